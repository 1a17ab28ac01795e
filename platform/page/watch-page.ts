import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { listen } from '../browser/listen';
import { activePage } from './active-page';

const PAGE_ANNOUNCED = 'page-announced';

/** Tells every open panel and tab of the extension that a click has granted access to a page. Nobody may be listening. */
export function announcePage(): void {
  void browser.runtime.sendMessage({ type: PAGE_ANNOUNCED }).catch(() => {}); // Nobody is there to hear it.
}

/**
 * Follows the active page of this window: calls back now and whenever the tab, its address or its title changes, or a click
 * grants access anew. `undefined` = the browser shows the page to nobody, or the grant has ended. Returns the way to stop.
 */
export const watchActivePage = (changed: (page: VisitedPage | undefined) => void): (() => void) =>
  watch(activePage, changed);

/** A page that belongs to one tab, and whether that tab is still open. */
export interface TabPage {
  readonly page: VisitedPage | undefined;
  readonly closed: boolean;
}

/** Stays with the page of one tab, whatever the active one is: for views that stand in a tab of their own. */
export const watchTabPage = (tabId: number, changed: (page: TabPage) => void): (() => void) =>
  watch(() => tabPage(tabId), changed);

async function tabPage(tabId: number): Promise<TabPage> {
  try {
    const { url, title = '' } = await browser.tabs.get(tabId);
    return { page: url ? { tabId, url, title } : undefined, closed: false };
  } catch {
    // The browser knows no such tab any more.
    return { page: undefined, closed: true };
  }
}

function watch<T>(ask: () => Promise<T>, changed: (answer: T) => void): () => void {
  let asked = 0;
  const look = () => {
    const mine = ++asked;
    // Of several looks under way only the last counts.
    void ask().then((answer) => mine === asked && changed(answer));
  };
  const onUpdated = (_id: number, change: { url?: string; title?: string; status?: string }) => {
    if (change.url !== undefined || change.title !== undefined || change.status !== undefined) look();
  };
  const onMessage = (message: unknown): undefined => {
    if ((message as { type?: unknown } | undefined)?.type === PAGE_ANNOUNCED) look();
  };
  const stops = [
    listen(browser.tabs.onActivated, look),
    listen(browser.tabs.onUpdated, onUpdated),
    listen(browser.tabs.onRemoved, look),
    listen(browser.runtime.onMessage, onMessage),
    listen(browser.permissions.onAdded, look),
    listen(browser.permissions.onRemoved, look),
  ];
  look();
  return () => {
    asked = Number.NaN;
    for (const stop of stops) stop();
  };
}
