/**
 * Whoever writes one thing reads it first and writes it changed: popup, panel and settings take turns, so that none
 * overwrites the other's change. Who writes everything (an import) has to be alone. The browser gives a lock back when
 * its holder dies.
 */
const STORE = 'store';

/** Runs work that writes one thing, together with others that write other things. */
export const whileWriting = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(STORE, { mode: 'shared' }, () => navigator.locks.request(`${STORE} ${name}`, work));

/** Runs work that writes everything, while nobody else writes. */
export const whileAlone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(STORE, work);
