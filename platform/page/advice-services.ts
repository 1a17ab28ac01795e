import type { SectionId } from '../../core/guide/guide';
import { isOwnId } from '../../core/handbook/handbook-id';
import { loadContents, loadFirstTips, loadSearch, loadSection } from '../browser/guide-files';
import { loadOwnRows } from '../handbook/handbook-rows';
import { ownSummary } from '../handbook/handbook-summary';
import { loadOwnSection } from '../handbook/read-handbook';
import { loadMarkFinder } from '../storage/annotation-finder';
import { bookmarks, noted, readMarks } from '../storage/annotations';
import { corrections } from '../storage/corrections';
import { putAside } from '../storage/dismissals';
import { preferences } from '../storage/preferences';
import { queryMemory } from '../storage/query-memory';
import { rankInWorker } from '../workers/tips-ranker';
import { readPageFacts } from './active-page';

/** What popup and panel hand to their common view. */
export const companionServices = {
  readFacts: readPageFacts,
  corrections,
  preferences,
  putAside,
  readMarks,
  bookmarks,
  noted,
  loadFirstTips,
  rank: rankInWorker,
  loadContents,
  loadSearch,
  loadMarks: loadMarkFinder,
  loadSection: (id: SectionId) => (isOwnId(id) ? loadOwnSection(id) : loadSection(id)),
  ownRows: { summary: ownSummary, load: loadOwnRows },
  queryMemory,
};
