import type { StoredData, StoredEntry } from '../../core/ports/stored-data';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { listen } from '../browser/listen';
import { watchRecords } from './record-changes';
import { DECIDED, deleteBothStores, lastUndo, settledDatabase } from './write-ahead-log';

/** Everything that the extension keeps, whatever part of it put it there. Never rejects. */
export async function storedEntries(): Promise<StoredEntry[]> {
  const areas = [browser.storage.local, sessionArea(), browser.storage.sync].map(everythingIn);
  const [[local = {}, session = {}, sync = {}], records, undo] = await Promise.all([
    Promise.all(areas),
    storedRecords().catch(unreadable([])),
    undoEntry().catch(unreadable([])),
  ]);
  return [
    ...entriesOf('local', local),
    ...records,
    ...undo,
    ...together('sync', 'sync', Object.entries(sync)),
    ...entriesOf('session', session),
    ...entriesOf('early', { ...globalThis.localStorage }),
  ].sort((a, b) => a.key.localeCompare(b.key));
}

/**
 * Deletes all of it, for good; the copy in the browser's account too. Rejects where the browser refuses, and then the
 * rest will be deleted as soon as it can be, or nothing is.
 */
export async function deleteEverything(): Promise<void> {
  // The copy first: whoever hears that the rest is gone finds it gone too.
  globalThis.localStorage?.clear();
  await deleteBothStores(async () => {
    await browser.storage.sync.clear();
    await sessionArea()?.clear();
  });
}

/** Changes of one moment are told once. */
const GATHER_MS = 100;

/** Calls back soon after anything stored has changed. Returns the way to stop. */
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

/** The three together, for the surfaces that show them. */
export const storedData: StoredData = { entries: storedEntries, deleteAll: deleteEverything, watch: watchStoredData };

type Area = typeof browser.storage.local;

/** Memory until the browser closes; older browsers have none. */
const sessionArea = (): Area | undefined => browser.storage.session as Area | undefined;

const everythingIn = (area: Pick<Area, 'get'> | undefined): Promise<Record<string, unknown>> =>
  Promise.resolve(area?.get(null) ?? {}).catch(unreadable({}));

const unreadable =
  <T>(instead: T) =>
  (error: unknown): T => {
    reportError('stored-data.storedEntries', error);
    return instead;
  };

const entriesOf = (area: StoredEntry['area'], values: Record<string, unknown>): StoredEntry[] =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null || key === DECIDED ? [] : [{ area, key, bytes: bytesOf(key, value) }],
  );

/** Several things in one line. */
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
