/** A crash can lose what was typed in this time, or during one write, and while the next write runs. */
const SAVE_AFTER_MS = 250;

interface PendingWritesOptions<V> {
  /** Stores a value; rejects if the browser refuses. */
  readonly write: (name: string, value: V) => Promise<unknown>;
  /** The newest value of a name is stored. */
  readonly stored: (name: string, value: V) => void;
  /** The newest value of a name was refused; it is kept and goes with the next `flush`. */
  readonly refused: (name: string, error: unknown) => void;
}

export type PendingWrites<V> = ReturnType<typeof pendingWrites<V>>;

/**
 * Values that are not stored yet, by name; only the newest of each name counts. All views write through this: a refused
 * value is not lost, and the end of an older write is not taken for that of a newer one.
 */
export function pendingWrites<V>({ write, stored, refused }: PendingWritesOptions<V>) {
  const pending = new Map<string, { readonly value: V; state: 'waiting' | 'writing' | 'refused' }>();
  let writing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Writes at once what waits and what was refused. */
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const [name, { state, value }] of pending) if (state !== 'writing') void begin(name, value);
  };
  /** One write at a time, so that they do not queue up on a slow computer. A refused value alone is not tried again. */
  const soon = () => {
    const isWaiting = [...pending.values()].some(({ state }) => state === 'waiting');
    if (writing === 0 && isWaiting) timer ??= setTimeout(flush, SAVE_AFTER_MS);
  };
  const begin = async (name: string, value: V) => {
    const entry = { value, state: 'writing' as const };
    pending.set(name, entry);
    writing++;
    let failure: { readonly error: unknown } | undefined;
    try {
      await write(name, value);
    } catch (error) {
      failure = { error };
    }
    writing--;
    const isNewest = pending.get(name) === entry;
    if (isNewest && failure) pending.set(name, { value, state: 'refused' });
    else if (isNewest) pending.delete(name);
    soon();
    if (!isNewest) return;
    if (failure) refused(name, failure.error);
    else stored(name, value);
  };

  return {
    /** Holds a value until it is written, by `flush` or `soon`. */
    put: (name: string, value: V) => void pending.set(name, { value, state: 'waiting' }),
    /** The value that is not stored yet; `undefined` = none. */
    get: (name: string): V | undefined => pending.get(name)?.value,
    /** In the order in which their names were first put. */
    values: (): V[] => [...pending.values()].map(({ value }) => value),
    forget: (name: string) => void pending.delete(name),
    isWriting: () => writing > 0,
    flush,
    soon,
  };
}
