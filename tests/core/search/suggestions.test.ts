import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildSearchIndex } from '../../../core/search/search-index';
import { correctedQuery, suggest } from '../../../core/search/suggestions';

const TEXTS = {
  '2.1': { title: 'Zielgruppen', text: 'Schreiben Sie für einen Menschen, nicht für alle.' },
  '10.1': { title: 'Stellenanzeigen', text: 'Nennen Sie das Gehalt in der Anzeige.' },
  '16.1': { title: 'Impressum', text: 'Die Pflichtangaben stehen leicht erkennbar dort.' },
};
const index = buildSearchIndex(Object.entries(TEXTS).map(([id, { title, text }]) => ({ id, title, text })));

describe('without a hit', () => {
  test.each([
    ['Impresssumms', 'Impressum', 16],
    ['gehältsa', 'Gehalt', 10],
    ['pflichangebn', 'Pflichtangaben', 16],
  ])('"%s" is answered with the word %s and chapter %i', (query, word, chapter) => {
    const { words, chapters } = suggest(index, TEXTS, query);
    expect(words[0]).toBe(word);
    expect(chapters[0]).toBe(chapter);
  });

  test.each(['', '   ', 'qqqqq', '中文', '🙂🙂', '\u202e'])(
    '"%s" leads to chapters, in the order of the guide',
    (query) => {
      expect(suggest(index, TEXTS, query)).toEqual({ words: [], chapters: [2, 10, 16] });
    },
  );

  it('answers any text with words of the guide and with chapters', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })), (query) => {
        const { words, chapters } = suggest(index, TEXTS, query);
        expect(words.length).toBeLessThanOrEqual(3);
        expect(chapters.length).toBeGreaterThan(0);
        for (const chapter of chapters) expect([2, 10, 16]).toContain(chapter);
      }),
    );
  });

  it('gives nothing for an empty guide', () => {
    expect(suggest(buildSearchIndex([]), {}, 'Impressum')).toEqual({ words: [], chapters: [] });
  });
});

describe('a query that was corrected', () => {
  test.each([
    ['Gehat', 'Gehalt'],
    ['Gehat in der Anzige', 'Gehalt in der Anzeige'],
    ['Gehalt', undefined],
    ['geh', undefined],
    ['', undefined],
  ])('"%s" is said as %j', (query, said) => {
    expect(correctedQuery(index, query)).toBe(said);
  });
});
