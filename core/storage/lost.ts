import { isPlain } from './plain-data';

/** Whether `kept` contains everything that is in `raw`. The order of a list does not count. */
export function contains(kept: unknown, raw: unknown): boolean {
  if (Object.is(kept, raw)) return true;
  // Nearly always a list is in order: then each part is compared once, not with all the others.
  if (Array.isArray(raw))
    return (
      Array.isArray(kept) &&
      raw.every((part, at) => contains(kept[at], part) || kept.some((one) => contains(one, part)))
    );
  return (
    isPlain(raw) && isPlain(kept) && Object.entries(raw).every(([name, part]) => contains(ownValue(kept, name), part))
  );
}

/**
 * The parts of stored data that are missing from what was read from it; `undefined` = none. Because of this comparison
 * no parser can drop anything unnoticed.
 */
export function whatIsLost(raw: unknown, kept: unknown): unknown {
  if (contains(kept, raw)) return undefined;
  if (Array.isArray(raw) && Array.isArray(kept)) return raw.filter((part) => !kept.some((one) => contains(one, part)));
  if (!isPlain(raw) || !isPlain(kept)) return raw;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, part]) => {
      const lost = whatIsLost(part, ownValue(kept, name));
      return lost === undefined ? [] : [[name, lost]];
    }),
  );
}

const ownValue = (value: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;
