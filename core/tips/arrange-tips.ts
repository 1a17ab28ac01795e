import { compareSections } from '../guide/compare-sections';
import type { CardRow } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import type { NetworkId, PageKind } from '../situation/vocabulary';
import { type Dismissal, isDismissed } from './dismissals';

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
  /** Only the network is known. */
  | { readonly type: 'network' };

export interface RankedTip {
  readonly row: CardRow;
  readonly score: number;
  readonly reason: TipReason;
}

/** No more than this at once, on any surface; the others wait until somebody asks for them. */
export const MOST_TIPS = 4;

/** All that are ranked for a page: those that are shown and those behind "Weitere Tipps". */
export const MOST_RANKED = 12;

/** What the reader has said of tips. */
export interface Personal {
  /** What was dismissed, and the time in milliseconds since 1970 that decides what has come back. */
  readonly dismissals?: readonly Dismissal[];
  readonly now?: number;
  /** Sections marked as read: they step back behind unread ones of like worth. */
  readonly read?: readonly SectionId[];
}

/** What is left of a section's worth that is marked as read, and from the fourth section of a chapter on. Editorial. */
const READ = 0.6;
const SAME_CHAPTER = 0.6;

/** What of scored sections a reader is shown: without what was dismissed, read ones lower, not all from one chapter. */
export function arrangeTips(
  scored: readonly RankedTip[],
  network: NetworkId,
  { dismissals = [], now = 0, read = [] }: Personal,
  limit: number = MOST_TIPS,
): RankedTip[] {
  const marked = new Set(read);
  const shown = scored
    .filter(({ row }) => !isDismissed(row.section, network, dismissals, now))
    .map((tip) => (marked.has(tip.row.section) ? { ...tip, score: tip.score * READ } : tip))
    .sort(better);
  return diverse(shown, limit);
}

/** The better first; of equals the one that comes first in the guide. */
export const better = (a: RankedTip, b: RankedTip): number =>
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
