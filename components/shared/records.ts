import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Records } from '../../core/ports/stored';
import { type Optimistic, optimistic } from './optimistic';
import { useUnsaved } from './unsaved';

type Entries<T> = readonly (readonly [id: string, value: T])[];

/** Records of one kind on screen. */
export interface ShownRecords<T> {
  readonly all: ReadonlyMap<string, T>;
  /** The store has answered, with its records or that it cannot be read. */
  readonly known: boolean;
  /** The store cannot be read: an empty list does not mean that there is nothing. */
  readonly unreadable: boolean;
  /** Shows and stores records, and removes others; what is refused stays on screen and is reported. */
  readonly put: (entries: Entries<T>, remove?: readonly string[]) => void;
}

/** All records of a kind, kept up to date. `textOf` gives what is lost where a record cannot be stored. */
export function useRecords<T>(store: Records<T>, textOf: (value: T) => string): ShownRecords<T> {
  const [shown, setShown] = useState<ReadonlyMap<string, T>>();
  const [unreadable, setUnreadable] = useState(false);
  const reportUnsaved = useUnsaved();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a surface reports to the same place all its life.
  const view = useMemo(() => {
    const made: Optimistic<ReadonlyMap<string, T>> = optimistic({
      read: () =>
        store.list().then(
          (list) => {
            setUnreadable(false);
            return new Map(list.map(({ id, value }) => [id, value]));
          },
          () => {
            setUnreadable(true); // The store has reported it; what is known stays.
            return made.shown() ?? new Map();
          },
        ),
      show: setShown,
      report: (refused) => reportUnsaved(store, refused),
    });
    return made;
  }, [store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is made for its store.
  useEffect(() => {
    view.ask();
    const stop = store.watch((id, value) =>
      view.learn((now) => (value === undefined ? changed(now, [], [id]) : changed(now, [[id, value]], []))),
    );
    return () => {
      view.stop();
      stop();
    };
  }, [view]);
  const all = shown ?? NONE;
  return {
    all,
    known: shown !== undefined,
    unreadable,
    put: (entries, remove = []) => {
      const lost = [...entries.map(([, value]) => value), ...remove.flatMap((id) => all.get(id) ?? [])];
      view.make({
        change: (now) => changed(now, entries, remove),
        write: () => store.putAll(entries, remove),
        text: lost.map(textOf).join('\n\n'),
      });
    },
  };
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const changed = <T>(all: ReadonlyMap<string, T>, entries: Entries<T>, remove: readonly string[]) =>
  new Map([...[...all].filter(([id]) => !remove.includes(id)), ...entries]);
