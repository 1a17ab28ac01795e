import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { OpenChange, Undo } from '../../core/storage/change';

/** A record in the database. */
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
  /** At most one, see `write-ahead-log.ts`. */
  openChange: { key: 'open'; value: OpenChange };
  /** How the last import is undone. */
  undo: { key: 'undo'; value: Undo };
}

export type Database = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, ('records' | 'openChange' | 'undo')[], 'readwrite'>;

let opened: Promise<Database> | undefined;

/** The extension's database, opened once on each surface that needs it. Rejects if the browser refuses. */
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
    // A surface of a newer version of the extension wants to open it and must not wait for this one.
    blocking: (_now, _wanted, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** The key range of a kind of records. */
export const ofKind = (kind: string): IDBKeyRange => IDBKeyRange.bound([kind], [kind, []]);

/**
 * One transaction: any error in `work` rolls all of it back. Resolves when the operating system has the data, which
 * survives a crash of the browser; with `strict` when it is on disk, which on a busy computer takes too long for
 * typing.
 */
export async function writeTogether(
  work: (writing: Writing) => Promise<unknown>,
  durability: 'relaxed' | 'strict' = 'relaxed',
): Promise<void> {
  const writing = (await database()).transaction(['records', 'openChange', 'undo'], 'readwrite', { durability });
  const done = writing.done;
  // Rejects too if `work` does, whose own error says more.
  done.catch(() => {});
  try {
    await work(writing);
  } catch (error) {
    try {
      writing.abort();
    } catch {
      // The error has already aborted it.
    }
    throw error;
  }
  await done;
}
