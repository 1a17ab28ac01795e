import type { Bookmark } from '../../core/annotations/bookmarks';
import type { Fact, FactId, Tip } from '../../core/guide/guide';
import { inlineText } from '../../core/guide/plain-text';

/** A tip as it is bookmarked: its title, and when the figures behind it are due for review. */
export function tipTarget(tip: Tip, fact: (id: FactId) => Fact | undefined): Bookmark {
  const due = [tip.reviewBy, ...tip.facts.flatMap((id) => fact(id)?.reviewBy ?? [])].sort()[0];
  return { target: tip.id, title: inlineText(tip.title), ...(tip.facts.length > 0 && due ? { reviewBy: due } : {}) };
}
