import type { Finding, FindingGrade } from './finding';

/** What is a matter of taste, or of dispute, makes room first. */
const FOLDS: ReadonlySet<FindingGrade> = new Set(['umstritten', 'stil']);
/** How many style findings stay open in addition to one for each duty and recommendation. */
const BESIDE = 5;

/**
 * Folds the findings on style, and the disputed ones, that would crowd out the others: as many stay open as there are
 * findings of other grades, plus five. The first ones stay open; the rest is shown on request. Keeps the order.
 */
export function foldStyle<T extends Finding>(findings: readonly T[]): T[] {
  let room = BESIDE + findings.filter(({ grade }) => !FOLDS.has(grade)).length;
  return findings.map((finding) => {
    const folded = FOLDS.has(finding.grade) && room-- <= 0;
    return finding.folded === folded ? finding : { ...finding, folded };
  });
}
