import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** The last query of the search field. Kept because a popup closes with every click outside. */
export interface RememberedQuery {
  readonly query: string;
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number;
}

function toQuery(value: unknown): RememberedQuery | undefined {
  const { query, at } = (value ?? {}) as Record<string, unknown>;
  return typeof query === 'string' && query && typeof at === 'number' ? { query, at } : undefined;
}

export const REMEMBERED_QUERY: ItemDefinition<RememberedQuery | undefined> = {
  key: 'search.query',
  migrations: [],
  codec: atomic(toQuery),
  exportPolicy: 'exported',
};
