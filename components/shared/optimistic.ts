import { pendingWrites } from './pending-writes';
import type { Unsaved } from './unsaved';

export type Change<T> = (value: T) => T;

interface OptimisticChange<T> {
  readonly change: Change<T>;
  readonly write: () => Promise<unknown>;
  /** What is lost where it cannot be stored, to be taken elsewhere. */
  readonly text?: string;
}

interface OptimisticOptions<T> {
  /** What is known to be stored before the first read. */
  readonly first?: T | undefined;
  /** What is stored now. Never rejects. */
  readonly read: () => Promise<T>;
  readonly show: (value: T) => void;
  /** Called when a change is refused, and with `undefined` when all are stored. */
  readonly report: (refused: Unsaved | undefined) => void;
}

export type Optimistic<T> = ReturnType<typeof optimistic<T>>;

/**
 * What a view shows of a stored value: a change shows at once, is written, and stays on screen if the browser refuses
 * it, which is reported. A read that began before a change is ignored; after the last write the value is read again.
 */
export function optimistic<T>({ first, read, show, report }: OptimisticOptions<T>) {
  let known: { readonly value: T } | undefined = first === undefined ? undefined : { value: first };
  /** Number of the last read: answers to earlier ones are ignored. */
  let asked = 0;
  /** What was learned since that read began, and is newer than its answer. */
  let learned: Change<T>[] = [];
  let made = 0;
  let isGone = false;

  const writes = pendingWrites<OptimisticChange<T>>({
    write: (_, { write }) => {
      asked++;
      return write();
    },
    stored: (_, { change }) => {
      if (known) known = { value: change(known.value) };
      if (writes.values().length === 0) report(undefined);
      ask();
    },
    refused: (_, error) => {
      const text = () => writes.values().flatMap((change) => change.text ?? []);
      report({ error, retry: writes.flush, text: () => text().join('\n\n') });
      ask();
    },
  });
  const shown = () => known && { value: writes.values().reduce<T>((value, { change }) => change(value), known.value) };
  const draw = () => {
    const now = shown();
    if (now && !isGone) show(now.value);
  };
  /** Reads again, after a change by another surface. */
  const ask = () => {
    if (writes.isWriting()) return;
    const question = ++asked;
    learned = [];
    void read().then((value) => {
      if (question !== asked) return;
      known = { value: learned.reduce<T>((before, change) => change(before), value) };
      draw();
    });
  };
  return {
    /** What is known to be stored, with the pending changes; `undefined` = nothing is known. */
    shown: (): T | undefined => shown()?.value,
    make: (change: OptimisticChange<T>) => {
      writes.put(String(made++), change);
      draw();
      writes.flush();
    },
    ask,
    /** Takes over a change by another surface. */
    learn: (change: Change<T>) => {
      learned.push(change);
      if (known) known = { value: change(known.value) };
      draw();
    },
    /** The view is gone. Pending changes are still written, and reported if they are refused. */
    stop: () => {
      isGone = true;
    },
  };
}
