/** The patient run was asked for: `npm run test:endurance`, or ENDURANCE=1 beside any test. */
export const ENDURANCE: boolean = process.env.ENDURANCE === '1';

/**
 * How often a patient test does what it does: a small share of it in `npm test`, the whole under `npm run
 * test:endurance`. The same test either way: only the number differs.
 */
export const sized = ({ share, whole }: { readonly share: number; readonly whole: number }): number =>
  ENDURANCE ? whole : share;

/**
 * Some of a list, evenly spread over all of it and the same in every run; the whole list where patience was asked for.
 */
export function shareOf<T extends unknown[] | [unknown] | unknown>(list: readonly T[], share: number): readonly T[] {
  const count = sized({ share: Math.min(share, list.length), whole: list.length });
  const step = list.length / count;
  return list.filter((_, i) => Math.floor((i + 1) / step) > Math.floor(i / step));
}
