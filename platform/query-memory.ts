import { whole } from '../core/stored/whole';
import { storedItem } from './storage';

/** What was typed last in the search field. A popup dies with every click elsewhere; the words must not. */
export interface RememberedQuery {
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Characters that are kept; more was never a query. */
const LONGEST = 10_000;

const toQuery = (value: unknown): RememberedQuery | undefined => {
  const { query, at } = (value ?? {}) as Record<string, unknown>;
  return typeof query === 'string' && query && typeof at === 'number' ? { query, at } : undefined;
};

const item = storedItem({ key: 'search.query', steps: [], form: whole(toQuery), travels: 'exported' });

/** The last query. Keeping is fire and forget: a failed write costs comfort, not data. */
export const queryMemory = {
  read: (): Promise<RememberedQuery | undefined> => item.read(),
  keep: (query: string, at: number): void => {
    void item.write({ query: query.slice(0, LONGEST), at }).catch(() => {});
  },
};
