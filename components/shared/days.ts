import type { Day } from '../../core/guide/guide';

/** Today as a day, in local time. */
export function today(now: Date = new Date()): Day {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** `2026-11-23` -> `11/2026`, as the cards print it. */
export const monthOf = (day: Day): string => `${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** `2026-01` -> `01/2026`, `2025-12-20` -> `20.12.2025`; whatever else a source says of its date stays. */
export const asOfInWords = (asOf: string): string =>
  asOf.replace(/^(\d{4})-(\d{2})$/, '$2/$1').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
