import { browser } from '../browser/browser';

/** The message that says that a click has granted access to a page. */
export const PAGE_ANNOUNCED = 'page-announced';

/** Notifies open panels and tabs of the extension, if there are any, that a click has granted access to a tab's page. */
export async function announcePage(tabId?: number): Promise<void> {
  await browser.runtime.sendMessage({ type: PAGE_ANNOUNCED, tabId }).catch(() => {}); // No panel or tab is open.
}
