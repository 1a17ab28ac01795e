import { COUNTRIES, type Country, type Day, type FactId, type SectionId, type SituationPattern } from './references';
import type { Template } from './template';

export { COUNTRIES, type Country, type Day, type FactId, type SectionId, type SituationPattern };

/** `13.2-a`: a section's tip. Public as well. */
export type TipId = string;

/** How sure a tip is: law or platform rule, study or network's own word, editorial experience. */
export const GRADES = ['pflicht', 'belegt', 'erfahrung'] as const;
export type Grade = (typeof GRADES)[number];

export const JURISDICTIONS = ['DE', 'AT', 'CH', 'EU'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** Running text as a tree; the reader draws it as nodes, so text never becomes markup. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** A figure and the facts that back it: the reader shows the source at it and hides it past its review date. */
  | { readonly type: 'figure'; readonly facts: readonly FactId[]; readonly children: readonly Inline[] }
  | { readonly type: 'section-link'; readonly section: SectionId; readonly children: readonly Inline[] }
  /** An address outside; in handbook chapters only, and only `https`. */
  | { readonly type: 'web-link'; readonly url: string; readonly children: readonly Inline[] }
  /** First use of a glossary term in a chapter; made by the build, never written by hand. */
  | { readonly type: 'term'; readonly term: string; readonly children: readonly Inline[] };

export type Block =
  | {
      readonly type: 'paragraph';
      readonly children: readonly Inline[];
      /** The paragraph is about this country only: the reader shows that of the user's country and folds the others. */
      readonly country?: Country;
      /** An invented case, shown as such. */
      readonly example?: true;
    }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

export interface Tip {
  readonly id: TipId;
  readonly title: readonly Inline[];
  /** The one thing to do. */
  readonly action: readonly Inline[];
  /** Half a sentence that goes on after "weil". */
  readonly reason: readonly Inline[];
  /** A weak sentence and a better one; for writing tips. */
  readonly example?: { readonly before: string; readonly after: string };
  /** Half a sentence that goes on after "Gilt nicht, wenn". */
  readonly exception: readonly Inline[];
  readonly grade: Grade;
  /** For law: where it holds. Empty otherwise. */
  readonly countries: readonly Jurisdiction[];
  /** For law: statute with paragraph, or judgment with file number. */
  readonly norm?: string;
  /** What differs from the action in one country. */
  readonly countryNotes: Partial<Readonly<Record<Country, readonly Inline[]>>>;
  readonly facts: readonly FactId[];
  readonly asOf: Day;
  readonly reviewBy: Day;
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** The answer in at most two sentences, which stand alone: the general one first, then those of single countries. */
  readonly answers: readonly Answer[];
  readonly passage: readonly Block[];
  readonly tips: readonly Tip[];
  readonly situations: readonly SituationPattern[];
  /** What people type when they look for this. */
  readonly searchWords: readonly string[];
  readonly searchWordsEnglish: readonly string[];
  /** Names of documents to copy that serve here. */
  readonly templates: readonly string[];
}

/** The short answer that opens a section ("Kurz"). */
export interface Answer {
  /** Only there; none = everywhere else. */
  readonly country?: Country;
  readonly children: readonly Inline[];
}

export interface Chapter {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/**
 * Who says it: statute, court, authority, network, publisher of the study itself; `bericht` = somebody who reports it.
 */
export const FACT_KINDS = ['gesetz', 'gericht', 'behörde', 'netzwerk', 'studie', 'bericht'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * What the day of a change is: a rule applies; is in force, though not all of it applies; must be applied by states,
 * for it is a directive; a term ends; it is planned; a network tries something; or something else, which is no rule, is
 * so.
 */
export const CHANGE_STATUSES = ['gilt', 'kraft', 'richtlinie', 'frist', 'geplant', 'test', 'seit'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

export interface Fact {
  readonly id: FactId;
  readonly statement: string;
  /** Year, month, day or period of the figure as the source gives it; `ohne Datum` if it gives none. */
  readonly asOf: string;
  readonly country: string;
  readonly sample?: string;
  readonly source: string;
  readonly url?: string;
  readonly kind: FactKind;
  /** Sources contradict each other; the text says so. */
  readonly contested: boolean;
  /** For law, limits and ranking: the day since which it holds. Such facts make up the list of changes. */
  readonly since?: Day;
  /** Of those: what the day is, and what has changed, in a few words. */
  readonly status?: ChangeStatus;
  readonly title?: string;
  readonly reviewBy: Day;
  readonly note?: string;
}

/** A word that a reader may not know, explained once. */
export interface Term {
  /** Anchor in the reader: `glossar-reichweite` without the first part. */
  readonly id: string;
  readonly name: string;
  /** Other forms and words for it that the guide uses. */
  readonly also: readonly string[];
  readonly definition: string;
  /** Where the guide deals with it. */
  readonly section: SectionId;
}

export interface Guide {
  readonly chapters: readonly Chapter[];
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** In alphabetical order. */
  readonly terms: readonly Term[];
  /**
   * `linkedin/composer`, `linkedin/composer/poll` for one page of the kind in particular, `*` for any network -> the
   * sections that come first there.
   */
  readonly priorities: Readonly<Record<string, readonly SectionId[]>>;
  /** Section -> what is handed over along with it, best first. */
  readonly relatedSections: Readonly<Record<SectionId, readonly SectionId[]>>;
  /** Words that occur on pages about a section's topic. */
  readonly topics: Readonly<Record<SectionId, readonly string[]>>;
  /** What people ask and read where a section helps. */
  readonly questions: ReadonlyMap<SectionId, SectionQuestions>;
  /** Documents to copy, in the order of their numbers. */
  readonly templates: readonly Template[];
}

/** Lines of `content/de/fragen/`, in people's words: search and topic learn from them. They are never shown. */
export interface SectionQuestions {
  /** Questions, phrases and single words that the section answers, some misspelt on purpose. */
  readonly asked: readonly string[];
  /** Titles of pages beside which the section helps. */
  readonly titles: readonly string[];
}
