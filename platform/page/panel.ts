import { browser } from '../browser/browser';
import { parseTab, type TabReference, tabWords } from './session-mark';

/** Chrome's and Edge's side panel; Firefox has a sidebar instead, Firefox for Android neither. */
const sidePanel = (): typeof browser.sidePanel | undefined => browser.sidePanel;

/**
 * Whether this browser has a side panel or a sidebar. Asked by name: Chrome builds an API when it is first read, which
 * no first frame needs.
 */
export const panelExists = (): boolean => 'sidePanel' in browser || 'sidebarAction' in browser;

/** Opens panel or sidebar. Must be called directly in a click. Rejects if the browser refuses. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) return browser.sidebarAction.open();
  return panel.open(tabId === undefined ? { windowId: browser.windows.WINDOW_ID_CURRENT } : { tabId });
}

/**
 * Address of the same view in a tab of its own, where it stays with the page of one tab:
 * `/sidepanel.html#tab=7&session=…`.
 */
export const panelAddress = (tab: TabReference | undefined): `/sidepanel.html${string}` =>
  `/sidepanel.html${tab ? `#${new URLSearchParams(tabWords(tab))}` : ''}`;

/** The tab that the view stays with; `undefined` = it stands in the panel and follows the active one. */
export const panelTab = (hash: string): TabReference | undefined =>
  parseTab(new URLSearchParams(hash.replace(/^#/, '')));
