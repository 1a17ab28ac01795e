import { browser } from '../browser/browser';

/** The message that says that a click has granted access to a page. */
export const PAGE_ANNOUNCED = 'page-announced';

/**
 * Notifies open panels and tabs of the extension, if there are any, that a click has granted access to a page. `true` =
 * panel or sidebar stands open in this window and acts on the click. Chrome's list of contexts does not say in which
 * window a panel is (`windowId` -1, November 2026), so the panel itself answers. `window` = the window of this page.
 * Never rejects.
 */
export async function announcePage(window: Promise<number | undefined> = windowOfThis()): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: PAGE_ANNOUNCED, windowId: await window })) === true;
  } catch {
    return false; // No panel or tab is open.
  }
}

/** The window that this page stands in; Firefox for Android has none. */
export async function windowOfThis(): Promise<number | undefined> {
  const windows: typeof browser.windows | undefined = browser.windows;
  return (await windows?.getCurrent())?.id;
}
