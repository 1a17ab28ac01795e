import type { RuleId } from '../draft/finding';
import type { NetworkId } from '../situation/vocabulary';
import type { TemplateLink } from './compiled-templates';
import type { ChangeStatus, Chapter, Country, Day, Fact, FactId, SectionId, SituationPattern, Tip } from './guide';

/** One row of the tips table: what a folded card shows and ranking needs; the rest comes with the chapter's file. */
export interface TipsRow {
  readonly section: SectionId;
  readonly title: string;
  readonly situations: readonly SituationPattern[];
  /** The section's tips; the card shows the first one. */
  readonly tips: readonly TipHead[];
  /** The section's short answer as plain text; the beginning of the passage where it has none. */
  readonly answer: string;
  /** The answer in a country where it is another. */
  readonly answerIn?: Partial<Readonly<Record<Country, string>>>;
  /** When the first figure of the answers is due for review; none = they have no figure. */
  readonly answerReviewBy?: Day;
  /** Set where the section is one of a handbook chapter. */
  readonly handbook?: HandbookRow;
}

/** What a row of a handbook chapter says besides. */
export interface HandbookRow {
  /** The chapter, by its slug. */
  readonly slug: string;
  /** The chapter's title, named on the card. */
  readonly source: string;
  /** False where its text has no tips: then its first sentence is shown, without a grade. */
  readonly graded: boolean;
}

/** What a folded card shows of a row. */
export type CardRow = Omit<TipsRow, 'situations'>;

/** A tip in the table. */
export interface TipHead extends Pick<Tip, 'id' | 'grade' | 'countries'> {
  readonly title: string;
  /** Half a sentence that goes on after "weil", as plain text; handbook sections without tips have none. */
  readonly reason?: string;
  /** When the tip or the first fact it rests on is due for review; none = it has no figure to hide. */
  readonly reviewBy?: Day;
}

/** `tips.json`: everything that ranking asks but the topics, for the demo and the reader's search page. */
export interface TipsTable {
  readonly rows: readonly TipsRow[];
  readonly chapters: readonly ChapterEntry[];
  /** Which sections come first where; see `Guide.priorities`. */
  readonly priorities: Readonly<Record<string, readonly SectionId[]>>;
  /** Section -> what is handed over along with it, best first; see `Guide.relatedSections`. */
  readonly relatedSections: Readonly<Record<SectionId, readonly SectionId[]>>;
}

/** A chapter in lists: contents, empty popup. */
export interface ChapterEntry extends Pick<Chapter, 'number' | 'slug' | 'title' | 'summary'> {
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
}

/** `chapters/13.json`, loaded when a chapter opens. */
export interface ChapterFile {
  readonly chapter: Chapter;
  readonly facts: Readonly<Record<FactId, Fact>>;
  /** Section -> the draft rule that checks what it advises. */
  readonly rules: Readonly<Record<SectionId, RuleId>>;
  /** Section -> the documents that serve there, the one that is about it first. Sections without any are absent. */
  readonly templates: Readonly<Record<SectionId, readonly TemplateLink[]>>;
}

/** `changes.json`: what has changed, the newest first, and the day as of which the guide is. */
export interface GuideChanges {
  readonly asOf: Day;
  readonly changes: readonly Change[];
}

/** A fact of law, limits or ranking, with its day and the sections that cite it. */
export interface Change extends Pick<Fact, 'id' | 'statement' | 'country' | 'source' | 'url' | 'kind'> {
  readonly since: Day;
  /** The day, or its month alone (`2025-12`) where the statement names no day. */
  readonly when: string;
  readonly status: ChangeStatus;
  readonly title: string;
  readonly sections: readonly SectionId[];
}

/** `search-texts.json`, loaded with the index at the first key: what a hit shows of its section. */
export type SearchTexts = Readonly<Record<SectionId, SearchText>>;

/** A section's title and words, blocks set apart by blank lines (`sectionTextByCountry`). */
export interface SearchText {
  readonly title: string;
  readonly text: string;
  /** How many of its first blocks are short answers, where countries have their own. */
  readonly answers?: number;
}

/** The guide's files in the extension, by path below its root. */
export const GUIDE_FILES = {
  tips: 'guide/tips.json',
  /**
   * `TopicTable`, what words speak for which section; loaded by the ranking of tips where a page has words that it may
   * know, and by a search that it can help.
   */
  topics: 'guide/topics.txt',
  searchIndex: 'guide/search-index.json',
  /** The terms, loaded when the glossary opens. */
  glossary: 'guide/glossary.json',
  searchTexts: 'guide/search-texts.json',
  /** `GuideChanges`; loaded when the list of changes opens. */
  changes: 'guide/changes.json',
  /** `ChapterEntry[]`, for lists of chapters. */
  contents: 'guide/contents.json',
  /** What cards show of every section; see `core/guide/card-lines.ts`. */
  cards: 'guide/cards.txt',
  /** What popup and panel show first on a network, and what ranks it; see `core/tips/first-tips.ts`. */
  firstTips: (network: NetworkId) => `guide/first-tips/${network}.json`,
  chapter: (number: number) => `guide/chapters/${number}.json`,
  /** `Beginnings` with this first letter; see `core/search/beginnings.ts`. */
  beginnings: (letter: string) => `guide/beginnings/${letter}.json`,
} as const;
