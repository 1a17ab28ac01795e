import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { parseAddress } from './address';
import { detect } from './detect';
import type { Network } from './network';
import { NETWORKS } from './networks';
import type { Situation } from './situation';
import { isNetworkId, isPageKind, type NetworkId, type PageKind } from './vocabulary';

/** "Falsch erkannt?": what the user says a page is. Kept on this computer only. */
export interface Correction {
  readonly network: NetworkId;
  /** The pages it is about, see `urlPatternOf`. */
  readonly urlPattern: string;
  readonly kind: PageKind;
}

/**
 * The pages that a correction of this address is about: host and path, with `*` for every segment that is no word of
 * the network's own (`linkedin.com/in/*`), so that nobody's name is kept. Only where the network's addresses do not
 * say whether a person or an organisation owns the page, the address itself is meant, because a pattern would
 * turn all names into one kind. `undefined` for what is no address.
 */
export function urlPatternOf(url: string): string | undefined {
  const kinds = detect(url)?.kinds ?? [];
  const address = parseAddress(url);
  const exact = kinds.includes('profile') && kinds.includes('company');
  return exact && address ? [address.host, ...address.segments].join('/') : patternOf(url);
}

/** Host and path of an address without anything personal: for a report that may leave the computer in the user's hands. */
export function patternOf(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const id = detect(url)?.network;
  const network = NETWORKS.find((entry) => entry.id === id);
  return [address.host, ...address.segments.map((segment) => (isOwnWord(segment, network) ? segment : '*'))].join('/');
}

/** The situation as the user has corrected it; the newest correction of a place counts. */
export function corrected(situation: Situation, url: string, corrections: readonly Correction[]): Situation {
  if (corrections.length === 0) return situation;
  const urlPattern = urlPatternOf(url);
  const correction = corrections.findLast(
    (entry) => entry.network === situation.network && entry.urlPattern === urlPattern,
  );
  return correction ? { ...situation, kind: correction.kind, alternatives: [], known: true } : situation;
}

/** The list with one correction more; an older one of the same place is replaced. */
export const withCorrection = (list: readonly Correction[], correction: Correction): Correction[] => [
  ...withoutCorrection(list, correction),
  correction,
];

/** The list without the correction of one place. */
export const withoutCorrection = (list: readonly Correction[], { network, urlPattern }: Correction): Correction[] =>
  list.filter((entry) => entry.network !== network || entry.urlPattern !== urlPattern);

/** The page kinds a network's table has, for the user to choose from; `other` = no tips here. */
export function kindsFor(id: NetworkId): readonly PageKind[] {
  const network = NETWORKS.find((entry) => entry.id === id);
  const kinds = network?.pages.flatMap(({ kind }) => kind) ?? [];
  return [...new Set<PageKind>([...kinds, 'composer', 'other'])];
}

/** Reads a correction out of stored data; `undefined` where it is unusable. Never throws. */
export function toCorrection(value: unknown): Correction | undefined {
  const { network, urlPattern, kind } = (value ?? {}) as Record<string, unknown>;
  return typeof network === 'string' &&
    isNetworkId(network) &&
    typeof urlPattern === 'string' &&
    typeof kind === 'string' &&
    isPageKind(kind)
    ? { network, urlPattern, kind }
    : undefined;
}

const idOf = ({ network, urlPattern }: Correction) => `${network} ${urlPattern}`;

export const CORRECTIONS: ItemDefinition<Correction[]> = {
  key: 'situation.corrections',
  migrations: [],
  codec: listPerEntry(idOf, toCorrection),
  exportPolicy: 'exported',
};

/**
 * Whether a segment is a word of the network's own addresses: nobody's name. Patterns are taken apart only where they hold
 * the segment at all, because the popup asks this before its first frame.
 */
function isOwnWord(segment: string, network: Network | undefined): boolean {
  if (!/^[a-zäöüß][^*#()]*$/.test(segment)) return false;
  return network?.pages.some(({ at }) => at.some((source) => hasWord(source, segment))) ?? false;
}

/** `/jobs/(view|search)/*?page` has the words `jobs`, `view` and `search`. */
const hasWord = (source: string, word: string): boolean =>
  source.includes(word) &&
  source
    .replace(/\?.*$/, '')
    .split('/')
    .slice(1)
    .flatMap((segment) => segment.replace(/^\(|\)$/g, '').split('|'))
    .includes(word);
