import type { HouseWord } from '../draft/house-words';
import type { Chapter } from '../guide/guide';
import type { Problem } from '../guide/problem';

/** `guide` = the form of `content/`, with tips; `plain` = Markdown with headings. */
export type OwnForm = 'guide' | 'plain';

/** A chapter of the user or their firm, read and checked; its sections have ids of their own (`own-id.ts`). */
export interface OwnChapter extends Omit<Chapter, 'number'> {
  readonly form: OwnForm;
  /** Words to avoid, from the list under `## Wortliste`. */
  readonly words: readonly HouseWord[];
}

/** What came of a file. Problems stand in the way of it, hints do not. */
export interface OwnReading {
  readonly file: string;
  /** Empty where there is a problem. */
  readonly chapters: readonly OwnChapter[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}
