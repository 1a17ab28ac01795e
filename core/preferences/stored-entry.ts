/** One thing that the extension keeps on this computer. */
export interface StoredEntry {
  /** `local` stays, `session` goes with the browser, `early` is the copy that is read before the first paint. */
  readonly area: 'local' | 'session' | 'early';
  readonly key: string;
  /** Key and value, in UTF-8. */
  readonly bytes: number;
}
