import type { Country } from '../guide/references';
import type { NetworkId } from '../situation/vocabulary';

/** The page beside which a document was offered: what a draft that is made of it will be for. */
export interface CalledFrom {
  readonly network?: NetworkId;
  /** The house that speaks there; `NO_HOUSE` = none of several does; absent = there is nothing to choose. */
  readonly house?: string;
}

/**
 * The reader's hash of a template, or of all of one name, for the page from which it was called for: `#V1`, `#V1-AT`,
 * `#V1?netz=linkedin&haus=adler`, `#vorlagen-absage?netz=xing`.
 */
export function templateAddress(id: string, { network, house }: CalledFrom, country?: Country): string {
  const params = new URLSearchParams({
    ...(network ? { netz: network } : {}),
    ...(house === undefined ? {} : { haus: house }),
  });
  return `#${id}${country ? `-${country}` : ''}${params.size > 0 ? `?${params}` : ''}`;
}
