import { browser } from './browser';

/** One typed thing in the browser's local storage. */
export interface StoredItem<T> {
  /** What is stored, repaired by `parse`; the fallback where nothing is or storage refuses. Never rejects. */
  read(): Promise<T>;
  /** Stores a value. Rejects where the browser refuses, so that the surface can say so. */
  write(value: T): Promise<void>;
  /** Calls back on every later change, from whatever surface. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
  /** What this page has read last; `undefined` before. For the first frame of a surface that has read it already. */
  last(): T | undefined;
}

/** A typed item under a key. `parse` gets whatever is stored, also what an older or a broken version has left. */
export function storedItem<T>(key: string, parse: (value: unknown) => T): StoredItem<T> {
  let last: T | undefined;
  return {
    last: () => last,
    read: async () => {
      try {
        last = parse((await browser.storage.local.get(key))[key]);
      } catch {
        last = parse(undefined);
      }
      return last;
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
