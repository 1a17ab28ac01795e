import type { Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import type { Session } from './launch';

/** The two places of the extension's storage, and what a surface keeps for its first frame. */
interface Storage {
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', { clear(): Promise<void> }>>;
}

/**
 * Empties everything that the extension has stored, as if it had just been installed; call it when no surface is open.
 * From a page of the extension on which no script runs: what a surface writes when it is left is done or lost by then.
 */
export async function forgetEverything({
  context,
  extensionId,
}: Pick<Session, 'context' | 'extensionId'>): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(emptyAll);
  await page.close();
}

// Runs in the page. No function in it has a name of its own: compilers that keep names would call a helper of theirs
// for it.
async function emptyAll(): Promise<void> {
  for (;;) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if (held.length + pending.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { storage } = (globalThis as unknown as { chrome: Storage }).chrome;
  await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
  localStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const stores = [...database.objectStoreNames];
    if (stores.length > 0)
      await new Promise((resolve, reject) => {
        const emptying = database.transaction(stores, 'readwrite');
        for (const store of stores) emptying.objectStore(store).clear();
        emptying.oncomplete = resolve;
        emptying.onerror = () => reject(emptying.error);
      });
    database.close();
  }
}

/** Closes the extension's own pages, as a person closes tabs: a popup and a panel as well. */
export async function closeSurfaces({ context, cdp, extensionId }: Session): Promise<void> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const mine = targetInfos.filter(
    ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`),
  );
  for (const { targetId } of mine) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
  const isMine = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/`);
  for (const page of context.pages().filter(isMine)) await page.close();
}

/** Closes every page but an empty one and empties what is stored, so that the next file finds the browser as new. */
export async function asNew(session: Session): Promise<void> {
  const { context } = session;
  const pages = context.pages();
  // The browser ends with its last page.
  await context.newPage();
  await closeSurfaces(session);
  for (const page of pages) await page.close();
  await context.clearPermissions();
  await forgetEverything(session);
}

/**
 * Every test of a file or of a `describe` begins with nothing stored and no surface open: any of them can run alone.
 */
export function freshEachTime(session: Session): void {
  beforeEach(async () => {
    await closeSurfaces(session);
    await forgetEverything(session);
  });
}
