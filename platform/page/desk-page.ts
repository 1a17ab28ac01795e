import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { watchActivePage, watchTabPage } from './watch-page';

/** Address of the desk in a tab, with the tab whose page it may read. */
export const deskAddress = (
  tabId: number | undefined,
  more: Readonly<Record<string, string>> = {},
): `/desk.html${string}` =>
  `/desk.html#${new URLSearchParams({ ...(tabId === undefined ? {} : { tab: String(tabId) }), ...more })}`;

/** Opens the desk with a draft in a tab of its own, beside the page that it may read. */
export async function openDeskTab(tabId: number | undefined, draft: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(deskAddress(tabId, { draft })) });
}

/** The parameters in the desk's address: `desk.html#tab=7&draft=…`, `#panel`, `#rule=shouting`. */
export interface DeskRoute {
  readonly inPanel: boolean;
  readonly tabId: number | undefined;
  readonly draft: string | undefined;
  readonly rule: string | undefined;
  /** The selection to be checked was part of a private message, so it was not read. */
  readonly refusedPrivate: boolean;
}

/** Reads the hash of the desk's address. Ignores what it cannot use. Never throws. */
export function parseDeskRoute(hash: string): DeskRoute {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = Number(words.get('tab') ?? Number.NaN);
  return {
    inPanel: words.has('panel'),
    tabId: Number.isInteger(tab) ? tab : undefined,
    draft: words.get('draft') ?? undefined,
    rule: words.get('rule') ?? undefined,
    refusedPrivate: words.get('refused') === 'private',
  };
}

/**
 * Watches the page that a draft can be read from: in the panel the active one, in a tab the one that the desk was
 * opened from. `undefined` = none, or extensions cannot see it. Returns a function that stops it.
 */
export function watchDeskPage(route: DeskRoute, changed: (page: VisitedPage | undefined) => void): () => void {
  if (route.inPanel) return watchActivePage(changed);
  if (route.tabId !== undefined) return watchTabPage(route.tabId, ({ page }) => changed(page));
  changed(undefined);
  return () => {};
}
