import { compareSections } from '../guide/compare-sections';
import type { TipsRow } from '../guide/compiled-guide';
import type { NetworkId } from '../situation/vocabulary';
import type { RankedTip } from './arrange-tips';

/** How many are offered where only the network is known: a hint, not a claim about the page. */
const MOST = 3;

/**
 * What always helps on a network, for a page of it that is not known: the sections that name the network for the
 * most page kinds. Without any that names it: nothing.
 */
export function alwaysHelpful(network: NetworkId, rows: readonly TipsRow[]): RankedTip[] {
  return rows
    .map((row) => ({
      row,
      score: new Set(row.situations.filter((at) => at.network === network).map(({ kind }) => kind)).size,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareSections(a.row.section, b.row.section))
    .slice(0, MOST)
    .map(({ row, score }) => ({ row, score, reason: { type: 'network' } }));
}
