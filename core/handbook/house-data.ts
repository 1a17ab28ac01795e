import type { DraftOptions } from '../draft/draft-options';
import type { Preferences } from '../preferences/preferences';
import type { HandbookPack, HandbookSummary } from './handbook-summary';
import { type PackSettings, settingsIn, type TeamPack } from './team-pack';

/*
 * What the summary keeps of a house, as data (`HandbookPack.house`):
 *
 * | Key | Meaning |
 * | --- | --- |
 * | `pages`, `voice`, `edition`, `houseRule` | as the pack says them |
 * | `ownPages` | the pages that the user has named instead |
 * | `settings` | what holds for this house alone; absent = its settings are the browser's |
 * | `applied` | what the only pack has set for the whole browser |
 * | `earlier` | what the user had there before, given back when the pack no longer sets it or becomes one of several |
 */

/** Whether a pack that is applied now is one of several: its settings are its house's then, not the browser's. */
export const becomesHouse = ({ packs }: HandbookSummary, id: string): boolean =>
  packs.some((pack) => pack.id !== id || pack.house.settings !== undefined);

/**
 * What is kept of a pack's house; the pages that the user has named stay. `earlier` = what its settings take the place
 * of in the browser.
 */
export function houseData(
  { id, pages, voice, edition, houseRule, settings }: TeamPack,
  { packs }: HandbookSummary,
  isHouse: boolean,
  earlier: PackSettings = {},
): HandbookPack['house'] {
  const { ownPages } = packs.find((pack) => pack.id === id)?.house ?? {};
  return {
    ...(pages.length > 0 ? { pages } : {}),
    ...(ownPages === undefined ? {} : { ownPages }),
    ...(Object.keys(voice).length > 0 ? { voice } : {}),
    ...(edition === undefined ? {} : { edition }),
    houseRule,
    ...(isHouse ? { settings } : { applied: settings, earlier }),
  };
}

/**
 * A pack whose settings were the browser's, with them as its house's: each as it is now, for the user may have changed
 * it.
 */
export function settledApart(
  pack: HandbookPack,
  { country }: Pick<Preferences, 'country'>,
  { ignoredRules, thresholds }: Pick<DraftOptions, 'ignoredRules' | 'thresholds'>,
): HandbookPack {
  const { applied, earlier: _, ...house } = pack.house;
  const set = settingsIn(applied);
  const settings: PackSettings = {
    ...(set.country === undefined ? {} : { country }),
    ...(set.ignoredRules ? { ignoredRules: set.ignoredRules.filter((rule) => ignoredRules.includes(rule)) } : {}),
    ...(set.thresholds
      ? { thresholds: Object.fromEntries(Object.keys(set.thresholds).flatMap((rule) => kept(rule, thresholds))) }
      : {}),
  };
  return { ...pack, house: { ...house, settings } };
}

const kept = (rule: string, thresholds: DraftOptions['thresholds']) =>
  Object.entries(thresholds).filter(([name]) => name === rule);

/** The preferences without the country that the only pack has set, unless the user has chosen another one since. */
export function withoutPackCountry(preferences: Preferences, house: HandbookPack['house'] | undefined): Preferences {
  const { country } = settingsIn(house?.earlier);
  const isPacks = country !== undefined && settingsIn(house?.applied).country === preferences.country;
  return isPacks ? { ...preferences, country } : preferences;
}

/** The browser's options without what the only pack has set there, and with what stood there before. */
export function withoutPackOptions(options: DraftOptions, house: HandbookPack['house'] | undefined): DraftOptions {
  const { ignoredRules = [], thresholds = {} } = settingsIn(house?.applied);
  const earlier = settingsIn(house?.earlier);
  const kept = options.ignoredRules.filter((rule) => !ignoredRules.includes(rule));
  // A rule that was off before and in the pack too, and is on now, was switched on by the user.
  const back = earlier.ignoredRules?.filter(
    (rule) => !ignoredRules.includes(rule) || options.ignoredRules.includes(rule),
  );
  return {
    ...options,
    ignoredRules: [...new Set([...kept, ...(back ?? [])])],
    thresholds: {
      ...Object.fromEntries(Object.entries(options.thresholds).filter(([rule]) => !(rule in thresholds))),
      ...earlier.thresholds,
    },
  };
}

/**
 * What a pack's settings take the place of in the browser: the user's own, not what an older edition of it (`house`)
 * has set.
 */
export function earlierSettings(
  { country, ignoredRules, thresholds }: PackSettings,
  house: HandbookPack['house'] | undefined,
  preferences: Preferences,
  options: DraftOptions,
): PackSettings {
  const users = withoutPackOptions(options, house);
  const before = withoutPackCountry(preferences, house).country;
  return {
    ...(country === undefined ? {} : { country: before }),
    ...(ignoredRules ? { ignoredRules: users.ignoredRules } : {}),
    ...(thresholds
      ? { thresholds: Object.fromEntries(Object.entries(users.thresholds).filter(([rule]) => rule in thresholds)) }
      : {}),
  };
}

/**
 * What a change of the options that hold for a house's draft changes: what the house sets is changed in the house,
 * everything else in the browser.
 */
export function changedOptions(
  before: DraftOptions,
  after: DraftOptions,
  settings: PackSettings,
): { readonly settings: PackSettings; readonly options: DraftOptions } {
  const { ignoredRules, thresholds = {} } = settings;
  const ofHouse = Object.entries(after.thresholds).filter(([rule]) => rule in thresholds);
  const ofBrowser = Object.entries(after.thresholds).filter(([rule]) => !(rule in thresholds));
  return {
    settings: {
      ...settings,
      ...(ignoredRules ? { ignoredRules: after.ignoredRules } : {}),
      ...(settings.thresholds ? { thresholds: Object.fromEntries(ofHouse) } : {}),
    },
    options: {
      ...after,
      ignoredRules: ignoredRules ? before.ignoredRules : after.ignoredRules,
      thresholds: {
        ...Object.fromEntries(Object.entries(before.thresholds).filter(([rule]) => rule in thresholds)),
        ...Object.fromEntries(ofBrowser),
      },
    },
  };
}

/** The summary with something else kept of a house. */
export const withHouseData = (
  summary: HandbookSummary,
  id: string,
  change: (house: HandbookPack['house']) => HandbookPack['house'],
): HandbookSummary => ({
  ...summary,
  packs: summary.packs.map((pack) => (pack.id === id ? { ...pack, house: change(pack.house) } : pack)),
});
