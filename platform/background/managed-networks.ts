import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { managedLocks } from '../browser/managed-locks';
import { siteAccess } from '../browser/permissions';

/**
 * Gives standing access back wherever an administrator has settled that there is none: at each start of the background,
 * and whenever it was granted, in the extension or in the browser's own settings. Call it synchronously when the
 * background starts.
 */
export function registerManagedNetworks(): void {
  const look = () => void giveBack().catch((error) => reportError('managed-networks', error));
  siteAccess.watch(look);
  managedLocks.watch(look);
  look();
}

async function giveBack(): Promise<void> {
  if (!(await managedLocks.read()).has('networks')) return;
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await siteAccess.remove(origins);
}
