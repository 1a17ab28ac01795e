import { isPlain } from '../storage/plain-data';

/**
 * A house as somebody who may not have it names it: the id finds it on a computer that has it, the name is what people
 * read.
 */
export interface NamedHouse {
  readonly id: string;
  readonly name: string;
}

/** Reads one from stored data; `undefined` if it is none. Never throws. */
export const toNamedHouse = (value: unknown): NamedHouse | undefined =>
  isPlain(value) && typeof value.id === 'string' && value.id !== '' && typeof value.name === 'string'
    ? { id: value.id, name: value.name }
    : undefined;
