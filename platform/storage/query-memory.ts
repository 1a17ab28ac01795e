import { offered, REMEMBERED_QUERY, type RememberedQuery } from '../../core/search/remembered-query';
import { storedItem } from './storage';

/** Characters that are kept; no query is longer. */
const LONGEST = 10_000;

const item = storedItem(REMEMBERED_QUERY);

/** The last query, while it is of use. `keep` does not wait for the write: if it fails, no data is lost. */
export const queryMemory = {
  read: async (): Promise<RememberedQuery | undefined> => offered(await item.read(), Date.now()),
  last: (): RememberedQuery | undefined => offered(item.last(), Date.now()),
  keep: (query: string): void => {
    void item.write({ query: query.slice(0, LONGEST), at: Date.now() }).catch(() => {}); // The lock has reported it.
  },
};
