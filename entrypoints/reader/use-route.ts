import { useEffect, useState } from 'preact/hooks';
import { useHash } from '../../components/shared/use-hash';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import type { HandbookEntry } from '../../core/handbook/handbook-summary';
import { parseRoute, type Route } from '../../core/reader/route';
import { lookedUp } from '../../platform/page/look-up';

/**
 * What the address asks for, as soon as the chapters are known, with the words of a look-up, which are not in it; until
 * those have been read, what was asked for before.
 */
export function useRoute(
  chapters: readonly ChapterEntry[] | undefined,
  handbook: readonly HandbookEntry[] | undefined,
): Route | undefined {
  const hash = useHash();
  const [route, setRoute] = useState<Route>();
  useEffect(() => {
    if (!chapters || !handbook) return;
    const slugs = handbook.flatMap(({ slug, sections }) => (sections > 0 ? slug : []));
    const templates = handbook.flatMap(({ slug, templates }) => (templates > 0 ? slug : []));
    const asked = parseRoute(hash, chapters, slugs, templates);
    let current = true;
    if (asked.type !== 'search' || asked.request.lookUp === undefined) setRoute(asked);
    else
      void lookedUp(asked.request.lookUp).then(
        (query) => current && setRoute({ ...asked, request: { ...asked.request, query } }),
      );
    return () => {
      current = false;
    };
  }, [hash, chapters, handbook]);
  return route;
}
