import type { Span } from '../../text/span';
import { alsoSwiss, LATIN_LOWER, latinExpression } from './latin';
import { type Needles, needlesOf } from './needles';
import { type OnDemand, onDemand } from './on-demand';
import { whenAsked } from './when-asked';

/**
 * Word lists are written as the phrases are read, and compiled here.
 *
 * | In a list | Matches |
 * |---|---|
 * | `flache Hierarchien` | these words, whatever their case; any white space within a paragraph between them |
 * | `ganzheitlich~` | an ending: up to three letters |
 * | `Umfeld*` | any further letters, also none |
 * | `(hoch )?motiviert~`, `(Lösung~|Ansatz)` | an option, one of several; no option at the beginning |
 * | `mit … Freude` | up to three words between, within the sentence |
 *
 * A phrase begins and ends at a word boundary and begins with at least two letters.
 */
export interface PhraseList {
  /** The phrases that can begin with a word of these first two letters, in lower case. */
  readonly from: (lead: string) => readonly Phrase[];
}

/** One phrase of a list. Compiling thousands of expressions takes a tenth of a second, and a text needs only a few. */
interface Phrase extends OnDemand {
  /** The letters with which every match begins, in lower case; at least two. */
  readonly begins: string;
}

const LEAD = /^[\p{L}\p{N}]{2}$/u;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{2}/gu;

/**
 * Reads a word list, as far as a text needs it: its first letters when a text is first searched for it, a phrase when a
 * word of a text begins like it. The first search throws an error that names a phrase that does not begin as required,
 * so tests find it.
 */
export function compilePhrases(sources: readonly string[]): PhraseList {
  const written = whenAsked(() => byLead(sources.flatMap(withoutLeadingGroup)));
  const read = new Map<string, readonly Phrase[]>();
  return {
    from: (lead) => {
      const known = read.get(lead) ?? written().get(lead)?.map(phraseOf) ?? NO_PHRASES;
      read.set(lead, known);
      return known;
    },
  };
}

const NO_PHRASES: readonly Phrase[] = [];

/** Phrases by their first two letters, in lower case. */
function byLead(sources: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const leads = new Map<string, string[]>();
  for (const source of sources) {
    const lead = source.slice(0, 2).toLowerCase();
    if (!LEAD.test(lead)) throw new Error(`"${source}": expected two letters at the beginning`);
    const phrases = leads.get(lead);
    if (phrases) phrases.push(source);
    else leads.set(lead, [source]);
  }
  return leads;
}

/** How many letters of a beginning are compared. */
const LONGEST_BEGINNING = 24;

const phraseOf = (source: string): Phrase => ({
  begins: beginningOf(source),
  ...onDemand(
    () => neededWords(source),
    () => latinExpression(sourceOf(source), 'uy'),
  ),
});

/**
 * Words of which every match of a phrase has one of each set, in lower case. Its longest word outside brackets, without
 * a letter that can be missing and up to ß, where that is long: it is read sooner than the expression is taken apart.
 */
function neededWords(source: string): readonly Needles[] {
  const words = withoutGroups(source.replace(/\\(?:p\{\w+\}|.)|\[[^\]]*\]/g, ' ')).match(SURE_WORD) ?? [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length < LONG_ENOUGH ? needlesOf(sourceOf(source)) : [[longest.toLowerCase()]];
}

/** A shorter one is in too many texts: then it is worth to look at the choices of the phrase as well. */
const LONG_ENOUGH = 6;
const SURE_WORD = /[^\P{L}ß]+(?![\p{L}]?[?{])/gu;

/** The letters with which every match begins: up to ß, a sign, or an optional letter. */
function beginningOf(source: string): string {
  if (source.includes('|') && hasChoiceOutside(source)) return source.slice(0, 2).toLowerCase();
  const found = source.search(NO_LETTER);
  const end = found < 0 ? source.length : found;
  // What follows may make the last letter one that can be missing.
  const sure = /[?{|]/.test(source.charAt(end)) ? end - 1 : end;
  return source.slice(0, Math.max(2, Math.min(sure, LONGEST_BEGINNING))).toLowerCase();
}

const NO_LETTER = /[^\p{L}\p{N}]|ß/u;

/** Whether a phrase is one of several without brackets around them. */
const hasChoiceOutside = (source: string): boolean => withoutGroups(source).includes('|');

/** A phrase with a blank in place of what stands in brackets. */
function withoutGroups(source: string): string {
  let rest = source;
  for (let inner = ''; inner !== rest; rest = rest.replace(/\([^()]*\)/g, ' ')) inner = rest;
  return rest;
}

/** `(Deutsch|Englisch) als` to `Deutsch als` and `Englisch als`: each has its own beginning. */
function withoutLeadingGroup(source: string): string[] {
  if (!source.startsWith('(')) return [source];
  const group = /^\(([^()]*)\)(?!\?)/.exec(source);
  if (!group) return [source];
  return (group[1] ?? '').split('|').map((one) => one + source.slice(group[0].length));
}

/** Where a word begins, and its first two letters in lower case. */
interface WordStart {
  readonly index: number;
  readonly lead: string;
}

/** A text as phrases read it: in lower case, its white space blanks and line feeds; character for character. */
interface ReadText {
  readonly text: string;
  readonly folded: string;
  readonly starts: readonly WordStart[];
}

/** The last text: many lists are searched for in the same one. */
let latest: ReadText = { text: '', folded: '', starts: [] };

function readTextOf(text: string): ReadText {
  if (latest.text !== text) {
    const folded = lowered(text).replace(OTHER_BLANK, ' ');
    const starts = Array.from(folded.matchAll(WORD_START), ({ 0: lead, index }) => ({ index, lead }));
    latest = { text, folded, starts };
  }
  return latest;
}

const OTHER_BLANK = /[^\S\n ]/g;

/** Lower case, character for character: İ alone becomes two. */
const lowered = (text: string) => text.replace(/İ/g, 'i').toLowerCase();

/** All occurrences of the phrases of a list; of several at one position the longest. Linear in the text. */
export function findPhrases(text: string, list: PhraseList): Span[] {
  const spans: Span[] = [];
  let read = 0;
  const { folded, starts } = readTextOf(text);
  for (const { index, lead } of starts) {
    if (index < read) continue;
    const end = phraseEndAt(folded, index, list.from(lead));
    if (end === undefined) continue;
    spans.push({ start: index, end });
    read = end;
  }
  return spans;
}

function phraseEndAt(text: ReadText['folded'], start: number, phrases: readonly Phrase[]): number | undefined {
  let longest: number | undefined;
  const here = text.slice(start, start + LONGEST_BEGINNING);
  for (const { begins, forText } of phrases) {
    const expression = here.startsWith(begins) ? forText(text) : undefined;
    if (!expression) continue;
    expression.lastIndex = start;
    const end = expression.test(text) ? expression.lastIndex : undefined;
    if (end !== undefined && end > (longest ?? start)) longest = end;
  }
  return longest;
}

/** White space within a paragraph, as it is read. */
const SPACE = String.raw`(?: +| *\n *)`;
const GAP = String.raw`${SPACE}(?:[^ \n.!?]{1,40}${SPACE}){0,3}`;
/** What the special characters of a list become. */
const SIGNS: Readonly<Record<string, string>> = {
  ' … ': GAP,
  ' ': SPACE,
  '\\p{L}': `[${LATIN_LOWER}]`,
  '~': `[${LATIN_LOWER}]{0,3}`,
  '*': `[${LATIN_LOWER}]{0,40}`,
  '-': '[-\u2010\u2011 ]?',
};
const SIGN = / … | |\\p\{L\}|~|(?<=\p{L})\*|(?<=[\p{L}\p{N}])-(?=\p{L})/gu;

/**
 * The expression of a phrase, for a text as it is read. Not by the flag `i`: it makes each letter a class of its own,
 * and three thousand phrases take Chromium half a second to compile.
 */
const sourceOf = (source: string) =>
  `${inLowerCase(alsoSwiss(source)).replace(SIGN, (sign) => SIGNS[sign] ?? sign)}(?![${LATIN_LOWER}0-9])`;

const inLowerCase = (source: string) =>
  source.replace(/\\p\{\w+\}|\\.|\p{L}/gu, (piece) => (piece.startsWith('\\') ? piece : piece.toLowerCase()));
