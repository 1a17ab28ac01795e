import { decodeNumbers, encodeNumbers } from '../text/number-codec';
import { stem } from '../text/stem';
import type { Counted } from './counted';

/** What is asked of a vocabulary. */
interface Words {
  readonly keys: readonly string[];
  partsOf(word: string): readonly string[];
  stemAt(at: number): string;
  knownStem(stemmed: string): { readonly number: number } | undefined;
}

/** Stands for a word whose spellings are not all read alike; no digit of a number. */
const UNLIKE = '!';

/**
 * For each word of the vocabulary the numbers of the stems of its parts, blanks between: splitting a compound is the
 * most expensive part of an excerpt.
 */
export function packParts(vocabulary: Words, counted: ReadonlyMap<string, Counted>): string {
  return vocabulary.keys
    .map((key, at) => {
      const read = new Set([...(counted.get(key)?.tokens ?? [])].map((token) => packed(vocabulary, at, token)));
      const [only = UNLIKE, ...others] = read;
      return others.length > 0 ? UNLIKE : only;
    })
    .join(' ');
}

function packed(vocabulary: Words, at: number, token: string): string {
  const numbers = vocabulary.partsOf(token).map((part) => vocabulary.knownStem(part)?.number ?? -1);
  return stem(token) !== vocabulary.stemAt(at) || numbers.includes(-1) ? UNLIKE : encodeNumbers(numbers);
}

/** The numbers of the stems of a word's parts; `undefined` = it must be read by itself. */
export const unpackParts = (packed: string | undefined): readonly number[] | undefined =>
  packed === undefined || packed === UNLIKE ? undefined : decodeNumbers(packed);
