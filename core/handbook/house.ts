import { type HouseVoice, toHouseVoice } from '../draft/house-voice';
import { parseAddress } from '../situation/address';
import { byName } from './by-name';
import type { HandbookPack } from './handbook-summary';
import { compareHousePages, type HousePages, parseHousePages, takesIn } from './house-pages';
import { type PackSettings, settingsIn } from './team-pack';

/**
 * A client or brand that somebody speaks for: what its pack says besides chapters. There are houses as soon as there
 * are two packs; with one nothing is chosen and nothing is asked.
 */
export interface House {
  /** That of its pack. */
  readonly id: string;
  readonly name: string;
  /** Where it speaks; empty = everywhere where no other house does. */
  readonly pages: readonly string[];
  /** Country and draft rules that hold for it alone; what is absent is as the user has set it. */
  readonly settings: PackSettings;
  readonly voice: HouseVoice;
  /** Counts up with each issue; absent where the pack has none. */
  readonly edition?: number;
  /** Day on which its pack was issued. */
  readonly issued: string;
}

/**
 * The house of a pack. What is stored of it is validated again, because it may come from a backup; unusable parts are
 * left out. Never throws.
 */
export function houseOf({ id, name, issued, house }: HandbookPack): House {
  const { pages, ownPages, settings, voice, edition } = house;
  return {
    id,
    name,
    issued,
    pages: patternsOf(ownPages ?? pages),
    settings: settingsIn(settings),
    voice: toHouseVoice(voice),
    ...(typeof edition === 'number' && Number.isInteger(edition) ? { edition } : {}),
  };
}

const patternsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one) => (typeof one === 'string' ? (parseHousePages(one)?.pattern ?? []) : []))
    : [];

/** The house that speaks, or the houses of which none does because they name a page equally. */
export interface ChosenHouse {
  readonly house?: House;
  /** Two or more, by name; empty where one is chosen or none fits. */
  readonly tied: readonly House[];
}

/**
 * The house of a page: the one with the most specific pattern for it; where none has one, the house that names no
 * pages. Where two are equal none speaks, for one of them would be the wrong one. The order of the houses decides
 * nothing. Never throws.
 */
export function houseOnPage(houses: readonly House[], url: string | undefined): ChosenHouse {
  const address = url === undefined ? undefined : parseAddress(url);
  const fitting = houses.flatMap((house) => {
    const [best] = address
      ? pagesOf(house)
          .filter((pages) => takesIn(pages, address))
          .sort(compareHousePages)
      : [];
    return best ? [{ house, best }] : [];
  });
  const [first, ...others] = [...fitting].sort((a, b) => compareHousePages(a.best, b.best));
  const equal = first ? others.filter(({ best }) => compareHousePages(first.best, best) === 0) : [];
  return first ? only([first, ...equal].map(({ house }) => house)) : everywhereElse(houses);
}

const pagesOf = ({ pages }: House): HousePages[] => pages.flatMap((one) => parseHousePages(one) ?? []);

/** The house where no page says anything: the one that names none. */
const everywhereElse = (houses: readonly House[]): ChosenHouse =>
  only(houses.filter(({ pages }) => pages.length === 0));

function only(houses: readonly House[]): ChosenHouse {
  const [house, ...others] = houses;
  if (!house) return { tied: [] };
  return others.length > 0 ? { tied: [...houses].sort(byName) } : { house, tied: [] };
}

/** Whether two houses name the same pages, so that none of them speaks there. Never so of a house and itself. */
export const sharesPages = (one: House, other: House): boolean =>
  one.id !== other.id &&
  (one.pages.length === 0 && other.pages.length === 0 ? true : one.pages.some((pages) => other.pages.includes(pages)));

/** The word that a draft carries where its writer has chosen no house. */
export const NO_HOUSE = '';

/**
 * The house of a draft: the one that it carries; one that carries none has that of pages that nobody names. A house
 * that is gone is none, never another one.
 */
export function houseOfDraft(houses: readonly House[], chosen: string | undefined): ChosenHouse {
  if (chosen === undefined) return everywhereElse(houses);
  const house = houses.find(({ id }) => id === chosen);
  return { ...(house ? { house } : {}), tied: [] };
}
