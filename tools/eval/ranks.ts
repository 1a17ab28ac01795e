/** What is measured of a list of ranks (1 = first, `undefined` = not among the first ten). */
export interface Rates {
  readonly cases: number;
  /** Share of cases answered by the first hit. */
  readonly first: number;
  /** Share of cases answered among the first three hits. */
  readonly firstThree: number;
  /** Mean reciprocal rank among the first ten: 1 for the first, 1/2 for the second, 0 for none. */
  readonly mrr: number;
}

/** How many hits a measure looks at. */
export const DEPTH = 10;

/** The rates of some cases; zeros where there are none. */
export function ratesOf(ranks: readonly (number | undefined)[]): Rates {
  const share = (most: number) =>
    ranks.filter((rank) => rank !== undefined && rank <= most).length / Math.max(1, ranks.length);
  const reciprocal = ranks.reduce<number>((sum, rank) => sum + (rank === undefined ? 0 : 1 / rank), 0);
  return { cases: ranks.length, first: share(1), firstThree: share(3), mrr: reciprocal / Math.max(1, ranks.length) };
}

/** Place of the first hit that answers. */
export function rankOf(hits: readonly string[], answers: (hit: string) => boolean): number | undefined {
  const at = hits.slice(0, DEPTH).findIndex(answers);
  return at < 0 ? undefined : at + 1;
}
