/**
 * Adds an error to the log, which the settings show until the browser closes and which is sent nowhere. `where` = file
 * and function. Returns at once and never throws. The log's code is loaded at the first error, not with every surface.
 */
export const reportError = (where: string, error: unknown): void => report(where, error);

function report(where: string | undefined, error: unknown): void {
  const at = Date.now();
  // A failed report cannot be reported.
  import('./error-store').then(({ storeError }) => storeError(where, error, at)).catch(() => {});
}

/** Logs uncaught errors of this surface. Call it first. */
export function reportUncaughtErrors(): void {
  const uncaught = (error: unknown) => {
    if (error instanceof Error) report(undefined, error);
  };
  addEventListener('error', ({ error }) => uncaught(error));
  addEventListener('unhandledrejection', ({ reason }) => uncaught(reason));
}
