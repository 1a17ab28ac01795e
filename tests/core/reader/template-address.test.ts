import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../core/reader/route';
import { type CalledFrom, templateAddress } from '../../../core/reader/template-address';

const route = (hash: string) => parseRoute(hash, [], [], ['absage']);

describe('the address of a template takes along from which page it was called for', () => {
  const places: readonly CalledFrom[] = [
    {},
    { network: 'linkedin' },
    { network: 'google-business', house: 'adler' },
    { house: '' },
    { house: 'Ä & b?=#%' },
  ];
  it.each(places)('to one template, in the text of a country or not: %j', (place) => {
    expect(route(templateAddress('V14', place))).toEqual({
      type: 'template',
      template: 'V14',
      anchor: 'V14',
      calledFrom: place,
    });
    expect(route(templateAddress('V14', place, 'AT'))).toMatchObject({
      template: 'V14',
      country: 'AT',
      calledFrom: place,
    });
  });

  it.each(places)('to the list, to those of one name, to an own one: %j', (place) => {
    expect(route(templateAddress('vorlagen', place))).toEqual({ type: 'templates', calledFrom: place });
    const group = 'vorlagen-antwort-auf-bewertung';
    expect(route(templateAddress(group, place))).toEqual({ type: 'templates', group, calledFrom: place });
    const own = {
      type: 'template',
      template: 'eigen-absage',
      country: 'CH',
      anchor: 'eigen-absage',
      calledFrom: place,
    };
    expect(route(templateAddress('eigen-absage', place, 'CH'))).toEqual(own);
  });
});

it('an address without a page is as it always was', () => {
  expect([templateAddress('V1', {}), templateAddress('V1', {}, 'DE')]).toEqual(['#V1', '#V1-DE']);
});

it.each(['#V1?', '#V1?netz=myspace', '#V1?netz=%E0%A4%A', '#V1?NETZ=xing&house=a', '#V1?constructor=1'])(
  'what is not understood is no page: %s',
  (hash) => {
    expect(route(hash)).toEqual({ type: 'template', template: 'V1', anchor: 'V1', calledFrom: {} });
  },
);

it('a page makes no template of what is none', () => {
  expect(['#V0?netz=xing', '#eigen-fremd?netz=xing', '#13?netz=xing'].map((hash) => route(hash).type)).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
});
