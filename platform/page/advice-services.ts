import type { SectionId } from '../../core/guide/guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { loadContents, loadFirstTips, loadSearch, loadSection } from '../browser/guide-files';
import { loadHandbookRows } from '../handbook/handbook-rows';
import { handbookSummary } from '../handbook/handbook-summary';
import { loadHandbookSection } from '../handbook/read-handbook';
import { loadAnnotationFinder } from '../storage/annotation-finder';
import { bookmarks, noteIndex, readMarks } from '../storage/annotations';
import { corrections } from '../storage/corrections';
import { dismissals } from '../storage/dismissals';
import { preferences } from '../storage/preferences';
import { queryMemory } from '../storage/query-memory';
import { rankInWorker } from '../workers/tips-ranker';
import { readPageFacts } from './active-page';

/** What popup and panel hand to their common view. */
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
  loadSearch,
  loadAnnotations: loadAnnotationFinder,
  loadSection: (id: SectionId) => (isHandbookId(id) ? loadHandbookSection(id) : loadSection(id)),
  handbookRows: { summary: handbookSummary, load: loadHandbookRows },
  queryMemory,
};
