import type { Codec } from './item-definition';
import { whatIsLost } from './lost';

/**
 * Codec of a value that is stored as one piece. `parse` takes any stored data; for `undefined` it returns the fallback.
 */
export const atomic = <T>(parse: (data: unknown) => T): Codec<T> => ({
  load: (data) => {
    const value = parse(data);
    const lost = data === undefined ? undefined : whatIsLost(data, value);
    return { value, quarantined: lost === undefined ? [] : [lost] };
  },
  save: (value) => value,
  perEntry: false,
});
