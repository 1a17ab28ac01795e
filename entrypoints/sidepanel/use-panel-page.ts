import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitedPage } from '../../core/ports/visited-page';
import { siteAccess } from '../../platform/browser/permissions';
import type { KeptCheck } from '../../platform/page/keep-in-panel';
import { forgetKeptCheck, watchKeptCheck } from '../../platform/page/kept-check';
import { takeClicks } from '../../platform/page/panel-clicks';
import type { TabReference } from '../../platform/page/session-mark';
import { type TabPage, watchActivePage, watchTabPage } from '../../platform/page/watch-page';

/** The page that the view shows tips for; `null` until it is known. */
export interface PanelPage extends Omit<TabPage, 'page'> {
  readonly page: VisitedPage | undefined | null;
  /** The tips of the page before stay: this one is not seen. */
  readonly isLast: boolean;
}

/**
 * The page beside the panel. Where the access to it ends, the last one that was seen stays until another one is known;
 * what somebody has taken the access to is forgotten at once. In a tab it is the page that the view was opened from.
 */
export function usePanelPage(tab: TabReference | undefined): PanelPage {
  const [{ page, closed }, setFollowed] = useState<Omit<PanelPage, 'isLast'>>({ page: null, closed: false });
  const [last, setLast] = useState<VisitedPage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tab is the same while the view lives.
  useEffect(() => {
    if (tab !== undefined) return watchTabPage(tab, setFollowed);
    const stops = [
      siteAccess.watch(() => setLast(undefined)),
      watchActivePage((active) => {
        if (active) setLast(active);
        setFollowed({ page: active, closed: false });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const isLast = page === undefined && last !== undefined;
  return { page: isLast ? last : page, closed, isLast };
}

/** The text that somebody keeps beside its page, once it is this one; the browser forgets it then. */
export function useKeptCheck(page: VisitedPage | undefined): KeptCheck | undefined {
  const [kept, setKept] = useState<KeptCheck>();
  useEffect(() => watchKeptCheck(setKept), []);
  const mine = kept && page && kept.tabId === page.tabId && kept.url === page.url ? kept : undefined;
  useEffect(() => {
    if (mine) void forgetKeptCheck();
  }, [mine]);
  return mine;
}

/** A click on the toolbar is answered here, where the popup would only cover the same: from the top, and to be seen. */
export function useClicks(inPanel: boolean, page: VisitedPage | undefined): void {
  const [clicks, setClicks] = useState(0);
  useEffect(() => (inPanel ? takeClicks(() => setClicks((now) => now + 1)) : undefined), [inPanel]);
  const answered = useRef(0);
  useEffect(() => {
    if (!page || answered.current === clicks) return;
    answered.current = clicks;
    scrollTo(0, 0);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    document.querySelector('.situation')?.animate({ opacity: [0.2, 1] }, { duration: 600, easing: 'ease-out' });
  }, [clicks, page]);
}
