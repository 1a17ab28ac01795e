import type { Day } from '../guide/guide';
import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';

/** The changes in law, limits and ranking that the reader has been shown, or that were older than the installation. */
export interface NewsMemory {
  /** The extension's version whose changes are known. */
  readonly version: string;
  /** The keys of changes, see `changeKey`. */
  readonly told: readonly string[];
  /** The day until which others wait for a page where they matter; none = nothing waits. */
  readonly waitUntil?: Day;
}

/** Whether there may be something to tell: the list of changes is loaded for that only. */
export const mayHaveNews = (memory: NewsMemory | undefined, version: string, today: Day): boolean =>
  memory?.version !== version || (memory.waitUntil !== undefined && today <= memory.waitUntil);

/** Reads it from stored data; `undefined` if it is unusable. Never throws. */
function toNewsMemory(value: unknown): NewsMemory | undefined {
  const { version, told, waitUntil } = (value ?? {}) as Record<string, unknown>;
  if (typeof version !== 'string' || !Array.isArray(told)) return undefined;
  return {
    version,
    told: told.filter((key) => typeof key === 'string'),
    ...(typeof waitUntil === 'string' ? { waitUntil } : {}),
  };
}

export const NEWS: ItemDefinition<NewsMemory | undefined> = {
  key: 'guide.news',
  migrations: [],
  codec: atomic(toNewsMemory),
  exportPolicy: 'exported',
};
