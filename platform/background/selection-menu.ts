import { browser } from '../browser/browser';
import { message } from '../browser/messages';

/**
 * Puts an entry into the context menu of selected text. After an update the old one is still there, under the same id
 * and with the words of the old version: it goes first.
 */
export function offerOnSelection(id: string, title: 'menuLookUp' | 'menuCheck'): void {
  browser.runtime.onInstalled.addListener(async () => {
    try {
      await browser.contextMenus.remove(id);
    } catch {
      // There was none.
    }
    browser.contextMenus.create({ id, title: message(title), contexts: ['selection'] });
  });
}
