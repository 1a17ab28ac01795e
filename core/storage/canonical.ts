import { isPlain } from './plain-data';

/** JSON with the names in order: two texts are equal exactly where the data is. Browsers do not keep the order of names. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_name, value: unknown) =>
    isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  ) ?? 'null';

/** Whether two pieces of data say the same, whatever the order of their names. */
export const sameData = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
