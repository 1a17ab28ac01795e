import { toStorageError } from '../../core/storage/storage-error';
import { reportError } from '../browser/error-log';

/**
 * Popup, panel and settings are open at the same time. Each write takes a lock, so that no surface overwrites another's
 * change; the browser gives a lock back when its holder dies.
 */
const STORE = 'store';

/** Writes one thing, while others may write other things. Rejects with a `StorageError`. */
export const withItemLock = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(STORE, { mode: 'shared' }, () => takingTurns(name, work)).catch(refuse(name));

/** Lets one writer of a thing in at a time. Inside `withItemLock` only for a thing that waits for no other lock. */
export const takingTurns = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`${STORE} ${name}`, work);

/** Writes everything, while nobody else writes. Rejects with a `StorageError`. */
export const withExclusiveLock = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(STORE, work).catch(refuse('everything'));

const refuse =
  (name: string) =>
  (error: unknown): never => {
    const refused = toStorageError(error);
    reportError(`locks.${name}`, refused);
    throw refused;
  };
