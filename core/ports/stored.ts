/** A stored value, which other surfaces may change too. */
export interface Stored<T> {
  /** The value, migrated and repaired; the fallback if nothing is stored or storage refuses. Never rejects. */
  read(): Promise<T>;
  /**
   * Reads the value again and writes what `change` makes of it; meanwhile no other surface writes it. Rejects with a
   * `StorageError` if the browser refuses; nothing has changed then.
   */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back on every later change by any surface. Returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
  /**
   * What this page has read last, so that a first frame can show it; `undefined` before. Another surface may have
   * changed it since.
   */
  last?(): T | undefined;
  /** What a copy says that can be read at once, so that a first frame is right; it is read again all the same. */
  early?(): T | undefined;
}

/** A record with its id. */
export interface RecordEntry<T> {
  readonly id: string;
  readonly value: T;
}

/** The records of one kind. Every method rejects with a `StorageError` if the browser refuses. */
export interface Records<T> {
  /** All of them, in no particular order. */
  list(): Promise<readonly RecordEntry<T>[]>;
  /** Stores and removes several, all or none. Resolves when the change survives a crash of the browser. */
  putAll(entries: readonly (readonly [id: string, value: T])[], remove?: readonly string[]): Promise<void>;
  /**
   * Calls back for every changed record, whichever surface changed it, with what is stored now; `undefined` = removed.
   * Returns a function that stops it.
   */
  watch(changed: (id: string, value: T | undefined) => void): () => void;
}
