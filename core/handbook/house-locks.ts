import { isPlain } from '../storage/plain-data';
import type { HandbookSummary, LockedSetting } from './handbook-summary';

/** The summary with the packs whose settings are the browser's; a house's hold on its own pages only. */
export const everywhere = (summary: HandbookSummary): HandbookSummary => ({
  ...summary,
  packs: summary.packs.filter(({ house }) => house.settings === undefined),
});

/** The summary with another law for one house. */
export const withHouseCountry = (summary: HandbookSummary, id: string, country: string): HandbookSummary => ({
  ...summary,
  packs: summary.packs.map((pack) => {
    const { settings } = pack.house;
    const changed = { ...(isPlain(settings) ? settings : {}), country };
    return pack.id === id ? { ...pack, house: { ...pack.house, settings: changed } } : pack;
  }),
});

/** Whether an administrator has locked a setting, in one of the packs that are asked. */
export const isLocked = ({ packs }: HandbookSummary, setting: LockedSetting): boolean =>
  packs.some(({ managed, locked }) => managed && locked.includes(setting));
