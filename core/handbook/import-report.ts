import type { Problem } from '../guide-compiler/problem';
import type { ReadChapter } from './handbook-chapter';
import type { HandbookEntry } from './handbook-summary';

/** A chapter of a file that has been read, in lists. */
export type ReadEntry = Omit<HandbookEntry, 'origin' | 'house'>;

/** What came of a file, without its text: what a page shows of it. */
export interface FileReport {
  readonly file: string;
  /** Empty where a problem prevents it. */
  readonly chapters: readonly ReadEntry[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** A chapter in lists, under the name of its record. */
export const entryOf = (
  { chapter: { slug, title, summary, format, sections, words, templates, checklist } }: ReadChapter,
  record: string,
): ReadEntry => ({
  slug,
  record,
  title,
  summary,
  format,
  sections: sections.length,
  tips: sections.filter(({ situations }) => situations.length > 0).length,
  words: words.length,
  templates: templates.length,
  checklistItems: checklist?.items.length ?? 0,
});
