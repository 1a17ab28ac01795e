import type { Stored } from '../../core/ports/stored';
import { sameData } from '../../core/storage/canonical';
import type { ItemDefinition } from '../../core/storage/item-definition';
import { loadItem, saveItem } from '../../core/storage/load-item';
import { QUARANTINE, withQuarantined } from '../../core/storage/quarantine';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { listen } from '../browser/listen';
import { takingTurns, withItemLock } from './locks';

/** An item in `storage.local`. */
export interface StoredItem<T> extends Stored<T> {
  /** Stores a value, whatever is stored now. Rejects with a `StorageError` if the browser refuses. */
  write(value: T): Promise<void>;
  last(): T | undefined;
}

/** The item of a definition. Damage that a read finds is quarantined and repaired. */
export function storedItem<T>(definition: ItemDefinition<T>): StoredItem<T> {
  const { key, codec } = definition;
  let last: T | undefined;
  const update = (change: (value: T) => T): Promise<void> =>
    withItemLock(key, async () => {
      const before = loadItem(definition, (await browser.storage.local.get(key))[key]);
      const next = saveItem(definition, change(before.value), before, Date.now());
      // What cannot be read must be in the quarantine before it is overwritten.
      await quarantine(key, before.quarantined);
      // A value that equals the fallback needs no storing.
      const isFallback = !codec.perEntry && sameData(next.data, codec.load(undefined).value);
      await (isFallback ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: next }));
    });
  return {
    last: () => last,
    read: async () => {
      try {
        const { value, quarantined } = loadItem(definition, await readStored(key));
        // Writing it back repairs it; the settings show the quarantine.
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

/** What is stored under a key. Reads of the same moment share one call: a popup reads several items at once. */
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

/** Adds damaged data to the quarantine. Call it while holding the lock of the item or record it comes from. */
export async function quarantine(from: string, quarantined: readonly unknown[]): Promise<void> {
  if (quarantined.length === 0) return;
  await takingTurns(QUARANTINE.key, async () => {
    const before = loadItem(QUARANTINE, (await browser.storage.local.get(QUARANTINE.key))[QUARANTINE.key]);
    const now = Date.now();
    const next = saveItem(QUARANTINE, withQuarantined(before.value, from, quarantined, now), before, now);
    await browser.storage.local.set({ [QUARANTINE.key]: next });
  });
}
