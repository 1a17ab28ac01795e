import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { everywhere, isLocked, withHouseCountry } from '../../core/handbook/house-locks';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import type { Stored } from '../../core/ports/stored';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences';
import type { WorkCountry } from '../../core/tips/country';
import { useLock } from './lock-context';
import { useStored } from './stored';

/** Whose law is shown, and the way to change it: one setting, wherever it is asked for. */
export interface CountrySetting {
  readonly country: WorkCountry;
  readonly onCountry: (country: WorkCountry) => void;
  /** An administrator has settled it. */
  readonly fixed: boolean;
}

/** Where the setting is kept, and where it is written whether an administrator has settled it. */
export interface CountrySources {
  readonly preferences: Stored<Preferences>;
  readonly summary: Stored<HandbookSummary>;
  /** The house that speaks, with its own law where it has one; absent = where no house is asked for. */
  readonly house?: SpeakingHouse | undefined;
}

/** The country that tips, passages, checklists and the desk hold to. */
export function useCountry({ preferences, summary, house }: CountrySources): CountrySetting {
  const [stored, change] = useStored(preferences);
  const [handbook, changeHandbook] = useStored(summary);
  const byPolicy = useLock('country');
  return {
    // What an administrator has settled for all holds for each house.
    country: (byPolicy ? undefined : house?.country) ?? stored?.country ?? DEFAULT_PREFERENCES.country,
    onCountry: (country) => {
      const { id } = house ?? {};
      // A house's law is changed for the house: another client's stays what it is.
      if (id !== undefined && house?.country !== undefined) changeHandbook((now) => withHouseCountry(now, id, country));
      else change((now) => ({ ...now, country }));
    },
    // What the only pack has settled is the browser's, also where it does not speak.
    fixed:
      byPolicy || [house?.summary, handbook && everywhere(handbook)].some((all) => all && isLocked(all, 'country')),
  };
}
