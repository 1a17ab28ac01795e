import { type Step, versionOf } from './item-definition';
import { isPlain } from './plain-data';

/** What lies in the store: data with the version of its shape and the time of its last change. */
export interface Envelope {
  readonly v: number;
  readonly data: unknown;
  /** Milliseconds since 1970; 0 = not known. */
  readonly changed: number;
}

/** Latest time that a date can have. */
const LATEST = 8.64e15;

/** Whether a value is a time that a date can have, in milliseconds since 1970. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && 0 <= value && value <= LATEST;

/** Reads an envelope; whatever has none was stored before there were any, and is version 1. */
export function toEnvelope(stored: unknown): Envelope {
  if (!isPlain(stored) || typeof stored.v !== 'number' || !Number.isInteger(stored.v) || stored.v < 1)
    return { v: 1, data: stored, changed: 0 };
  return { v: stored.v, data: stored.data, changed: isTime(stored.changed) ? stored.changed : 0 };
}

/** The data of an envelope in today's version; `newer` where a later version of the extension has written it. */
export function opened({ v, data }: Envelope, migrations: readonly Step[]): { readonly data: unknown } | 'newer' {
  if (v > versionOf({ migrations })) return 'newer';
  return {
    data:
      data === undefined ? undefined : migrations.slice(v - 1).reduce<unknown>((before, step) => step(before), data),
  };
}
