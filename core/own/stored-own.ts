import type { HouseWordList } from '../draft/house-words';
import type { RecordDefinition } from '../stored/definition';
import { isPlain } from '../stored/lost';
import type { OwnSearchData } from './compile-own';
import { derived, isList, OWN_CHAPTER_KIND } from './own-tips-record';
import { type StoredChapter, toStoredChapter } from './stored-chapter';

/** Own chapters, each under the name that the summary gives its record. */
export const OWN_CHAPTERS: RecordDefinition<StoredChapter> = {
  kind: OWN_CHAPTER_KIND,
  steps: [],
  parse: toStoredChapter,
  travels: 'exported',
};

/** The search over all own chapters, under `<compiled>`. */
export const OWN_SEARCH = derived(
  'own-search',
  (data): data is OwnSearchData => isPlain(data) && typeof data.index === 'string' && isPlain(data.texts),
);

/** All word lists, under `<compiled>`. */
export const OWN_WORDS = derived(
  'own-words',
  (data): data is readonly HouseWordList[] =>
    isList(data) && data.every((list) => isPlain(list) && typeof list.source === 'string' && isList(list.words)),
);

export { OWN_TIPS } from './own-tips-record';
