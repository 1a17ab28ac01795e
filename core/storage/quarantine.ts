import { sameData } from './canonical';
import { isTime } from './envelope';
import type { ItemDefinition } from './item-definition';
import { isPlain } from './plain-data';

/** Stored data that could not be read. The settings show it until the user deletes it. */
export interface QuarantinedEntry {
  /** The key or kind under which it was found. */
  readonly from: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly found: number;
}

const isQuarantinedEntry = (value: unknown): value is QuarantinedEntry & Record<string, unknown> =>
  isPlain(value) && typeof value.from === 'string' && value.value !== undefined && isTime(value.found);

/** Damage in this list itself is kept in the list: there is no other quarantine. */
const toQuarantined = (data: unknown): QuarantinedEntry[] =>
  (data === undefined ? [] : Array.isArray(data) ? data : [data]).map((entry: unknown) =>
    isQuarantinedEntry(entry)
      ? { from: entry.from, value: entry.value, found: entry.found }
      : { from: 'quarantine', value: entry ?? null, found: 0 },
  );

export const QUARANTINE: ItemDefinition<QuarantinedEntry[]> = {
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

/** Whether two entries are about the same unreadable value under the same key. */
export const isSameDamage = (a: QuarantinedEntry, b: QuarantinedEntry): boolean =>
  a.from === b.from && sameData(a.value, b.value);

/** The list with newly found values; none is listed twice. */
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
