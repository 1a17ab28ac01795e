import type { Day, Fact } from '../../core/guide/guide';

/** Whether a fact comes from the source itself: statute, court, authority, network, publisher of the study. */
export const isFirstHand = ({ kind }: Pick<Fact, 'kind'>): boolean => kind !== 'bericht';

/**
 * Months between a fact's date as its source gives it (year, month, day or a span of years: its end) and a day; NaN
 * without one.
 */
export function ageInMonths(asOf: string, today: Day): number {
  const dates = [...asOf.matchAll(/(\d{4})(?:-(\d{2}))?/g)].map(
    ([, year, month]) => Number(year) * 12 + Number(month ?? 12),
  );
  const [year = 0, month = 0] = today.split('-').map(Number);
  return dates.length === 0 ? Number.NaN : year * 12 + month - Math.max(...dates);
}

const NORM =
  /§|\bArt(?:ikel|\.) ?\d|Anhang|Richtlinie|Verordnung|\b(?:BGH|BAG|BVerwG|EuGH|OGH|VwGH|Bundesgericht|OLG|LG|LAG|VG|VGH|OVG|KG)\b|Gesetz|gesetz\b/;

/**
 * Whether a fact is about law, whatever its source: a norm or a judgment holds until it is changed, however old it is.
 */
export const isAboutLaw = ({ kind, statement, source }: Pick<Fact, 'kind' | 'statement' | 'source'>): boolean =>
  kind === 'gesetz' || kind === 'gericht' || NORM.test(statement) || NORM.test(source);
