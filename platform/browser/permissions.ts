import type { SiteAccess } from '../../core/ports/site-access';
import { browser } from './browser';
import { reportError } from './error-log';
import { listen } from './listen';

/** Standing access to hosts, by the browser's `permissions`. */
export const siteAccess: SiteAccess = {
  contains: (origins) => browser.permissions.contains({ origins: [...origins] }).catch(refused),
  request: (origins) => browser.permissions.request({ origins: [...origins] }).catch(refused),
  remove: (origins) => browser.permissions.remove({ origins: [...origins] }).catch(refused),
  watch: (changed) => {
    // The events pass what has changed, which is not needed here.
    const listener = () => changed();
    const stops = [listen(browser.permissions.onAdded, listener), listen(browser.permissions.onRemoved, listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

function refused(error: unknown): false {
  reportError('permissions', error);
  return false;
}

/** The permissions that the extension gets at installation, by the browser's names. */
export const permissionNames = (): readonly string[] =>
  (browser.runtime.getManifest().permissions ?? []).filter((name) => typeof name === 'string');
