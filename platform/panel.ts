import { type ActivePage, activePage } from './active-page';
import { browser } from './browser';

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

const PAGE_ANNOUNCED = 'page-announced';

/** Tells an open panel that a click has granted access to the active page. Nobody may be listening. */
export function announcePage(): void {
  void browser.runtime.sendMessage({ type: PAGE_ANNOUNCED }).catch(() => {});
}

/**
 * Follows the active page of this window: calls back now and whenever the tab, its address or its title changes, or a click
 * grants access anew. `undefined` = the browser shows the page to nobody, or the grant has ended. Returns the way to stop.
 */
export function watchActivePage(changed: (page: ActivePage | undefined) => void): () => void {
  let asked = 0;
  const look = () => {
    const mine = ++asked;
    // Of several looks under way only the last counts.
    void activePage().then((page) => mine === asked && changed(page));
  };
  const onUpdated = (_id: number, change: { url?: string; title?: string; status?: string }) => {
    if (change.url !== undefined || change.title !== undefined || change.status !== undefined) look();
  };
  const onMessage = (message: unknown): undefined => {
    if ((message as { type?: unknown } | undefined)?.type === PAGE_ANNOUNCED) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
