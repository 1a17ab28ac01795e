import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { isPlain } from '../storage/plain-data';
import { HIGHEST_EDITION } from './team-pack';

/** The edition that was last written into the file of a pack: whoever makes a pack need not have applied it. */
export interface WrittenEdition {
  /** That of the pack. */
  readonly id: string;
  readonly edition: number;
}

/** More packs than anybody issues; beyond that the one that was written longest ago is forgotten. */
const MOST_PACKS = 200;

/**
 * The edition that comes next: after the one that is here (`here`, 0 = none) and after the one that was last written.
 */
export const nextEdition = (written: readonly WrittenEdition[], id: string, here: number): number =>
  Math.min(HIGHEST_EDITION, Math.max(here, written.find((one) => one.id === id)?.edition ?? 0) + 1);

/** The editions with one written, which becomes the newest. */
export const withEdition = (written: readonly WrittenEdition[], one: WrittenEdition): WrittenEdition[] =>
  [...written.filter(({ id }) => id !== one.id), one].slice(-MOST_PACKS);

/** Reads one from stored data; `undefined` if it is unusable. Never throws. */
function toWrittenEdition(value: unknown): WrittenEdition | undefined {
  const { id, edition } = isPlain(value) ? value : {};
  const isEdition =
    typeof edition === 'number' && Number.isInteger(edition) && 0 < edition && edition <= HIGHEST_EDITION;
  return typeof id === 'string' && id !== '' && isEdition ? { id, edition } : undefined;
}

export const WRITTEN_EDITIONS: ItemDefinition<WrittenEdition[]> = {
  key: 'handbook.editions',
  migrations: [],
  codec: listPerEntry(({ id }) => id, toWrittenEdition),
  exportPolicy: 'exported',
};
