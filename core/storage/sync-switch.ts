import { atomic } from './atomic';
import { isTime } from './envelope';
import type { ItemDefinition } from './item-definition';
import { isPlain } from './plain-data';

/** Whether small things follow the user to other computers through the browser's own account. Off until switched on. */
export const SYNC_SWITCH: ItemDefinition<boolean> = {
  key: 'sync.on',
  migrations: [],
  codec: atomic((data) => data === true),
  exportPolicy: 'stays',
};

/** How the last exchange went. */
export interface SyncState {
  /** Milliseconds since 1970; 0 = never. */
  readonly at: number;
  /** Entries that have found no room and stay on this computer. */
  readonly leftOut: number;
  /** Items that a later version of the extension on another computer has written; they wait for the update. */
  readonly newer: readonly string[];
  /** The browser has refused: too many writes in a short time, or no room. The next change tries again. */
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
