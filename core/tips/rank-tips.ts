import { compareSections } from '../guide/compare-sections';
import type { TipsRow } from '../guide/compiled-guide';
import type { Grade, SituationPattern } from '../guide/guide';
import type { Situation } from '../situation/situation';
import { isSilent, type PageKind } from '../situation/vocabulary';

/** Why a section is shown, as data; the interface words it. */
export type TipReason =
  | {
      readonly type: 'situation';
      /** The page kind that fitted: the situation's own, or one of its alternatives. */
      readonly kind: PageKind;
      /** Whether the section names this network, or holds for any. */
      readonly anyNetwork: boolean;
    }
  /** Only the network is known. */
  | { readonly type: 'network' };

export interface RankedTip {
  readonly row: TipsRow;
  readonly score: number;
  readonly reason: TipReason;
}

/** No more than this at once, on any surface. */
export const MOST_TIPS = 5;

/**
 * What a fit is worth. A section that names network and kind beats one for any network; an alternative kind counts
 * less than the likeliest. Then the narrower section (fewer situations) wins, then the better grade. Editorial
 * judgement, November 2026.
 */
const WORTH = {
  network: 4,
  anyNetwork: 2,
  alternative: 0.5,
  narrow: 1,
  grade: { pflicht: 0.3, belegt: 0.2, erfahrung: 0 },
} as const;

/** The sections that help in a situation, best first. The same input always gives the same order. */
export function rankTips(
  situation: Situation | undefined,
  rows: readonly TipsRow[],
  limit: number = MOST_TIPS,
): RankedTip[] {
  if (!situation || isSilent(situation.kind)) return [];
  return rows
    .flatMap((row) => rank(situation, row) ?? [])
    .sort((a, b) => b.score - a.score || compareSections(a.row.section, b.row.section))
    .slice(0, limit);
}

function rank(situation: Situation, row: TipsRow): RankedTip | undefined {
  const fits = row.situations.flatMap((pattern) => fitOf(situation, pattern) ?? []);
  const best = fits.sort((a, b) => b.worth - a.worth)[0];
  if (!best) return undefined;
  const score =
    best.worth + WORTH.narrow / row.situations.length + Math.max(...row.tips.map(({ grade }) => gradeWorth(grade)));
  return { row, score, reason: best.reason };
}

function fitOf(
  { network, kind, alternatives }: Situation,
  pattern: SituationPattern,
): { worth: number; reason: TipReason } | undefined {
  const anyNetwork = pattern.network === '*';
  if (!anyNetwork && pattern.network !== network) return undefined;
  const own = pattern.kind === kind;
  if (!own && !alternatives.includes(pattern.kind)) return undefined;
  const worth = (anyNetwork ? WORTH.anyNetwork : WORTH.network) * (own ? 1 : WORTH.alternative);
  return { worth, reason: { type: 'situation', kind: pattern.kind, anyNetwork } };
}

const gradeWorth = (grade: Grade): number => WORTH.grade[grade];
