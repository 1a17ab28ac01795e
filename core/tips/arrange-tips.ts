import type { RuleId } from '../draft/finding';
import { compareSections } from '../guide/compare-sections';
import type { CardRow } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import type { NetworkId, PageKind } from '../situation/vocabulary';
import { type Dismissal, isDismissed } from './dismissals';
import type { OrganisationId } from './organisations';

/** Why a section is shown, as data; the interface words it. */
export type TipReason =
  | {
      readonly type: 'situation';
      /** The page kind that fitted: the situation's own, or one of its alternatives. */
      readonly kind: PageKind;
      /** Whether the section names this network, or holds for any. */
      readonly anyNetwork: boolean;
    }
  /** The page is about it; `word` as the page writes it. */
  | { readonly type: 'topic'; readonly word: string }
  /** Because of who has the page. */
  | { readonly type: 'owner'; readonly who: OrganisationId }
  /** Only the network is known. */
  | { readonly type: 'network' }
  | TextReason;

/** Why a text that has been checked calls for a section: what was found in it, or what it is about. */
export type TextReason =
  | {
      readonly type: 'finding';
      readonly rule: RuleId;
      /** The passage that it is about; `undefined` where that is the whole text, or too long to be quoted. */
      readonly words: string | undefined;
      /** How often it was found. */
      readonly count: number;
    }
  | {
      readonly type: 'subject';
      /** German words that go on after "weil es um". */
      readonly name: string;
    };

/** A section as it was found, with what it is worth and why. */
export interface Scored<Row> {
  readonly row: Row;
  readonly score: number;
  readonly reason: TipReason;
}

export type RankedTip = Scored<CardRow>;

/** No more than this at once, on any surface; the others wait until somebody asks for them. */
export const MOST_TIPS = 4;

/**
 * Those that a page's ranking knows with their cards; the cards of what fits besides come when somebody asks for all.
 */
export const MOST_RANKED = 15;

/** What the reader has said of tips. */
export interface Personal {
  /** What was dismissed, and the time in milliseconds since 1970 that decides what has come back. */
  readonly dismissals?: readonly Dismissal[];
  readonly now?: number;
  /** Sections marked as read: they step back behind unread ones of like worth. */
  readonly read?: readonly SectionId[];
  /** Sections that the reader knows or has passed over on several days: they step back as well. */
  readonly seen?: readonly SectionId[];
  /** The first tip stays where it is, seen or not: what a form asks for each time is not furniture. */
  readonly firstStays?: boolean;
}

/**
 * What is left of a section's worth that is marked as read, that has been seen, and from the fourth section of a
 * chapter on. Editorial; of `SEEN`, thirty visits are played in `tests/core/tips/exposures.test.ts`.
 */
const READ = 0.6;
const SEEN = 0.55;
const SAME_CHAPTER = 0.8;

/**
 * What of scored sections a reader is shown: without what was dismissed, read and seen ones lower, not all from one
 * chapter.
 */
export function arrangeTips(
  scored: readonly RankedTip[],
  network: NetworkId,
  { dismissals = [], now = 0, read = [], seen = [], firstStays = false }: Personal,
  limit: number = MOST_TIPS,
): RankedTip[] {
  const left = scored.filter(({ row }) => !isDismissed(row.section, network, dismissals, now)).sort(better);
  const first = firstStays ? left[0]?.row.section : undefined;
  const share = ({ row: { section } }: RankedTip) =>
    Math.min(read.includes(section) ? READ : 1, seen.includes(section) && section !== first ? SEEN : 1);
  const shown = left.map((tip) => ({ ...tip, score: tip.score * share(tip) })).sort(better);
  return diverse(shown, limit);
}

type Sectioned = Pick<CardRow, 'section'>;

/** The better first; of equals the one that comes first in the guide. */
export const better = (a: Scored<Sectioned>, b: Scored<Sectioned>): number =>
  b.score - a.score || compareSections(a.row.section, b.row.section);

/** The best, but from the fourth section of a chapter on another chapter goes first if it is nearly as good. */
function diverse(ranked: readonly RankedTip[], limit: number): RankedTip[] {
  const left = [...ranked];
  const shown: RankedTip[] = [];
  const perChapter = new Map<string, number>();
  const chapterOf = ({ row }: RankedTip) => row.section.split('.')[0] ?? '';
  const worthNow = (tip: RankedTip) =>
    tip.score * ((perChapter.get(chapterOf(tip)) ?? 0) < FROM_ONE_CHAPTER ? 1 : SAME_CHAPTER);
  while (shown.length < limit && left.length > 0) {
    let best = 0;
    for (let i = 1; i < left.length; i++)
      if (worthNow(left[i] as RankedTip) > worthNow(left[best] as RankedTip)) best = i;
    const [tip] = left.splice(best, 1) as [RankedTip];
    shown.push(tip);
    perChapter.set(chapterOf(tip), (perChapter.get(chapterOf(tip)) ?? 0) + 1);
  }
  return shown;
}

/** Sections of one chapter that are shown without question. */
const FROM_ONE_CHAPTER = 3;

/** What the text calls for, then everything else in its order. */
export const withTextTips = (called: readonly RankedTip[], tips: readonly RankedTip[]): readonly RankedTip[] =>
  called.length === 0
    ? tips
    : [...called, ...tips.filter(({ row }) => !called.some((tip) => tip.row.section === row.section))];
