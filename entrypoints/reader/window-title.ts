import type { Translate } from '../../components/shared/translate';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { HandbookChapter } from '../../core/handbook/handbook-chapter';
import { isBlankSearch, type Route } from '../../core/reader/route';

/** What the reader's window is called; `undefined` while a chapter is being read, and where a view names itself. */
export function windowTitle(
  route: Route,
  file: ChapterFile | undefined,
  handbook: HandbookChapter | undefined,
  t: Translate,
): string | undefined {
  switch (route.type) {
    case 'handbook': {
      if (handbook?.slug !== route.slug) return undefined;
      const section = handbook.sections.find(({ id }) => id === route.section);
      return [section?.title, handbook.title].filter(Boolean).join(' – ');
    }
    case 'section': {
      const section = file?.chapter.sections.find(({ id }) => id === route.section);
      return section && `${route.section} ${section.title}`;
    }
    case 'mine':
      return t('myList');
    case 'search':
      return isBlankSearch(route) ? '' : t('searchTitle'); // Without its words: the browser's history keeps titles.
    case 'start':
    case 'unknown':
      return '';
    default:
      return undefined;
  }
}
