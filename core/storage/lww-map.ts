import { canonical, sameData } from './canonical';
import { isTime } from './envelope';
import { isPlain } from './plain-data';

/**
 * An entry of a last-writer-wins map, with the time of its last change in milliseconds since 1970. A deleted entry is
 * kept for a year as a tombstone, so that an older copy on another computer does not restore it.
 */
export type Entry =
  | { readonly value: unknown; readonly changed: number }
  | { readonly deleted: true; readonly changed: number };

/** Entries by id. Two maps can be merged in any order, with the same result. */
export type LwwMap = Readonly<Record<string, Entry>>;
export type LiveEntry = Extract<Entry, { value: unknown }>;

/** An id with its value. */
export type Pair = readonly [id: string, value: unknown];

/** How long a deleted entry is remembered, in milliseconds. */
export const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Whether an entry exists and is not deleted. */
export const isLive = (entry: Entry | undefined): entry is LiveEntry => entry !== undefined && 'value' in entry;

/** Reads stored data as entries; `odd` are the parts that are no entries. */
export function toLwwMap(data: unknown): { readonly set: LwwMap; readonly odd: readonly unknown[] } {
  if (!isPlain(data)) return { set: {}, odd: data === undefined ? [] : [data] };
  const all = Object.entries(data);
  return {
    set: Object.fromEntries(all.filter((entry): entry is [string, Entry] => isEntry(entry[1]))),
    odd: all.filter(([, entry]) => !isEntry(entry)).map(([id, entry]) => ({ [id]: entry })),
  };
}

const isEntry = (entry: unknown): entry is Entry =>
  isPlain(entry) && isTime(entry.changed) && (entry.deleted === true || entry.value !== undefined);

/** The values with their ids, the last change last. */
export const pairsOf = (set: LwwMap): Pair[] =>
  Object.entries(set)
    .filter((entry): entry is [string, LiveEntry] => isLive(entry[1]))
    .sort(([a, { changed: first }], [b, { changed: second }]) => first - second || (a < b ? -1 : 1))
    .map(([id, { value }]) => [id, value]);

/**
 * The map after an edit of its values from `before` to `after`: only what differs gets a new time, later than its old
 * one. Entries in neither could not be read and are dropped.
 */
export function revised(set: LwwMap, before: readonly Pair[], after: readonly Pair[], now: number): LwwMap {
  const old = new Map(before);
  const next = new Map(after);
  const entries: [string, Entry][] = [];
  for (const [id, entry] of entriesOf(set)) {
    if (next.has(id)) continue;
    if (old.has(id)) entries.push([id, { deleted: true, changed: laterThan(entry, now) }]);
    else if (!isLive(entry)) entries.push([id, entry]);
  }
  for (const [id, value] of next) {
    const entry = entryOf(set, id);
    if (!old.has(id) || !sameData(old.get(id), value)) entries.push([id, { value, changed: laterThan(entry, now) }]);
    // A default value has no entry: it must not win over what another computer has set.
    else if (isLive(entry)) entries.push([id, { value, changed: entry.changed }]);
  }
  return pruned(Object.fromEntries(entries), now);
}

/** Both maps in one: of each entry the later change. The result is the same in either order. */
export function merged(a: LwwMap, b: LwwMap): LwwMap {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...ids].flatMap((id): [string, Entry][] => {
      const entry = later(entryOf(a, id), entryOf(b, id));
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** The map without tombstones older than a year: every computer has seen them. */
export const pruned = (set: LwwMap, now: number): LwwMap =>
  Object.fromEntries(entriesOf(set).filter(([, entry]) => isLive(entry) || entry.changed > now - YEAR_MS));

/** The map without tombstones. */
export const onlyLive = (set: LwwMap): LwwMap => Object.fromEntries(entriesOf(set).filter(([, e]) => isLive(e)));

/** The entries with their ids. */
export const entriesOf = (set: LwwMap): [string, Entry][] => Object.entries(set);

/** The entry of an id. Safe for ids like `constructor`. */
export const entryOf = (set: LwwMap, id: string): Entry | undefined => (Object.hasOwn(set, id) ? set[id] : undefined);

/** A time after that of an entry, even if a clock was wrong. */
export const laterThan = (entry: Entry | undefined, now: number): number => Math.max(now, (entry?.changed ?? -1) + 1);

/** The later of two changes; of two at the same time, the one that every computer picks. */
export function later(a: Entry | undefined, b: Entry | undefined): Entry | undefined {
  if (!a || !b) return a ?? b;
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}
