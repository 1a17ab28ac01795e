import type { DraftOptions } from '../draft/draft-options';
import type { RuleId } from '../draft/finding';
import type { Preferences } from '../preferences/preferences';
import type { WorkCountry } from '../tips/country';
import type { HandbookEntry, HandbookSummary } from './handbook-summary';
import type { TeamPack } from './team-pack';

/** One thing that a pack would change, to be read before it is applied. */
export type PackChange =
  | {
      readonly type: 'new' | 'replaced' | 'removed';
      readonly title: string;
      readonly sections: number;
      readonly words: number;
    }
  | { readonly type: 'house'; readonly on: boolean }
  | { readonly type: 'country'; readonly from: WorkCountry; readonly to: WorkCountry }
  | { readonly type: 'rule-off' | 'rule-on'; readonly rule: RuleId }
  | { readonly type: 'threshold'; readonly rule: RuleId; readonly name: string; readonly to: number };

/** What is set now. */
export interface PackBefore {
  readonly summary: HandbookSummary;
  readonly preferences: Preferences;
  readonly options: DraftOptions;
}

/** Everything that applying a pack would change, `read` = its chapters as they were read. What stays as it is is left out. */
export function planOfPack(
  { id, houseRule, settings }: TeamPack,
  read: readonly Pick<HandbookEntry, 'slug' | 'record' | 'title' | 'sections' | 'words'>[],
  { summary, preferences, options }: PackBefore,
): PackChange[] {
  const here = new Map(summary.chapters.map((entry) => [entry.slug, entry]));
  const chapters = read.flatMap(({ slug, record, title, sections, words }): PackChange[] => {
    const before = here.get(slug);
    if (before?.record === record) return [];
    return [{ type: before ? 'replaced' : 'new', title, sections, words }];
  });
  const gone = summary.chapters
    .filter(
      ({ origin, slug }) => origin.type === 'pack' && origin.pack === id && !read.some((one) => one.slug === slug),
    )
    .map(({ title, sections, words }): PackChange => ({ type: 'removed', title, sections, words }));
  return [
    ...chapters,
    ...gone,
    ...(houseRule ? [{ type: 'house' as const, on: true }] : []),
    ...settingChanges(settings, preferences, options),
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
