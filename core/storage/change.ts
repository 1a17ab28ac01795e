import { sameData } from './canonical';
import type { Envelope } from './envelope';
import { type ItemDefinition, versionOf } from './item-definition';
import { loadItem } from './load-item';
import { type Entry, entriesOf, entryOf, isLive, type LwwMap, laterThan, toLwwMap } from './lww-map';

/** A record, or that there is none (`null`). */
export interface RecordChange {
  readonly kind: string;
  readonly id: string;
  readonly record: Envelope | null;
}

/** What is to be written to both stores, all of it or nothing. `null` = nothing is stored there afterwards. */
export interface Change {
  readonly items: Readonly<Record<string, unknown>>;
  readonly records: readonly RecordChange[];
}

/** How the last import is undone. */
export interface Undo {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly of: 'import' | 'undo';
  readonly change: Change;
}

/** The records of a change that is in the log and not yet in their place. */
export interface OpenChange {
  readonly id: string;
  readonly records: readonly RecordChange[];
  /** What can be undone afterwards; without it nothing can. */
  readonly undo?: Undo;
}

/** Everything that is stored, as it is stored. */
export interface StoredState {
  readonly items: Readonly<Record<string, unknown>>;
  /** By `recordName`. */
  readonly records: ReadonlyMap<string, RecordChange>;
}

/** A map key for a record. */
export const recordName = ({ kind, id }: Pick<RecordChange, 'kind' | 'id'>): string => JSON.stringify([kind, id]);

/** Whether a change changes nothing. */
export const isEmpty = ({ items, records }: Change): boolean => Object.keys(items).length === 0 && records.length === 0;

/** The change that undoes a change of this state. */
export const inverse = ({ items, records }: Change, state: StoredState): Change => ({
  items: Object.fromEntries(Object.keys(items).map((key) => [key, state.items[key] ?? null])),
  records: records.map(({ kind, id }) => state.records.get(recordName({ kind, id })) ?? { kind, id, record: null }),
});

/**
 * The same change, made later: entries that it restores or removes get the current time, so that they win over the copy
 * on another computer, which has synced the opposite meanwhile.
 */
export const madeNow = (
  change: Change,
  state: StoredState,
  definitions: readonly ItemDefinition<unknown>[],
  now: number,
): Change => ({
  records: change.records,
  items: Object.fromEntries(
    Object.entries(change.items).map(([key, wanted]) => {
      const definition = definitions.find((item) => item.key === key);
      if (!definition?.codec.perEntry) return [key, wanted];
      const setIn = (stored: unknown) => toLwwMap(loadItem(definition, stored ?? undefined).data).set;
      const data = replaced(setIn(state.items[key]), setIn(wanted), now);
      const envelope: Envelope = { v: versionOf(definition), data, changed: now };
      return [key, envelope];
    }),
  ),
});

/** `mine` with the values of `wanted`: what differs is changed at `now`, what `wanted` lacks is deleted at `now`. */
export function replaced(mine: LwwMap, wanted: LwwMap, now: number): LwwMap {
  const set: Record<string, Entry> = {};
  for (const id of new Set([...Object.keys(mine), ...Object.keys(wanted)])) {
    const old = entryOf(mine, id);
    const next = entryOf(wanted, id);
    if (isLive(next)) {
      if (!old) set[id] = next;
      else if (isLive(old) && sameData(old.value, next.value)) set[id] = old;
      else set[id] = { value: next.value, changed: laterThan(old, now) };
    } else if (isLive(old)) set[id] = { deleted: true, changed: laterThan(old, now) };
    else if (old) set[id] = old;
  }
  return set;
}

/** `mine` with what `theirs` has in addition or newer. Merging a file deletes nothing and restores deleted entries. */
export function filledUp(mine: LwwMap, theirs: LwwMap, now: number): LwwMap {
  const set: Record<string, Entry> = { ...mine };
  for (const [id, entry] of entriesOf(theirs)) {
    const old = entryOf(mine, id);
    if (!isLive(entry)) continue;
    if (!old || (isLive(old) && entry.changed > old.changed)) set[id] = entry;
    else if (!isLive(old)) set[id] = { value: entry.value, changed: laterThan(old, now) };
  }
  return set;
}
