import type { Codec } from './item-definition';
import { whatIsLost } from './lost';
import { type Pair, pairsOf, revised, toLwwMap } from './lww-map';

/** How a value is split into pairs of id and data, and put together again. `join` leaves out what it cannot use. */
interface Pieces<T> {
  split(value: T): Pair[];
  join(pairs: readonly Pair[]): T;
}

/** Codec of a value that is stored entry by entry, so that changes of two surfaces or computers can be merged. */
export function perEntry<T>({ split, join }: Pieces<T>): Codec<T> {
  const load: Codec<T>['load'] = (data) => {
    const { set, odd } = toLwwMap(data);
    const pairs = pairsOf(set);
    const value = join(pairs);
    const kept = new Map(split(value));
    const lost = pairs.flatMap(([id, raw]) => {
      const part = kept.has(id) ? whatIsLost(raw, kept.get(id)) : raw;
      return part === undefined ? [] : [{ [id]: part }];
    });
    return { value, quarantined: [...odd, ...lost] };
  };
  return {
    load,
    save: (value, before, now) => revised(toLwwMap(before).set, split(load(before).value), split(value), now),
    perEntry: true,
  };
}

/** Codec of a list whose entries have an id. The last changed entry comes last. */
export const listPerEntry = <V>(idOf: (value: V) => string, parse: (value: unknown) => V | undefined): Codec<V[]> =>
  perEntry<V[]>({
    split: (list) => list.map((value) => [idOf(value), value]),
    join: (pairs) =>
      pairs.flatMap(([id, raw]) => {
        const value = parse(raw);
        return value !== undefined && idOf(value) === id ? [value] : [];
      }),
  });

/** Codec of an object, field by field. `parse` fills in defaults for missing fields. */
export const fieldsPerEntry = <T extends object>(parse: (value: unknown) => T): Codec<T> =>
  perEntry<T>({ split: (value) => Object.entries(value), join: (pairs) => parse(Object.fromEntries(pairs)) });
