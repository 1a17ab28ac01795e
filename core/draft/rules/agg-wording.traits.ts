import type { Span } from '../../text/span';
import { NOT_ALONE, TRAITS } from '../data/agg-traits';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import { either } from '../text/either';
import { latinExpression } from '../text/latin';

/** A trait as part of its sentence: where it stands, and the edit that leaves it out. */
export interface Trait {
  readonly span: Span;
  readonly without: Edit;
  /** The noun or the words that it was said of, up to which the edit reaches. */
  readonly end: number;
}

const ADVERB = '(?:(?:sehr|noch|recht|besonders|ganz|eher|stets|optisch) )?';
const STEMS = Object.values(TRAITS).flat();
const BORDER = String.raw`(?<![\p{L}\p{N}-])`;
const BEFORE_NOUN = either(STEMS, {
  start: `${BORDER}${ADVERB}`,
  end: String.raw`e([nrsm]?)(?![\p{L}-])`,
  flags: 'giu',
});
const IS_TRAIT = latinExpression(`^${ADVERB}(?:${STEMS.join('|')})e[nrsm]?$`, 'iu');
const SEPARATOR = '(?:, und | und |, | & )';
const NOUN = /^\p{Lu}[A-Za-zÀ-ž-]*/u;
const KEEPS_TRAIT = latinExpression(`^(?:${NOT_ALONE.join('|')})$`, 'u');
const ADVERB_BEFORE = latinExpression(`${BORDER}${ADVERB}$`, 'u');

/** The other adjectives of a noun, which end as the trait does: before it, behind it, and each of them. */
interface Row {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly adjectives: RegExp;
}
const ROWS: ReadonlyMap<string, Row> = new Map(
  ['', 'n', 'r', 's', 'm'].map((ending) => [
    ending,
    {
      before: latinExpression(`((?:${ADVERB}[\\p{L}-]+e${ending}${SEPARATOR})+)$`, 'u'),
      behind: latinExpression(
        `^((?:(?:${SEPARATOR}| )${ADVERB}[\\p{Ll}-]+e${ending}(?![\\p{L}-]))*),? (?=\\p{Lu})`,
        'u',
      ),
      adjectives: latinExpression(`(?:${SEPARATOR}| )?(${ADVERB}[\\p{L}-]+e${ending})(?![\\p{L}-])`, 'gu'),
    },
  ]),
);
/** How far before a trait the other adjectives of its noun may begin. */
const REACH = 120;

/**
 * The trait at a place that is an attribute before a noun, with the edit that takes it out of the row of adjectives:
 * commas, "und" and the capital at the beginning of a sentence stay right, and articles do, as they go by the noun.
 * `undefined` where the noun does not do without it. Of several traits in a row all are taken out, or `only` one of
 * them.
 */
export function traitBeforeNoun(draft: Draft, phrase: Span, only?: Span): Trait | undefined {
  const { prose } = draft;
  for (const { 0: written, 1: ending = '', index } of BEFORE_NOUN.matchesIn(prose.slice(phrase.start, phrase.end))) {
    const ofEnding = ROWS.get(ending);
    if (!ofEnding) continue;
    const at = phrase.start + index;
    const first = { start: at - adverbBefore(prose, at), end: at + written.length };
    const left = before(prose, first.start, ofEnding);
    const right = behind(prose, first.end, ofEnding);
    const noun = right && NOUN.exec(prose.slice(right.end));
    if (!left || !right || !noun || KEEPS_TRAIT.test(noun[0])) continue;
    return inRow(prose, [...left, first, ...right.row], right.end, right.end + noun[0].length, only);
  }
  return undefined;
}

/** The length of an adverb that is said of the trait alone: "sehr junges Team". */
const adverbBefore = (prose: string, at: number): number =>
  ADVERB_BEFORE.exec(prose.slice(Math.max(0, at - REACH), at))?.[0].length ?? 0;

/** Adjectives with the same ending before a trait; `undefined` where something else is joined to it. */
function before(prose: string, at: number, ofEnding: Row): Span[] | undefined {
  const from = Math.max(0, at - REACH);
  const text = prose.slice(from, at);
  if (
    /(?<![A-Za-zÀ-ž])(?:nur|lauter|alles|alle|durchwegs?|ausschließlich|ausschliesslich|oder|sowie|bzw\.|weder|noch) $/iu.test(
      text,
    )
  )
    return undefined;
  const joined = ofEnding.before.exec(text);
  if (!joined) return /(?:,|&|(?<![A-Za-zÀ-ž])und) $/u.test(text) ? undefined : [];
  const row = rowOf(joined[0], from + joined.index, ofEnding);
  // A capital is the beginning of a sentence, or the word is a noun.
  const starts = /(?:^|[.!?:\n]\s*|[-*•–] )$/u.test(
    prose.slice(Math.max(0, from + joined.index - 3), from + joined.index),
  );
  const isOther = row.some(({ start }, i) => /\p{Lu}/u.test(prose.charAt(start)) && !(i === 0 && starts));
  return isOther ? undefined : row;
}

/** Adjectives with the same ending behind a trait, and where the noun begins. */
function behind(prose: string, at: number, ofEnding: Row) {
  const text = prose.slice(at, at + REACH);
  const match = ofEnding.behind.exec(text);
  if (!match) return undefined;
  return { row: rowOf(match[1] ?? '', at, ofEnding), end: at + match[0].length };
}

const rowOf = (text: string, at: number, { adjectives }: Row): Span[] =>
  Array.from(text.matchAll(adjectives), ({ 0: written, 1: word = '', index }) => {
    const end = at + index + written.length;
    return { start: end - word.length, end };
  });

/** The row of adjectives without its traits, as it was joined before. */
function inRow(prose: string, row: readonly Span[], nounAt: number, end: number, only?: Span): Trait | undefined {
  const written = (one: Span) => prose.slice(one.start, one.end);
  const traits = row.filter((one) => IS_TRAIT.test(written(one)) && (!only || one.end === only.end));
  const kept = row.filter((one) => !traits.includes(one));
  const [first, last] = [traits[0], traits.at(-1)];
  const start = row[0]?.start;
  if (!first || !last || start === undefined) return undefined;
  const separators = row.slice(1).map((one, i) => prose.slice(row[i]?.end, one.start));
  const text = kept
    .map((one, i) => {
      const joined = separators[row.indexOf(one) - 1] ?? ' ';
      return (i === 0 ? '' : i === kept.length - 1 ? (separators.at(-1) ?? joined) : joined) + written(one);
    })
    .join('');
  const isCapital = /\p{Lu}/u.test(prose.charAt(start));
  const replacement = kept.length === 0 ? '' : `${isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text} `;
  const without = smallest(prose, { start, end: nounAt, replacement });
  return { span: { start: first.start, end: last.end }, without, end };
}

/** The same edit without what it would write again at its ends. */
function smallest(prose: string, { start, end, replacement }: Edit): Edit {
  const before = prose.slice(start, end);
  const shorter = Math.min(before.length, replacement.length);
  let head = 0;
  while (head < shorter && before[head] === replacement[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  return { start: start + head, end: end - tail, replacement: replacement.slice(head, replacement.length - tail) };
}

const PREDICATE = '(?:jung|weiblich|männlich|ungebunden|kinderlos|alleinstehend|unverheiratet|ledig|topfit|kerngesund)';
/** What is said beside it is a trait too, no verb: "jung und hungrig", not "ungebunden und reist gern". */
const BESIDE = String.raw`[\p{Ll}]+(?:iert|isch|lich|ig|bar|sam|los|voll|haft|ell|iv|bel|ant|ent|wild|frech|frisch)(?![\p{L}-])`;
const IN_LIST = latinExpression(`${BORDER}(${PREDICATE})(?:, | und )(?=(${BESIDE}))`, 'iu');

/** The trait at a place that is said with others of somebody: "jung, motiviert und flexibel". */
export function traitInList({ prose }: Draft, phrase: Span): Trait | undefined {
  const match = IN_LIST.exec(prose.slice(phrase.start, phrase.end + REACH));
  if (!match?.[1] || phrase.start + match.index >= phrase.end) return undefined;
  const start = phrase.start + match.index;
  const next = start + match[0].length;
  const isCapital = /\p{Lu}/u.test(prose.charAt(start));
  const without = isCapital
    ? { start, end: next + 1, replacement: prose.charAt(next).toUpperCase() }
    : { start, end: next, replacement: '' };
  return { span: { start, end: start + match[1].length }, without, end: next + (match[2]?.length ?? 0) };
}
