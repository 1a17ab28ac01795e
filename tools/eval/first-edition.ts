/** Sections per chapter in the first edition of the guide, from chapter 1. */
const SECTIONS = [7, 7, 8, 8, 8, 10, 8, 7, 8, 8, 8, 8, 8, 7, 8, 10, 8, 8];

/**
 * Whether a section was there when the labelled cases were judged. A section that came later is unjudged, neither right
 * nor wrong; it is passed over, as is usual with labels that are older than the collection.
 */
export function isJudged(section: string): boolean {
  const [chapter = 0, number = 0] = section.split('.').map(Number);
  return number <= (SECTIONS[chapter - 1] ?? 0);
}
