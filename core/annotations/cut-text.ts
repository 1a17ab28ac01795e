import type { Span } from '../text/span';

/** A highlight that was found in the text of today. */
export interface AnchoredHighlight extends Span {
  readonly id: string;
}

/** A stretch of a text node; `id` where it belongs to a highlight. */
export interface TextPiece {
  /** Where it begins in the passage. */
  readonly at: number;
  readonly text: string;
  readonly id?: string;
}

/** Cuts the words that begin at a place where highlights begin and end. All pieces together are the words. */
export function cutText(words: string, start: number, placed: readonly AnchoredHighlight[]): TextPiece[] {
  const end = start + words.length;
  const cuts = placed.flatMap((span) => [span.start, span.end]).filter((at) => start < at && at < end);
  const starts = [...new Set([start, ...cuts])].sort((a, b) => a - b);
  return starts.map((at, i) => {
    const id = placed.find((span) => span.start <= at && at < span.end)?.id;
    return { at, text: words.slice(at - start, (starts[i + 1] ?? end) - start), ...(id ? { id } : {}) };
  });
}

/** The highlights that a stretch touches, and the stretch they are together with it. */
export function together(
  span: Span,
  placed: readonly AnchoredHighlight[],
): { readonly span: Span; readonly ids: string[] } {
  const touched = placed.filter((other) => other.start <= span.end && span.start <= other.end);
  return {
    span: {
      start: Math.min(span.start, ...touched.map(({ start }) => start)),
      end: Math.max(span.end, ...touched.map(({ end }) => end)),
    },
    ids: touched.map(({ id }) => id),
  };
}
