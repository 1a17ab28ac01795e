import type { Stored } from '../../core/ports/stored';
import { sameData } from '../../core/storage/canonical';
import type { ItemDefinition } from '../../core/storage/item-definition';
import { loadItem, saveItem } from '../../core/storage/load-item';
import { DAMAGED, withQuarantined } from '../../core/storage/quarantine';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { listen } from '../browser/listen';
import { takingTurns, withItemLock } from './locks';

/** One typed thing in the browser's local storage. */
export interface StoredItem<T> extends Stored<T> {
  /** Stores a value, whatever is there. Rejects with a `StorageError` where the browser refuses. */
  write(value: T): Promise<void>;
  last(): T | undefined;
}

/** The item of a definition. */
export function storedItem<T>(definition: ItemDefinition<T>): StoredItem<T> {
  const { key, codec } = definition;
  let last: T | undefined;
  const update = (change: (value: T) => T): Promise<void> =>
    withItemLock(key, async () => {
      const before = loadItem(definition, (await browser.storage.local.get(key))[key]);
      const next = saveItem(definition, change(before.value), before, Date.now());
      // First: what cannot be kept must lie elsewhere before it is overwritten.
      await quarantine(key, before.quarantined);
      // What says no more than that nothing is stored is not stored.
      const isFallback = !codec.perEntry && sameData(next.data, codec.load(undefined).value);
      await (isFallback ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: next }));
    });
  return {
    last: () => last,
    read: async () => {
      try {
        const { value, quarantined } = loadItem(definition, await readStored(key));
        // Repaired for good, and shown in the settings.
        if (quarantined.length > 0) void update((kept) => kept).catch(() => {}); // The lock has reported it.
        last = value;
      } catch (error) {
        reportError(`storage.${key}`, error);
        last = loadItem(definition, undefined).value;
      }
      return last;
    },
    write: (value) => update(() => value),
    update,
    watch: (changed) =>
      listen(browser.storage.onChanged, (changes, area) => {
        const change = changes[key];
        if (area === 'local' && change) changed(loadItem(definition, change.newValue).value);
      }),
  };
}

let asked: { readonly keys: string[]; readonly answer: Promise<Record<string, unknown>> } | undefined;

/** What is stored under a key. Reads of one moment share one call: a popup asks for all it needs at once. */
async function readStored(key: string): Promise<unknown> {
  asked ??= askTogether();
  asked.keys.push(key);
  return (await asked.answer)[key];
}

function askTogether(): NonNullable<typeof asked> {
  const keys: string[] = [];
  const answer = Promise.resolve().then(() => {
    asked = undefined;
    return browser.storage.local.get(keys);
  });
  return { keys, answer };
}

/** Keeps what was damaged where it can be looked at. To be called while its own place is being written. */
export async function quarantine(from: string, quarantined: readonly unknown[]): Promise<void> {
  if (quarantined.length === 0) return;
  await takingTurns(DAMAGED.key, async () => {
    const before = loadItem(DAMAGED, (await browser.storage.local.get(DAMAGED.key))[DAMAGED.key]);
    const now = Date.now();
    const next = saveItem(DAMAGED, withQuarantined(before.value, from, quarantined, now), before, now);
    await browser.storage.local.set({ [DAMAGED.key]: next });
  });
}
