import type { Span } from '../../text/span';

/** The lines of a text without their line feeds. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}
