import { browser } from './browser';

/** What was typed last in the search field. A popup dies with every click elsewhere; the words must not. */
export interface RememberedQuery {
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'search.query';

/** Characters that are kept; more was never a query. */
const LONGEST = 10_000;

/** Keeps the query. Fire and forget: a failed write costs comfort, not data. */
export function rememberQuery(query: string, at: number): void {
  void browser.storage.local.set({ [KEY]: { query: query.slice(0, LONGEST), at } }).catch(() => {});
}

export async function rememberedQuery(): Promise<RememberedQuery | undefined> {
  try {
    const { [KEY]: value } = await browser.storage.local.get(KEY);
    if (!value || typeof value !== 'object') return undefined;
    const { query, at } = value as Record<string, unknown>;
    return typeof query === 'string' && query && typeof at === 'number' ? { query, at } : undefined;
  } catch {
    return undefined;
  }
}
