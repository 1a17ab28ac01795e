import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../core/draft/check';
import { FIRST_CONTEXT } from '../../../core/draft/context';
import { applyFix } from '../../../core/draft/fixes';
import { compileHouseWords, type HouseWord } from '../../../core/draft/house-words';
import { checkWord } from '../../../core/handbook/word-list';
import { growthOf } from '../../support/work';

const listOf = (words: readonly HouseWord[]) =>
  compileHouseWords([{ source: 'Leitlinie', section: 'eigen-leitlinie', asOf: '2026-11-28', words }]);
const found = (text: string, words: readonly HouseWord[]) =>
  checkDraft(text, FIRST_CONTEXT, { houseWords: listOf(words) }).filter(({ rule }) => rule === 'house-words');
const fixed = (text: string, words: readonly HouseWord[]) =>
  found(text, words).reduceRight((draft, { fix }) => applyFix(draft, fix ?? []), text);

describe('house words', () => {
  it.each([
    [
      'Billige Zimmer sind billig.',
      'Günstige Zimmer sind günstig.',
      [
        { avoid: ['billig'], prefer: 'günstig' },
        { avoid: ['billige'], prefer: 'günstige' },
      ],
    ],
    [
      'Der Kunde kommt.\r\nDer Kunde geht.',
      'Der Gast kommt.\r\nDer Gast geht.',
      [{ avoid: ['Kunde'], prefer: 'Gast' }],
    ],
    ['im Zuge von Regen', 'bei Regen', [{ avoid: ['im', 'im Zuge von'], prefer: 'bei' }]],
    ['C++ und C', 'Rust und C', [{ avoid: ['C++'], prefer: 'Rust' }]],
    ['ßen und ẞen', 'x und ẞen', [{ avoid: ['ßen'], prefer: 'x' }]],
  ])('%j becomes %j', (text, right, words) => {
    expect(fixed(text, words)).toBe(right);
  });

  it('say who wants it, why, and where it stands', () => {
    const [finding] = found('Der Kunde kommt.', [{ avoid: ['Kunde'], prefer: 'Gast', reason: 'wir sind „Gastgeber“' }]);
    expect(finding).toMatchObject({
      authority: { text: 'Leitlinie', asOf: '2026-11-28' },
      section: 'eigen-leitlinie',
      reason: '„Kunde“ steht auf der Wortliste Ihres Hauses; dort heißt es „Gast“. Der Grund: „wir sind Gastgeber“.',
    });
    expect(found('Der Kunde kommt.', [{ avoid: ['Kunde'] }])[0]?.fix).toBeUndefined();
  });

  it('whatever the list allows is found as it is written, and its fix removes it', () => {
    const piece = fc.constantFrom(
      'Kunde',
      'gut',
      'Straße',
      'E-Mail',
      'C++',
      'd’accord',
      'U.S.A.',
      'Café',
      'über',
      '24/7',
      'R&D',
      'İ',
      'ŉ',
    );
    const phrase = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(phrase, fc.string({ unit: 'grapheme', maxLength: 30 }), (avoid, around) => {
        const word: HouseWord = { avoid: [avoid], prefer: 'Ersatz' };
        if (!checkWord(word, () => {})) return;
        expect(found(`Davor ${avoid} danach.`, [word]).map(({ start, end }) => [start, end])).toContainEqual([
          6,
          6 + avoid.length,
        ]);
        expect(fixed(`Davor ${avoid} danach.`, [word])).toBe(`Davor Ersatz danach.`);
        for (const { start, end } of found(around + avoid + around, [word])) expect(start).toBeLessThan(end);
      }),
    );
  });

  it('two thousand of them are no more work than their number, in a text of any length', () => {
    const words = Array.from({ length: 2000 }, (_, i) => ({
      avoid: [`Meidewort${i}`, `gemeinsam mit ${i}`],
      prefer: 'Gast',
    }));
    const check = (count: number, times: number) => () => {
      const houseWords = listOf(words.slice(-count));
      const text = 'Wir arbeiten gemeinsam mit 1999 Gästen an der Meidewort1999 und gemeinsam mit allen. '.repeat(
        times,
      );
      return checkDraft(text, FIRST_CONTEXT, { houseWords }).filter(({ rule }) => rule === 'house-words');
    };
    expect(check(2000, 200)()).toHaveLength(400);
    expect(growthOf(check(500, 200), check(2000, 200)), 'four times the words').toBeLessThan(10);
    expect(growthOf(check(2000, 50), check(2000, 200)), 'four times the text').toBeLessThan(10);
  });
});
