import { wholeText } from '../../core/text/whole-text';
import { browser } from '../browser/browser';
import { offerOnSelection } from './selection-menu';

const MENU_ID = 'look-up';

/** Characters of a selection that are looked up; a longer one is a text and no query. */
const LONGEST_QUERY = 200;

/**
 * The context menu entry "Im Leitfaden nachschlagen" on selected text: opens the reader with the selection as query.
 * Listeners are registered synchronously, so the browser can wake the background for them.
 */
export function registerLookUpMenu(): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  offerOnSelection(MENU_ID, 'menuLookUp');
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU_ID || !selectionText) return;
    void browser.tabs.create({
      url: browser.runtime.getURL(`/reader.html#?q=${encodeURIComponent(wholeText(selectionText, LONGEST_QUERY))}`),
    });
  });
}
