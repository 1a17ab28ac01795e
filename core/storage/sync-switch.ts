import { atomic } from './atomic';
import { isTime } from './envelope';
import type { ItemDefinition } from './item-definition';
import { isPlain } from './plain-data';

/** Whether the synced items go to other computers through the browser's account. Off by default. */
export const SYNC_SWITCH: ItemDefinition<boolean> = {
  key: 'sync.on',
  migrations: [],
  codec: atomic((data) => data === true),
  exportPolicy: 'stays',
};

/** How the last sync went. */
export interface SyncState {
  /** Milliseconds since 1970; 0 = never. */
  readonly at: number;
  /** Number of entries that did not fit and stay on this computer. */
  readonly leftOut: number;
  /** Keys of items that a later version of the extension on another computer has written; they wait for the update. */
  readonly newer: readonly string[];
  /** The browser has refused: too many writes, or no room. The next change tries again. */
  readonly refused: boolean;
}

function toSyncState(data: unknown): SyncState {
  const { at, leftOut, newer, refused } = isPlain(data) ? data : {};
  return {
    at: isTime(at) ? at : 0,
    leftOut: typeof leftOut === 'number' ? leftOut : 0,
    newer: Array.isArray(newer) ? newer.filter((key) => typeof key === 'string') : [],
    refused: refused === true,
  };
}

export const SYNC_STATE: ItemDefinition<SyncState> = {
  key: 'sync.state',
  migrations: [],
  codec: atomic(toSyncState),
  exportPolicy: 'stays',
};
