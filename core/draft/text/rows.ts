import type { Span } from '../../text/span';

/** What an item of a row may be: the item itself, in lower case, and single words that may go before it. */
export interface RowWords {
  readonly items: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

const JOINT = /,? (?:und|sowie|oder|&) |, /g;
const FEWEST = 3;
/** An item has at most this many words. */
const MOST_WORDS = 4;

/**
 * Rows of three items or more, joined by commas and "und", within a sentence that begins at `from`: the first may
 * follow other words, the last may be followed by others. Linear in the sentence.
 */
export function rowsIn(sentence: string, from: number, words: RowWords): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { 0: joint, index } of sentence.matchAll(JOINT)) {
    parts.push({ start, end: index });
    start = index + joint.length;
  }
  parts.push({ start, end: sentence.length });
  const rows: Span[] = [];
  for (let i = 0; i + FEWEST <= parts.length; i++) {
    const first = lastItemOf(sentence, parts[i], words);
    if (first === undefined) continue;
    let end: number | undefined;
    let count = 1;
    for (let j = i + 1; j < parts.length; j++) {
      const next = firstItemOf(sentence, parts[j], words);
      if (next === undefined) break;
      end = next;
      count++;
      if (next !== parts[j]?.end) break;
    }
    if (end === undefined || count < FEWEST) continue;
    rows.push({ start: from + first, end: from + end });
    i += count - 1;
  }
  return rows;
}

/** Where the item begins that ends a part; "wir sind kompetent" ends in one. */
function lastItemOf(sentence: string, part: Span | undefined, words: RowWords): number | undefined {
  if (!part) return undefined;
  const written = sentence.slice(part.start, part.end);
  const starts = [...written.matchAll(/[^\s.:!?–|]+/g)].slice(-MOST_WORDS).map(({ index }) => index);
  const at = starts.find((begin) => isItem(written.slice(begin), words));
  return at === undefined ? undefined : part.start + at;
}

/** Where the item ends that begins a part; "zuverlässig." begins with one. */
function firstItemOf(sentence: string, part: Span | undefined, words: RowWords): number | undefined {
  if (!part) return undefined;
  const written = sentence.slice(part.start, part.end);
  const ends = [...written.matchAll(/[^\s.:!?;–|]+/g)]
    .slice(0, MOST_WORDS)
    .map(({ 0: word, index }) => index + word.length);
  const at = ends.reverse().find((end) => isItem(written.slice(0, end), words));
  return at === undefined ? undefined : part.start + at;
}

function isItem(written: string, { items, before }: RowWords): boolean {
  const small = written.toLowerCase();
  if (items.has(small)) return true;
  const parts = small.split(' ');
  return parts.length > 1 && items.has(parts.at(-1) ?? '') && parts.slice(0, -1).every((word) => before.has(word));
}
