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

/** The item that names the last change of both stores that was decided. */
export const DECIDED = 'writeAheadLog';

/**
 * Changes both stores, all or nothing, whenever the browser dies: (1) the records to be written go into the log in the
 * database; (2) one write to the local storage, which browsers do whole or not at all, stores the items and the name of the
 * change: from here on it is decided; (3) one transaction takes the records out of the log into their place. Whoever needs
 * records makes up for a missing (3) first; items need nothing. `plan` makes the change out of what is stored then and of
 * what could be undone; nothing or an empty one changes nothing. Rejects with a `StorageError`.
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

/** Deletes both stores, for good, after what else is to be deleted. Rejects with a `StorageError`. */
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
    // What counts is what is stored then, not whether the write has thrown.
    if ((await decided()) !== open.id) throw error;
  }
  await finishOpenChange();
  // What was deleted is stored as `null`, which counts as nothing.
  const stored = await browser.storage.local.get(null);
  const empty = Object.keys(stored).filter((key) => stored[key] === null);
  await browser.storage.local.remove([DECIDED, ...empty]).catch(() => {}); // Tidiness only: what is left means nothing.
}

const decided = async (): Promise<unknown> => (await browser.storage.local.get(DECIDED))[DECIDED];

/** Does what somebody has decided and died over; any number may do so at the same time. */
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

/** The database without any open change. Rejects where the browser refuses. */
export async function settledDatabase(): Promise<Database> {
  await finishOpenChange();
  return database();
}

/** Writes records of a kind, while others may write other things. Rejects with a `StorageError`. */
export const withRecordLock = <T>(kind: string, work: (database: Database) => Promise<T>): Promise<T> =>
  withItemLock(kind, async () => work(await settledDatabase()));

/** Everything that is stored in both stores. To be called while nobody writes. */
export async function storedState(): Promise<StoredState> {
  const records = await (await settledDatabase()).getAll('records');
  const { [DECIDED]: _, ...items } = await browser.storage.local.get(null);
  return {
    items: Object.fromEntries(Object.entries(items).filter(([, stored]) => stored !== null)),
    records: new Map(records.map((record) => [recordName(record), toChange(record)])),
  };
}

const toChange = ({ kind, id, ...record }: StoredRecord) => ({ kind, id, record });

/** What can be undone; `undefined` = nothing. Rejects where the browser refuses. */
export const lastUndo = async (): Promise<Undo | undefined> => (await settledDatabase()).get('undo', 'undo');

/** Forgets how the last import is undone. */
export const forgetUndo = (): Promise<void> =>
  withExclusiveLock(async () => (await settledDatabase()).delete('undo', 'undo'));
