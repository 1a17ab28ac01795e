/**
 * Standing access to hosts, which the manifest only names as optional: nothing is granted until the user switches it
 * on, and it can be taken back. Origins are match patterns (`https://*.linkedin.com/*`). Nothing of it rejects.
 */
export interface SiteAccess {
  /** Whether all of them are granted. */
  contains(origins: readonly string[]): Promise<boolean>;
  /**
   * Lets the browser ask the user; `true` = granted. To be called in the click itself, before anything is awaited: the
   * browser asks only then.
   */
  request(origins: readonly string[]): Promise<boolean>;
  /** Gives the access back; `true` = done. */
  remove(origins: readonly string[]): Promise<boolean>;
  /**
   * Calls back when access was granted or taken away, here or in the browser's settings. Returns a function that stops
   * it.
   */
  watch(changed: () => void): () => void;
}
