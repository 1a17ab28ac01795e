import { NO_HOUSE } from '../handbook/house';
import { isPlain } from '../storage/plain-data';
import { wholeText } from '../text/whole-text';
import { isTextWithin } from './comment';
import { APPROVAL_LIMITS } from './limits';

/** For whom a draft was written: the id finds the house on a computer that has it too, the name is what people read. */
export interface HouseInFile {
  readonly id: string;
  readonly name: string;
}

/** Reads the house of a file; `undefined` if anything about it is wrong. Never throws. */
export function toHouseInFile(value: unknown): HouseInFile | undefined {
  if (!isPlain(value)) return undefined;
  const { id, name } = value;
  if (!isTextWithin(id, APPROVAL_LIMITS.name) || !isTextWithin(name, APPROVAL_LIMITS.name)) return undefined;
  return id === NO_HOUSE ? undefined : { id, name };
}

/** A house as a file names it; `undefined` where none speaks, or where there is only one and nothing is chosen. */
export const houseInFile = (house: { readonly id?: string; readonly name?: string } | undefined) =>
  toHouseInFile({ id: house?.id, name: wholeText(house?.name ?? '', APPROVAL_LIMITS.name) });

/**
 * The house that a draft out of a file has here, where there are these: the one that the file names, else deliberately none. A file
 * without a house, or of a house that is not here, is never checked by the words of another.
 */
export const houseHere = (
  { house }: { readonly house?: HouseInFile },
  here: readonly { readonly id: string }[],
): string => here.find(({ id }) => id === house?.id)?.id ?? NO_HOUSE;
