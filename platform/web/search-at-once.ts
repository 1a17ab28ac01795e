import { loadSearch } from '../handbook/search-engine';

/** The search of the single file, which holds the index: the first letters are answered as all others are. */
export const loadFieldSearch = (query: string): ReturnType<typeof loadSearch> => loadSearch(query);
