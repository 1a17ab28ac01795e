import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandbookPack, type HandbookSummary, NO_OWN } from '../../../core/handbook/handbook-summary';
import { hasHouses } from '../../../core/handbook/has-houses';
import { houseOf, houseOnPage, sharesPages } from '../../../core/handbook/house';
import { everywhere, withHouseCountry } from '../../../core/handbook/house-locks';
import { speakingInDraft, speakingOnPage } from '../../../core/handbook/speaking-house';

const pack = (id: string, pages: readonly string[] = [], house: object = {}): HandbookPack => ({
  ...{ id, name: id.toUpperCase(), issued: '2026-11-28', hash: id, managed: false, locked: [] },
  house: { pages, settings: {}, ...house },
});
const chapter = (slug: string, from: string | undefined): HandbookSummary['chapters'][number] => ({
  ...{ slug, record: slug, title: slug, summary: '', format: 'plain' },
  ...{ sections: 1, tips: 1, words: 1, templates: 1, checklistItems: 0, house: true },
  origin: from === undefined ? { type: 'file', name: 'x.md' } : { type: 'pack', pack: from },
});
const summaryOf = (...packs: HandbookPack[]): HandbookSummary => ({
  ...NO_OWN,
  packs,
  chapters: [chapter('eigenes', undefined), ...packs.map(({ id }) => chapter(`von-${id}`, id))],
});
const speaks = (summary: HandbookSummary, url: string | undefined) => {
  const { name, tied } = speakingOnPage(summary, url);
  return tied.length > 0 ? tied.join(' = ') : (name ?? 'none');
};
const MUSTER = 'https://www.linkedin.com/company/muster/';
const FEED = 'https://www.linkedin.com/feed/';

describe('the house of a page', () => {
  const [a, b] = [pack('a', ['linkedin.com/company/muster']), pack('b', ['linkedin.com/company/*', 'b.de'])];
  const rest = pack('c');

  it.each<[string, HandbookPack[], string | undefined, string]>([
    ['the one that names it', [a, b], 'https://b.de/', 'B'],
    ['the one that names it most exactly, of two that overlap', [a, b], MUSTER, 'A'],
    ['the other one beside it', [a, b], 'https://www.linkedin.com/company/muster-bau/', 'B'],
    ['none where none names it', [a, b], FEED, 'none'],
    ['the one without pages where none names it', [a, b, rest], FEED, 'C'],
    ['never the one without pages where one names it', [rest, b], 'https://b.de/', 'B'],
    ['none where two name it by the same pattern', [a, pack('z', ['linkedin.com/company/muster'])], MUSTER, 'A = Z'],
    [
      'none where two name it equally by different patterns',
      [pack('y', ['b.de/m*r']), pack('z', ['b.de/*ar'])],
      'https://b.de/mar',
      'Y = Z',
    ],
    ['none where two name no pages', [rest, pack('d')], FEED, 'C = D'],
    ['the one without pages where there is no address', [a, rest], undefined, 'C'],
    ['the one without pages on a page that is no web page', [a, rest], 'chrome://settings/', 'C'],
  ])('is %s', (_name, packs, url, wanted) => {
    expect(speaks(summaryOf(...packs), url)).toBe(wanted);
    expect(speaks(summaryOf(...[...packs].reverse()), url), 'whatever their order').toBe(wanted);
  });

  const META = 'https://business.facebook.com/latest/inbox/all?business_id=9&asset_id=';
  const [first, second] = ['1', '2'].map((id) => pack(`p${id}`, [`business.facebook.com/latest?asset_id=${id}`]));
  const firm = pack('firm', ['business.facebook.com/latest/inbox/all?business_id=9']);
  const whole = pack('whole', ['business.facebook.com/latest/inbox/all']);

  it.each([
    ['the one whose id the address has', `${META}2`, 'P2'],
    ['never one whose id only begins so', `${META}12`, 'FIRM'],
    ['neither of two whose ids stand there both', `${META}1&asset_id=2`, 'FIRM'],
    ['neither of two whose ids stand there both, one behind the hash', `${META}1#x=1&asset_id=2`, 'FIRM'],
    [
      'the one of the firm where no page is named',
      'https://business.facebook.com/latest/inbox/all?business_id=9',
      'FIRM',
    ],
    ['the one of the place where no id is named', 'https://business.facebook.com/latest/inbox/all', 'WHOLE'],
  ])('by an id behind „?“ is %s', (_, url, wanted) => {
    const packs = [first, whole, second, firm].flatMap((one) => one ?? []);
    expect(speaks(summaryOf(...packs), url)).toBe(wanted);
    expect(speaks(summaryOf(...[...packs].reverse()), url), 'whatever their order').toBe(wanted);
  });

  it('is none where two name the same id', () => {
    const [one, other] = [
      pack('x', ['business.facebook.com?asset_id=1']),
      pack('y', ['business.facebook.com?asset_id=1']),
    ];
    expect(speaks(summaryOf(one, other, whole), `${META}1`)).toBe('X = Y');
    expect(sharesPages(houseOf(one), houseOf(other))).toBe(true);
  });

  it('is not asked for with one pack: it speaks everywhere, as it did', () => {
    const one = summaryOf({ ...pack('a', ['linkedin.com/company/muster']), house: { pages: ['b.de'] } });
    expect(hasHouses(one)).toBe(false);
    expect(speakingOnPage(one, FEED)).toMatchObject({ summary: one, tied: [] });
    expect(speakingOnPage(one, FEED).id).toBeUndefined();
  });

  it.each([
    ['another house', 'b'],
    ['none', ''],
  ])('with one pack a draft that is for %s hears nothing of it', (_, chosen) => {
    const { name, self, voice, settings, country, summary } = speakingInDraft(
      summaryOf({ ...pack('a'), house: { voice: { address: 'sie' }, applied: { country: 'CH' } } }),
      chosen,
    );
    expect([name, self, voice, settings, country]).toEqual(Array(5).fill(undefined));
    expect(summary.packs).toEqual([]);
    expect(summary.chapters.map(({ slug }) => slug)).toEqual(['eigenes']);
  });

  it.each([undefined, 'a'])('with one pack it speaks in a draft for %s as it speaks on every page', (chosen) => {
    const one = summaryOf({ ...pack('a'), house: {} });
    expect(speakingInDraft(one, chosen)).toEqual(speakingOnPage(one, FEED));
    expect(speakingInDraft(one, chosen).self).toEqual({ id: 'a', name: 'A' });
  });

  it('the last of several keeps to its own pages and settings', () => {
    const last = summaryOf(pack('a', ['b.de'], { settings: { country: 'CH' } }));
    expect(hasHouses(last)).toBe(true);
    expect(speaks(last, FEED)).toBe('none');
    expect(speakingOnPage(last, 'https://b.de/').country).toBe('CH');
  });

  it('pages that the user names count instead of those of the pack', () => {
    expect(houseOf(pack('a', ['b.de'], { ownPages: ['c.de'] })).pages).toEqual(['c.de']);
    expect(houseOf(pack('a', ['b.de'], { ownPages: [] })).pages).toEqual([]);
  });

  it('whatever is stored of it, reading never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('pages', 'ownPages', 'settings', 'voice', 'edition'), fc.jsonValue()),
        (house) => {
          const { pages, voice } = houseOf({ ...pack('a'), house });
          expect(pages.every((one) => typeof one === 'string')).toBe(true);
          expect(Object.keys(voice).length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('houses that name the same pages are told, and one never of itself', () => {
    const houses = [a, b, rest, pack('d'), pack('e', ['b.de'])].map(houseOf);
    const tied = houses.map((one) => houses.filter((other) => sharesPages(one, other)).map(({ name }) => name));
    expect(tied).toEqual([[], ['E'], ['D'], ['C'], ['B']]);
  });
});

describe('never mixed', () => {
  const patterns = fc.subarray([
    ...['a.de', '*.a.de', 'a.de/x', 'a.de/x/*', 'a.de/*/y', 'a.de/x/y', 'a.de/*', 'b.a.de'],
    ...['a.de?asset_id=1', 'a.de/x?id=1'],
  ]);
  const urls = fc.constantFrom(
    'https://a.de/',
    'https://a.de/x',
    'https://a.de/x/y',
    'https://b.a.de/x',
    'https://c.a.de/',
    'https://d.de/',
    'https://a.de/x?asset_id=1&id=1',
  );

  it('a page sees the chapters of one house at most, whatever the houses name and in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(patterns, { minLength: 2, maxLength: 5 }),
        urls,
        fc.integer({ min: 0, max: 4 }),
        (named, url, turn) => {
          const packs = named.map((pages, at) =>
            pack(`h${at}`, pages, { settings: { country: at % 2 ? 'AT' : 'CH' } }),
          );
          const turned = [...packs.slice(turn), ...packs.slice(0, turn)];
          const [one, other] = [speakingOnPage(summaryOf(...packs), url), speakingOnPage(summaryOf(...turned), url)];
          expect([other.id, other.country, other.tied]).toEqual([one.id, one.country, one.tied]);
          const seen = one.summary.chapters.flatMap(({ origin }) => (origin.type === 'pack' ? origin.pack : []));
          expect(seen).toEqual(one.id ? [one.id] : []);
          expect(one.summary.packs.map(({ id }) => id)).toEqual(one.id ? [one.id] : []);
          if (one.tied.length > 0)
            expect([one.id, one.country, one.settings, one.voice]).toEqual(['', undefined, undefined, undefined]);
        },
      ),
    );
  });

  it('two houses without pages tie, and each draft may still name one', () => {
    const summary = summaryOf(pack('a'), pack('b'));
    expect(speakingInDraft(summary, undefined)).toMatchObject({ id: '', tied: ['A', 'B'] });
    expect(speakingInDraft(summary, 'b')).toMatchObject({ id: 'b', tied: [] });
  });

  it('a draft has the house that it carries; of a house that is gone no other takes its place', () => {
    const summary = summaryOf(pack('a', ['a.de']), pack('b'));
    expect(speakingInDraft(summary, 'a').name).toBe('A');
    expect(speakingInDraft(summary, '').name).toBeUndefined();
    expect(speakingInDraft(summary, 'gone').summary.chapters.map(({ slug }) => slug)).toEqual(['eigenes']);
    expect(speakingInDraft(summary, undefined).name).toBe('B');
  });

  it('the law of one house is changed for it alone, and locks hold where the settings are the browser’s', () => {
    const summary = withHouseCountry(summaryOf(pack('a'), pack('b', [], { settings: { country: 'DE' } })), 'a', 'CH');
    expect(summary.packs.map(houseOf).map(({ settings }) => settings.country)).toEqual(['CH', 'DE']);
    const whole = { ...pack('c'), house: {} };
    expect(everywhere({ ...summary, packs: [...summary.packs, whole] }).packs).toEqual([whole]);
  });
});

it('a hundred houses with two hundred pages each answer for a page before anybody waits', () => {
  const houses = Array.from({ length: 100 }, (_, at) =>
    houseOf(
      pack(
        `h${at}`,
        Array.from({ length: 200 }, (_one, i) => `linkedin.com/company/firma-${at}-${i}`),
      ),
    ),
  );
  expect(houseOnPage(houses, 'https://www.linkedin.com/company/firma-57-199/').house?.id).toBe('h57');
});
