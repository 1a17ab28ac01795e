import type { VisitedPage } from '../../core/ports/visited-page';
import { type PageFacts, toPageFacts } from '../../core/situation/page-facts';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { sessionMark } from './session-mark';

/** The active tab of this window. */
export const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/**
 * The active tab's page. `undefined` if extensions cannot see it (settings, web store, new tab) or if no click has
 * granted access. `asked` = the question for the tab, where it is under way. Never rejects.
 */
export async function activePage(asked = activeTab()): Promise<VisitedPage | undefined> {
  try {
    const [tab, session] = await Promise.all([asked, sessionMark()]);
    if (tab?.id === undefined || !tab.url) return undefined;
    return { tabId: tab.id, session, url: tab.url, title: tab.title ?? '' };
  } catch (error) {
    reportError('active-page.activePage', error);
    return undefined;
  }
}

/**
 * Reads the page once: injects a script under `activeTab`, which returns what it found and leaves nothing behind. `{}`
 * if the browser refuses or the tab has closed. Never rejects.
 */
export async function readPageFacts(tabId: number): Promise<PageFacts> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-facts-reader.js'] });
    return toPageFacts(frame?.result);
  } catch {
    return {}; // Refused on such pages, or the tab has closed: nothing is known then.
  }
}
