import { useMemo } from 'preact/hooks';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import { lazy, useLazy } from '../shared/lazy';
import { useLock } from '../shared/lock-context';
import { type Stored, useStored } from '../shared/stored';

/** Choosing among houses and showing which one speaks: code that nobody loads who has one pack or none. */
export const HOUSES = lazy(() => import('./house-line'));

/**
 * What holds on a page, `undefined` until it is known. With one pack or none that is all there is, without anything
 * being asked or loaded.
 */
export function usePageHouse(item: Stored<HandbookSummary>, url: string | undefined): SpeakingHouse | undefined {
  const [summary] = useStored(item);
  const several = summary !== undefined && hasHouses(summary);
  const houses = useLazy(HOUSES, several);
  // What an administrator has settled for all holds for each house.
  const byPolicy = useLock('country');
  return useMemo(() => {
    if (!summary || !several) return summary && { summary, tied: [] };
    const house = houses?.speakingOnPage(summary, url);
    return house && byPolicy ? { ...house, country: undefined } : house;
  }, [summary, several, houses, url, byPolicy]);
}
