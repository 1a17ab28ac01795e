import type { TipsRow } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { isSilent, type PageKind } from '../situation/vocabulary';
import { MOST_TIPS, type Personal, type RankedTip } from '../tips/arrange-tips';
import { rowsFor, type WorkCountry } from '../tips/country';
import { isDismissed } from '../tips/dismissals';
import type { HandbookSummary } from './handbook-summary';

/**
 * How the tips on screen are divided. House rules come first, but leave the guide a place; other own tips come last
 * and take two places at most. Editorial, November 2026.
 */
const MOST_HOUSE = MOST_TIPS - 1;
const MOST_OTHER = 2;

/** How well a row fits, the best first: network and kind; kind; a kind that the page may also be. */
const FITS = ['own', 'any', 'own-alternative', 'any-alternative'] as const;

/** The situations of the summary that a page may be in, so that only their rows are read. */
export function handbookSituations(
  situation: Situation | undefined,
  { situations, chapters }: HandbookSummary,
): string[] {
  if (!situation || isSilent(situation.kind) || chapters.length === 0) return [];
  const { network, kind, alternatives } = situation;
  return [kind, ...alternatives]
    .flatMap((at) => [`${network}/${at}`, `*/${at}`])
    .filter((key) => situations.includes(key));
}

/** A short key that changes with the number of situations or the chapters; empty for none. */
export const handbookRowsKey = ({ compiled }: HandbookSummary, situations: readonly string[]): string =>
  situations.length === 0 ? '' : `${compiled} ${situations.join(' ')}`;

/** An own tip with its place: before the guide's or behind them. */
export interface HandbookTip extends RankedTip {
  readonly house: boolean;
}

/**
 * Own tips for a situation that hold in a country, best first: what fits more closely, then what is unread, then in the
 * order of the chapters.
 */
export function rankHandbookTips(
  situation: Situation | undefined,
  { rows, summary }: { readonly rows: readonly TipsRow[]; readonly summary: HandbookSummary },
  country: WorkCountry,
  { dismissals = [], read = [], now = 0 }: Personal,
): HandbookTip[] {
  if (!situation) return [];
  const order = new Map(summary.chapters.map(({ slug, house }, at) => [slug, { at, house }]));
  const seen = new Set<SectionId>();
  return rowsFor(rows, country)
    .flatMap((row, at) => {
      const chapter = order.get(row.handbook?.slug ?? '');
      const fit = fitOf(situation, row);
      if (!chapter || !fit || seen.has(row.section) || isDismissed(row.section, situation.network, dismissals, now))
        return [];
      seen.add(row.section);
      const weight = FITS.length - FITS.indexOf(fit.fit) - (read.includes(row.section) ? 0.5 : 0);
      return [{ row, fit, house: chapter.house, score: weight, order: chapter.at, at }];
    })
    .sort((a, b) => b.score - a.score || a.order - b.order || a.at - b.at)
    .map(({ row, score, house, fit }) => ({
      row,
      score,
      house,
      reason: { type: 'situation', kind: fit.kind, anyNetwork: fit.fit.startsWith('any') },
    }));
}

function fitOf(
  { network, kind, alternatives }: Situation,
  { situations }: TipsRow,
): { fit: (typeof FITS)[number]; kind: PageKind } | undefined {
  const has = (wanted: string, at: PageKind) =>
    situations.some((pattern) => pattern.network === wanted && pattern.kind === at);
  for (const [i, at] of [kind, ...alternatives].entries()) {
    if (has(network, at)) return { fit: i === 0 ? 'own' : 'own-alternative', kind: at };
    if (has('*', at)) return { fit: i === 0 ? 'any' : 'any-alternative', kind: at };
  }
  return undefined;
}

/**
 * The guide's tips with the user's own among them: first those that a surface shows, then the others in their order.
 */
export function allTips(guide: readonly RankedTip[], handbook: readonly HandbookTip[]): readonly RankedTip[] {
  const shown = withHandbookTips(guide, handbook);
  const isShown = ({ row }: RankedTip) => shown.some((tip) => tip.row.section === row.section);
  return [...shown, ...[...guide, ...handbook].filter((tip) => !isShown(tip))];
}

/** The guide's tips with the user's own among them, no more than a surface shows. */
export function withHandbookTips(
  guide: readonly RankedTip[],
  handbook: readonly HandbookTip[],
  most: number = MOST_TIPS,
): readonly RankedTip[] {
  if (handbook.length === 0) return guide.slice(0, most);
  const house = handbook.filter(({ house }) => house).slice(0, Math.max(MOST_HOUSE, most - guide.length));
  const others = handbook
    .filter(({ house }) => !house)
    .slice(0, Math.max(Math.min(MOST_OTHER, most - house.length), most - house.length - guide.length));
  const between = guide.slice(0, Math.max(0, most - house.length - others.length));
  return [...house, ...between, ...others].slice(0, most);
}
