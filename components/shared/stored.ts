import { useEffect, useRef, useState } from 'preact/hooks';
import { useUnsaved } from './unsaved';

/** Something that is stored and may change elsewhere; the shape that `platform/storage/storage.ts` gives. */
export interface Stored<T> {
  read(): Promise<T>;
  update(change: (value: T) => T): Promise<void>;
  watch(changed: (value: T) => void): () => void;
  /** What this page has read or written last, so that a first frame can have it. */
  last?(): T | undefined;
}

type Change<T> = (value: T) => T;

interface State<T> {
  stored?: { value: T };
  waiting: readonly Change<T>[];
  /** Writes under way. */
  writing: number;
  /** How often was asked: only the last answer counts. */
  asked: number;
  /** Something was heard while this surface wrote. */
  missed: boolean;
}

/**
 * The stored value, kept up to date, `undefined` until it has been read; and the way to change it. What is changed shows
 * at once, and stays on screen when the browser does not store it: the surface says so then and offers to try again.
 */
export function useStored<T>(item: Stored<T>): [T | undefined, (change: Change<T>) => void] {
  const [shown, setShown] = useState<T | undefined>(() => item.last?.());
  const reportUnsaved = useUnsaved();
  /** What is stored as far as known, and the changes that are not yet. */
  const state = useRef<State<T>>({
    ...(shown === undefined ? {} : { stored: { value: shown } }),
    waiting: [],
    writing: 0,
    asked: 0,
    missed: false,
  });

  const show = () => {
    const { stored, waiting } = state.current;
    if (stored) setShown(() => waiting.reduce((value, change) => change(value), stored.value));
  };
  const learn = (value: T) => {
    state.current.stored = { value };
    show();
  };
  /**
   * What a change elsewhere has left. Asked for instead of taken from the event: events come late, and one about a change before
   * the last would bring back for a moment what has just been removed.
   */
  const ask = () => {
    state.current.missed = state.current.writing > 0;
    if (state.current.missed) return;
    const asked = ++state.current.asked;
    void item.read().then((value) => {
      if (asked === state.current.asked && state.current.writing === 0) learn(value);
    });
  };
  useEffect(() => {
    // Known already: nothing has to be asked, and nothing drawn twice.
    if (!state.current.stored) ask();
    const stop = item.watch(ask);
    return () => {
      state.current.asked++;
      stop();
    };
  }, [item]);

  const store = (changes: readonly Change<T>[]) => {
    state.current.writing++;
    // What was asked for before is older.
    state.current.asked++;
    item
      .update((value) => changes.reduce((before, change) => change(before), value))
      .then(() => item.read())
      .then(
        (value) => {
          state.current.writing--;
          state.current.waiting = state.current.waiting.filter((change) => !changes.includes(change));
          learn(value);
          // What came while that was read.
          if (state.current.missed) ask();
          reportUnsaved(item, undefined);
        },
        (error: unknown) => {
          state.current.writing--;
          ask();
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
