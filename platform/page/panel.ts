import { browser } from '../browser/browser';

/** Chrome's side panel, which the polyfill does not know; Firefox has a sidebar instead, Android neither. */
interface SidePanelApi {
  open(target: { tabId?: number; windowId?: number }): Promise<void>;
}

const sidePanel = (): SidePanelApi | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel;

/** Whether this browser has a place beside the page. */
export const panelExists = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/** Opens panel or sidebar. Must be called in a click. Rejects where the browser refuses. */
export async function openPanel(tabId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) return browser.sidebarAction.open();
  const windowId = (globalThis as { chrome?: { windows?: { WINDOW_ID_CURRENT: number } } }).chrome?.windows
    ?.WINDOW_ID_CURRENT;
  return panel.open(tabId === undefined ? { windowId: windowId ?? -2 } : { tabId });
}

/** Address of the same view in a tab of its own, where it stays with the page of one tab: `sidepanel.html#tab=7`. */
export const panelAddress = (tabId: number | undefined): string =>
  `sidepanel.html${tabId === undefined ? '' : `#tab=${tabId}`}`;

/** The tab that the view stays with; `undefined` = it stands in the panel and follows the active one. */
export function panelTab(hash: string): number | undefined {
  const [, tab] = /^#tab=(\d{1,10})$/.exec(hash) ?? [];
  return tab === undefined ? undefined : Number(tab);
}
