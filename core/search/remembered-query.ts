import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** The last query of the search field. Kept because a popup closes with every click outside. */
export interface RememberedQuery {
  readonly query: string;
  /** When it was typed, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Milliseconds for which the last query is offered. Long enough to try a hit and come back for the next one; later it
 * is of another task, and its line would only take the room in which the cards say why.
 */
export const OFFER_MS = 10 * 60_000;

/**
 * The query as long as it may be offered. `now` in milliseconds since 1970; what comes from the future was kept by a
 * wrong clock.
 */
export const offered = (remembered: RememberedQuery | undefined, now: number): RememberedQuery | undefined =>
  remembered && remembered.at <= now && now < remembered.at + OFFER_MS ? remembered : undefined;

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
