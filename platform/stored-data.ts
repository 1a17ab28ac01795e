import type { StoredEntry } from '../core/preferences/stored-entry';
import { browser } from './browser';

/** Everything that the extension keeps on this computer, whatever part of it put it there, by key. Never rejects. */
export async function storedEntries(): Promise<StoredEntry[]> {
  const [local, session] = await Promise.all([everythingIn(browser.storage.local), everythingIn(sessionArea())]);
  return [
    ...entriesOf('local', local),
    ...entriesOf('session', session),
    ...entriesOf('early', { ...globalThis.localStorage }),
  ].sort((a, b) => a.key.localeCompare(b.key));
}

/** Deletes all of it, for good. Rejects where the browser refuses. */
export async function deleteEverything(): Promise<void> {
  // The copy first: whoever hears that the rest is gone finds it gone too.
  globalThis.localStorage?.clear();
  await Promise.all([browser.storage.local.clear(), sessionArea()?.clear()]);
}

/** Calls back when anything stored has changed. Returns the way to stop. */
export function watchStoredData(changed: () => void): () => void {
  const listener = () => changed();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

type Area = typeof browser.storage.local;

/** Memory until the browser closes; older browsers have none. */
const sessionArea = (): Area | undefined => browser.storage.session as Area | undefined;

const everythingIn = (area: Area | undefined): Promise<Record<string, unknown>> =>
  Promise.resolve(area?.get(null) ?? {}).catch(() => ({}));

const entriesOf = (area: StoredEntry['area'], values: Record<string, unknown>): StoredEntry[] =>
  Object.entries(values).map(([key, value]) => ({
    area,
    key,
    bytes: new TextEncoder().encode(key + (typeof value === 'string' ? value : JSON.stringify(value))).length,
  }));
