import type { NetworkId, PageKind } from '../situation/vocabulary';

/** `13.2`: chapter and section number. Public: links and bookmarks hold it, so it never changes. */
export type SectionId = string;
/** `nutzung-011`: a record of `content/fakten/`. */
export type FactId = string;
/** A day, `2026-11-23`. */
export type Day = string;

/** Whose law a passage or an answer is about, where it is about one country's only. */
export const COUNTRIES = ['DE', 'AT', 'CH'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Where a section helps: one page kind of one network, or of any network (`*`). */
export interface SituationPattern {
  readonly network: NetworkId | '*';
  readonly kind: PageKind;
}
