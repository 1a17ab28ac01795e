import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { listen } from '../browser/listen';
import { activePage } from './active-page';
import { PAGE_ANNOUNCED } from './announce-page';
import { sessionMark, type TabReference } from './session-mark';

/**
 * Follows the active page of this window: calls back now and at each change of tab, address, title or access.
 * `undefined` = extensions cannot see the page, or the access has ended. Returns a function that stops it.
 */
export const watchActivePage = (changed: (page: VisitedPage | undefined) => void): (() => void) =>
  watch(activePage, changed);

/** A page that belongs to one tab, and whether that tab is still open. */
export interface TabPage {
  readonly page: VisitedPage | undefined;
  readonly closed: boolean;
}

/** Stays with the page of one tab, whatever the active one is: for views that stand in a tab of their own. */
export const watchTabPage = (tab: TabReference, changed: (page: TabPage) => void): (() => void) =>
  watch(() => tabPage(tab), changed);

async function tabPage({ tabId, session }: TabReference): Promise<TabPage> {
  try {
    // A number of an earlier session is another tab's by now.
    if (session !== (await sessionMark())) return { page: undefined, closed: true };
    const { url, title = '' } = await browser.tabs.get(tabId);
    return { page: url ? { tabId, session, url, title } : undefined, closed: false };
  } catch {
    // The tab has been closed.
    return { page: undefined, closed: true };
  }
}

function watch<T>(ask: () => Promise<T>, changed: (answer: T) => void): () => void {
  let asked = 0;
  const look = () => {
    const mine = ++asked;
    // If several are under way, only the last one counts.
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
