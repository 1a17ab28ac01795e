import { sameData } from './canonical';
import { type Envelope, isEnvelope } from './envelope';
import { type ItemDefinition, versionOf } from './item-definition';
import { loadItem, saveItem } from './load-item';
import { entriesOf, entryOf, isLive, type LwwMap, merged, pruned, toLwwMap } from './lww-map';
import { bytesWith, fromParts, isSynced, rawPart, toParts } from './sync-parts';

type Stored = Readonly<Record<string, unknown>>;

/** What one sync writes, here and to the sync storage. Idempotent. */
export interface SyncOnce {
  /** For `storage.local`; only what differs. */
  readonly local: Readonly<Record<string, Envelope>>;
  /** For `storage.sync`; only what differs. */
  readonly remote: Readonly<Record<string, unknown>>;
  /** Parts of the sync storage that are empty now. */
  readonly emptied: readonly string[];
  readonly leftOut: number;
  /** Items that a later version of the extension has written: they wait for the update here. */
  readonly newer: readonly string[];
}

/**
 * Both sides get the later change of every entry, deletions included. In the browser's account the later write of a
 * whole part wins; since every computer keeps its own entries, an overwritten entry comes back with its next sync.
 */
export function mergeWithRemote(
  definitions: readonly ItemDefinition<unknown>[],
  localStored: Stored,
  syncStored: Stored,
  now: number,
): SyncOnce {
  const local: Record<string, Envelope> = {};
  const sets: [ItemDefinition<unknown>, LwwMap, LwwMap][] = [];
  const newer: string[] = [];
  const mine = definitions.filter(isSynced);
  for (const item of mine) {
    const theirs = fromParts(item, syncStored);
    const stored = localStored[item.key];
    const before = loadItem(item, stored);
    // What this version cannot read is left alone on both sides.
    if (theirs === 'newer' || (isEnvelope(stored) && stored.v > versionOf(item))) {
      newer.push(item.key);
      continue;
    }
    const here = toLwwMap(before.data).set;
    const together = pruned(merged(here, usable(item, theirs, now)), now);
    if (!sameData(together, pruned(here, now))) local[item.key] = { v: versionOf(item), data: together, changed: now };
    sets.push([item, pruned(usable(item, here, now), now), pruned(theirs, now)]);
  }
  const taken = Object.entries(syncStored).filter(([key]) => !sets.some(([item]) => key.startsWith(`${item.key}/`)));
  const { parts, leftOut } = toParts(
    sets,
    taken.reduce((sum, [key, value]) => sum + bytesWith(key, value), 0),
  );
  return {
    local,
    remote: Object.fromEntries(Object.entries(parts).filter(([key, part]) => !isSamePart(part, syncStored[key], now))),
    emptied: Object.keys(syncStored).filter(
      (key) => !(key in parts) && sets.some(([item]) => key.startsWith(`${item.key}/`)),
    ),
    leftOut,
    newer,
  };
}

/** The entries that this version reads without loss, and the tombstones. */
function usable(item: ItemDefinition<unknown>, set: LwwMap, now: number): LwwMap {
  const before = loadItem(item, { v: versionOf(item), data: set, changed: 0 });
  const kept = toLwwMap(saveItem(item, before.value, before, now).data).set;
  return Object.fromEntries(
    entriesOf(set).filter(([id, entry]) => !isLive(entry) || sameData(entryOf(kept, id), entry)),
  );
}

/** Expired tombstones make no difference: otherwise a computer whose clock is ahead would keep writing. */
function isSamePart(part: { readonly v: number; readonly entries: LwwMap }, stored: unknown, now: number): boolean {
  const raw = rawPart(stored);
  return raw !== undefined && raw.v === part.v && sameData(part.entries, pruned(toLwwMap(raw.entries).set, now));
}
