import type { Situation } from '../situation/situation';
import type { PageKind } from '../situation/vocabulary';

/** What one works on. Public: `checklist.html#job-ad` is linked and bookmarked, so a word never changes. */
export const CHECKLIST_IDS = [
  'job-ad',
  'post',
  'company-page',
  'event',
  'review-reply',
  'crisis',
  'giveaway',
  'cooperation',
  'profile',
  'comment',
] as const;
export type ChecklistId = (typeof CHECKLIST_IDS)[number];

/**
 * Page kinds where a list is offered; none where no page tells (nobody's address says "crisis"). A comment's is offered
 * by its open editor. No page kind has two lists.
 */
export const CHECKLIST_KINDS: Readonly<Record<ChecklistId, readonly PageKind[]>> = {
  'job-ad': ['job-posting', 'job'],
  post: ['composer', 'feed', 'group'],
  'company-page': ['company', 'company-admin'],
  event: ['event'],
  'review-reply': ['reviews'],
  crisis: [],
  giveaway: [],
  cooperation: [],
  profile: ['profile-edit'],
  comment: [],
};

/** The list that fits a page and what is written on it; `undefined` where none does. */
export const checklistFor = ({ kind, writing }: Pick<Situation, 'kind' | 'writing'>): ChecklistId | undefined =>
  writing === 'comment' ? 'comment' : CHECKLIST_IDS.find((id) => CHECKLIST_KINDS[id].includes(kind));
