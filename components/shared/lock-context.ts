import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ManagedLock, ManagedLocks } from '../../core/handbook/managed-locks';

const NONE: ManagedLocks = new Set();

/** What the organisation has settled, for all views of a surface. */
export const LockContext = createContext<ManagedLocks>(NONE);

/** Whether the organisation has settled a thing: its control is disabled then and `ManagedNote` stands beside it. */
export const useLock = (lock: ManagedLock): boolean => useContext(LockContext).has(lock);
