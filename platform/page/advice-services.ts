import type { SectionId } from '../../core/guide/guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import type { PageCheck } from '../../core/ports/page-check';
import { loadChanges, loadContents, loadFirstTips, loadSection } from '../browser/guide-files';
import { idle } from '../browser/idle';
import { version } from '../browser/version';
import type { loadHandbookRows } from '../handbook/handbook-rows';
import { handbookSummary } from '../handbook/handbook-summary';
import { bookmarks, noteIndex, readMarks, recentlyRead } from '../storage/annotations';
import { checklistTicks } from '../storage/checklist-ticks';
import { corrections } from '../storage/corrections';
import { dismissals } from '../storage/dismissals';
import { exposures } from '../storage/exposures';
import { newsMemory } from '../storage/news-memory';
import { preferences } from '../storage/preferences';
import { queryMemory } from '../storage/query-memory';
import { readPageFacts } from './active-page';
import { loadCards, rankPage } from './rank-page';

/** Reader, checker and drafts come with the first check. */
const checking = () => import('./page-check');
const pageCheck: PageCheck = {
  prepare: async (page) => {
    await idle();
    return (await checking()).preparePageCheck(page);
  },
  check: async (...question) => (await checking()).checkPage(...question),
  recheck: async (...text) => (await checking()).checkText(...text),
  foundBefore: async (page) => (await checking()).foundBefore(page),
  keepFound: async (...found) => (await checking()).keepFound(...found),
  keep: async (...draft) => (await checking()).keepChecked(...draft),
};

/** What popup and panel pass to their common view. What the first frame does not need is loaded at the first call. */
export const adviceServices = {
  readFacts: async (tabId: number) => {
    await idle();
    return readPageFacts(tabId);
  },
  corrections,
  preferences,
  dismissals,
  readMarks,
  exposures,
  bookmarks,
  noteIndex,
  loadFirstTips,
  rank: rankPage,
  loadRows: loadCards,
  loadContents,
  loadSearch: async (query: string, house?: string) =>
    (await import('../handbook/search-beginnings')).loadFieldSearch(query, house),
  loadAnnotations: async () => (await import('../storage/annotation-finder')).loadAnnotationFinder(),
  loadSection: async (id: SectionId) =>
    isHandbookId(id) ? (await import('../handbook/read-handbook')).loadHandbookSection(id) : loadSection(id),
  handbookRows: {
    summary: handbookSummary,
    load: async (...question: Parameters<typeof loadHandbookRows>) =>
      (await import('../handbook/handbook-rows')).loadHandbookRows(...question),
  },
  queryMemory,
  recentlyRead,
  newsMemory,
  loadChanges,
  version: version(),
  ticks: checklistTicks,
  // Documents to copy and handbook checklists, for when the tips stand.
  loadDocuments: () => import('../handbook/page-documents'),
  pageCheck,
};
