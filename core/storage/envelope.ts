import { type Migration, versionOf } from './item-definition';
import { isPlain } from './plain-data';

/** What is written to the store: data with the version of its shape and the time of its last change. */
export interface Envelope {
  readonly v: number;
  readonly data: unknown;
  /** Milliseconds since 1970; 0 = not known. */
  readonly changed: number;
}

/** The latest time that a `Date` can hold. */
const LATEST = 8.64e15;

/** Whether a value is a time in milliseconds since 1970 that a `Date` can hold. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && 0 <= value && value <= LATEST;

/** Whether a stored value is an envelope. Nothing is stored without one. */
export const isEnvelope = (stored: unknown): stored is Envelope =>
  isPlain(stored) && Number.isInteger(stored.v) && Number(stored.v) >= 1 && 'data' in stored && isTime(stored.changed);

/** The data of an envelope, migrated to the current version; `newer` if a later version of the extension wrote it. */
export function opened({ v, data }: Envelope, migrations: readonly Migration[]): { readonly data: unknown } | 'newer' {
  if (v > versionOf({ migrations })) return 'newer';
  return { data: migrations.slice(v - 1).reduce((before, step) => step(before), data) };
}
