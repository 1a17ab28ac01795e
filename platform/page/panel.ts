import { browser } from '../browser/browser';

/** Chrome's and Edge's side panel; Firefox has a sidebar instead, Firefox for Android neither. */
const sidePanel = (): typeof browser.sidePanel | undefined => browser.sidePanel;

/** Whether this browser has a side panel or a sidebar. */
export const panelExists = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/** Opens panel or sidebar. Must be called directly in a click. Rejects if the browser refuses. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) return browser.sidebarAction.open();
  return panel.open(tabId === undefined ? { windowId: browser.windows.WINDOW_ID_CURRENT } : { tabId });
}

/** Address of the same view in a tab, where it stays with the page of one tab: `/sidepanel.html#tab=7`. */
export const panelAddress = (tabId: number | undefined): `/sidepanel.html${string}` =>
  `/sidepanel.html${tabId === undefined ? '' : `#tab=${tabId}`}`;

/** The tab that the view stays with; `undefined` = it is in the panel and follows the active tab. */
export function panelTab(hash: string): number | undefined {
  const [, tab] = /^#tab=(\d{1,10})$/.exec(hash) ?? [];
  return tab === undefined ? undefined : Number(tab);
}
