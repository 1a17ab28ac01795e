import { sameData } from './canonical';
import { isTime } from './envelope';
import type { ItemDefinition } from './item-definition';
import { isPlain } from './plain-data';

/** Something that was stored and could not be used. It is shown in the settings until somebody deletes it. */
export interface QuarantinedEntry {
  /** The key or kind it was found under. */
  readonly from: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly found: number;
}

const isQuarantinedEntry = (value: unknown): value is QuarantinedEntry & Record<string, unknown> =>
  isPlain(value) && typeof value.from === 'string' && value.value !== undefined && isTime(value.found);

/** What is damaged here too stays what it is: the list for it has no other place to go. */
const toQuarantined = (data: unknown): QuarantinedEntry[] =>
  (data === undefined ? [] : Array.isArray(data) ? data : [data]).map((entry: unknown) =>
    isQuarantinedEntry(entry)
      ? { from: entry.from, value: entry.value, found: entry.found }
      : { from: 'quarantine', value: entry ?? null, found: 0 },
  );

export const DAMAGED: ItemDefinition<QuarantinedEntry[]> = {
  key: 'quarantine',
  migrations: [],
  codec: {
    load: (data) => ({ value: toQuarantined(data), quarantined: [] }),
    save: (value) => value,
    salvage: (stored) => toQuarantined([stored]),
    perEntry: false,
  },
  exportPolicy: 'stays',
};

/** Whether two entries tell of the same unreadable value of the same place. */
export const isSameDamage = (a: QuarantinedEntry, b: QuarantinedEntry): boolean =>
  a.from === b.from && sameData(a.value, b.value);

/** The list with what was found; what was found before is not listed twice. */
export function withQuarantined(
  list: readonly QuarantinedEntry[],
  from: string,
  values: readonly unknown[],
  found: number,
): QuarantinedEntry[] {
  const longer = [...list];
  for (const value of values) {
    const entry = { from, value: value ?? null, found };
    if (!longer.some((other) => isSameDamage(other, entry))) longer.push(entry);
  }
  return longer;
}

/** The list without one entry. */
export const withoutQuarantined = (list: readonly QuarantinedEntry[], entry: QuarantinedEntry): QuarantinedEntry[] =>
  list.filter((other) => !isSameDamage(other, entry));
