import { opened } from './envelope';
import { type ItemDefinition, versionOf } from './item-definition';
import { type Entry, entriesOf, type LwwMap, later, merged, toLwwMap } from './lww-map';
import { isPlain } from './plain-data';

/**
 * Limits of `storage.sync` (developer.chrome.com and MDN, November 2026), the same in Chrome, Edge and Firefox. Bytes
 * are those of the JSON with its key. In addition: 120 writes a minute and 1,800 an hour.
 */
export const SYNC_LIMITS = { bytesEach: 8192, bytesAll: 102_400, count: 512 } as const;

/** One part of an item in the sync storage: the entries whose ids hash to it. */
interface SyncPart {
  readonly v: number;
  readonly entries: LwwMap;
}

/** Whether an item is synced, once the user has switched that on. */
export const isSynced = (
  item: ItemDefinition<unknown>,
): item is ItemDefinition<unknown> & { readonly synced: { readonly parts: number } } => item.synced !== undefined;

const partKey = (item: string, part: number): string => `${item}/${part}`;

/** A part as stored, in any version; `undefined` = there is none. */
export const rawPart = (stored: unknown): { readonly v: number; readonly entries: unknown } | undefined =>
  isPlain(stored) && typeof stored.v === 'number' ? { v: stored.v, entries: stored.entries } : undefined;

/** The entries of an item in the sync storage; `newer` if a later version of the extension wrote them. */
export function fromParts(item: ItemDefinition<unknown>, stored: Readonly<Record<string, unknown>>): LwwMap | 'newer' {
  let set: LwwMap = {};
  for (let part = 0; part < (item.synced?.parts ?? 0); part++) {
    const raw = rawPart(stored[partKey(item.key, part)]);
    const found = raw && opened({ v: raw.v, data: raw.entries, changed: 0 }, item.migrations);
    if (found === 'newer') return 'newer';
    if (found) set = merged(set, toLwwMap(found.data).set);
  }
  return set;
}

/**
 * Puts the entries of each item into its parts. An item may come as several maps, with different states of an entry:
 * the latest state that fits is taken, and entries of which none fits are left out. The result depends on nothing but
 * the entries, so computers that know different states agree in the end. Items are filled in their order, the latest
 * change first. `taken` = bytes that other keys use.
 */
export function toParts(
  items: readonly (readonly [item: ItemDefinition<unknown>, ...sets: LwwMap[]])[],
  taken: number,
): { readonly parts: Readonly<Record<string, SyncPart>>; readonly leftOut: number } {
  const parts: Record<string, { v: number; entries: Record<string, Entry>; bytes: number }> = {};
  let all = taken;
  let leftOut = 0;
  for (const [item, ...sets] of items) {
    const placed = new Set<string>();
    const refused = new Set<string>();
    for (const [id, entry] of sets.flatMap(entriesOf).sort(latestFirst)) {
      if (placed.has(id)) continue;
      const key = partKey(item.key, hashOf(id) % (item.synced?.parts ?? 1));
      const part = parts[key] ?? { v: versionOf(item), entries: {}, bytes: 0 };
      const frame = parts[key] ? 0 : bytesWith(key, { v: part.v, entries: {} });
      const more = bytesOf({ [id]: entry }) + frame;
      if (part.bytes + more > SYNC_LIMITS.bytesEach || all + more > SYNC_LIMITS.bytesAll) {
        refused.add(id);
        continue;
      }
      placed.add(id);
      part.entries[id] = entry;
      parts[key] = { ...part, bytes: part.bytes + more };
      all += more;
    }
    leftOut += refused.size;
  }
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([key, { v, entries }]) => [key, { v, entries }])),
    leftOut,
  };
}

const latestFirst = ([idA, a]: [string, Entry], [idB, b]: [string, Entry]): number =>
  b.changed - a.changed || (idA < idB ? -1 : idA > idB ? 1 : later(a, b) === a ? -1 : 1);

/** Bytes of a value with its key, as they count against the limits. */
export const bytesWith = (key: string, value: unknown): number => new TextEncoder().encode(key).length + bytesOf(value);

/** Bytes of the JSON as Chromium counts them: it escapes `<` and some others with six characters. */
function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  return new TextEncoder().encode(json).length + 5 * (json.match(/[<>\u007f\u2028\u2029]/g)?.length ?? 0);
}

/** FNV-1a, 32 bits: the same on every computer. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
