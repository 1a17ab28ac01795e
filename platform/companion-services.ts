import { readPageFacts } from './active-page';
import { corrections } from './corrections';
import { loadSearch, loadSection } from './guide-files';
import { preferences } from './preferences';
import { putAside, readMarks } from './put-aside';
import { queryMemory } from './query-memory';

/** What popup and panel hand to their common view. */
export const companionServices = {
  readFacts: readPageFacts,
  corrections,
  preferences,
  putAside,
  readMarks,
  loadSearch,
  loadSection,
  queryMemory,
};
