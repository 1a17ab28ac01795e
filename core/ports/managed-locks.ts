import type { ManagedLocks } from '../handbook/managed-locks';

/** What an administrator has set, read again at each call. */
export interface ManagedLocksSource {
  /** Empty where there is no policy. Never rejects. */
  read(): Promise<ManagedLocks>;
  /** Calls back when the policy has changed. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
