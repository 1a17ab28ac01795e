import { pageAddress } from '../../core/guide/page-address';
import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { parseTab, type TabReference, tabWords } from './session-mark';
import { watchActivePage, watchTabPage } from './watch-page';

/** Address of the desk in a tab, with the tab whose page it may read. */
export const deskAddress = (
  tab: TabReference | undefined,
  more: Readonly<Record<string, string>> = {},
): ReturnType<typeof pageAddress> =>
  pageAddress('desk', `#${new URLSearchParams({ ...(tab ? tabWords(tab) : {}), ...more })}`);

/** Opens the desk with a draft in a tab of its own, beside the page that it may read. */
export async function openDeskTab(tab: TabReference | undefined, draft: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(deskAddress(tab, { draft })) });
}

/** What the address asks for: `desk.html#tab=7&session=…&draft=…`, `#panel`, `#rule=shouting`. */
export interface DeskRoute {
  readonly inPanel: boolean;
  readonly tab: TabReference | undefined;
  readonly draft: string | undefined;
  readonly rule: string | undefined;
  /** The selection to be checked was part of a private message, so it was not read. */
  readonly refusedPrivate: boolean;
}

/** Reads the hash of the desk's address. Ignores what it cannot use. Never throws. */
export function parseDeskRoute(hash: string): DeskRoute {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    inPanel: words.has('panel'),
    tab: parseTab(words),
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
  if (route.tab) return watchTabPage(route.tab, ({ page }) => changed(page));
  changed(undefined);
  return () => {};
}
