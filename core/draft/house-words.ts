import type { Span } from './finding';

/** A word or phrase that the house avoids. */
export interface HouseWord {
  /** As they are written; each is found as a whole word. */
  readonly avoid: readonly string[];
  /** What to write instead; absent where only the writer can decide. */
  readonly prefer?: string;
  /** Why, as a sentence or half of one. */
  readonly reason?: string;
}

/** A list of such words, and who says so. */
export interface HouseWordList {
  /** Name of the chapter or pack. */
  readonly source: string;
  /** Where the reader shows it: `eigen-leitlinie`. */
  readonly section: string;
  /** As of when, `2026-11-28`. */
  readonly asOf: string;
  readonly words: readonly HouseWord[];
}

/** A place where a word of a list stands. */
export interface FoundHouseWord extends Span {
  readonly word: HouseWord;
  readonly list: HouseWordList;
}

/** Word lists, ready to be looked for. */
export interface HouseWords {
  /** Every place, in order; of several words at one place the longest, of equals that of the first list. */
  find(text: string): readonly FoundHouseWord[];
}

interface Candidate {
  readonly expression: RegExp;
  readonly word: HouseWord;
  readonly list: HouseWordList;
}

const FIRST_WORD = /(?<![\p{L}\p{M}\p{N}])(?<!\p{L}-)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Makes word lists ready. Once for many texts; the lists were checked when they were read. */
export function compileHouseWords(lists: readonly HouseWordList[]): HouseWords {
  const byFirstWord = new Map<string, Candidate[]>();
  for (const list of lists) {
    for (const word of list.words) {
      for (const phrase of word.avoid) {
        const first = phrase.normalize('NFC').match(FIRST_WORD)?.[0]?.toLowerCase();
        if (!first) continue;
        const known = byFirstWord.get(first);
        const candidate = { expression: expressionOf(phrase.normalize('NFC')), word, list };
        if (known) known.push(candidate);
        else byFirstWord.set(first, [candidate]);
      }
    }
  }
  return { find: byFirstWord.size === 0 ? () => [] : (text) => findIn(text, byFirstWord) };
}

/** No lists. */
export const NO_HOUSE_WORDS: HouseWords = compileHouseWords([]);

function findIn(text: string, byFirstWord: ReadonlyMap<string, readonly Candidate[]>): FoundHouseWord[] {
  const found: FoundHouseWord[] = [];
  let read = 0;
  for (const { 0: first, index: start } of text.matchAll(FIRST_WORD)) {
    if (start < read) continue;
    let best: FoundHouseWord | undefined;
    for (const { expression, word, list } of byFirstWord.get(first.toLowerCase()) ?? []) {
      expression.lastIndex = start;
      const end = expression.test(text) ? expression.lastIndex : 0;
      if (end > (best?.end ?? 0)) best = { start, end, word, list };
    }
    if (!best) continue;
    found.push(best);
    read = best.end;
  }
  return found;
}

/** A small first letter may be a capital at the beginning of a sentence; a capital is one always (`Kunde`, not `kunde`). */
function expressionOf(phrase: string): RegExp {
  const [first = '', ...rest] = Array.from(phrase);
  const upper = first.toUpperCase();
  const begin = first === upper || Array.from(upper).length > 1 ? escaped(first) : `[${first}${upper}]`;
  const body = escaped(rest.join('')).replace(/ +/g, String.raw`[^\S\n]+`).replaceAll('-', '[-\u2010\u2011]');
  return new RegExp(`${begin}${body}(?![\\p{L}\\p{M}\\p{N}])(?!-\\p{L})`, 'uy');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
