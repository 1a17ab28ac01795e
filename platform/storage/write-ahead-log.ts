import { type Change, inverse, isEmpty, recordName, type StoredState } from '../../core/storage/change';
import { browser } from '../browser/browser';
import { database, type StoredRecord, writeTogether } from './database';
import { JOURNAL, writeAll } from './locks';
import { announce } from './records';

/** What an import is about to do; lies in the database until it is done. */
interface OpenImport {
  readonly id: string;
  readonly change: Change;
  readonly undo: Undo;
}

/** How the last import is taken back. */
export interface Undo {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly of: 'import' | 'undo';
  readonly change: Change;
}

/** Under the journal's key instead of an import's id: everything is to be deleted. */
const DELETE_EVERYTHING = 'delete everything';

/**
 * Writes to both places, all or nothing, whenever the browser dies: (1) the whole change goes into the database, (2) its id
 * goes under the journal's key, from where on it is decided, (3) it is applied, which can be repeated any number of
 * times, (4) the key is removed. `plan` makes the change out of what is stored then and of what could be taken back;
 * nothing or an empty one changes nothing.
 */
export const changeEverything = (
  of: Undo['of'],
  plan: (state: StoredState, last: Undo | undefined) => Change | undefined,
): Promise<void> =>
  alone(async () => {
    const state = await storedState();
    const change = plan(state, await lastUndo());
    if (!change || isEmpty(change)) return;
    const open: OpenImport = {
      id: crypto.randomUUID(),
      change,
      undo: { at: Date.now(), of, change: inverse(change, state) },
    };
    await writeTogether(async (writing) => writing.objectStore('writeAheadLog').put(open, 'open'), 'strict');
    await decide(open.id);
    await finish(open.id);
  });

/** What can be taken back; `undefined` = nothing. Rejects where the browser refuses. */
export const lastUndo = async (): Promise<Undo | undefined> =>
  (await (await database()).get('writeAheadLog', 'undo')) as Undo | undefined;

/** Forgets how the last import is taken back. */
export const forgetUndo = (): Promise<void> =>
  alone(() => writeTogether(async (writing) => writing.objectStore('writeAheadLog').delete('undo')));

/** Deletes both places, for good, after what else is to be deleted. Rejects with a `StorageError`. */
export const deleteFromBothStores = (before: () => Promise<void>): Promise<void> =>
  alone(async () => {
    // What cannot be opened cannot be cleared: better nothing is deleted than half of it.
    await database();
    await before();
    await decide(DELETE_EVERYTHING);
    await finish(DELETE_EVERYTHING);
  });

/** Finishes what somebody has decided and died over. Rejects with a `StorageError` where the browser refuses. */
export const finishOpenImport = (): Promise<void> => writeAll(finishIfOpen);

/** Everything that is stored in both places. To be called while nobody writes. */
export async function storedState(): Promise<StoredState> {
  const [items, records] = await Promise.all([
    browser.storage.local.get(null),
    database().then((db) => db.getAll('records')),
  ]);
  return { items, records: new Map(records.map((record) => [recordName(record), toChange(record)])) };
}

/** Runs work while nobody else writes and nothing is open. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  writeAll(async () => {
    await finishIfOpen();
    return work();
  });

const toChange = ({ kind, id, ...record }: StoredRecord) => ({ kind, id, record });

async function finishIfOpen(): Promise<void> {
  const id = await openId();
  if (id !== undefined) await finish(id);
}

const openId = async (): Promise<unknown> => (await browser.storage.local.get(JOURNAL))[JOURNAL];

/** Whether it counts is what the key says afterwards, not whether the write has thrown. */
async function decide(id: string): Promise<void> {
  try {
    await browser.storage.local.set({ [JOURNAL]: id });
  } catch (error) {
    if ((await openId()) !== id) throw error;
  }
}

async function finish(id: unknown): Promise<void> {
  if (id === DELETE_EVERYTHING) {
    await clearDatabase();
    await browser.storage.local.clear();
    return;
  }
  const open = (await (await database()).get('writeAheadLog', 'open')) as OpenImport | undefined;
  if (open && open.id === id) await apply(open);
  await browser.storage.local.remove(JOURNAL);
  // Tidiness only: without its key it means nothing.
  await writeTogether(async (writing) => writing.objectStore('writeAheadLog').delete('open')).catch(() => {});
}

async function apply({ change: { items, records }, undo }: OpenImport): Promise<void> {
  await writeTogether((writing) => {
    const store = writing.objectStore('records');
    return Promise.all([
      ...records.map(({ kind, id, record }) =>
        record ? store.put({ kind, id, ...record }) : store.delete([kind, id]),
      ),
      writing.objectStore('writeAheadLog').put(undo, 'undo'),
    ]);
  }, 'strict');
  const entries = Object.entries(items);
  await browser.storage.local.set(Object.fromEntries(entries.filter(([, stored]) => stored !== null)));
  await browser.storage.local.remove(entries.filter(([, stored]) => stored === null).map(([key]) => key));
  announce(records.map(({ kind, id }) => [kind, id]));
}

async function clearDatabase(): Promise<void> {
  const keys = await (await database()).getAllKeys('records');
  await writeTogether((writing) =>
    Promise.all([writing.objectStore('records').clear(), writing.objectStore('writeAheadLog').clear()]),
  );
  announce(keys);
}
