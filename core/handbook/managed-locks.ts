import { isPlain } from '../storage/plain-data';
import { WORK_COUNTRIES } from '../tips/country';

/**
 * What an administrator's policy can settle beside the team pack, each under its own key. Colours, text size and what a
 * person has dismissed can never be settled: they are that person's. Documented in `docs/for-administrators.md`.
 */
export const MANAGED_LOCKS = ['sync', 'networks', 'exportImport', 'welcome', 'houses', 'country', 'rules'] as const;
export type ManagedLock = (typeof MANAGED_LOCKS)[number];
export type ManagedLocks = ReadonlySet<ManagedLock>;

/** The one word that switches a thing off or fixes it; the other two carry a value of their own. */
export const SWITCHED_OFF: Readonly<Partial<Record<ManagedLock, string>>> = {
  sync: 'off',
  networks: 'none',
  exportImport: 'off',
  welcome: 'off',
  houses: 'fixed',
};

/**
 * What a policy settles. A value that is not understood settles nothing: `toManagedSettings` tells which. Never throws.
 */
export function locksOf(policy: Readonly<Record<string, unknown>>): ManagedLocks {
  return new Set(MANAGED_LOCKS.filter((lock) => isSettled(lock, policy[lock])));
}

function isSettled(lock: ManagedLock, value: unknown): boolean {
  switch (lock) {
    case 'country':
      return WORK_COUNTRIES.some((known) => known === value);
    case 'rules':
      return isPlain(value);
    default:
      return value === SWITCHED_OFF[lock];
  }
}
