import { pageAddress } from '../guide/page-address';
import { CHECKLIST_IDS } from './checklists';
import { type AnyChecklistId, isHandbookChecklistId } from './handbook-checklist';

/** What the address of the checklist page asks for. */
export interface ChecklistRoute {
  readonly id: AnyChecklistId;
  /** The page it is about, as `urlPatternOf` names it; empty for the list as such. */
  readonly urlPattern: string;
}

/** Address of a checklist: `/checklist.html#job-ad`, for a page `/checklist.html#job-ad?page=linkedin.com%2F…`. */
export const checklistHref = (id: AnyChecklistId, urlPattern = ''): string =>
  pageAddress('checklist', `#${id}${urlPattern && `?${new URLSearchParams({ page: urlPattern })}`}`);

/** Reads the page's hash; `undefined` without a list, or with one that cannot exist. Never throws. */
export function parseChecklistRoute(hash: string): ChecklistRoute | undefined {
  const [word, query = ''] = hash.replace(/^#/, '').split('?');
  const id = isHandbookChecklistId(word) ? word : CHECKLIST_IDS.find((entry) => entry === word);
  return id && { id, urlPattern: new URLSearchParams(query).get('page') ?? '' };
}
