import { readPageFacts } from './active-page';
import { corrections } from './corrections';
import { loadContents, loadFirstTips, loadSearch, loadSection } from './guide-files';
import { loadMarkFinder } from './mark-finder';
import { bookmarks, noted } from './marks';
import { preferences } from './preferences';
import { putAside, readMarks } from './put-aside';
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
  loadSection,
  queryMemory,
};
