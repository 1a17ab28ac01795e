import type { Codec } from './item-definition';
import { whatIsLost } from './lost';
import { type Pair, pairsOf, revised, toLwwMap } from './lww-map';

/** A value that is stored entry by entry: how it falls into pairs, and what the pairs make. `join` leaves out what it cannot use. */
interface Pieces<T> {
  split(value: T): Pair[];
  join(pairs: readonly Pair[]): T;
}

/** Stores a value entry by entry, so that changes of two surfaces or computers can be merged. */
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

/** A list whose entries have an id. The entry that was changed last stands last. */
export const listPerEntry = <V>(idOf: (value: V) => string, parse: (value: unknown) => V | undefined): Codec<V[]> =>
  perEntry<V[]>({
    split: (list) => list.map((value) => [idOf(value), value]),
    join: (pairs) =>
      pairs.flatMap(([id, raw]) => {
        const value = parse(raw);
        return value !== undefined && idOf(value) === id ? [value] : [];
      }),
  });

/** An object, field by field. `parse` gives missing fields their default. */
export const fieldsPerEntry = <T extends object>(parse: (value: unknown) => T): Codec<T> =>
  perEntry<T>({ split: (value) => Object.entries(value), join: (pairs) => parse(Object.fromEntries(pairs)) });
