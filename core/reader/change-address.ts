import type { Change, ChapterEntry } from '../guide/compiled-guide';

/** The hash of the list of changes, whole or narrowed to a chapter: `#neu`, `#neu-personal`. */
export const changesAddress = (chapter: Pick<ChapterEntry, 'slug'> | undefined): string =>
  chapter ? `#neu-${chapter.slug}` : '#neu';

/** The hash of one entry of the list, by its fact: `#neu-law-103`. */
export const changeAddress = ({ id }: Pick<Change, 'id'>): string => `#neu-${id}`;

/** Whether a section of the chapter rests on the change. */
export const concernsChapter = ({ sections }: Change, { number }: Pick<ChapterEntry, 'number'>): boolean =>
  sections.some((section) => section.startsWith(`${number}.`));
