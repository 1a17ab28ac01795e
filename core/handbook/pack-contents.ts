import type { DraftOptions } from '../draft/draft-options';
import type { Preferences } from '../preferences/preferences';
import { comesFrom } from './change-summary';
import type { HandbookEntry, HandbookPack, HandbookSummary } from './handbook-summary';
import { hasHouses } from './has-houses';
import { settledApart } from './house-data';
import { slugOf } from './slug';
import { type PackSettings, settingsIn } from './team-pack';

/** What goes into the file of a pack besides what is its house's own. */
export interface PackExtras {
  /** What the user has read from files, which belongs to no house. */
  readonly files: boolean;
  /** The browser's own country and draft rules, where the house sets none. */
  readonly settings: boolean;
}

/**
 * The chapters that go into the file of a pack: all that are its own, the user's own where they are wanted, never
 * another one's.
 */
export const chaptersOfPack = (
  { chapters }: HandbookSummary,
  id: string | undefined,
  { files }: Pick<PackExtras, 'files'>,
): HandbookEntry[] => chapters.filter(({ origin }) => (origin.type === 'file' ? files : origin.pack === id));

/**
 * What a pack that is here settles, as it is now: a house's own settings, or of those that the only pack has set for
 * the whole browser what they have become since. Without what the user has set beside it.
 */
export const settingsOfPack = (
  pack: HandbookPack,
  preferences: Pick<Preferences, 'country'>,
  options: Pick<DraftOptions, 'ignoredRules' | 'thresholds'>,
): PackSettings =>
  settingsIn((pack.house.settings === undefined ? settledApart(pack, preferences, options) : pack).house.settings);

/**
 * Whether new chapters of a pack that is here stand before the guide's tips; a pack that was stored before this was
 * kept says it by its chapters.
 */
export const isHouseRule = (pack: HandbookPack, { chapters }: Pick<HandbookSummary, 'chapters'>): boolean =>
  typeof pack.house.houseRule === 'boolean'
    ? pack.house.houseRule
    : chapters.some((entry) => entry.house && comesFrom(entry, pack.id));

/**
 * Whether the user's own files belong to what is exported, as long as nobody has said so. A new pack is made of them,
 * and beside the only pack they are its next edition; among several houses they may be another client's.
 */
export const takesFiles = (summary: HandbookSummary, id: string | undefined): boolean =>
  id === undefined || !hasHouses(summary);

/**
 * The pack that is here under the name of a new one: to be chosen instead, else whoever has it would get a second
 * house.
 */
export const packNamed = ({ packs }: Pick<HandbookSummary, 'packs'>, name: string): HandbookPack | undefined =>
  packs.find(({ id, name: known }) => id === slugOf(name) || slugOf(known) === slugOf(name));
