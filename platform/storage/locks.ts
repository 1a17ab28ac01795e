import { toStorageError } from '../../core/storage/storage-error';
import { browser } from '../browser/browser';

/**
 * Whoever writes one thing reads it first and writes it changed: popup, panel and settings take turns, so that none
 * overwrites the other's change. Whoever writes everything (an import) has to be alone. The browser gives a lock back
 * when its holder dies.
 */
const STORE = 'store';

/**
 * Under this key stands that an import has been decided but not yet finished. Every read and write looks for it in the
 * same call that it needs anyway, and finishes the import first: nobody ever sees half of it.
 */
export const JOURNAL = 'writeAheadLog';

type Stored = Record<string, unknown>;

/**
 * Writes one thing, together with others that write other things: `work` gets what is stored under the keys. Rejects with
 * a `StorageError`.
 */
export async function withItemLock(
  name: string,
  keys: readonly string[],
  work: (stored: Stored) => Promise<void>,
): Promise<void> {
  const attempt = () =>
    takingTurns(name, async () => {
      const stored = await browser.storage.local.get([...keys, JOURNAL]);
      if (JOURNAL in stored) return false;
      await work(stored);
      return true;
    });
  try {
    const { locks } = navigator;
    while (!(await locks.request(STORE, { mode: 'shared' }, attempt))) await finishOpenImport();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Lets only one at a time write a thing. Inside `withItemLock` only for a thing that never waits for another. */
export const takingTurns = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`${STORE} ${name}`, work);

/** Writes everything, while nobody else writes. Rejects with a `StorageError`. */
export async function writeAll<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await navigator.locks.request(STORE, work);
  } catch (error) {
    throw toStorageError(error);
  }
}

let asked: { readonly keys: Set<string>; readonly answer: Promise<Stored> } | undefined;

/**
 * What is stored under a key. Reads of one moment share one call: a popup asks for all it needs at once. Rejects where the
 * browser refuses.
 */
export async function readStored(key: string): Promise<unknown> {
  for (;;) {
    asked ??= askTogether();
    asked.keys.add(key);
    const stored = await asked.answer;
    if (!(JOURNAL in stored)) return stored[key];
    await finishOpenImport();
  }
}

function askTogether(): NonNullable<typeof asked> {
  const keys = new Set([JOURNAL]);
  const answer = Promise.resolve().then(() => {
    asked = undefined;
    return browser.storage.local.get([...keys]);
  });
  return { keys, answer };
}

/** Loaded only then: the popup carries no database for it. */
async function finishOpenImport(): Promise<void> {
  await (await import('./write-ahead-log')).finishOpenImport();
}
