import { useMemo } from 'preact/hooks';
import { type Country, underLaw } from '../../core/draft/context';
import type { DraftOptions } from '../../core/draft/draft-options';
import { contextOfDraft } from '../../core/draft/stored-draft';
import { isLocked } from '../../core/handbook/house-locks';
import type { Stored } from '../shared/stored';
import { type CountrySources, useCountry } from '../shared/use-country';
import { houseChoice } from './house-choice';
import type { Check } from './use-check';
import { type DraftHouses, useDraftHouse } from './use-draft-house';
import type { Drafts } from './use-drafts';
import { useHouseOptions } from './use-house-options';

/** A check by the words and the voice of the house that a draft carries. */
export type HouseCheck = (house: string | undefined, ...question: Parameters<Check>) => ReturnType<Check>;

interface DeskHouseSources {
  readonly houses?: DraftHouses | undefined;
  readonly page: { readonly url: string } | undefined;
  readonly law: CountrySources;
  readonly options: Stored<DraftOptions>;
  readonly check: HouseCheck;
  readonly rulesFixed?: boolean;
}

/** The house of the draft on the desk with all that it settles: law, rules, and by whose words the text is checked. */
export function useDeskHouse(props: DeskHouseSources, drafts: Drafts) {
  const { house, choose } = useDraftHouse(drafts, props.houses, props.page?.url);
  const law = useCountry({ ...props.law, house });
  const [options, setOptions] = useHouseOptions({ options: props.options, summary: props.law.summary }, house);
  const { house: chosen, sentFor, context: written, ownCountry } = drafts.current;
  const choice = useMemo(
    () => props.houses && houseChoice(props.houses, { house: chosen, sentFor }),
    [props.houses, chosen, sentFor],
  );
  // What an administrator has settled holds for each draft.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft only its context and its country count.
  const context = useMemo(
    () => (law.fixed ? underLaw(written, law.country) : contextOfDraft(drafts.current, law.country)),
    [written, ownCountry, law.country, law.fixed],
  );
  const check = useMemo<Check>(
    () =>
      (...question) =>
        props.check(chosen, ...question),
    [props.check, chosen],
  );
  // What the only pack has settled is the browser's, also in a draft in which it does not speak.
  const rulesFixed = props.rulesFixed || (house !== undefined && isLocked(house.summary, 'draftRules'));
  /**
   * The law that is set for all is changed with a draft that it holds for; one with a country of its own changes nobody
   * else's.
   */
  const chooseCountry = (country: Country) => {
    if (law.country !== 'all' && !ownCountry) law.onCountry(country);
  };
  return { house, choice, chooseHouse: choose, law, chooseCountry, context, options, setOptions, check, rulesFixed };
}
