import type { SectionId } from './guide';

/** Order of the guide: 2.1 before 10.1. */
export function compareSections(a: SectionId, b: SectionId): number {
  const [chapterA = 0, sectionA = 0] = a.split('.').map(Number);
  const [chapterB = 0, sectionB = 0] = b.split('.').map(Number);
  return chapterA - chapterB || sectionA - sectionB;
}
