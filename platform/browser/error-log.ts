import {
  frameOf,
  type LoggedError,
  loggedError,
  toLoggedErrors,
  withLogged,
} from '../../core/diagnostics/logged-error';
import type { ErrorLog } from '../../core/ports/error-log';
import { browser } from './browser';
import { listen } from './listen';

const KEY = 'errors';

/**
 * Adds an error to the log, which the settings show until the browser closes and which is sent nowhere. `where` = file
 * and function. Returns at once and never throws.
 */
export function reportError(where: string, error: unknown): void {
  // A failed report cannot be reported.
  keep(loggedError(where, error, Date.now())).catch(() => {});
}

async function keep(entry: LoggedError): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const stored = await browser.storage.session.get(KEY);
    await browser.storage.session.set({ [KEY]: withLogged(toLoggedErrors(stored[KEY]), entry) });
  });
}

/** Logs uncaught errors of this surface. Call it first. */
export function reportUncaughtErrors(): void {
  const report = (error: unknown) => {
    if (error instanceof Error) reportError(frameOf(error) ?? 'uncaught', error);
  };
  addEventListener('error', ({ error }) => report(error));
  addEventListener('unhandledrejection', ({ reason }) => report(reason));
}

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
