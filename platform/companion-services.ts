import type { SectionId } from '../core/guide/guide';
import { isOwnId } from '../core/own/own-id';
import { readPageFacts } from './active-page';
import { corrections } from './corrections';
import { loadContents, loadFirstTips, loadSearch, loadSection } from './guide-files';
import { loadMarkFinder } from './mark-finder';
import { bookmarks, noted, readMarks } from './marks';
import { loadOwnSection } from './own-content';
import { loadOwnRows } from './own-rows';
import { ownSummary } from './own-summary';
import { preferences } from './preferences';
import { putAside } from './put-aside';
import { queryMemory } from './query-memory';
import { rankInWorker } from './tips-ranker';

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
