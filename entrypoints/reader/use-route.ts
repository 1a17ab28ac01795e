import { useEffect, useState } from 'preact/hooks';
import { useHash } from '../../components/shared/use-hash';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import type { HandbookEntry } from '../../core/handbook/handbook-summary';
import { parseRoute, type Route } from '../../core/reader/route';

/** What the address asks for, as soon as the chapters are known. */
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
    setRoute(parseRoute(hash, chapters, slugs, templates));
  }, [hash, chapters, handbook]);
  return route;
}
