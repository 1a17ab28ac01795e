import { compareSections } from '../guide/compare-sections';
import type { SectionId } from '../guide/guide';

/**
 * What can be marked: a section (`13.2`) or one of its tips (`13.2-a`); handbook chapters have names instead of
 * numbers.
 */
export type TargetId = string;

/** The section that a place is in, or is. */
export const sectionOf = (target: TargetId): SectionId => target.replace(/(?<=\d)-[a-z]$/, '');

/** Whether a place is a tip, not a section. */
export const isTipTarget = (target: TargetId): boolean => sectionOf(target) !== target;

/** The chapter of a place: `13`, or what an own section's name has before its number. */
export const chapterOf = (target: TargetId): string => sectionOf(target).replace(/[.-]\d+$/, '');

const isNumbered = (target: TargetId): boolean => /^\d/.test(target);

/** Order of the guide, a section before its tips; handbook chapters behind it, by their names. */
export function compareTargets(a: TargetId, b: TargetId): number {
  if (isNumbered(a) !== isNumbered(b)) return isNumbered(a) ? -1 : 1;
  const [sectionA, sectionB] = [sectionOf(a), sectionOf(b)];
  const bySection = isNumbered(a)
    ? compareSections(sectionA, sectionB)
    : sectionA.localeCompare(sectionB, 'de', { numeric: true });
  return bySection || a.localeCompare(b);
}
