import { browser } from './browser';
import { listen } from './listen';

/**
 * Standing access to hosts, which the manifest only names as optional: nothing is granted until the user switches it
 * on, and it can be taken back. Origins are match patterns (`https://*.linkedin.com/*`).
 */
export const siteAccess = {
  /** Whether all of them are granted. Never rejects. */
  contains: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.contains({ origins: [...origins] }).catch(() => false),

  /**
   * Lets the browser ask the user; `true` = granted. To be called in the click itself, before anything is awaited: the
   * browser asks only then.
   */
  request: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: [...origins] }).catch(() => false),

  /** Gives the access back; `true` = done. */
  remove: (origins: readonly string[]): Promise<boolean> =>
    browser.permissions.remove({ origins: [...origins] }).catch(() => false),

  /** Calls back when access was granted or taken away, here or in the browser's own settings. Returns the way to stop. */
  watch: (changed: () => void): (() => void) => {
    // Called with what has changed, which nobody here needs.
    const listener = () => changed();
    const stops = [listen(browser.permissions.onAdded, listener), listen(browser.permissions.onRemoved, listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** The permissions that the extension asks for at its installation, by the browser's names. */
export const permissionNames = (): readonly string[] =>
  (browser.runtime.getManifest().permissions ?? []).filter((name) => typeof name === 'string');
