import { useEffect, useRef, useState } from 'preact/hooks';
import { useUnsaved } from './unsaved';

/** Something that is stored and may change elsewhere; the shape that `platform/storage.ts` gives. */
export interface Stored<T> {
  read(): Promise<T>;
  update(change: (value: T) => T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
  /** What this page has read or written last, so that a first frame can have it. */
  last?(): T | undefined;
}

type Change<T> = (value: T) => T;

/**
 * The stored value, kept up to date, `undefined` until it has been read; and the way to change it. What is changed shows
 * at once, and stays on screen when the browser does not store it: the surface says so then and offers to try again.
 */
export function useStored<T>(item: Stored<T>): [T | undefined, (change: Change<T>) => void] {
  const [shown, setShown] = useState<T | undefined>(() => item.last?.());
  const reportUnsaved = useUnsaved();
  /** What is stored as far as known, and the changes that are not yet. */
  const state = useRef<{ stored?: { value: T }; waiting: readonly Change<T>[] }>({
    ...(shown === undefined ? {} : { stored: { value: shown } }),
    waiting: [],
  });

  const show = () => {
    const { stored, waiting } = state.current;
    if (stored) setShown(() => waiting.reduce((value, change) => change(value), stored.value));
  };
  const learn = (value: T) => {
    state.current.stored = { value };
    show();
  };
  useEffect(() => {
    let current = true;
    // Known already: nothing has to be asked, and nothing drawn twice.
    if (!state.current.stored) void item.read().then((value) => current && learn(value));
    const stop = item.watch(learn);
    return () => {
      current = false;
      stop();
    };
  }, [item]);

  const store = (changes: readonly Change<T>[]) => {
    item
      .update((value) => changes.reduce((before, change) => change(before), value))
      .then(() => item.read())
      .then(
        (value) => {
          state.current.waiting = state.current.waiting.filter((change) => !changes.includes(change));
          learn(value);
          reportUnsaved(item, undefined);
        },
        (error: unknown) => {
          reportUnsaved(item, {
            error,
            retry: () => store(state.current.waiting),
            text: () => {
              const { stored, waiting } = state.current;
              return JSON.stringify(stored && waiting.reduce((value, change) => change(value), stored.value), null, 2);
            },
          });
        },
      );
  };
  const change = (next: Change<T>) => {
    state.current.waiting = [...state.current.waiting, next];
    show();
    store([next]);
  };
  return [shown, change];
}
