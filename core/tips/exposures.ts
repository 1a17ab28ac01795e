import type { Day, SectionId } from '../guide/guide';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';

/**
 * On how many days a section was shown as a tip, and since when the reader knows it. No address, no page, no time of
 * day.
 */
export interface Exposure {
  readonly section: SectionId;
  readonly days: number;
  /** The last of these days: a day counts once, so that a list stays as it is while somebody works with it. */
  readonly last: Day;
  /** The day on which it was opened first; what was opened is no longer new to the reader. */
  readonly known?: Day;
}

/**
 * On so many days a tip may be shown and passed over before others come to its place. Editorial, see `npm run
 * eval:tips`.
 */
export const PASSED_OVER = 3;

/** Every section of the guide fits; beyond that the one that was shown longest ago is dropped. */
export const MOST_EXPOSURES = 250;

/**
 * Whether a tip steps back behind others that fit: opened, or passed over on several days. Today changes nothing today.
 */
export function stepsBack({ days, last, known }: Exposure, today: Day): boolean {
  return (known !== undefined && known !== today) || days - (last === today ? 1 : 0) >= PASSED_OVER;
}

/** The sections that step back today. */
export const steppingBack = (exposures: readonly Exposure[], today: Day): SectionId[] =>
  exposures.filter((one) => stepsBack(one, today)).map(({ section }) => section);

/** With sections that are shown today; the same list where that is known already. */
export function withShown(exposures: Exposure[], sections: readonly SectionId[], today: Day): Exposure[] {
  const news = sections.filter((section) => exposures.find((one) => one.section === section)?.last !== today);
  if (news.length === 0) return exposures;
  const counted = news.map((section): Exposure => {
    const before = exposures.find((one) => one.section === section);
    return { ...before, section, days: (before?.days ?? 0) + 1, last: today };
  });
  return [...exposures.filter(({ section }) => !news.includes(section)), ...counted].slice(-MOST_EXPOSURES);
}

/** With a section that was opened; the same list where that is known already. */
export function withKnown(exposures: Exposure[], section: SectionId, today: Day): Exposure[] {
  const before = exposures.find((one) => one.section === section);
  if (before?.known) return exposures;
  const known: Exposure = { days: 1, last: today, ...before, section, known: today };
  return [...exposures.filter((one) => one !== before), known].slice(-MOST_EXPOSURES);
}

/** Reads an entry from stored data; `undefined` if it is unusable. Never throws. */
export function toExposure(value: unknown): Exposure | undefined {
  const { section, days, last, known } = (value ?? {}) as Record<string, unknown>;
  if (typeof section !== 'string' || typeof days !== 'number' || !(days >= 1) || typeof last !== 'string')
    return undefined;
  return { section, days, last, ...(typeof known === 'string' ? { known } : {}) };
}

export const EXPOSURES: ItemDefinition<Exposure[]> = {
  key: 'tips.exposures',
  migrations: [],
  codec: listPerEntry<Exposure>(({ section }) => section, toExposure),
  exportPolicy: 'exported',
};
