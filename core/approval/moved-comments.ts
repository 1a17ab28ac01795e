import type { DraftComment } from './comment';
import { changesBetween, spanAfter } from './text-changes';

/** Comments moved from one text to another; one whose passage is gone keeps its words and its quote. */
export function commentsIn(comments: readonly DraftComment[], from: string, to: string): readonly DraftComment[] {
  if (from === to) return comments;
  const edits = changesBetween(from, to);
  return comments.map(({ span, ...comment }) => {
    const moved = span && spanAfter(span, edits);
    return moved ? { ...comment, span: moved } : comment;
  });
}
