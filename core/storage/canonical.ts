import { isPlain } from './plain-data';

/** JSON with sorted property names: two texts are equal exactly if the data is. Browsers do not keep the order. */
export const canonical = (data: unknown): string =>
  JSON.stringify(data, (_name, value: unknown) =>
    isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  ) ?? 'null';

/** Deep equality of JSON data, whatever the order of properties. */
export const sameData = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
