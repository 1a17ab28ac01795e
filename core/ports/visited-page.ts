import type { PageFacts } from '../situation/page-facts';
import type { PageWords } from '../tips/page-signals';

/** The page that the user is on, as far as a click has granted access to it. */
export interface VisitedPage {
  readonly tabId: number;
  /** The session of the browser in which `tabId` is this tab's, for addresses that outlive it. */
  readonly session: string;
  readonly url: string;
  readonly title: string;
}

/** What a page says in words, for its ranking. */
export const wordsOf = (page: VisitedPage | null | undefined, { heading }: PageFacts): PageWords => ({
  url: page?.url ?? '',
  title: page?.title ?? '',
  heading,
});
