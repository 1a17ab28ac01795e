import { ITEMS } from '../../core/registry/registry';
import { loadItem } from '../../core/storage/load-item';
import { mergeWithRemote } from '../../core/storage/sync-exchange';
import { isSynced } from '../../core/storage/sync-parts';
import { SYNC_STATE, SYNC_SWITCH, type SyncState } from '../../core/storage/sync-switch';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { managedLocks } from '../browser/managed-locks';
import { withExclusiveLock } from './locks';
import { storedItem } from './storage';

export const syncSwitch = storedItem(SYNC_SWITCH);

export const syncState = storedItem(SYNC_STATE);

/** Changes within this time go into one write: browsers allow 1,800 an hour, which is one in two seconds. */
const GATHER_MS = 3000;

const KEYS = new Set([SYNC_SWITCH.key, ...ITEMS.filter(isSynced).map(({ key }) => key)]);

/**
 * Syncs, if that is switched on: soon after each change here or in the account, and soon after each start of the
 * background, which may have been stopped before it synced the last change. Call it synchronously when the background
 * starts.
 */
export function registerSync(): void {
  let isPlanned = false;
  const soon = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      void syncOnce().catch((error) => reportError('sync.registerSync', error));
    }, GATHER_MS);
  };
  // Only with a listener does the browser start the background when it starts itself.
  browser.runtime.onStartup.addListener(() => {});
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some((key) => KEYS.has(key)))) soon();
  });
  soon();
}

/**
 * Syncs once, if that is switched on and no administrator has settled that it is off. Rejects with a `StorageError` if
 * the local storage refuses.
 */
export async function syncOnce(): Promise<void> {
  if (!(await syncSwitch.read()) || (await managedLocks.read()).has('sync')) return;
  const state = await withExclusiveLock(async (): Promise<SyncState | undefined> => {
    const [local, sync] = await Promise.all([browser.storage.local.get([...KEYS]), browser.storage.sync.get(null)]);
    // It may have been switched off while this waited for the lock.
    if (!loadItem(SYNC_SWITCH, local[SYNC_SWITCH.key]).value) return undefined;
    const now = Date.now();
    const { local: forHere, remote, emptied, leftOut, newer } = mergeWithRemote(ITEMS, local, sync, now);
    if (Object.keys(forHere).length > 0) await browser.storage.local.set(forHere);
    const refused = await write(remote, emptied);
    return { at: now, leftOut, newer, refused };
  });
  if (state) await syncState.write(state);
}

/** One write, or two if a part has become empty. `true` = the browser has refused. */
async function write(parts: Readonly<Record<string, unknown>>, emptied: readonly string[]): Promise<boolean> {
  try {
    if (Object.keys(parts).length > 0) await browser.storage.sync.set(parts);
    if (emptied.length > 0) await browser.storage.sync.remove([...emptied]);
    return false;
  } catch (error) {
    reportError('sync.write', error);
    return true;
  }
}
