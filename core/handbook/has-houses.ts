import type { HandbookSummary } from './handbook-summary';

/**
 * Whether there are several houses, so that one has to be chosen; also where all but one of them have gone, for that
 * one keeps to its own pages and settings. With one pack nothing is chosen and nothing is asked.
 */
export const hasHouses = ({ packs }: Pick<HandbookSummary, 'packs'>): boolean =>
  packs.length > 1 || packs.some(({ house }) => house.settings !== undefined);
