import { type HandbookSummary, isLocked } from '../../core/handbook/handbook-summary';
import type { Stored } from '../../core/ports/stored';
import { DEFAULT_PREFERENCES, type Preferences } from '../../core/preferences/preferences';
import type { WorkCountry } from '../../core/tips/country';
import { useLock } from './managed-locks';
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
}

/** The country that tips, passages, checklists and the desk hold to. */
export function useCountry({ preferences, summary }: CountrySources): CountrySetting {
  const [stored, change] = useStored(preferences);
  const [handbook] = useStored(summary);
  const byPolicy = useLock('country');
  return {
    country: stored?.country ?? DEFAULT_PREFERENCES.country,
    onCountry: (country) => change((now) => ({ ...now, country })),
    fixed: byPolicy || (handbook !== undefined && isLocked(handbook, 'country')),
  };
}
