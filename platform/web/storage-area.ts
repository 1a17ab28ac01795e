/** A change of a stored value, as the extension's API announces it. */
export interface StorageChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

type Listener = (changes: Readonly<Record<string, StorageChange>>, area: string) => void;

/** Keys of this product, among those of other pages of the same host. */
const PREFIX = 'leitfaden/';

const listeners = new Set<Listener>();

/** The event that announces changes of stored values, of this window and of others. */
export const onChanged = {
  addListener: (listener: Listener): void => void listeners.add(listener),
  removeListener: (listener: Listener): void => void listeners.delete(listener),
};

const announce: Listener = (changes, area) => {
  for (const listener of [...listeners]) listener(changes, area);
};

const parse = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

/** The part of an extension's storage that the product uses, over a storage of the page. Each call may reject. */
export function storageArea(name: string, open: () => Storage) {
  const keysOf = (wanted: string | readonly string[] | null): readonly string[] => {
    if (wanted !== null) return typeof wanted === 'string' ? [wanted] : wanted;
    return Object.keys(open()).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
  };
  const change = (key: string, text: string | null): void => {
    const storage = open();
    const before = storage.getItem(PREFIX + key);
    if (before === text) return;
    if (text === null) storage.removeItem(PREFIX + key);
    else storage.setItem(PREFIX + key, text);
    announce({ [key]: { oldValue: parse(before), newValue: parse(text) } }, name);
  };
  return {
    get: async (wanted: string | readonly string[] | null): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        keysOf(wanted).flatMap((key) => {
          const text = open().getItem(PREFIX + key);
          return text === null ? [] : [[key, parse(text)]];
        }),
      ),
    set: async (items: Readonly<Record<string, unknown>>): Promise<void> => {
      for (const [key, value] of Object.entries(items)) change(key, JSON.stringify(value));
    },
    remove: async (wanted: string | readonly string[]): Promise<void> => {
      for (const key of keysOf(wanted)) change(key, null);
    },
    clear: async (): Promise<void> => {
      for (const key of keysOf(null)) change(key, null);
    },
  };
}

/** Passes on what other windows of the same host have changed. */
export function watchOtherWindows(name: string): void {
  addEventListener('storage', ({ key, oldValue, newValue, storageArea: area }) => {
    if (area !== localStorage || !key?.startsWith(PREFIX)) return;
    announce({ [key.slice(PREFIX.length)]: { oldValue: parse(oldValue), newValue: parse(newValue) } }, name);
  });
}
