import { sameData } from './canonical';
import { type Envelope, isEnvelope } from './envelope';
import { type ItemDefinition, versionOf } from './item-definition';
import { loadItem, saveItem } from './load-item';
import { entriesOf, entryOf, isLive, type LwwMap, merged, pruned, toLwwMap } from './lww-map';
import { bytesWith, fromParts, isSynced, rawPart, toParts } from './sync-parts';

type Stored = Readonly<Record<string, unknown>>;

/** What one exchange between this computer and the sync storage writes. Doing it twice does no more. */
export interface SyncOnce {
  /** For the local storage; only what differs. */
  readonly local: Readonly<Record<string, Envelope>>;
  /** For the sync storage; only what differs. */
  readonly remote: Readonly<Record<string, unknown>>;
  /** Parts of the sync storage that are empty now. */
  readonly emptied: readonly string[];
  readonly leftOut: number;
  /** Items that wait for an update of the extension here. */
  readonly newer: readonly string[];
}

/**
 * Both sides get the later change of every entry, deletions too. The browsers' accounts let the later write of a whole
 * part win; each computer holds its own entries, so what was overwritten there comes back with the next exchange.
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
    // What this computer cannot read is not touched, neither here nor there.
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

/** The entries that this version understands whole, and the deletions. */
function usable(item: ItemDefinition<unknown>, set: LwwMap, now: number): LwwMap {
  const before = loadItem(item, { v: versionOf(item), data: set, changed: 0 });
  const kept = toLwwMap(saveItem(item, before.value, before, now).data).set;
  return Object.fromEntries(
    entriesOf(set).filter(([id, entry]) => !isLive(entry) || sameData(entryOf(kept, id), entry)),
  );
}

/** Deletions that have run out make no difference: no computer writes because its clock is ahead. */
function isSamePart(part: { readonly v: number; readonly entries: LwwMap }, stored: unknown, now: number): boolean {
  const raw = rawPart(stored);
  return raw !== undefined && raw.v === part.v && sameData(part.entries, pruned(toLwwMap(raw.entries).set, now));
}
