import { isPlain } from '../storage/plain-data';

/** Thrown where stored data is not what this version could have stored: the whole record counts as unreadable then. */
export class Unreadable extends Error {}

/** An object. */
export function record(value: unknown): Record<string, unknown> {
  if (!isPlain(value)) throw new Unreadable();
  return value;
}

/** A list. */
export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value;
}

/** A text. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable();
  return value;
}

/** A text of a form. */
export function matching(pattern: RegExp, value: unknown): string {
  const written = text(value);
  if (!pattern.test(written)) throw new Unreadable();
  return written;
}

/** One of the known words. */
export function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Unreadable();
  return found;
}
