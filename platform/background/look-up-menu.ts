import { pageAddress } from '../../core/guide/page-address';
import { searchAddress } from '../../core/reader/search-address';
import { wholeText } from '../../core/text/whole-text';
import { browser } from '../browser/browser';
import { keepLookUp } from '../page/look-up';
import { offerOnSelection } from './selection-menu';

const MENU_ID = 'look-up';

/** Characters of a selection that are looked up; a longer one is a text and no query. */
const LONGEST_QUERY = 200;

/**
 * The context menu entry "Im Leitfaden nachschlagen" on selected text: opens the reader with the selection as query.
 * The address names it by an id: the selection may be of somebody's private message, and the browser's history keeps
 * addresses. Listeners are registered synchronously, so the browser can wake the background for them.
 */
export function registerLookUpMenu(): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  offerOnSelection(MENU_ID, 'menuLookUp');
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU_ID || !selectionText) return;
    const query = wholeText(selectionText, LONGEST_QUERY);
    const address = searchAddress({ query, lookUp: keepLookUp(query) });
    void browser.tabs.create({ url: browser.runtime.getURL(pageAddress('reader', address)) });
  });
}
