import { browser } from './browser';
import { listen } from './listen';

/**
 * All that an administrator's policy gives, as it is; empty = no policy, or a browser that knows none. The one place
 * where it is read; see `docs/for-administrators.md`. Never rejects.
 */
export async function managedPolicy(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Browsers refuse where there is no policy.
    return {};
  }
}

/** Calls back when the policy has changed. Returns a function that stops it. */
export const watchManagedPolicy = (changed: () => void): (() => void) =>
  listen(browser.storage.onChanged, (_changes, area) => {
    if (area === 'managed') changed();
  });
