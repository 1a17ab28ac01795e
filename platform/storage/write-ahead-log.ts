import {
  type Change,
  inverse,
  isEmpty,
  type OpenChange,
  recordName,
  type StoredState,
  type Undo,
} from '../../core/storage/change';
import { browser } from '../browser/browser';
import { type Database, database, type StoredRecord, writeTogether } from './database';
import { withExclusiveLock, withItemLock } from './locks';
import { announce } from './record-changes';

/** The key of the id of the change that was decided last. */
export const DECIDED = 'writeAheadLog';

/**
 * Changes both stores, all or nothing, even if the browser crashes: (1) the records go into the log in the database;
 * (2) one write to `storage.local`, which browsers do completely or not at all, stores the items and the id of the
 * change, which is decided by that; (3) one transaction moves the records from the log to their place. If (3) is
 * missing, the next access to records does it; items need nothing. `plan` makes the change from what is stored and what
 * can be undone; no change or an empty one does nothing. Rejects with a `StorageError`.
 */
export const changeEverything = (
  of: Undo['of'],
  plan: (state: StoredState, last: Undo | undefined) => Change | undefined,
): Promise<void> =>
  withExclusiveLock(async () => {
    const state = await storedState();
    const change = plan(state, await lastUndo());
    if (change && !isEmpty(change)) await commit(change, { at: Date.now(), of, change: inverse(change, state) });
  });

/** Deletes everything in both stores, after `before` has deleted what is elsewhere. Rejects with a `StorageError`. */
export const deleteBothStores = (before: () => Promise<void>): Promise<void> =>
  withExclusiveLock(async () => {
    const { items, records } = await storedState();
    await before();
    await commit({
      items: Object.fromEntries(Object.keys(items).map((key) => [key, null])),
      records: [...records.values()].map(({ kind, id }) => ({ kind, id, record: null })),
    });
  });

async function commit({ items, records }: Change, undo?: Undo): Promise<void> {
  const open: OpenChange = { id: crypto.randomUUID(), records, ...(undo ? { undo } : {}) };
  await writeTogether(async (writing) => writing.objectStore('openChange').put(open, 'open'), 'strict');
  try {
    await browser.storage.local.set({ ...items, [DECIDED]: open.id });
  } catch (error) {
    // What counts is what is stored, not whether the write has thrown.
    if ((await decided()) !== open.id) throw error;
  }
  await finishOpenChange();
  // A deleted item is stored as `null`, which counts as nothing.
  const stored = await browser.storage.local.get(null);
  const empty = Object.keys(stored).filter((key) => stored[key] === null);
  await browser.storage.local.remove([DECIDED, ...empty]).catch(() => {}); // Tidiness only: what is left means nothing.
}

const decided = async (): Promise<unknown> => (await browser.storage.local.get(DECIDED))[DECIDED];

/** Does step (3) of a decided change, if it is missing. Idempotent, and safe to run on several surfaces at once. */
async function finishOpenChange(): Promise<void> {
  const known = await (await database()).get('openChange', 'open');
  if (!known || known.id !== (await decided())) return;
  await writeTogether(async (writing) => {
    const [log, records, undo] = [
      writing.objectStore('openChange'),
      writing.objectStore('records'),
      writing.objectStore('undo'),
    ];
    const open = await log.get('open');
    if (open?.id !== known.id) return;
    await Promise.all([
      ...open.records.map(({ kind, id, record }) =>
        record ? records.put({ kind, id, ...record }) : records.delete([kind, id]),
      ),
      open.undo ? undo.put(open.undo, 'undo') : undo.delete('undo'),
      log.delete('open'),
    ]);
  }, 'strict');
  announce(known.records.map(({ kind, id }) => [kind, id]));
}

/**
 * Deletes what a change has left that died before it was decided: it counts for nothing, and would lie there unseen
 * until the next one. What is decided is finished. Rejects if the browser refuses.
 */
export async function forgetUndecided(): Promise<void> {
  if (!(await (await database()).get('openChange', 'open'))) return;
  // Nobody is between log and decision while this lock is held.
  await withExclusiveLock(async () => (await settledDatabase()).delete('openChange', 'open'));
}

/** The database, with no change open. Rejects if the browser refuses. */
export async function settledDatabase(): Promise<Database> {
  await finishOpenChange();
  return database();
}

/** Writes records of a kind, while others may write other things. Rejects with a `StorageError`. */
export const withRecordLock = <T>(kind: string, work: (database: Database) => Promise<T>): Promise<T> =>
  withItemLock(kind, async () => work(await settledDatabase()));

/** Everything in both stores. Call it while holding the exclusive lock. */
export async function storedState(): Promise<StoredState> {
  const records = await (await settledDatabase()).getAll('records');
  const { [DECIDED]: _, ...items } = await browser.storage.local.get(null);
  return {
    items: Object.fromEntries(Object.entries(items).filter(([, stored]) => stored !== null)),
    records: new Map(records.map((record) => [recordName(record), toChange(record)])),
  };
}

const toChange = ({ kind, id, ...record }: StoredRecord) => ({ kind, id, record });

/** How the last import is undone; `undefined` = there is none. Rejects if the browser refuses. */
export const lastUndo = async (): Promise<Undo | undefined> => (await settledDatabase()).get('undo', 'undo');

/** Deletes what is needed to undo the last import. */
export const forgetUndo = (): Promise<void> =>
  withExclusiveLock(async () => (await settledDatabase()).delete('undo', 'undo'));
