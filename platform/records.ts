import { type RecordDefinition, versionOf } from '../core/stored/definition';
import { opened } from '../core/stored/envelope';
import { toStorageError } from '../core/stored/storage-error';
import { database, ofKind, type StoredRecord, writeTogether } from './database';
import { whileWriting } from './locks';

/** One record as it was read. */
export interface KeptRecord<T> {
  readonly id: string;
  readonly value: T;
  /** Last change, milliseconds since 1970. */
  readonly changed: number;
}

/** All records of one kind in the browser's database. Every method rejects with a `StorageError` where the browser refuses. */
export interface RecordStore<T> {
  /** All of them, in no certain order. */
  list(): Promise<KeptRecord<T>[]>;
  get(id: string): Promise<T | undefined>;
  /** Stores a record; resolves when it is on the disk. */
  put(id: string, value: T): Promise<void>;
  /** Stores and removes several at once: all or none. */
  putAll(entries: readonly (readonly [id: string, value: T])[], remove?: readonly string[]): Promise<void>;
  remove(id: string): Promise<void>;
  /**
   * Calls back for every change of any record, made here or by another surface, with what is stored now;
   * `undefined` = it was removed. Returns the way to stop.
   */
  watch(changed: (id: string, value: T | undefined) => void): () => void;
}

/** Surfaces of the extension tell each other which records have changed; no page can hear it. */
const CHANNEL = 'records';
type Changes = readonly (readonly [kind: string, id: string])[];

/** Tells every surface, this one too, which records have changed. */
export function announce(changes: Changes): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(changes);
  channel.close();
}

/** The store for one kind of records. */
export function recordStore<T>(definition: RecordDefinition<T>): RecordStore<T> {
  const { kind } = definition;
  const read = (stored: StoredRecord | undefined): T | undefined => {
    const found = stored && opened(stored, definition.steps);
    return found && found !== 'newer' ? definition.parse(found.data) : undefined;
  };
  const get = async (id: string) => read(await (await database()).get('records', [kind, id]));
  const putAll: RecordStore<T>['putAll'] = (entries, remove = []) =>
    whileWriting(kind, async () => {
      const changed = Date.now();
      const v = versionOf(definition);
      await writeTogether((writing) => {
        const records = writing.objectStore('records');
        return Promise.all([
          // `async`: a value that cannot be copied throws at once, which must not leave the others' promises alone.
          ...entries.map(async ([id, data]) => records.put({ kind, id, v, data, changed })),
          ...remove.map((id) => records.delete([kind, id])),
        ]);
      });
      announce([...entries.map(([id]) => id), ...remove].map((id) => [kind, id]));
    }).catch(refuse);
  return {
    list: async () =>
      (await database().then((db) => db.getAll('records', ofKind(kind)), refuse)).flatMap((stored) => {
        const value = read(stored);
        return value === undefined ? [] : [{ id: stored.id, value, changed: stored.changed }];
      }),
    get: (id) => get(id).catch(refuse),
    put: (id, value) => putAll([[id, value]]),
    putAll,
    remove: (id) => putAll([], [id]),
    watch: (changed) => {
      const channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }: MessageEvent<Changes>) => {
        for (const [changedKind, id] of data)
          if (changedKind === kind)
            void get(id).then(
              (value) => changed(id, value),
              () => {},
            );
      };
      return () => channel.close();
    },
  };
}

function refuse(error: unknown): never {
  throw toStorageError(error);
}
