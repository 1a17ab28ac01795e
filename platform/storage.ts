import { type ItemDefinition, versionOf } from '../core/stored/definition';
import { type Envelope, opened, toEnvelope } from '../core/stored/envelope';
import { toStorageError } from '../core/stored/storage-error';
import { browser } from './browser';
import { whileWriting } from './locks';

/** One typed thing in the browser's local storage. */
export interface StoredItem<T> {
  /** What is stored, upgraded and repaired; the fallback where nothing is or storage refuses. Never rejects. */
  read(): Promise<T>;
  /** Stores a value, whatever is there. Rejects with a `StorageError` where the browser refuses. */
  write(value: T): Promise<void>;
  /**
   * Changes what is stored: reads it fresh and writes what `change` makes of it, while no other surface writes it.
   * Rejects with a `StorageError` where the browser refuses; nothing has changed then.
   */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back on every later change, from whatever surface. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** The item of a definition. */
export function storedItem<T>(definition: ItemDefinition<T>): StoredItem<T> {
  const { key, form, steps } = definition;
  const dataIn = (stored: unknown): unknown => {
    const found = opened(toEnvelope(stored), steps);
    return found === 'newer' ? undefined : found.data;
  };
  const load = (stored: unknown): T => form.load(dataIn(stored)).value;
  const update = (change: (value: T) => T): Promise<void> =>
    whileWriting(key, async () => {
      const before = dataIn((await browser.storage.local.get(key))[key]);
      const now = Date.now();
      const data = form.save(change(form.load(before).value), before, now);
      const envelope: Envelope = { v: versionOf(definition), data, changed: now };
      await browser.storage.local.set({ [key]: envelope });
    }).catch((error) => {
      throw toStorageError(error);
    });
  return {
    read: async () => {
      try {
        return load((await browser.storage.local.get(key))[key]);
      } catch {
        return load(undefined);
      }
    },
    write: (value) => update(() => value),
    update,
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) changed(load(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
