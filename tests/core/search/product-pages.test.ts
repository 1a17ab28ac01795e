import { describe, expect, it } from 'vitest';
import { hitAddress } from '../../../core/reader/hit-address';
import { parseRoute } from '../../../core/reader/route';
import { PRODUCT_PAGES, productPageFor } from '../../../core/search/product-pages';
import { withProductPage } from '../../../core/search/with-product-page';
import { fold } from '../../../core/text/fold';
import { labelledQueries, ownQueries } from '../../../tools/eval/search';

it.each([
  ['vorlagen', 'templates'],
  ['Vorlagen', 'templates'],
  ['vorla', 'templates'],
  ['checklisten', 'checklists'],
  ['Prueflisten', 'checklists'],
  ['was ist neu', 'changes'],
  ['Was ist neu?', 'changes'],
  ['änderungen', 'changes'],
  ['aenderungen', 'changes'],
  ['glossar', 'glossary'],
  ['Meine Liste', 'mine'],
  ['text prüfen', 'desk'],
  ['Einstellungen', 'settings'],
  ['vorlage stellenanzeige', undefined],
  ['änderungen bei instagram', undefined],
  ['checkliste krise', undefined],
  ['neue', undefined],
  ['v', undefined],
  ['', undefined],
])('„%s“ asks for the page %s', (query, page) => {
  expect(productPageFor(query)).toBe(page);
});

describe('the words of the own pages', () => {
  it('lead to one page each', () => {
    const words = Object.values(PRODUCT_PAGES).flatMap(({ asked }) => asked.map((one) => fold(one.toLowerCase())));
    expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);
  });
  it('stand in the way of no query that somebody has labelled with a section', () => {
    const asked = [...ownQueries(), ...(labelledQueries() ?? [])].filter(({ text }) => productPageFor(text));
    expect(asked.map(({ text }) => text)).toEqual([]);
  });
});

it('the page stands before everything else that is found, and nothing is pushed out', () => {
  const hit = { section: '1.1', title: 'x', excerpt: [], score: 1, share: 1, why: [] };
  expect(withProductPage([hit], 'vorlagen').map(({ section }) => section)).toEqual(['templates', '1.1']);
  expect(withProductPage([hit], 'Impressum')).toEqual([hit]);
});

it.each([
  ['vorlagen', '/reader.html#vorlagen'],
  ['checklisten', '/checklist.html#'],
  ['was ist neu', '/reader.html#neu'],
  ['text prüfen', '/desk.html#'],
])('„%s“ opens %s', (query, address) => {
  const [hit] = withProductPage([], query);
  expect(hit && hitAddress(hit)).toBe(address);
});

it('each page of the reader is one that it knows', () => {
  const unknown = Object.values(PRODUCT_PAGES).filter(
    ({ page, hash }) => page === 'reader' && parseRoute(hash, []).type === 'unknown',
  );
  expect(unknown).toEqual([]);
});
