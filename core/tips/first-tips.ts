import type { CardRow } from '../guide/compiled-guide';
import type { TemplateEntry } from '../guide/compiled-templates';
import type { Situation } from '../situation/situation';
import type { RankedTip } from './arrange-tips';
import type { NetworkRanking } from './network-ranking';

/**
 * What the first frame on a network shows: the best sections of each of its situations, scored at build time by what
 * the address alone says, and what ranking asks to refine them by what the page says of itself. A few kilobytes, where
 * the whole table takes hundreds.
 */
export interface FirstTips {
  readonly rows: readonly CardRow[];
  /** Situation (see `situationKey`) -> its best sections, by their place in `rows`. */
  readonly scored: Readonly<Record<string, readonly ScoredRow[]>>;
  readonly ranking: NetworkRanking;
  /** The documents to copy that may be offered on the network. */
  readonly documents: readonly TemplateEntry[];
}

export type ScoredRow = readonly [row: number, score: number, reason: RankedTip['reason']];

/** One word for what a situation says of the page; the network is the file's. */
export const situationKey = ({ kind, alternatives, known }: Omit<Situation, 'network'>): string =>
  known ? [kind, ...alternatives].join('|') : 'unknown';

/** The scored sections of a situation; `undefined` where the file does not know it and only the whole table can say. */
export function firstTipsIn(file: FirstTips, situation: Situation): RankedTip[] | undefined {
  return file.scored[situationKey(situation)]?.flatMap(([rowIndex, score, reason]) => {
    const row = file.rows[rowIndex];
    return row ? [{ row, score, reason }] : [];
  });
}
