import type { PageFacts } from './page-facts';
import type { Situation } from './situation';
import type { PageKind } from './vocabulary';

/** What is written on these pages is meant for publishing. */
export const PUBLISHING_PAGES: ReadonlySet<PageKind> = new Set([
  'composer',
  'job-posting',
  'profile-edit',
  'ads',
  'company-admin',
  'reviews',
]);

/** Pages on which the same work is done again and again, so that what matters first matters each time. */
const FORMS: ReadonlySet<PageKind> = new Set(['composer', 'job-posting', 'profile-edit']);

/** Whether a page is a form that somebody fills in. */
export const isForm = (kind: PageKind): boolean => FORMS.has(kind);

/**
 * Whether a page may hold a text to check: it has an open editor of a post or comment, or exists to publish something.
 * Never where a private message is written.
 */
export function holdsDraft(situation: Situation | undefined, composer: PageFacts['composer']): boolean {
  if (composer === 'message' || situation?.kind === 'messages') return false;
  return composer !== undefined || (situation !== undefined && PUBLISHING_PAGES.has(situation.kind));
}
