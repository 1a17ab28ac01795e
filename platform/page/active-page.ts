import type { VisitedPage } from '../../core/ports/visited-page';
import { type PageFacts, toPageFacts } from '../../core/situation/page-facts';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';

/**
 * The active tab's page. `undefined` where the browser shows it to no extension (settings, web store, new tab) or
 * where no click has granted access. Never rejects.
 */
export async function activePage(): Promise<VisitedPage | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || !tab.url) return undefined;
    return { tabId: tab.id, url: tab.url, title: tab.title ?? '' };
  } catch (error) {
    reportError('active-page.activePage', error);
    return undefined;
  }
}

/**
 * Reads the page once: injects the content script under `activeTab`, which returns its findings and leaves nothing.
 * Nothing is known (`{}`) where the browser refuses or the tab has closed meanwhile. Never rejects.
 */
export async function readPageFacts(tabId: number): Promise<PageFacts> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-facts-reader.js'] });
    return toPageFacts(frame?.result);
  } catch {
    return {}; // Refused on such pages, or the tab has closed: nothing is known then.
  }
}
