import type { DraftContext } from '../draft/context';
import type { Finding, RuleId } from '../draft/finding';
import type { PastCheck } from '../draft/past-check';
import type { WorkCountry } from '../tips/country';
import type { DraftReading } from './draft-reading';
import type { VisitedPage } from './visited-page';

/** A text, and what it is written for. */
export interface TextToCheck {
  readonly text: string;
  /** What the page calls the field that was read. */
  readonly label?: string | undefined;
  readonly context: DraftContext;
  /**
   * The house that it is written for, where there are several: its words and rules hold, wherever it is checked again.
   */
  readonly house?: string | undefined;
}

/** The text of a page with what was found in it. */
export interface CheckedDraft extends TextToCheck {
  readonly findings: readonly Finding[];
  /** The German names of the rules that found something. */
  readonly ruleNames: Readonly<Partial<Record<RuleId, string>>>;
  /** The house's words to avoid could not be read: the text was checked without them. */
  readonly wordsUnread?: boolean;
}

/** Why a page's text was not read. */
export type ReadingRefused = Extract<DraftReading, { readonly refused: unknown }>;

/** Reads and checks the text that is being written on a page, because somebody asked for it. */
export interface PageCheck {
  /** Gets ready for a check of the page that is likely: reads nothing of it. Never rejects. */
  prepare(page: VisitedPage): Promise<void>;
  /** Rejects where the checker has died; the next call starts another one. */
  check(page: VisitedPage, country: WorkCountry): Promise<CheckedDraft | ReadingRefused>;
  /**
   * Checks a text that is known already under a country's law. Reads nothing from the page. Rejects as `check` does.
   */
  recheck(text: TextToCheck, country: WorkCountry): Promise<CheckedDraft>;
  /** What was found when this page was checked last, also by a popup that has died since. Never rejects. */
  foundBefore(page: VisitedPage): Promise<PastCheck | undefined>;
  /** Keeps what was found, not the text, for the next check of this page. Never rejects. */
  keepFound(page: VisitedPage, checked: CheckedDraft): Promise<void>;
  /** Keeps a checked text as a draft for the desk and returns its id. Rejects with a `StorageError`. */
  keep(checked: CheckedDraft, page: VisitedPage): Promise<string>;
}
