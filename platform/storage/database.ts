import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { OpenChange, Undo } from '../../core/storage/change';

/** A record as it lies in the database. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  readonly v: number;
  readonly data: unknown;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

interface Schema extends DBSchema {
  records: { key: [kind: string, id: string]; value: StoredRecord };
  /** At most one: see `write-ahead-log.ts`. */
  openChange: { key: 'open'; value: OpenChange };
  /** How the last import is undone. */
  undo: { key: 'undo'; value: Undo };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, ('records' | 'openChange' | 'undo')[], 'readwrite'>;

let opened: Promise<Database> | undefined;

/** The extension's database; opened once by each surface that needs it. Rejects where the browser refuses. */
export function database(): Promise<Database> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openDB<Schema>('leitfaden', 1, {
    upgrade: (db) => {
      db.createObjectStore('records', { keyPath: ['kind', 'id'] });
      db.createObjectStore('openChange');
      db.createObjectStore('undo');
    },
    // Another surface has a newer version of the extension: it must not wait for this one.
    blocking: (_now, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** Every record of a kind. */
export const ofKind = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);

/**
 * Writes all or nothing. A value that cannot be stored, or any other error, takes back what was written before it. Resolves
 * when the system has it, where it outlives the browser; with `strict` when it is on the disk, which on a busy computer
 * can take longer than somebody who types should have to wait.
 */
export async function writeTogether(
  work: (writing: Writing) => Promise<unknown>,
  durability: 'relaxed' | 'strict' = 'relaxed',
): Promise<void> {
  const writing = (await database()).transaction(['records', 'openChange', 'undo'], 'readwrite', { durability });
  const done = writing.done;
  // It rejects too when the work does: the work's own error says more.
  done.catch(() => {});
  try {
    await work(writing);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // It has ended by the error itself.
    }
    throw error;
  }
  await done;
}
