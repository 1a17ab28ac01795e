import { frameOf, loggedError, toLoggedErrors, withLogged } from '../../core/diagnostics/logged-error';
import type { ErrorLog } from '../../core/ports/error-log';
import { browser } from './browser';
import { listen } from './listen';

const KEY = 'errors';

/** Adds an error to the log. `where` = file and function, or nothing if it was not caught. `at` = milliseconds. */
export async function storeError(where: string | undefined, error: unknown, at: number): Promise<void> {
  const entry = loggedError(where ?? frameOf(error) ?? 'uncaught', error, at);
  await navigator.locks.request(KEY, async () => {
    const stored = await browser.storage.session.get(KEY);
    await browser.storage.session.set({ [KEY]: withLogged(toLoggedErrors(stored[KEY]), entry) });
  });
}

/** The log, for the settings. */
export const errorLog: ErrorLog = {
  read: async () => {
    try {
      return toLoggedErrors((await browser.storage.session.get(KEY))[KEY]);
    } catch {
      return []; // The log itself cannot be read: there is nothing to show.
    }
  },
  watch: (changed) =>
    listen(browser.storage.onChanged, (changes, area) => {
      if (area === 'session' && KEY in changes) changed();
    }),
};
