import type { Records } from '../../core/ports/stored';
import { type RecordDefinition, versionOf } from '../../core/storage/item-definition';
import { loadRecord } from '../../core/storage/load-item';
import { toStorageError } from '../../core/storage/storage-error';
import { reportError } from '../browser/error-log';
import { ofKind, type StoredRecord, writeTogether } from './database';
import { announce, watchRecords } from './record-changes';
import { quarantine } from './storage';
import { settledDatabase, withRecordLock } from './write-ahead-log';

/** The records of one kind in the browser's database. */
export interface RecordStore<T> extends Records<T> {
  get(id: string): Promise<T | undefined>;
  put(id: string, value: T): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The store for a kind of records. */
export function recordStore<T>(definition: RecordDefinition<T>): RecordStore<T> {
  const { kind } = definition;
  const refuse = (error: unknown): never => {
    reportError(`records.${kind}`, error);
    throw toStorageError(error);
  };
  /** Quarantines the damaged parts of a record, then writes back what could be read. */
  const repair = (id: string): Promise<void> =>
    withRecordLock(kind, async (database) => {
      const stored = await database.get('records', [kind, id]);
      const { value, quarantined } = stored ? loadRecord(definition, stored) : { value: undefined, quarantined: [] };
      if (!stored || quarantined.length === 0) return;
      await quarantine(kind, quarantined);
      await writeTogether(async (writing) => {
        const records = writing.objectStore('records');
        if (value === undefined) return records.delete([kind, id]);
        return records.put({ ...stored, v: versionOf(definition), data: value });
      });
    });
  const read = (stored: StoredRecord): T | undefined => {
    const { value, quarantined } = loadRecord(definition, stored);
    if (quarantined.length > 0) void repair(stored.id).catch(() => {}); // The lock has reported it.
    return value;
  };
  const get = async (id: string) => {
    const stored = await (await settledDatabase()).get('records', [kind, id]);
    return stored && read(stored);
  };
  const putAll: RecordStore<T>['putAll'] = async (entries, remove = []) => {
    await withRecordLock(kind, () => {
      const changed = Date.now();
      const v = versionOf(definition);
      return writeTogether((writing) => {
        const records = writing.objectStore('records');
        return Promise.all([
          // `async`: a value that cannot be cloned throws at once, and the other promises must still be handled.
          ...entries.map(async ([id, data]) => records.put({ kind, id, v, data, changed })),
          ...remove.map((id) => records.delete([kind, id])),
        ]);
      });
    });
    announce([...entries.map(([id]) => id), ...remove].map((id) => [kind, id]));
  };
  return {
    list: () =>
      settledDatabase()
        .then((db) => db.getAll('records', ofKind(kind)))
        .then(
          (all) =>
            all.flatMap((stored) => {
              const value = read(stored);
              return value === undefined ? [] : [{ id: stored.id, value }];
            }),
          refuse,
        ),
    get: (id) => get(id).catch(refuse),
    put: (id, value) => putAll([[id, value]]),
    putAll,
    remove: (id) => putAll([], [id]),
    watch: (changed) =>
      watchRecords((changes) => {
        const ids = changes.flatMap(([changedKind, id]) => (changedKind === kind ? [id] : []));
        // All at once, so that the surface draws once after an import.
        Promise.all(ids.map(get)).then(
          (values) => ids.forEach((id, i) => void changed(id, values[i])),
          (error) => reportError(`records.${kind}`, error),
        );
      }),
  };
}
