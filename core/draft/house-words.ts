import type { Span } from '../text/span';
import type { NamedVoice } from './house-voice';

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

/** What a house asks of a text: its words, as the checker is given them. */
export interface HouseStyle {
  readonly lists: readonly HouseWordList[];
  readonly voice?: NamedVoice | undefined;
}

/** Word lists, ready to be looked for. */
export interface HouseWords {
  /** How the house speaks, where it says so. */
  readonly voice?: NamedVoice | undefined;
  /** Every place, in order; of several words at one place the longest, of equals that of the first list. */
  find(text: string): readonly FoundHouseWord[];
}

/** A phrase is compared with one blank between its words and one kind of hyphen. */
const BLANKS = /[^\S\n]+/g;
const HYPHENS = /[\u2010\u2011]/g;
const FIRST_WORD = /(?<![\p{L}\p{M}\p{N}])(?<!\p{L}-)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** What goes on with a word. */
const GOES_ON = /[\p{L}\p{M}\p{N}]|-\p{L}/uy;

type Entry = Pick<FoundHouseWord, 'word' | 'list'>;

/** The phrases as they may stand in a text, and for each first word how long those are that begin with it. */
interface Phrases {
  readonly entries: Map<string, Entry>;
  readonly lengths: Map<string, Set<number>>;
}

/** Makes word lists ready. Once for many texts; the lists were checked when they were read. */
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

/** A small first letter may be a capital at the beginning of a sentence; a capital is one always (`Kunde`, not `kunde`). */
function spellingsOf(phrase: string): string[] {
  const written = phrase.normalize('NFC').replace(BLANKS, ' ').replace(HYPHENS, '-');
  const [first = '', ...rest] = Array.from(written);
  const upper = first.toUpperCase();
  return first === upper || Array.from(upper).length > 1 ? [written] : [written, upper + rest.join('')];
}

/** Linear in the text: at each word so many look-ups as there are lengths of phrases that begin with it. */
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

/** The text from a place on, as phrases are compared, and where each of its characters ends in the text. */
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
