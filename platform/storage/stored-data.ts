import type { StoredData, StoredEntry } from '../../core/ports/stored-data';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { listen } from '../browser/listen';
import { earlyCopy, forgetEarly } from './preferences-preflight';
import { watchRecords } from './record-changes';
import { DECIDED, deleteBothStores, forgetUndecided, lastUndo, settledDatabase } from './write-ahead-log';

interface Area {
  readonly name: StoredEntry['area'];
  readonly list: () => Promise<StoredEntry[]>;
  /** Absent where both stores are cleared together, all or nothing. */
  readonly clear?: () => Promise<void> | void;
}

/** Everything that is stored anywhere: what is listed is what is deleted. */
const AREAS: readonly Area[] = [
  { name: 'local', list: async () => entriesOf('local', await browser.storage.local.get(null)) },
  { name: 'records', list: storedRecords },
  { name: 'undo', list: undoEntry },
  {
    name: 'sync',
    list: async () => together('sync', 'sync', Object.entries(await browser.storage.sync.get(null))),
    clear: () => browser.storage.sync.clear(),
  },
  {
    name: 'session',
    list: async () => entriesOf('session', await browser.storage.session.get(null)),
    clear: () => browser.storage.session.clear(),
  },
  {
    name: 'early',
    list: async () => entriesOf('early', { preferences: earlyCopy() }),
    clear: forgetEarly,
  },
];

export const storedData: StoredData = {
  entries: async () => {
    // What no line would name must not be there. Where the database cannot be read, its own line says so.
    await forgetUndecided().catch(() => {});
    return (await Promise.all(AREAS.map(({ name, list }) => list().catch((error) => unreadable(name, error)))))
      .flat()
      .sort((a, b) => a.key.localeCompare(b.key));
  },
  deleteAll: () =>
    deleteBothStores(async () => {
      for (const { clear } of AREAS) await clear?.();
    }),
  watch: watchStoredData,
};

function unreadable(area: StoredEntry['area'], error: unknown): StoredEntry[] {
  reportError('stored-data.entries', error);
  return [{ area, key: area, bytes: 0, unreadable: true }];
}

/** Changes within this time are reported once. */
const GATHER_MS = 100;

/** Calls back soon after anything stored has changed. Returns a function that stops it. */
export function watchStoredData(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, GATHER_MS);
  };
  const stops = [listen(browser.storage.onChanged, listener), watchRecords(listener)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

const entriesOf = (area: StoredEntry['area'], values: Record<string, unknown>): StoredEntry[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null || key === DECIDED ? [] : [{ area, key, bytes: bytesOf(key, value) }],
  );

/** One line for several values. */
function together(
  area: StoredEntry['area'],
  key: string,
  parts: readonly (readonly [string, unknown])[],
): StoredEntry[] {
  if (parts.length === 0) return [];
  const bytes = parts.reduce((sum, [name, value]) => sum + bytesOf(name, value), 0);
  return [{ area, key, bytes, count: parts.length }];
}

async function storedRecords(): Promise<StoredEntry[]> {
  const all = await (await settledDatabase()).getAll('records');
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    together(
      'records',
      kind,
      all.filter((record) => record.kind === kind).map(({ id, data }) => [id, data] as const),
    ),
  );
}

async function undoEntry(): Promise<StoredEntry[]> {
  const undo = await lastUndo();
  return undo === undefined ? [] : [{ area: 'undo', key: 'undo', bytes: bytesOf('undo', undo) }];
}

const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + (typeof value === 'string' ? value : JSON.stringify(value))).length;
