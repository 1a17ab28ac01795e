/** ms after which it is done anyway. */
const LATEST = 200;

/** Resolves when the thread has nothing to draw, soon at the latest. Where a browser cannot say that, at once. */
export const idle = (): Promise<unknown> =>
  'requestIdleCallback' in globalThis
    ? new Promise((resolve) => requestIdleCallback(resolve, { timeout: LATEST }))
    : Promise.resolve();
