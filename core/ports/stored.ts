/** Something that is stored and may be changed by another surface. */
export interface Stored<T> {
  /** What is stored, upgraded and repaired; the fallback where nothing is or storage refuses. Never rejects. */
  read(): Promise<T>;
  /**
   * Changes what is stored: reads it fresh and writes what `change` makes of it, while no other surface writes it.
   * Rejects with a `StorageError` where the browser refuses; nothing has changed then.
   */
  update(change: (value: T) => T): Promise<void>;
  /** Calls back on every later change, from whatever surface. Returns a function that stops it. */
  watch(changed: (value: T) => void): () => void;
  /** What this page has read last; `undefined` before. For the first frame of a surface that has read it already. */
  last?(): T | undefined;
}

/** A record with its id. */
export interface RecordEntry<T> {
  readonly id: string;
  readonly value: T;
}

/** Records of one kind. Every method rejects with a `StorageError` where the browser refuses. */
export interface Records<T> {
  /** All of them, in no certain order. */
  list(): Promise<readonly RecordEntry<T>[]>;
  /** Stores and removes several at once, all or none; resolves when it outlives the death of the browser. */
  putAll(entries: readonly (readonly [id: string, value: T])[], remove?: readonly string[]): Promise<void>;
  /**
   * Calls back for every change of any record, made here or by another surface, with what is stored now;
   * `undefined` = it was removed. Returns a function that stops it.
   */
  watch(changed: (id: string, value: T | undefined) => void): () => void;
}
