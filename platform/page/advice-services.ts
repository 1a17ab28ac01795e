import type { SectionId } from '../../core/guide/guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { loadContents, loadFirstTips, loadSection } from '../browser/guide-files';
import { loadHandbookRows } from '../handbook/handbook-rows';
import { handbookSummary } from '../handbook/handbook-summary';
import { bookmarks, noteIndex, readMarks } from '../storage/annotations';
import { corrections } from '../storage/corrections';
import { dismissals } from '../storage/dismissals';
import { preferences } from '../storage/preferences';
import { queryMemory } from '../storage/query-memory';
import { rankInWorker } from '../workers/tips-ranker';
import { readPageFacts } from './active-page';

/** What popup and panel hand to their common view. What no first frame needs is loaded when it is asked for. */
export const adviceServices = {
  readFacts: readPageFacts,
  corrections,
  preferences,
  dismissals,
  readMarks,
  bookmarks,
  noteIndex,
  loadFirstTips,
  rank: rankInWorker,
  loadContents,
  loadSearch: async () => (await import('../handbook/search-engine')).loadSearch(),
  loadAnnotations: async () => (await import('../storage/annotation-finder')).loadAnnotationFinder(),
  loadSection: async (id: SectionId) =>
    isHandbookId(id) ? (await import('../handbook/read-handbook')).loadHandbookSection(id) : loadSection(id),
  handbookRows: { summary: handbookSummary, load: loadHandbookRows },
  queryMemory,
};
