import type { HandbookSummary } from './handbook-summary';

/**
 * The summary as one house sees it: its own chapters, and those that the user has read from files, which belong to no
 * house. Rows, hits and words of any other chapter count nowhere where this is asked. `undefined` or empty = no house.
 */
export const inHouse = (summary: HandbookSummary, house: string | undefined): HandbookSummary => ({
  ...summary,
  chapters: summary.chapters.filter(({ origin }) => origin.type === 'file' || origin.pack === house),
  packs: summary.packs.filter(({ id }) => id === house),
});
