import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileSearchIndex, compileSearchTexts } from '../../../core/guide-compiler/compile';
import { excerpt } from '../../../core/search/excerpt';
import { searchGuide } from '../../../core/search/guide-search';
import { suggest } from '../../../core/search/suggestions';
import { ENDURANCE, shareOf } from '../../../tools/endurance';
import { measureSearch, ownQueries } from '../../../tools/eval/search';
import { readGuide } from '../../../tools/guide/read-guide';
import { readSynonyms } from '../../../tools/guide/read-synonyms';
import { bundledGuide, bundledIndex } from '../../support/bundled-guide';
import { growthOf } from '../../support/work';

const guide = bundledGuide();
const texts = compileSearchTexts(guide);
const index = bundledIndex();
const found = (query: string) => searchGuide(index, texts, query).map(({ section }) => section);

describe('the index of the guide', () => {
  it('is the same, byte for byte, in two builds', () => {
    const [once, again] = [ENDURANCE ? readGuide() : guide, guide].map((read) =>
      compileSearchIndex(read, readSynonyms()),
    );
    expect(again?.serialize()).toBe(once?.serialize());
  });

  it('finds each section by its own title first', () => {
    const lost = Object.entries(texts).flatMap(([id, { title }]) =>
      found(title)[0] === id ? [] : `${id} „${title}“: ${found(title).slice(0, 3)}`,
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['gehalt österreich', '10.3', 'Österreich: Nennen Sie in der Stellenanzeige das Mindestentgelt'],
    ['impressum schweiz', '16.1', 'Schweiz: Nennen Sie'],
  ])('asked "%s" does not show the law of another country', (query, section, beginning) => {
    const hit = searchGuide(index, texts, query).find((one) => one.section === section);
    expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(new RegExp(`^${beginning}`));
  });

  it('answers the project’s own queries as well as the aims say', () => {
    const { rows } = measureSearch(ownQueries(), new Set(Object.keys(texts)), found);
    const [all] = rows;
    expect(all?.first).toBeGreaterThanOrEqual(0.75);
    expect(all?.firstThree).toBeGreaterThanOrEqual(0.92);
    expect(all?.mrr).toBeGreaterThanOrEqual(0.83);
  });

  it('finds each section by each of its search words among the first ten', () => {
    const words = guide.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ id, searchWords }) => searchWords.map((word) => ({ id, word }))),
    );
    const lost = words
      .filter(({ id, word }) => !index.search(word, 10).some((hit) => hit.id === id))
      .map(({ id, word }) => `${id}: ${word}`);
    // Words that stand in more sections than a page of results has.
    expect(lost.length / words.length, lost.join('\n')).toBeLessThan(0.01);
  });

  test.each([
    ['13.2', '13.2'],
    ['§ 16.4', '16.4'],
    ['4.', '4.1'],
  ])('"%s" leads to the section %s', (query, section) => expect(found(query)[0]).toBe(section));
});

describe('abbreviations, English and everyday words', () => {
  test.each([
    ['DSGVO', '16.6'],
    ['GDPR', '16.6'],
    ['AGG', '10.4'],
    ['KPI', '18.1'],
    ['GF', '12.5'],
    ['m/w/d', '10.2'],
    ['mwd', '10.2'],
    ['UTM', '18.5'],
    ['2FA', '1.5'],
    ['B2B', '2.4'],
    ['alt text', '7.2'],
    ['copyright', '16.3'],
    ['salary', '10.3'],
    ['Firmen-Seite', '4.5'],
    ['Seite der Firma', '4.5'],
    ['Firmenseite', '4.5'],
  ])('"%s" finds the section %s among the first three', (query, section) => {
    expect(found(query).slice(0, 3)).toContain(section);
  });
});

describe('any query on the guide', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...index.vocabulary.keys), { maxLength: 8 }).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom('\u202e', '\u0000', '\u0301', '🏳️‍🌈', 'שלום', 'مرحبا', 'ß', 'ﬁ', '-', '/', ' '), {
        maxLength: 40,
      })
      .map((pieces) => pieces.join('')),
  );

  it('gives sections that exist, each one once, with their words and an excerpt, or something else to try', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const results = searchGuide(index, texts, query);
        expect(new Set(results.map(({ section }) => section)).size).toBe(results.length);
        for (const { section, score, why, excerpt: parts } of results) {
          expect(texts[section]).toBeDefined();
          expect(score).toBeGreaterThan(0);
          if (!/^\s*§?\s*[\d.]+\s*$/.test(query)) expect(why.length).toBeGreaterThan(0);
          expect(parts.length).toBeGreaterThan(0);
        }
        if (results.length === 0) expect(suggest(index, texts, query).chapters.length).toBeGreaterThan(0);
      }),
    );
  });

  const LONG = [
    'a',
    'Impresum ',
    'Firmenseitenbeschreibung',
    '🙂',
    '\u202eשלום ',
    'e\u0301',
    '\u0000',
    'zq ',
    'ä-',
    'm/',
  ];
  test.each(shareOf(LONG, 3))(
    'of 10,000 characters made of %j takes no step that grows with the square of its length',
    (unit) => {
      const ask = (length: number) => () => {
        const long = unit.repeat(length).slice(0, length);
        searchGuide(index, texts, long);
        suggest(index, texts, long);
        excerpt(index, long, long);
      };
      expect(growthOf(ask(2500), ask(10_000))).toBeLessThan(10);
    },
  );
});
