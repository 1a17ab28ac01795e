import type { Codec } from './item-definition';
import { whatIsLost } from './lost';

/** A value that is stored as one piece. `parse` reads whatever is stored and gives the fallback for nothing. */
export const atomic = <T>(parse: (data: unknown) => T): Codec<T> => ({
  load: (data) => {
    const value = parse(data);
    const lost = data === undefined ? undefined : whatIsLost(data, value);
    return { value, quarantined: lost === undefined ? [] : [lost] };
  },
  save: (value) => value,
  perEntry: false,
});
