import { BEFORE_OPENING, WORN_OPENINGS } from '../data/stock-openings';
import type { Hit, Rule } from '../rule';
import { everywhere } from '../rulings';

/** How many characters of the beginning are looked at: a greeting and a long first sentence. */
const BEGINNING = 300;

/** A worn first line. Quoted, it is the topic and no opening. */
export const stockOpening: Rule = {
  id: 'stock-opening',
  name: 'Abgegriffener Einstieg',
  rulings: everywhere('stil', 'Eine Frage des Stils.', 'Regelwerk der Redaktion', '2026-11'),
  section: '6.1',
  thresholds: {},
  find({ ownWords, context }) {
    const first = ownWords.search(/\S/);
    if (first < 0) return [];
    // A job ad begins behind its title.
    const behindTitle = context.kind === 'job' ? /\n\s*\n\s*(?=\S)/.exec(ownWords) : null;
    const starts = [first, ...(behindTitle ? [behindTitle.index + behindTitle[0].length] : [])];
    return starts.flatMap((start) => openingAt(ownWords, start)).slice(0, 1);
  },
};

function openingAt(ownWords: string, from: number): Hit[] {
  let start = from;
  // A greeting line and signs before the first words, at most three of them.
  for (let i = 0; i < 3; i++) {
    const before = BEFORE_OPENING.exec(ownWords.slice(start, start + 80))?.[0].length ?? 0;
    const beginning = ownWords.slice(start, start + BEGINNING);
    const match = WORN_OPENINGS.map((opening) => opening.exec(beginning)?.[0]).find((found) => found !== undefined);
    if (match) {
      return [
        {
          span: { start, end: start + match.trimEnd().length },
          replacements: [{ start, end: start + match.trimEnd().length, replacement: '▢ Sache, ▢ Ort, ▢ Tag' }],
          reason: 'So beginnen sehr viele Beiträge; die erste Zeile entscheidet, ob jemand weiterliest.',
        },
      ];
    }
    if (before === 0) return [];
    start += before;
  }
  return [];
}
