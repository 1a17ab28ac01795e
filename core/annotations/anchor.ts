import type { Span } from '../text/span';
import { wholeWords } from './whole-words';

/** A stretch of a text, described so that it can be found again when the text has changed a little. */
export interface Quote {
  readonly quote: string;
  /** The characters before and behind it. */
  readonly before: string;
  readonly after: string;
  /** How often the same words occur before it in the text. */
  readonly occurrence: number;
}

/** Characters that are kept on each side. */
const CONTEXT = 32;
/** Shorter quotes occur in many places: they are only found together with some of their surroundings. */
const SHORTEST_ALONE = 24;
/** Characters of the surroundings that a short quote needs. */
const NEEDED_CONTEXT = 8;
/** Shorter quotes are not recognised after a change: too little is left. */
const SHORTEST_CHANGED = 16;
/** Share of its characters that may have changed; more where both its neighbours are the same as before. */
const MOST_CHANGED = 0.25;
const MOST_CHANGED_BETWEEN = 0.5;
/** Characters of each neighbour that have to be the same for that. */
const NEIGHBOUR = 16;
/** A longer quote is found by its beginning and its end, so that the search stays quick. */
const LONGEST_SEARCHED = 400;

/** Describes a stretch of a text. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  const quote = text.slice(start, end);
  return {
    quote,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    occurrence: offsetsOf(text, quote).filter((at) => at < start).length,
  };
}

/**
 * Finds the stretch in a text that may have changed: the same words, else words in another spelling of quotation marks,
 * dashes and spaces, else the most similar ones. `undefined` where nothing is similar enough.
 */
export function findQuote(text: string, wanted: Quote): Span | undefined {
  return exact(text, wanted) ?? exact(plain(text), plainQuote(wanted)) ?? similar(plain(text), plainQuote(wanted));
}

function exact(text: string, { quote, before, after, occurrence }: Quote): Span | undefined {
  const found = offsetsOf(text, quote).map((start, i) => ({
    start,
    end: start + quote.length,
    context: contextAt(text, { start, end: start + quote.length }, { before, after }),
    off: Math.abs(i - occurrence),
  }));
  const [best] = found.sort((a, b) => b.context - a.context || a.off - b.off);
  if (!best) return undefined;
  const needed = quote.length >= SHORTEST_ALONE ? 0 : Math.min(NEEDED_CONTEXT, before.length + after.length);
  return best.context >= needed ? { start: best.start, end: best.end } : undefined;
}

function similar(text: string, wanted: Quote): Span | undefined {
  const { quote } = wanted;
  if (quote.length < SHORTEST_CHANGED) return undefined;
  if (quote.length > LONGEST_SEARCHED) return byBothEnds(text, wanted);
  const between = betweenNeighbours(text, wanted);
  if (between) return between;
  const distances = distancesTo(quote, text, false);
  const least = distances.reduce((low, value) => Math.min(low, value), quote.length);
  if (least > quote.length * MOST_CHANGED) return undefined;
  const spans = [...distances.keys()]
    .filter((end) => distances[end] === least)
    .map((end): Span => ({ start: startFor(quote, text, end), end }));
  const [best] = spans.sort((a, b) => contextAt(text, b, wanted) - contextAt(text, a, wanted));
  return best && wholeWords(text, best);
}

/** The text that is now between the same neighbours, if it is still similar. */
function betweenNeighbours(text: string, { quote, before, after }: Quote): Span | undefined {
  const left = before.slice(-NEIGHBOUR);
  const right = after.slice(0, NEIGHBOUR);
  const starts = left ? offsetsOf(text, left).map((at) => at + left.length) : [0];
  const ends = right ? offsetsOf(text, right) : [text.length];
  const most = quote.length * MOST_CHANGED_BETWEEN;
  const spans = starts.flatMap((start) =>
    ends
      .filter((end) => Math.abs(end - start - quote.length) <= most && end > start)
      .map((end) => ({ start, end, changed: distancesTo(quote, text.slice(start, end), true).at(-1) ?? 0 })),
  );
  const [best] = spans.sort((a, b) => a.changed - b.changed);
  return best && best.changed <= most ? { start: best.start, end: best.end } : undefined;
}

/** Where the quote begins that ends at a place. */
function startFor(quote: string, text: string, end: number): number {
  const back = text.slice(Math.max(0, end - 2 * quote.length), end);
  const distances = distancesTo(reversed(quote), reversed(back), true);
  const least = distances.reduce((low, value) => Math.min(low, value), quote.length);
  return end - distances.indexOf(least);
}

function byBothEnds(text: string, { quote, before, after }: Quote): Span | undefined {
  const half = LONGEST_SEARCHED / 2;
  const [head, tail] = [quote.slice(0, half), quote.slice(-half)];
  const first = findQuote(text, { quote: head, before, after: quote.slice(half, half + CONTEXT), occurrence: 0 });
  const last = findQuote(text, { quote: tail, before: quote.slice(-half - CONTEXT, -half), after, occurrence: 0 });
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
}

/**
 * For each place in the text the least number of changed characters between the pattern and what ends there (Sellers,
 * 1980); with `fromStart`, and what begins at the text's beginning.
 */
function distancesTo(pattern: string, text: string, fromStart: boolean): Uint16Array {
  let above = Uint16Array.from({ length: text.length + 1 }, (_, column) => (fromStart ? column : 0));
  for (let row = 1; row <= pattern.length; row++) {
    const line = new Uint16Array(text.length + 1).fill(row, 0, 1);
    for (let column = 1; column <= text.length; column++) {
      const same = pattern.charCodeAt(row - 1) === text.charCodeAt(column - 1) ? 0 : 1;
      const changed = (above[column - 1] ?? 0) + same;
      line[column] = Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
    }
    above = line;
  }
  return above;
}

/** How many characters of the surroundings are the same. */
function contextAt(text: string, { start, end }: Span, { before, after }: Pick<Quote, 'before' | 'after'>): number {
  let same = 0;
  while (same < before.length && text[start - 1 - same] === before[before.length - 1 - same]) same++;
  let behind = 0;
  while (behind < after.length && text[end + behind] === after[behind]) behind++;
  return same + behind;
}

function offsetsOf(text: string, words: string): number[] {
  const offsets: number[] = [];
  if (!words) return offsets;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
}

/** One spelling of the signs that editors change without a word; every character stays in its place. */
const plain = (text: string): string =>
  text
    .replace(/[“”„«»‟]/g, '"')
    .replace(/[‘’‚‹›`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');

const plainQuote = ({ quote, before, after, occurrence }: Quote): Quote => ({
  quote: plain(quote),
  before: plain(before),
  after: plain(after),
  occurrence,
});

/** By UTF-16 units, as all places here are counted. */
const reversed = (text: string): string => text.split('').reverse().join('');
