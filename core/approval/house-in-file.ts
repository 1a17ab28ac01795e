import type { NamedHouse } from '../draft/named-house';
import { NO_HOUSE } from '../handbook/house';
import { isPlain } from '../storage/plain-data';
import { wholeText } from '../text/whole-text';
import { isTextWithin } from './comment';
import { APPROVAL_LIMITS } from './limits';

/** Reads the house of a file; `undefined` if anything about it is wrong. Never throws. */
export function toHouseInFile(value: unknown): NamedHouse | undefined {
  if (!isPlain(value)) return undefined;
  const { id, name } = value;
  if (!isTextWithin(id, APPROVAL_LIMITS.name) || !isTextWithin(name, APPROVAL_LIMITS.name)) return undefined;
  return id === NO_HOUSE ? undefined : { id, name };
}

/** A house as a file names it; `undefined` where there is none. */
export const houseInFile = (house: NamedHouse | undefined): NamedHouse | undefined =>
  toHouseInFile({ id: house?.id, name: wholeText(house?.name ?? '', APPROVAL_LIMITS.name) });

/**
 * The house of a draft out of a file: the one that the file names, here or not, else deliberately none. A file without
 * a house, or of a house that is not here, is never checked by the words of another.
 */
export const houseOfFile = ({ house }: { readonly house?: NamedHouse }): string => house?.id ?? NO_HOUSE;
