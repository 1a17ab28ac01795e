import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ManagedLock, ManagedLocks } from '../../core/handbook/managed-locks';
import type { ManagedLocksSource } from '../../core/ports/managed-locks';
import { useTranslate } from './translate';

const NONE: ManagedLocks = new Set();

/** What the organisation has settled, for all views of a surface. */
export const ManagedLocksContext = createContext<ManagedLocks>(NONE);

/** The locks, kept up to date; none until they are known. */
export function useManagedLocks(source: ManagedLocksSource | undefined): ManagedLocks {
  const [locks, setLocks] = useState<ManagedLocks>(NONE);
  useEffect(() => {
    if (!source) return;
    const look = () => void source.read().then((read) => setLocks((now) => (sameLocks(now, read) ? now : read)));
    look();
    return source.watch(look);
  }, [source]);
  return locks;
}

/** Whether the organisation has settled a thing: its control is disabled then and `ManagedNote` stands beside it. */
export const useLock = (lock: ManagedLock): boolean => useContext(ManagedLocksContext).has(lock);

/** „von Ihrer Firma festgelegt“, where it is. */
export function ManagedNote({ lock }: { lock: ManagedLock }) {
  const t = useTranslate();
  return useLock(lock) ? <p class="section-note managed-note">{t('managedBy')}</p> : null;
}

const sameLocks = (a: ManagedLocks, b: ManagedLocks): boolean => a.size === b.size && [...a].every((one) => b.has(one));
