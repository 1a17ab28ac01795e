/** One thing that the extension keeps on this computer. */
export interface StoredEntry {
  /**
   * `local` stays, `session` goes with the browser, `early` is the copy that is read before the first paint, `records` are
   * all larger things of one kind, `undo` is what was there before an import, `sync` is the copy in the browser's account.
   */
  readonly area: 'local' | 'session' | 'early' | 'records' | 'undo' | 'sync';
  readonly key: string;
  /** Key and value, in UTF-8. */
  readonly bytes: number;
  /** How many there are, where one line stands for several. */
  readonly count?: number;
}

/** What is kept on this computer. */
export interface StoredData {
  /** Everything, whatever part of the extension put it there. Never rejects. */
  entries(): Promise<StoredEntry[]>;
  /** Deletes all of it. Rejects where the browser refuses. */
  deleteAll(): Promise<void>;
  /** Calls back soon after anything stored has changed. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
