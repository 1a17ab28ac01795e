import { sentencesOf as guideSentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';
import { linesOf } from './lines';

/** In a post an emoji between two sentences ends the first, and symbols within a line act as bullets. */
const SOFT_END =
  /(?:\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}){0,3}){1,12}\s{1,4}(?=\p{Lu})|\s[•|·→✓✔➡]\s+|\s+(?=\d{1,2}\)\s)/gu;

/**
 * The sentences of a draft, without white space around them. Unlike in running text, a line break ends a sentence:
 * posts and job ads are written in lines, and headings and lists have no full stop.
 */
export function sentencesOf(text: string): Span[] {
  return linesOf(text).flatMap((line) => {
    const written = text.slice(line.start, line.end);
    return guideSentencesOf(written).flatMap(({ start, end }) => softly(text, line.start + start, line.start + end));
  });
}

function softly(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(SOFT_END)) {
    const at = start + match.index + match[0].length;
    pushTrimmed(spans, text, from, at);
    from = at;
  }
  pushTrimmed(spans, text, from, end);
  return spans;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const written = text.slice(start, end);
  const inside = written.trim();
  if (inside === '') return;
  const from = start + written.indexOf(inside);
  spans.push({ start: from, end: from + inside.length });
}
