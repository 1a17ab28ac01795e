import type { Span } from '../../text/span';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';

/** du, dich, dir, dein, and the plural of it: euch, euer. */
const FAMILIAR =
  /(?<![A-Za-zÀ-ž\p{N}@#-])(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]ue?r(?:e[mnrs]?)?)(?![A-Za-zÀ-ž\p{N}]|-[A-Za-zÀ-ž]|['’])/gu;
/** French names, and du as a topic. */
const FOREIGN = /(?:Caf[eé]|Lac|Tour|Rue|Place|Pont|C[oô]te|Mus[eé]e|Cirque|Hotel|Hôtel|Maison|Pays|Union) $/u;

/** "du" and "Du" in one text. Both are correct, but not mixed; the fix applies the more frequent one. */
export const duCase: Rule = {
  id: 'du-case',
  name: '„du“ und „Du“ gemischt',
  rulings: everywhere(
    'stil',
    'Beide Schreibungen sind richtig; in einem Text genügt eine.',
    'Amtliches Regelwerk der deutschen Rechtschreibung, § 66',
    '2024',
  ),
  section: '8.2',
  thresholds: {},
  find({ ownWords }) {
    const spans: Span[] = Array.from(ownWords.matchAll(FAMILIAR), ({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    })).filter(
      ({ start }) => isWithin(ownWords, start) && !FOREIGN.test(ownWords.slice(Math.max(0, start - 10), start)),
    );
    const isCapital = ({ start }: Span) => /\p{Lu}/u.test(ownWords.charAt(start));
    const capitals = spans.filter(isCapital);
    const smalls = spans.filter((span) => !isCapital(span));
    const [capital] = capitals;
    const [small] = smalls;
    if (!capital || !small) return [];
    const changed = capitals.length > smalls.length ? smalls : capitals;
    const at = ({ start, end }: Span) => ownWords.slice(start, end);
    return [
      {
        reason: `Im Text stehen „${at(small)}“ und „${at(capital)}“; eine Schreibung genügt.`,
        marks: changed,
        fix: changed.map(({ start }) => ({
          start,
          end: start + 1,
          replacement:
            changed === smalls
              ? at({ start, end: start + 1 }).toUpperCase()
              : at({ start, end: start + 1 }).toLowerCase(),
        })),
      },
    ];
  },
};

/** In the middle of a sentence, where a capital is optional: after a word, a comma or a hyphen. */
const isWithin = (text: string, at: number) =>
  /[A-Za-zÀ-ž\p{N},;)][ \u00a0]$|[A-Za-zÀ-ž\p{N},][ ][–-][ ]$/u.test(text.slice(Math.max(0, at - 4), at));
