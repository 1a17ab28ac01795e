import { useEffect, useState } from 'preact/hooks';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { HandbookChapter } from '../../core/handbook/handbook-chapter';
import type { HandbookEntry } from '../../core/handbook/handbook-summary';
import type { Route } from '../../core/reader/route';
import { loadChapter } from '../../platform/browser/guide-files';
import { loadHandbookChapter } from '../../platform/handbook/read-handbook';

/** The open chapter; the previous one stays until the new one has loaded. */
export function useChapterFile(route: Route | undefined): ChapterFile | undefined {
  const [file, setFile] = useState<ChapterFile>();
  const number = route?.type === 'section' ? route.chapter : undefined;
  useEffect(() => {
    if (number === undefined) return;
    let current = true;
    void loadChapter(number).then((loaded) => current && setFile(loaded));
    return () => {
      current = false;
    };
  }, [number]);
  return file;
}

/** The open handbook chapter; read again when it is replaced. */
export function useHandbookChapter(
  route: Route | undefined,
  entries: readonly HandbookEntry[] | undefined,
): HandbookChapter | undefined {
  const [chapter, setChapter] = useState<HandbookChapter>();
  const slug = route?.type === 'handbook' ? route.slug : undefined;
  const record = entries?.find((entry) => entry.slug === slug)?.record;
  useEffect(() => {
    if (slug === undefined) return;
    let current = true;
    void loadHandbookChapter(slug).then((loaded) => current && setChapter(loaded));
    return () => {
      current = false;
    };
  }, [slug, record]);
  return chapter;
}
