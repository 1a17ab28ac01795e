import { useEffect, useState } from 'preact/hooks';

/** Something that is stored and may change elsewhere; the shape that `platform/storage.ts` gives. */
export interface Stored<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
  /** What this page has read or written last, so that a first frame can have it. */
  last?(): T | undefined;
}

/** The stored value, kept up to date, `undefined` until it has been read; and the way to change it. */
export function useStored<T>(item: Stored<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T | undefined>(() => item.last?.());
  useEffect(() => {
    let current = true;
    // Known already: nothing has to be asked, and nothing drawn twice.
    if (value === undefined) void item.read().then((read) => current && setValue(() => read));
    const stop = item.watch((changed) => setValue(() => changed));
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  return [
    value,
    (next) => {
      setValue(() => next);
      void item.write(next);
    },
  ];
}
