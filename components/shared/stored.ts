import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stored } from '../../core/ports/stored';
import { sameData } from '../../core/storage/canonical';
import { type Change, optimistic } from './optimistic';
import { useUnsaved } from './unsaved';

export type { Stored };

/** ms after which it is done although the thread is busy. */
const LATEST = 200;
/** Does it when the thread has nothing to draw; where a browser has no idle time, at once. */
const whenIdle: (act: () => void, options: IdleRequestOptions) => unknown =
  globalThis.requestIdleCallback ?? ((act) => act());

/**
 * The stored value, kept up to date, `undefined` until it has been read; and a function that changes it. What is
 * changed shows at once, and stays on screen when the browser does not store it: the surface says so then and offers to
 * try again.
 */
export function useStored<T>(item: Stored<T>): [T | undefined, (change: Change<T>) => void] {
  const [shown, setShown] = useState<T | undefined>(() => item.last?.() ?? item.early?.());
  const reportUnsaved = useUnsaved();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a surface reports to the same place all its life.
  const view = useMemo(() => {
    const made = optimistic<T>({
      first: item.last?.(),
      read: item.read,
      // What nobody has changed is not drawn twice.
      show: (value) => setShown((before) => (before !== undefined && sameData(before, value) ? before : value)),
      report: (refused) =>
        reportUnsaved(item, refused && { ...refused, text: () => JSON.stringify(made.shown(), null, 2) }),
    });
    return made;
  }, [item]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is made for its item.
  useEffect(() => {
    // What is known is asked for, too: in a popup that only shows its first frame, minutes may lie between that read
    // and this effect, and nothing counts changes before the first frame, which would come later for it. It waits for
    // idle time: the letter or click that has brought Preact comes first.
    if (item.last?.() === undefined) view.ask();
    else whenIdle(view.ask, { timeout: LATEST });
    // Read again instead of taken from the event: a late event would bring back for a moment what has just been
    // removed.
    const stop = item.watch(view.ask);
    return () => {
      view.stop();
      stop();
    };
  }, [view]);
  return [shown, (change) => view.make({ change, write: () => item.update(change) })];
}
