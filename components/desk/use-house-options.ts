import { useMemo } from 'preact/hooks';
import type { DraftOptions } from '../../core/draft/draft-options';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { changedOptions, withHouseData } from '../../core/handbook/house-data';
import { optionsOf } from '../../core/handbook/pack-plan';
import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import { settingsIn } from '../../core/handbook/team-pack';
import { useLock } from '../shared/lock-context';
import { type Stored, useStored } from '../shared/stored';

interface OptionSources {
  readonly options: Stored<DraftOptions>;
  readonly summary: Stored<HandbookSummary>;
}

/**
 * The draft options that hold for the house of the draft, and the way to change them: what the house sets is changed
 * for the house alone, everything else for every draft.
 */
export function useHouseOptions(
  { options: item, summary }: OptionSources,
  house: SpeakingHouse | undefined,
): [DraftOptions | undefined, (change: (options: DraftOptions) => DraftOptions) => void] {
  const [stored, setStored] = useStored(item);
  const [, setSummary] = useStored(summary);
  // What an administrator has settled for all holds for each house.
  const byPolicy = useLock('rules');
  const { id, settings } = byPolicy ? {} : (house ?? {});
  const options = useMemo(() => stored && optionsOf(stored, settings), [stored, settings]);
  if (id === undefined || settings === undefined || !stored) return [options, setStored];
  return [
    options,
    (change) => {
      setSummary((now) =>
        withHouseData(now, id, (kept) => {
          const set = settingsIn(kept.settings);
          return { ...kept, settings: changedOptions(stored, change(optionsOf(stored, set)), set).settings };
        }),
      );
      setStored((now) => changedOptions(now, change(optionsOf(now, settings)), settings).options);
    },
  ];
}
