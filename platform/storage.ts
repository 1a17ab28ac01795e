import { browser } from './browser';

/** One typed thing in the browser's local storage. */
export interface StoredItem<T> {
  /** What is stored, repaired by `parse`; the fallback where nothing is or storage refuses. Never rejects. */
  read(): Promise<T>;
  /** Stores a value. Rejects where the browser refuses, so that the surface can say so. */
  write(value: T): Promise<void>;
  /** Calls back on every later change, from whatever surface. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/** A typed item under a key. `parse` gets whatever is stored, also what an older or a broken version has left. */
export function storedItem<T>(key: string, parse: (value: unknown) => T): StoredItem<T> {
  return {
    read: async () => {
      try {
        return parse((await browser.storage.local.get(key))[key]);
      } catch {
        return parse(undefined);
      }
    },
    write: (value) => browser.storage.local.set({ [key]: value }),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change) changed(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
