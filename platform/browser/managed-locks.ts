import { locksOf, type ManagedLocks } from '../../core/handbook/managed-locks';
import type { ManagedLocksSource } from '../../core/ports/managed-locks';
import { browser } from './browser';
import { managedPolicy, watchManagedPolicy } from './managed-policy';

/** What the policy settles, and word of each change. */
export const managedLocks: ManagedLocksSource = {
  read: async (): Promise<ManagedLocks> => locksOf(await managedPolicy()),
  watch: watchManagedPolicy,
};

/** Milliseconds. Far more than it takes; a package without a policy of its own waits in vain. */
const ARRIVAL_MS = 10_000;

/**
 * The locks right after the installation. Chrome hands over the policy of a package that it has just installed only
 * when it knows the package's schema, a moment later; where an administrator has installed it, that moment is waited
 * for.
 */
export async function locksAtInstallation(): Promise<ManagedLocks> {
  const now = await managedLocks.read();
  if (now.size > 0 || !(await isInstalledByAdministrator())) return now;
  return new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve(managedLocks.read());
    };
    const stop = managedLocks.watch(done);
    const timer = setTimeout(done, ARRIVAL_MS);
  });
}

async function isInstalledByAdministrator(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false; // Firefox for Android does not have it.
  }
}
