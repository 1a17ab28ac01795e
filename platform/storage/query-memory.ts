import { REMEMBERED_QUERY, type RememberedQuery } from '../../core/search/remembered-query';
import { storedItem } from './storage';

/** Characters that are kept; more was never a query. */
const LONGEST = 10_000;

const item = storedItem(REMEMBERED_QUERY);

/** The last query. Keeping is fire and forget: a failed write costs comfort, not data. */
export const queryMemory = {
  read: (): Promise<RememberedQuery | undefined> => item.read(),
  last: (): RememberedQuery | undefined => item.last(),
  keep: (query: string): void => {
    void item.write({ query: query.slice(0, LONGEST), at: Date.now() }).catch(() => {}); // The lock has reported it.
  },
};
