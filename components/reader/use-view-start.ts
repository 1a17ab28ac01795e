import { useEffect, useRef } from 'preact/hooks';
import type { Route } from '../../core/reader/route';
import { viewOf } from '../../core/reader/view';

/**
 * Another view starts at its top: what it shows stood nowhere on the one before, how far that was scrolled says nothing
 * about it. Where the address points on a view is for others to find, afterwards. The first view is left to the
 * browser: it may come back to where it was.
 */
export function useViewStart(route: Route | undefined): void {
  const view = route && viewOf(route);
  const before = useRef(view);
  useEffect(() => {
    if (view === undefined) return;
    if (before.current !== undefined && before.current !== view) scrollTo(0, 0);
    before.current = view;
  }, [view]);
}
