import type { Block, Chapter, Fact, FactId, SectionId, SituationPattern, Tip } from './guide';

/** One row of the tips table: all a card needs at once. */
export interface TipsRow {
  readonly section: SectionId;
  readonly title: string;
  readonly situations: readonly SituationPattern[];
  readonly tips: readonly Tip[];
  /** First paragraph of the passage. */
  readonly lead: Block;
  /** The facts that the lead and the tips cite. */
  readonly facts: readonly Fact[];
}

/** `tips.json`, loaded at once by popup and panel. */
export interface TipsTable {
  readonly rows: readonly TipsRow[];
  readonly chapters: readonly ChapterEntry[];
}

/** A chapter in lists: contents, empty popup. */
export interface ChapterEntry extends Pick<Chapter, 'number' | 'slug' | 'title' | 'summary'> {
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
}

/** `chapters/13.json`, loaded when a chapter opens. */
export interface ChapterFile {
  readonly chapter: Chapter;
  readonly facts: Readonly<Record<FactId, Fact>>;
}

/** `search-texts.json`, loaded with the index at the first key: what a hit shows of its section. */
export type SearchTexts = Readonly<Record<SectionId, { readonly title: string; readonly text: string }>>;

/** The guide's files in the extension, by path below its root. */
export const GUIDE_FILES = {
  tips: 'guide/tips.json',
  searchIndex: 'guide/search-index.json',
  /** The terms, loaded when the glossary opens. */
  glossary: 'guide/glossary.json',
  searchTexts: 'guide/search-texts.json',
  chapter: (number: number) => `guide/chapters/${number}.json`,
} as const;
