/** One line of the list of what is stored. */
export interface StoredEntry {
  /**
   * `local`: an item. `records`: all records of one kind. `undo`: the state before the last import. `session`: until
   * the browser closes. `early`: the copy for the first paint. `sync`: the copy in the browser's account.
   */
  readonly area: 'local' | 'session' | 'early' | 'records' | 'undo' | 'sync';
  readonly key: string;
  /** Key and value, in UTF-8. */
  readonly bytes: number;
  /** How many there are, if the line is for several. */
  readonly count?: number;
  /** The area cannot be read: what is in it is not known, which is not the same as nothing. */
  readonly unreadable?: true;
}

/** What is stored, and its deletion. */
export interface StoredData {
  /** Everything that is stored. Never rejects. */
  entries(): Promise<StoredEntry[]>;
  /** Deletes all of it. Rejects where the browser refuses. */
  deleteAll(): Promise<void>;
  /** Calls back soon after anything stored has changed. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
