import type { Finding } from './finding';

/** So many style findings stay open beside as many as there are duties and recommendations. */
const BESIDE = 5;

/**
 * Folds the style findings that would drown the others: as many stay open as there are findings of other grades, plus five.
 * The first ones stay; the rest is shown when asked for. Keeps the order.
 */
export function foldStyle<T extends Finding>(findings: readonly T[]): T[] {
  let room = BESIDE + findings.filter(({ grade }) => grade !== 'stil').length;
  return findings.map((finding) => {
    const folded = finding.grade === 'stil' && room-- <= 0;
    return finding.folded === folded ? finding : { ...finding, folded };
  });
}
