import type { HouseWord } from '../draft/house-words';
import type { Chapter } from '../guide/guide';
import type { Template } from '../guide/template';
import type { Problem } from '../guide-compiler/problem';
import type { HandbookChecklist } from '../tips/handbook-checklist';

/** `guide` = the form of `content/`, with tips; `plain` = Markdown with headings. */
export type HandbookFormat = 'guide' | 'plain';

/** A chapter of the user or their firm, read and checked; its sections have ids of their own (`handbook-id.ts`). */
export interface HandbookChapter extends Omit<Chapter, 'number'> {
  readonly format: HandbookFormat;
  /** Words to avoid, from the list under `## Wortliste`. */
  readonly words: readonly HouseWord[];
  /** Documents to copy; a file of the form `content/de/vorlagen` has one, and no sections. */
  readonly templates: readonly Template[];
  /** A list to tick off; a file with one has nothing else. */
  readonly checklist?: HandbookChecklist;
}

/** A chapter with the Markdown that it was read from: reading that again gives the same chapter. */
export interface ReadChapter {
  readonly chapter: HandbookChapter;
  readonly source: string;
}

/** The result of reading a text. Problems prevent its import, hints do not. */
export interface ReadChapters {
  readonly chapters: readonly ReadChapter[];
  readonly problems: readonly Problem[];
  readonly hints: readonly Problem[];
}

/** The result of reading a file; no chapters where there is a problem. */
export interface HandbookReading extends ReadChapters {
  readonly file: string;
}

/** The kind of record that a chapter is kept in, and that everything compiled is made from. */
export const HANDBOOK_CHAPTER_KIND = 'handbook-chapter';
