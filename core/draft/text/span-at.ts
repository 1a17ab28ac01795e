import type { Span } from '../../text/span';

/** The span of a list in which another begins, by binary search. The list is in order and without overlaps. */
export function spanAt(spans: readonly Span[], sought: Span): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return undefined;
    if (sought.start < span.start) high = middle - 1;
    else if (sought.start >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
