import type { Finding } from './finding';

/** How many style findings stay open in addition to one for each duty and recommendation. */
const BESIDE = 5;

/**
 * Folds the style findings that would crowd out the others: as many stay open as there are findings of other grades,
 * plus five. The first ones stay open; the rest is shown on request. Keeps the order.
 */
export function foldStyle<T extends Finding>(findings: readonly T[]): T[] {
  let room = BESIDE + findings.filter(({ grade }) => grade !== 'stil').length;
  return findings.map((finding) => {
    const folded = finding.grade === 'stil' && room-- <= 0;
    return finding.folded === folded ? finding : { ...finding, folded };
  });
}
