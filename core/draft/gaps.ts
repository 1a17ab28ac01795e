import type { Span } from '../text/span';
import { latinExpression } from './text/latin';

/** Stands in a replacement for what only the writer knows, with one word that says what: `▢ Zahl`. */
export const GAP = '▢';

/** A gap that has not been filled yet. */
export interface Gap extends Span {
  /** What belongs there, as in `Zahl`; empty where only the sign was left. */
  readonly word: string;
}

const GAPS = latinExpression(`${GAP}(?: ?(\\p{L}[\\p{L}-]*))?`, 'gu');

/** The open gaps of a text. A text that has some is not copied or sent before the user has confirmed it. Pure. */
export function openGaps(text: string): readonly Gap[] {
  if (!text.includes(GAP)) return [];
  return Array.from(text.matchAll(GAPS), ({ 0: written, 1: word = '', index }) => ({
    start: index,
    end: index + written.length,
    word,
  }));
}

/** A wording as people read it: `[Zahl]` in the place of `▢ Zahl`, which is a sign that some fonts lack. Pure. */
export const gapsInBrackets = (text: string): string => text.replace(GAPS, (_, word = '…') => `[${word}]`);

/** The next gap from a selection on: a gap at the caret counts, a gap that is already selected does not. */
export const gapAfter = (text: string, start: number, end: number): Gap | undefined =>
  openGaps(text).find((gap) => (start === end ? gap.start >= start : gap.start >= end));

/** The last gap that ends before a caret. */
export const gapBefore = (text: string, caret: number): Gap | undefined =>
  openGaps(text).findLast((gap) => gap.end <= caret);
