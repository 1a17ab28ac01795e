import type { VisitedPage } from '../../core/ports/visited-page';
import { watchActivePage, watchTabPage } from './watch-page';

/** Address of the desk, for a tab beside the page that it may read. */
export const deskAddress = (
  tabId: number | undefined,
  more: Readonly<Record<string, string>> = {},
): `/desk.html${string}` =>
  `/desk.html#${new URLSearchParams({ ...(tabId === undefined ? {} : { tab: String(tabId) }), ...more })}`;

/** What the address asks for: `desk.html#tab=7&draft=…`, `#panel`, `#rule=shouting`. */
export interface DeskRoute {
  readonly inPanel: boolean;
  readonly tabId: number | undefined;
  readonly draft: string | undefined;
  readonly rule: string | undefined;
  /** The selection that was to be checked belongs to a message and was not read. */
  readonly refusedPrivate: boolean;
}

/** Reads the hash of the desk's address. Whatever it cannot use is left out; never throws. */
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
 * The page that a draft can be read from: in the panel the one beside it, in a tab the one that the desk was opened from.
 * `undefined` = none, or the browser does not show it. Returns the way to stop.
 */
export function watchDeskPage(route: DeskRoute, changed: (page: VisitedPage | undefined) => void): () => void {
  if (route.inPanel) return watchActivePage(changed);
  if (route.tabId !== undefined) return watchTabPage(route.tabId, ({ page }) => changed(page));
  changed(undefined);
  return () => {};
}
