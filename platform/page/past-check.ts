import { pastCheckOf, toPastCheck } from '../../core/draft/past-check';
import type { PageCheck } from '../../core/ports/page-check';
import { browser } from '../browser/browser';

/** Where the browser keeps, in memory only, what the last check found, with its tab and its address. */
const PAST_CHECK = 'check.past';

/**
 * What the last check found, if it was on this page. Never rejects: where nothing is kept, nothing is said to have
 * gone.
 */
export const foundBefore: PageCheck['foundBefore'] = async ({ tabId, url }) => {
  const { [PAST_CHECK]: kept } = await browser.storage.session.get(PAST_CHECK).catch(() => ({ [PAST_CHECK]: null })); // No place for it.
  const of = (kept ?? {}) as Record<string, unknown>;
  return of.tabId === tabId && of.url === url ? toPastCheck(kept) : undefined;
};

/**
 * Keeps what a check has found until the next one or until the browser closes: to change the text, somebody has to
 * leave the popup, which dies of it. Nothing is kept of a private window. Never rejects.
 */
export const keepFound: PageCheck['keepFound'] = async ({ tabId, url }, checked) => {
  try {
    if ((await browser.tabs.get(tabId)).incognito) return;
    await browser.storage.session.set({ [PAST_CHECK]: { tabId, url, ...pastCheckOf(checked) } });
  } catch {
    // The tab has gone, or the browser keeps nothing for a session.
  }
};
