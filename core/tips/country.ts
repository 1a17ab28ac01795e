import type { Answer, Country, Jurisdiction, Tip } from '../guide/guide';
import type { RankedTip } from './arrange-tips';

/** Where the reader works, as far as law is concerned; `all` hides nothing. */
export const WORK_COUNTRIES = ['DE', 'AT', 'CH', 'all'] as const;
export type WorkCountry = (typeof WORK_COUNTRIES)[number];

/** The country until the reader has chosen one. */
export const DEFAULT_COUNTRY: WorkCountry = 'DE';

/** The country, where it is one. */
export const oneCountry = (country: WorkCountry | undefined): Country | undefined =>
  country === 'all' ? undefined : country;

/**
 * The country that a browser's languages name, the preferred one first: the region of `de-AT`. Before somebody has
 * chosen, it is the better guess than any fixed one.
 */
export function countryOfLanguages(languages: readonly string[]): WorkCountry {
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[a-z]{4})?-(at|ch|de)\b/i.exec(language)?.[1]?.toUpperCase();
    const country = WORK_COUNTRIES.find((one) => one === region);
    if (country) return country;
  }
  return DEFAULT_COUNTRY;
}

/** Whose law holds in a country: law of the EU holds in its members, not in Switzerland. */
const LAW_OF: Readonly<Record<Exclude<WorkCountry, 'all'>, readonly Jurisdiction[]>> = {
  DE: ['DE', 'EU'],
  AT: ['AT', 'EU'],
  CH: ['CH'],
};

/**
 * A section's answer for a country: its own where there is one, else the general one; none in a text without answers.
 */
export const answerFor = (answers: readonly Answer[], country: WorkCountry): Answer | undefined =>
  answers.find((one) => one.country === country) ?? answers[0];

const NAMES: Readonly<Record<Exclude<WorkCountry, 'all'>, RegExp>> = {
  DE: /\bDE\b|Deutschland|\bEU\b|weltweit|Europa/,
  AT: /\bAT\b|Österreich|\bEU\b|weltweit|Europa/,
  CH: /\bCH\b|Schweiz|weltweit/,
};

/** Whether a fact's country, as its record names it (`DE, AT`, `EU`, `weltweit`), is the reader's concern. */
export const concerns = (written: string, country: WorkCountry): boolean =>
  country === 'all' || NAMES[country].test(written);

/**
 * Whether a tip holds where the reader works. Only law has borders: a tip of another grade, and a rule of a network
 * (a duty without countries), holds everywhere.
 */
export function holdsIn({ grade, countries }: Pick<Tip, 'grade' | 'countries'>, country: WorkCountry): boolean {
  if (country === 'all' || grade !== 'pflicht' || countries.length === 0) return true;
  return countries.some((law) => LAW_OF[country].includes(law));
}

/** A duty that this country alone knows. The editors' order is written for Germany, where it stands as it is. */
const isOnlyHere = ({ grade, countries }: Pick<Tip, 'grade' | 'countries'>, country: WorkCountry): boolean =>
  country !== DEFAULT_COUNTRY && grade === 'pflicht' && countries.length === 1 && countries[0] === country;

/** A section's tips as a reader in this country sees them: without foreign law; a duty of this country alone first. */
export function tipsFor<T extends Pick<Tip, 'grade' | 'countries'>>(
  tips: readonly T[],
  country: WorkCountry,
): readonly T[] {
  const here = tips.filter((tip) => holdsIn(tip, country));
  const first = here.filter((tip) => isOnlyHere(tip, country));
  if (first.length === 0) return here.length === tips.length ? tips : here;
  return [...first, ...here.filter((tip) => !first.includes(tip))];
}

/**
 * The rows as a reader in this country sees them; a section that was nothing but foreign law is left out. A card shows
 * the first tip.
 */
export const rowsFor = <T extends { readonly tips: readonly Pick<Tip, 'grade' | 'countries'>[] }>(
  rows: readonly T[],
  country: WorkCountry,
): T[] =>
  rows.flatMap((row) => {
    const tips = tipsFor(row.tips, country);
    return tips.length === 0 ? [] : [tips === row.tips ? row : { ...row, tips }];
  });

/** The same for ranked tips. */
export const rankedFor = (tips: readonly RankedTip[], country: WorkCountry): RankedTip[] =>
  tips.flatMap((tip) => rowsFor([tip.row], country).map((row) => (row === tip.row ? tip : { ...tip, row })));
