import type { DraftOptions } from '../draft/draft-options';
import type { RuleId } from '../draft/finding';
import { type HouseVoice, toHouseVoice } from '../draft/house-voice';
import type { HouseWord } from '../draft/house-words';
import type { Preferences } from '../preferences/preferences';
import { sameData } from '../storage/canonical';
import type { WorkCountry } from '../tips/country';
import type { HandbookEntry, HandbookPack, HandbookSummary } from './handbook-summary';
import { withoutPackCountry } from './house-data';
import { isHouseRule } from './pack-contents';
import { type PackSettings, settingsIn, type TeamPack } from './team-pack';
import { type WordChange, wordChanges, wordsOfPack } from './word-changes';

/** One thing that a pack would change, to be read before it is applied. */
export type PackChange =
  | {
      readonly type: 'new' | 'replaced' | 'removed';
      readonly title: string;
      readonly sections: number;
      readonly words: number;
    }
  | { readonly type: 'template-new' | 'template-replaced' | 'template-removed'; readonly title: string }
  | { readonly type: 'checklist-new' | 'checklist-replaced' | 'checklist-removed'; readonly title: string }
  | WordChange
  /** Words that are not listed any more, for there are many. */
  | { readonly type: 'more-words'; readonly count: number }
  | { readonly type: 'pages'; readonly pages: readonly string[] }
  /** There are other houses, and this one names no pages. */
  | { readonly type: 'no-pages' }
  /** It named these, and names none any more: it speaks wherever no other house does. */
  | { readonly type: 'pages-removed'; readonly pages: readonly string[] }
  | { readonly type: 'voice'; readonly voice: HouseVoice }
  /** Parts of its voice that it does not settle any more. */
  | { readonly type: 'voice-removed'; readonly voice: HouseVoice }
  /** What it sets holds for its house alone. */
  | { readonly type: 'own-settings' }
  | { readonly type: 'house'; readonly on: boolean }
  | { readonly type: 'country'; readonly from: WorkCountry; readonly to: WorkCountry }
  /** It set a country and sets none any more; `to` = the browser's, which holds then. */
  | { readonly type: 'country-removed'; readonly from: WorkCountry; readonly to: WorkCountry }
  /** The browser's country, set by the pack that was alone so far, is the user's again. */
  | { readonly type: 'country-back'; readonly from: WorkCountry; readonly to: WorkCountry }
  /** Rules that it switched off or gave numbers, and about which it says nothing any more. */
  | { readonly type: 'rules-removed'; readonly rules: readonly RuleId[] }
  | { readonly type: 'rule-off' | 'rule-on'; readonly rule: RuleId }
  | { readonly type: 'threshold'; readonly rule: RuleId; readonly name: string; readonly to: number };

/** What is set now. */
export interface PackBefore {
  readonly summary: HandbookSummary;
  readonly preferences: Preferences;
  readonly options: DraftOptions;
  /** The words of the pack that is here under the same id; none where there is none. */
  readonly words?: readonly HouseWord[] | undefined;
  /** Its settings are its house's alone. */
  readonly isHouse?: boolean;
}

/** Words that are listed of a pack. */
const MOST_WORDS = 20;

/**
 * Everything that applying a pack would change, `read` = its chapters as they were read. What stays as it is is left
 * out.
 */
export function planOfPack(
  pack: TeamPack,
  read: readonly (Summed & Pick<HandbookEntry, 'slug' | 'record'>)[],
  { summary, preferences, options, words, isHouse = false }: PackBefore,
): PackChange[] {
  const { id, houseRule, settings } = pack;
  const before = summary.packs.find((one) => one.id === id);
  const setBefore = settingsIn(before?.house.settings ?? before?.house.applied);
  const back = summary.packs.reduce((now, { house }) => withoutPackCountry(now, house), preferences).country;
  const here = new Map(summary.chapters.map((entry) => [entry.slug, entry]));
  const chapters = read.flatMap((entry): PackChange[] => {
    const known = here.get(entry.slug);
    return known?.record === entry.record ? [] : [changeOf(entry, known ? 'replaced' : 'new')];
  });
  const gone = summary.chapters
    .filter(
      ({ origin, slug }) => origin.type === 'pack' && origin.pack === id && !read.some((one) => one.slug === slug),
    )
    .map((entry) => changeOf(entry, 'removed'));
  const changed = words ? wordChanges(words, wordsOfPack(pack)) : [];
  const set = isHouse
    ? settingChanges(settings, { ...preferences, ...setBefore }, optionsOf(options, setBefore))
    : settingChanges(settings, preferences, options);
  return [
    ...chapters,
    ...gone,
    ...changed.slice(0, MOST_WORDS),
    ...(changed.length > MOST_WORDS ? [{ type: 'more-words' as const, count: changed.length - MOST_WORDS }] : []),
    ...houseChanges(pack, before, isHouse),
    ...(houseRule !== (before !== undefined && isHouseRule(before, summary))
      ? [{ type: 'house' as const, on: houseRule }]
      : []),
    ...(isHouse && set.length > 0 ? [{ type: 'own-settings' as const }] : []),
    ...set,
    ...settingsGone(settings, setBefore, back, isHouse ? options.ignoredRules : []),
    ...(isHouse && back !== preferences.country
      ? [{ type: 'country-back' as const, from: preferences.country, to: back }]
      : []),
  ];
}

type Summed = Pick<HandbookEntry, 'title' | 'sections' | 'words' | 'templates' | 'checklistItems'>;

/** A chapter, template or checklist that comes, changes or goes. */
const changeOf = (
  { title, sections, words, templates, checklistItems }: Summed,
  what: 'new' | 'replaced' | 'removed',
): PackChange =>
  templates > 0
    ? { type: `template-${what}`, title }
    : checklistItems > 0
      ? { type: `checklist-${what}`, title }
      : { type: what, title, sections, words };

/** What a pack says of its house, where it says otherwise than before. */
function houseChanges({ pages, voice }: TeamPack, before: HandbookPack | undefined, isHouse: boolean): PackChange[] {
  const house = before?.house ?? {};
  const hasOwn = house.ownPages !== undefined;
  const named = Array.isArray(house.pages) ? house.pages.filter((one) => typeof one === 'string') : [];
  const spoke = toHouseVoice(house.voice);
  const gone = Object.fromEntries(Object.entries(spoke).filter(([part]) => !(part in voice)));
  const isSaid = Object.entries(voice).some(([part, word]) => spoke[part as keyof HouseVoice] !== word);
  return [
    ...(pages.length > 0 && !hasOwn && !sameData(pages, house.pages) ? [{ type: 'pages' as const, pages }] : []),
    ...(pages.length === 0 && !hasOwn && named.length > 0 ? [{ type: 'pages-removed' as const, pages: named }] : []),
    ...(isHouse && pages.length === 0 && !hasOwn && named.length === 0 ? [{ type: 'no-pages' as const }] : []),
    ...(isSaid ? [{ type: 'voice' as const, voice }] : []),
    ...(Object.keys(gone).length > 0 ? [{ type: 'voice-removed' as const, voice: gone }] : []),
  ];
}

/**
 * What a pack has set so far (`set`) and does not set any more; `browsers` = the browser's country and rules that are
 * off, which hold then.
 */
function settingsGone(
  { country, ignoredRules, thresholds = {} }: PackSettings,
  set: PackSettings,
  browsers: WorkCountry,
  browsersOff: readonly RuleId[],
): PackChange[] {
  const off = set.ignoredRules && !ignoredRules ? [...set.ignoredRules, ...browsersOff] : [];
  const numbers = Object.entries(set.thresholds ?? {}).flatMap(([rule, names]) =>
    Object.keys(names ?? {}).every((name) => name in (thresholds[rule as RuleId] ?? {})) ? [] : [rule as RuleId],
  );
  const rules = [...new Set([...off, ...numbers])];
  return [
    ...(set.country !== undefined && country === undefined
      ? [{ type: 'country-removed' as const, from: set.country, to: browsers }]
      : []),
    ...(rules.length > 0 ? [{ type: 'rules-removed' as const, rules }] : []),
  ];
}

function settingChanges(
  { country, ignoredRules, thresholds }: TeamPack['settings'],
  before: Preferences,
  options: DraftOptions,
): PackChange[] {
  const off = ignoredRules?.filter((rule) => !options.ignoredRules.includes(rule)) ?? [];
  const on = ignoredRules ? options.ignoredRules.filter((rule) => !ignoredRules.includes(rule)) : [];
  const numbers = Object.entries(thresholds ?? {}).flatMap(([rule, handbook]) =>
    Object.entries(handbook ?? {})
      .filter(([name, to]) => options.thresholds[rule as RuleId]?.[name] !== to)
      .map(([name, to]): PackChange => ({ type: 'threshold', rule: rule as RuleId, name, to })),
  );
  return [
    ...(country !== undefined && country !== before.country
      ? [{ type: 'country' as const, from: before.country, to: country }]
      : []),
    ...off.map((rule): PackChange => ({ type: 'rule-off', rule })),
    ...on.map((rule): PackChange => ({ type: 'rule-on', rule })),
    ...numbers,
  ];
}

/** The preferences with what a pack sets. */
export const withPackPreferences = (before: Preferences, { country }: TeamPack['settings']): Preferences =>
  country === undefined ? before : { ...before, country };

/** The desk's options with what a pack sets. */
export const withPackOptions = (
  before: DraftOptions,
  { ignoredRules, thresholds }: TeamPack['settings'],
): DraftOptions => ({
  ...before,
  ...(ignoredRules === undefined ? {} : { ignoredRules }),
  ...(thresholds === undefined ? {} : { thresholds: { ...before.thresholds, ...thresholds } }),
});

/** The options that hold for a draft of a house: the browser's, and over them what the house sets. */
export const optionsOf = (options: DraftOptions, settings: TeamPack['settings'] | undefined): DraftOptions =>
  settings ? withPackOptions(options, settings) : options;
