import { browser } from '../browser/browser';
import { message } from '../browser/messages';

const MENU_ID = 'look-up';

/**
 * The context menu entry "Im Leitfaden nachschlagen" on selected text: opens the reader with the selection as query.
 * Listeners are registered synchronously, so the browser can wake the background for them.
 */
export function registerLookUpMenu(): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU_ID, title: message('menuLookUp'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU_ID || !selectionText) return;
    void browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html#?q=${encodeURIComponent(selectionText.slice(0, 200))}`),
    });
  });
}
