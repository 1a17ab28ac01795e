import type { NamedVoice } from '../draft/house-voice';
import type { NamedHouse } from '../draft/named-house';
import type { WorkCountry } from '../tips/country';
import type { HandbookSummary } from './handbook-summary';
import { hasHouses } from './has-houses';
import { type ChosenHouse, type House, houseOf, houseOfDraft, houseOnPage, NO_HOUSE } from './house';
import { inHouse } from './in-house';
import type { PackSettings } from './team-pack';

/** What holds on a page or for a draft, of all that packs say. */
export interface SpeakingHouse {
  /** Chapters and packs of the house that speaks, and the user's own chapters; with one pack all that there is. */
  readonly summary: HandbookSummary;
  /** Its id for what is loaded later; `NO_HOUSE` = none speaks; absent = there are no several houses to choose from. */
  readonly id?: string;
  /** Its name, where there are several to tell apart. */
  readonly name?: string;
  /** The house itself, also where it is the only one: what files and records of a draft name; absent = none speaks. */
  readonly self?: NamedHouse;
  /** Whose law it is under, where it says so. */
  readonly country?: WorkCountry | undefined;
  /** The draft rules that it sets for itself. */
  readonly settings?: PackSettings;
  /** How it speaks. */
  readonly voice?: NamedVoice;
  /** The names of the houses that name this page equally. */
  readonly tied: readonly string[];
}

/** What holds while there are no several houses: everything, everywhere. */
export function everything(summary: HandbookSummary): SpeakingHouse {
  const [pack] = summary.packs;
  return { summary, ...(pack ? ownWords(houseOf(pack)) : {}), tied: [] };
}

/** The house of a page; see `houseOnPage`. Never throws. */
export const speakingOnPage = (summary: HandbookSummary, url: string | undefined): SpeakingHouse =>
  speaking(summary, () => houseOnPage(summary.packs.map(houseOf), url));

/**
 * The house of a draft; see `houseOfDraft`. The only pack is silent too in a draft that is for another house, or for
 * none: nothing of it but the settings that it has made the browser's. Never throws.
 */
export function speakingInDraft(summary: HandbookSummary, chosen: string | undefined): SpeakingHouse {
  const isOthers = chosen !== undefined && summary.packs.every(({ id }) => id !== chosen);
  if (isOthers && !hasHouses(summary)) return { summary: inHouse(summary, undefined), id: NO_HOUSE, tied: [] };
  return speaking(summary, () => houseOfDraft(summary.packs.map(houseOf), chosen));
}

function speaking(summary: HandbookSummary, choose: () => ChosenHouse): SpeakingHouse {
  if (!hasHouses(summary)) return everything(summary);
  const { house, tied } = choose();
  return {
    summary: inHouse(summary, house?.id),
    id: house?.id ?? NO_HOUSE,
    ...(house
      ? { name: house.name, country: house.settings.country, settings: house.settings, ...ownWords(house) }
      : {}),
    tied: tied.map(({ name }) => name),
  };
}

const ownWords = ({ id, name, issued, voice }: House): Required<Pick<SpeakingHouse, 'self' | 'voice'>> => ({
  self: { id, name },
  voice: { ...voice, source: name, asOf: issued },
});
