import type { StoredState } from '../storage/change';
import { type Envelope, isEnvelope } from '../storage/envelope';
import { type ItemDefinition, versionOf } from '../storage/item-definition';
import { loadItem, loadRecord, saveItem } from '../storage/load-item';
import { entriesOf, onlyLive, toLwwMap } from '../storage/lww-map';
import { isPlain } from '../storage/plain-data';
import { ITEMS, itemOf, RECORDS, recordsOf } from './registry';

const FORMAT = 'leitfaden-backup';
const VERSION = 1;

/** The file of an export. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO 8601. */
  readonly exported: string;
  readonly items: Readonly<Record<string, Envelope>>;
  /** By kind and id. */
  readonly records: Readonly<Record<string, Readonly<Record<string, Envelope>>>>;
}

/** Why a file is refused: not JSON; from another program or broken; written by a later version of the extension. */
export type Refusal = 'unreadable' | 'foreign' | 'newer';

/** The export of what is stored, without tombstones and without what cannot be read. */
export function toBackup({ items, records }: StoredState, now: Date): Backup {
  const all = [...records.values()];
  return {
    format: FORMAT,
    version: VERSION,
    exported: now.toISOString(),
    items: Object.fromEntries(
      ITEMS.filter(({ key, exportPolicy }) => exportPolicy === 'exported' && key in items).map((definition) => [
        definition.key,
        cleanItem(definition, items[definition.key]).envelope,
      ]),
    ),
    records: Object.fromEntries(
      RECORDS.filter(({ exportPolicy }) => exportPolicy === 'exported').map((definition) => [
        definition.kind,
        Object.fromEntries(
          all.flatMap(({ kind, id, record }) => {
            if (kind !== definition.kind || !record) return [];
            const { value } = loadRecord(definition, record);
            return value === undefined
              ? []
              : [[id, { v: versionOf(definition), data: value, changed: record.changed }]];
          }),
        ),
      ]),
    ),
  };
}

/** The usable part of an item, in the current version and without tombstones; and the unusable part. */
export function cleanItem(
  definition: ItemDefinition<unknown>,
  stored: unknown,
): { readonly envelope: Envelope; readonly quarantined: readonly unknown[] } {
  const loaded = loadItem(definition, stored);
  const changed = isEnvelope(stored) ? stored.changed : 0;
  const { v, data } = saveItem(definition, loaded.value, loaded, changed);
  if (!definition.codec.perEntry) return { envelope: { v, data, changed }, quarantined: loaded.quarantined };
  const set = onlyLive(toLwwMap(data).set);
  const latest = Math.max(0, ...entriesOf(set).map(([, entry]) => entry.changed));
  const envelope: Envelope = { v, data: set, changed: latest };
  return { envelope, quarantined: loaded.quarantined };
}

/** Reads a file. Damage inside an item or record is found by `planImport`. Never throws. */
export function parseBackup(text: string): Backup | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'unreadable'; // Not JSON.
  }
  if (!isPlain(file) || file.format !== FORMAT || typeof file.version !== 'number') return 'foreign';
  if (file.version > VERSION) return 'newer';
  const { items, records, exported } = file;
  if (!isPlain(items) || !isPlain(records) || typeof exported !== 'string') return 'foreign';
  if (!areEnvelopes(items) || !isEach(records, areEnvelopes)) return 'foreign';
  const backup: Backup = { format: FORMAT, version: file.version, exported, items, records };
  return isNewer(backup) ? 'newer' : backup;
}

/** Whether it has an item or kind that is unknown here, or a later version of one. */
const isNewer = ({ items, records }: Backup): boolean =>
  Object.entries(items).some(([key, { v }]) => {
    const definition = itemOf(key);
    return !definition || v > versionOf(definition);
  }) ||
  Object.entries(records).some(([kind, ids]) => {
    const definition = recordsOf(kind);
    return !definition || Object.values(ids).some(({ v }) => v > versionOf(definition));
  });

const isEach = <T>(record: unknown, is: (value: unknown) => value is T): record is Record<string, T> =>
  isPlain(record) && Object.values(record).every(is);

const areEnvelopes = (record: unknown): record is Record<string, Envelope> => isEach(record, isEnvelope);
