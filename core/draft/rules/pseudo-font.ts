import { PSEUDO_LETTERS, PSEUDO_RANGES, SHORT_FORM } from '../data/pseudo-letters';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';

const LETTER = `[${PSEUDO_RANGES}${[...PSEUDO_LETTERS.keys()].join('')}]`;
/** Such fonts have no umlauts: plain ones between the letters, and combining marks, belong to the word. */
const WORD = String.raw`${LETTER}(?:\p{M}|${LETTER}|[äöüÄÖÜßẞ](?=\p{M}?${LETTER})|(?<=${LETTER})[äöüÄÖÜßẞ](?![\p{L}]))*`;
/** Words of one font on a line, with what may come between and around them. */
const RUN = latinExpression(
  String.raw`(?:[äöüÄÖÜ](?=${LETTER}))?${WORD}(?:[ \u00a0.,:;!?&'’–0-9-]{1,6}${WORD})*`,
  'gu',
);
const ONE = latinExpression(LETTER, 'gu');
const ADJACENT = latinExpression(`${LETTER}{2}`, 'u');

/** Letters of Unicode "fonts" used as text. The fix gives the same words in plain letters. */
export const pseudoFont: Rule<'letters'> = {
  id: 'pseudo-font',
  name: 'Zierschrift',
  rulings: everywhere(
    'empfehlung',
    'Kein Gesetz für Firmen; Vorleseprogramme kommen mit Zierschrift nicht zurecht.',
    'Bundesfachstelle Barrierefreiheit; DBSV',
    '2025',
  ),
  section: '6.7',
  thresholds: { letters: { label: 'Zierbuchstaben ab', value: 2 } },
  find({ text }, { letters }) {
    return Array.from(text.matchAll(RUN)).flatMap(({ 0: written, index }) => {
      const found = written.match(ONE) ?? [];
      if (found.length < letters || !ADJACENT.test(written)) return [];
      if (found.length === 2 && SHORT_FORM.test(found.join(''))) return [];
      const span = { start: index, end: index + written.length };
      return [
        {
          span,
          reason: `„${written}“ ist in Zierschrift gesetzt; Vorleseprogramme lesen sie falsch oder gar nicht vor.`,
          fix: [{ ...span, replacement: plain(written) }],
        },
      ];
    });
  },
};

/** The same text in plain letters (NFKC, and a table for what NFKC leaves). */
function plain(written: string): string {
  return Array.from(written, (letter) => PSEUDO_LETTERS.get(letter) ?? letter)
    .join('')
    .replace(latinExpression(`${LETTER}\\p{M}*`, 'gu'), (letter) => letter.normalize('NFKC'))
    .normalize('NFC');
}
