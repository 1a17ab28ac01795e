import type { Span } from '../text/span';
import type { NamedVoice } from './house-voice';

/** A word or phrase that the house avoids. */
export interface HouseWord {
  /** The spellings to avoid; each is found as a whole word. */
  readonly avoid: readonly string[];
  /** What to write instead; absent where only the writer can decide. */
  readonly prefer?: string;
  /** Why, as a sentence or half of one. */
  readonly reason?: string;
}

/** A list of such words, and its source. */
export interface HouseWordList {
  /** Name of the chapter or pack. */
  readonly source: string;
  /** Where the reader shows it: `eigen-leitlinie`. */
  readonly section: string;
  /** As of when, `2026-11-28`. */
  readonly asOf: string;
  readonly words: readonly HouseWord[];
}

/** An occurrence of a word of a list. */
export interface FoundHouseWord extends Span {
  readonly word: HouseWord;
  readonly list: HouseWordList;
}

/** What a house asks of a text: the words it avoids and its voice, as they are handed to the checker. */
export interface HouseStyle {
  readonly lists: readonly HouseWordList[];
  readonly voice?: NamedVoice | undefined;
  /** It avoids words that cannot be read here: `lists` is empty, and whoever shows findings says so. */
  readonly wordsUnread?: boolean;
}

/** Compiled word lists. */
export interface HouseWords {
  /** How the house speaks; absent = it does not say. */
  readonly voice?: NamedVoice | undefined;
  /** All occurrences, in order; of several at one position the longest, of equally long ones that of the first list. */
  find(text: string): readonly FoundHouseWord[];
}

/** Phrases are compared with single blanks and with one kind of hyphen. */
const BLANKS = /[^\S\n]+/g;
const HYPHENS = /[\u2010\u2011]/g;
const FIRST_WORD = /(?<![A-Za-zÀ-ž\p{M}\p{N}])(?<![A-Za-zÀ-ž]-)[A-Za-zÀ-ž\p{N}][A-Za-zÀ-ž\p{M}\p{N}]*/gu;
/** What continues a word. */
const GOES_ON = /[A-Za-zÀ-ž\p{M}\p{N}]|-[A-Za-zÀ-ž]/uy;

type Entry = Pick<FoundHouseWord, 'word' | 'list'>;

/** The phrases in their possible spellings, and for each first word the lengths of the phrases that begin with it. */
interface Phrases {
  readonly entries: Map<string, Entry>;
  readonly lengths: Map<string, Set<number>>;
}

/** Compiles word lists, once for many texts. The lists were validated when they were read. */
export function compileHouseWords(lists: readonly HouseWordList[], voice?: NamedVoice): HouseWords {
  const phrases: Phrases = { entries: new Map(), lengths: new Map() };
  for (const list of lists)
    for (const word of list.words)
      for (const phrase of word.avoid.flatMap(spellingsOf)) {
        const first = phrase.match(FIRST_WORD)?.[0];
        if (!first || phrases.entries.has(phrase)) continue;
        phrases.entries.set(phrase, { word, list });
        phrases.lengths.set(first, (phrases.lengths.get(first) ?? new Set()).add(phrase.length));
      }
  return { voice, find: phrases.entries.size === 0 ? () => [] : (text) => findIn(text, phrases) };
}

/** No lists. */
export const NO_HOUSE_WORDS: HouseWords = compileHouseWords([]);

/**
 * A lower-case phrase may begin with a capital at the beginning of a sentence; a capital stays a capital (`Kunde`, not
 * `kunde`).
 */
function spellingsOf(phrase: string): string[] {
  const written = phrase.normalize('NFC').replace(BLANKS, ' ').replace(HYPHENS, '-');
  const [first = '', ...rest] = Array.from(written);
  const upper = first.toUpperCase();
  return first === upper || Array.from(upper).length > 1 ? [written] : [written, upper + rest.join('')];
}

/** Linear in the text: at each word one look-up per length of the phrases that begin with it. */
function findIn(text: string, { entries, lengths }: Phrases): FoundHouseWord[] {
  const found: FoundHouseWord[] = [];
  let read = 0;
  for (const { 0: first, index: start } of text.matchAll(FIRST_WORD)) {
    const possible = lengths.get(first);
    if (start < read || !possible) continue;
    const { ahead, ends } = aheadOf(text, start, Math.max(...possible));
    for (const length of [...possible].sort((a, b) => b - a)) {
      const entry = entries.get(ahead.slice(0, length));
      const end = ends[length - 1];
      if (!entry || end === undefined || goesOn(text, end)) continue;
      found.push({ start, end, ...entry });
      read = end;
      break;
    }
  }
  return found;
}

/**
 * The text from an offset on, in the form in which phrases are compared, and where each of its characters ends in the
 * text.
 */
function aheadOf(text: string, start: number, length: number): { ahead: string; ends: number[] } {
  let ahead = '';
  const ends: number[] = [];
  for (let at = start; at < text.length && ahead.length < length; at++) {
    const char = text.charAt(at).replace(HYPHENS, '-');
    const blank = char !== '\n' && /\s/.test(char);
    if (blank && ahead.endsWith(' ')) ends[ends.length - 1] = at + 1;
    else {
      ahead += blank ? ' ' : char;
      ends.push(at + 1);
    }
  }
  return { ahead, ends };
}

function goesOn(text: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text);
}
