import type { NamedHouse } from '../../core/draft/named-house';
import type { StoredDraft } from '../../core/draft/stored-draft';
import { NO_HOUSE } from '../../core/handbook/house';
import type { Translate } from '../shared/translate';
import type { DraftHouses } from './use-draft-house';

/** What a draft says of its house. */
type HouseOfDraft = { readonly [Part in 'house' | 'sentFor']?: StoredDraft[Part] | undefined };

/**
 * The house that the file named out of which a draft came, where it is not here: its name is all that is known of it.
 */
export const houseElsewhere = ({ sentFor }: HouseOfDraft, { list }: DraftHouses): NamedHouse | undefined =>
  sentFor && !list.some(({ id }) => id === sentFor.id) ? sentFor : undefined;

/** What is chosen for a draft, and what there is to choose from. */
export interface HouseChoice {
  readonly list: readonly NamedHouse[];
  readonly elsewhere: NamedHouse | undefined;
  /** The id of one of these; empty = for none. */
  readonly house: string;
}

/**
 * The houses to choose from for a draft; `undefined` where nothing is to be chosen. With one pack that is so, except in
 * a draft that came for another house or for none: there the pack is silent until somebody chooses it.
 */
export function houseChoice(houses: DraftHouses, draft: HouseOfDraft): HouseChoice | undefined {
  const elsewhere = houseElsewhere(draft, houses);
  const isAsCame = draft.sentFor !== undefined && !elsewhere && draft.house === draft.sentFor.id;
  const isAsked = draft.house !== undefined && !isAsCame && (houses.list.length > 0 || elsewhere !== undefined);
  if (!houses.several && !isAsked) return undefined;
  const house =
    elsewhere && draft.house === elsewhere.id ? elsewhere.id : (houses.ofDraft(draft.house).self?.id ?? NO_HOUSE);
  return { list: houses.list, elsewhere, house };
}

/**
 * The house of a draft in the words of the desk; `undefined` where there is none, or only one and nothing is chosen.
 */
export function houseInWords(draft: HouseOfDraft, houses: DraftHouses | undefined, t: Translate): string | undefined {
  if (!houses) return undefined;
  const elsewhere = houseElsewhere(draft, houses);
  if (elsewhere && elsewhere.id === draft.house) return t('houseElsewhere', elsewhere.name);
  return houses.ofDraft(draft.house).name;
}

/**
 * The house that a draft is for, as files name it: the one that speaks, else the one that it came for; `undefined` =
 * none.
 */
export function houseOnFile(draft: HouseOfDraft, houses: DraftHouses | undefined): NamedHouse | undefined {
  const self = houses?.ofDraft(draft.house).self;
  return self ?? (draft.sentFor?.id === draft.house ? draft.sentFor : undefined);
}
