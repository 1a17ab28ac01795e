import type { Span } from '../../text/span';
import { ACRONYMS } from '../data/acronyms';
import { SHOUTED_SHORT } from '../data/shouted-words';
import { isJobAd } from '../job-ad';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { latinExpression } from '../text/latin';

const CAPITALS = `[A-ZÄÖÜẞ]{2,30}`;
const FREE = String.raw`(?<![\p{L}\p{N}@#_/.+&-])`;
const END = String.raw`(?![\p{L}\p{N}_/+&]|[-.][\p{L}\p{N}])`;
/** Words in capitals, separated only by blanks. */
const RUN = latinExpression(`${FREE}${CAPITALS}${END}(?: ${CAPITALS}${END})*`, 'gu');
/** Rows of exclamation marks, alone or mixed with question marks. */
const MARKS = /(?:[!?❗❕‼⁉]\uFE0F?){3,}|(?:[❗‼]\uFE0F?){2,}/gu;
/** Spaced letters: J E T Z T. */
const SPACED = /(?<![A-Za-zÀ-ž\p{N}])(?:\p{Lu} ){3,20}\p{Lu}(?![A-Za-zÀ-ž\p{N}])/gu;
/** Company names in capitals follow an article or a preposition: die WIENER LINIEN, bei MÜLLER. */
const BEFORE_A_HOUSE =
  /(?<![A-Za-zÀ-ž])(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Bb]ei|[Bb]eim|[Vv]on|[Vv]om|[Mm]it|[Ff]ür|[Zz]u[rm]?|[Aa]us|[Ii]n|[Ii]m|Firma|Marke|[Uu]nd|&)\s+$/u;
const isLoud = (marks: string) =>
  marks.includes('!!!') || (marks.length >= 4 && marks.includes('!')) || /[❗‼]/u.test(marks);
/** What is named in capitals because it is typed that way. */
const CODE_BEFORE =
  /(?:code|codewort|kennwort|passwort|stichwort|aktionswort|gutschein)s?(?: (?:lautet|ist))?[:,]? ?[„"»]?$/i;

const LONG_WORD = 12;
/** A long word in capitals is shouted if it looks like a word: vowels among few consonants. */
function isShouted(word: string): boolean {
  if (ACRONYMS.has(word)) return false;
  if (word.length < 6) return SHOUTED_SHORT.has(word);
  // No acronym is as long as a compound, in which consonants meet: WEIHNACHTSFANS.
  if (word.length >= LONG_WORD) return (word.match(/[AEIOUÄÖÜY]/g)?.length ?? 0) * 5 >= word.length;
  const simple = word.replace(/SCH|CH|CK|PF|ST|TZ|TH|PH|QU/g, 'T');
  return /[AEIOUÄÖÜY]/.test(simple) && !/[^AEIOUÄÖÜY]{4}/.test(simple) && !/[AEIOUÄÖÜY]{4}/.test(simple);
}

/** Several words in capitals, or rows of exclamation marks. */
export const shouting: Rule<'words'> = {
  id: 'shouting',
  name: 'Großbuchstaben und Ausrufezeichen',
  rulings: everywhere(
    'stil',
    'Eine Frage des Tons.',
    'Regelwerk der Redaktion; Großschreibung erschwert das Lesen (University of Kentucky)',
    '2025',
  ),
  section: '8.3',
  thresholds: { words: { label: 'Wörter in Großbuchstaben ab', value: 2 } },
  find(draft, { words }) {
    const { ownWords, at } = draft;
    const ofJob = isJobAd(draft);
    const runs = Array.from(ownWords.matchAll(RUN), ({ 0: written, index }) => ({
      span: { start: index, end: index + written.length },
      isShouted: written.split(' ').some(isShouted),
      // Beside a shouted word, other words of four or more letters are shouted too.
      loud: written.split(' ').filter((word) => word.length >= 4 && !ACRONYMS.has(word)),
    })).filter(
      ({ span, isShouted }) =>
        isShouted &&
        !CODE_BEFORE.test(ownWords.slice(Math.max(0, span.start - 30), span.start)) &&
        !(ofJob && isHeading(ownWords, span) && !CALL.test(at(span))) &&
        !isHouse(ownWords, span) &&
        !isPlaceholder(ownWords, span),
    );
    const count = new Set(runs.flatMap(({ loud }) => loud)).size;
    const apart = Array.from(ownWords.matchAll(SPACED))
      .filter(([written]) => isShouted(written.replaceAll(' ', '')))
      .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
    const rows = Array.from(ownWords.matchAll(MARKS))
      .filter(([written]) => isLoud(written))
      .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
    // Marks right behind capitals are one cry with them.
    const loud = joined([...(count >= words ? runs.map(({ span }) => span) : []), ...apart, ...rows], ownWords);
    return [
      ...together(
        loud.filter((span) => LETTER.test(at(span))),
        'Großbuchstaben wirken wie Rufen und sind schwerer zu lesen.',
      ),
      ...loud
        .filter((span) => !LETTER.test(at(span)))
        .map((span) => ({
          span,
          ...marksFix(at(span), span),
          reason: 'Mehrere Ausrufezeichen hintereinander wirken laut; eines genügt.',
        })),
    ];
  },
};

const LETTER = /[A-Za-zÀ-ž]/u;

/** What is said in capitals in one text is one finding, wherever it stands. */
const together = ([span, ...marks]: readonly Span[], reason: string) =>
  span ? [{ span, ...(marks.length > 0 ? { marks, grouped: true } : {}), reason }] : [];

/** A call to the reader is no heading: WIR SUCHEN DICH, KOMM INS TEAM. */
const CALL =
  /(?<![A-Za-zÀ-ž])(?:(?:SUCHEN|BRAUCHEN|WOLLEN|SUCHT|BRAUCHT|WILL) (?:DICH|SIE|EUCH|GENAU|VERSTÄRKUNG|LEUTE|PERSONAL|MITARBEITER[A-Za-zÀ-ž]*|KOLLEG[A-Za-zÀ-ž]*)|GESUCHT|BEWIRB|BEWERBEN|BEWERBT|KOMM|KOMMT|WERDE|WERDET|AUFGEPASST|ACHTUNG)(?![A-Za-zÀ-ž])/u;

/** A line of its own in a job ad: plain text has no other means for a heading. */
const isHeading = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)[^A-Za-zÀ-ž\n]*$/u.test(text.slice(Math.max(0, start - 24), start)) &&
  /^ ?:?[^A-Za-zÀ-ž\n!]*(?:\n|$)/u.test(text.slice(end, end + 24));

/** "[TERMIN]" is a gap, which another rule finds. */
const isPlaceholder = (text: string, { start, end }: Span): boolean =>
  /[[{<]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[\]}>]/u.test(text.slice(end, end + 2));

/** Ranges that touch, or are separated only by blanks, become one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = result.at(-1);
    if (before && /^[ ,]{0,2}$/.test(text.slice(before.end, span.start)) && span.start - before.end <= 2)
      result[result.length - 1] = { start: before.start, end: span.end };
    else result.push(span);
  }
  return result;
}

/** A name in capitals within a normally written sentence, and not one of the words that are often shouted. */
function isHouse(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).split(' ');
  return (
    words.every((word) => !SHOUTED_SHORT.has(word)) &&
    BEFORE_A_HOUSE.test(text.slice(Math.max(0, start - 14), start)) &&
    !/^\s*[!]/.test(text.slice(end, end + 3))
  );
}

/** Rows of marks become one; only the writer knows the right case of words in capitals. */
function marksFix(written: string, { start, end }: Span) {
  if (/[A-Za-zÀ-ž]/u.test(written) || !isLoud(written)) return {};
  return { fix: [{ start, end, replacement: written.includes('?') ? '?' : '!' }] };
}
