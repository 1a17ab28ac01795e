/**
 * Starts the worker of a script of the extension: `/draft-checker.js`. The site and the single file start it in another
 * way (`platform/web/open-worker.ts`).
 */
export const openWorker = (script: string): Worker => new Worker(script);
