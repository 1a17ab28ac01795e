import type { HandbookSummary } from './handbook-summary';
import { houseOf } from './house';
import type { TeamPack } from './team-pack';

/** How a pack stands to the one that is here under the same id; `first` = there is none. */
export type PackStanding = 'first' | 'newer' | 'older' | 'same' | 'same-edition';

/**
 * By the editions where both have one, else by the days of issue: `same` is the very file, `same-edition` another one
 * that calls itself as old.
 */
export function standingOf(
  { id, edition, issued }: Pick<TeamPack, 'id' | 'edition' | 'issued'>,
  hash: string,
  { packs }: HandbookSummary,
): PackStanding {
  const here = packs.find((pack) => pack.id === id);
  if (!here) return 'first';
  if (here.hash === hash) return 'same';
  const before = houseOf(here).edition;
  const newer =
    edition !== undefined && before !== undefined && edition !== before
      ? edition - before
      : issued.localeCompare(here.issued);
  return newer > 0 ? 'newer' : newer < 0 ? 'older' : 'same-edition';
}
