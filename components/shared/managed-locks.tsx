import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ManagedLock, ManagedLocks } from '../../core/handbook/managed-locks';
import type { ManagedLocksSource } from '../../core/ports/managed-locks';
import { LockContext, useLock } from './lock-context';
import { useTranslate } from './translate';

/**
 * Tells all views of a surface what the organisation has settled, and keeps it up to date; nothing until it is known.
 */
export function LockProvider({ source, children }: { source: ManagedLocksSource; children: ComponentChildren }) {
  const [locks, setLocks] = useState<ManagedLocks>(new Set());
  useEffect(() => {
    const look = () => void source.read().then((read) => setLocks((now) => (sameLocks(now, read) ? now : read)));
    look();
    return source.watch(look);
  }, [source]);
  return <LockContext.Provider value={locks}>{children}</LockContext.Provider>;
}

/** „von Ihrer Firma festgelegt“, where it is. */
export function ManagedNote({ lock }: { lock: ManagedLock }) {
  const t = useTranslate();
  return useLock(lock) ? <p class="section-note managed-note">{t('managedBy')}</p> : null;
}

const sameLocks = (a: ManagedLocks, b: ManagedLocks): boolean => a.size === b.size && [...a].every((one) => b.has(one));
