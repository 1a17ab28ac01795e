import { browser } from '../browser/browser';
import { listen } from '../browser/listen';
import { PAGE_ANNOUNCED, windowOfThis } from './announce-page';

/**
 * For a view in panel or sidebar: calls back at each click on the toolbar of its window, and takes the click, so that
 * no popup comes to lie over it. Returns a function that stops it.
 */
export function takeClicks(clicked: () => void): () => void {
  let mine: number | undefined;
  void windowOfThis().then(
    (id) => {
      mine = id;
    },
    () => {}, // Then the popup opens as without a panel.
  );
  return listen(browser.runtime.onMessage, (message: unknown, _sender: unknown, answer: (taken: boolean) => void) => {
    const { type, windowId } = (message ?? {}) as { type?: unknown; windowId?: unknown };
    if (type !== PAGE_ANNOUNCED || mine === undefined || windowId !== mine) return;
    clicked();
    answer(true);
  });
}
