import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { parseAddress } from './address';
import { detect } from './detect';
import type { Network } from './network';
import { NETWORKS } from './networks';
import { isNetworkId, isPageKind, type NetworkId, type PageKind } from './vocabulary';

/** The page kind that the user has chosen for pages that were recognised wrongly ("Falsch erkannt?"). Never synced. */
export interface Correction {
  readonly network: NetworkId;
  /** The pages it is about, see `urlPatternOf`. */
  readonly urlPattern: string;
  readonly kind: PageKind;
}

/**
 * The pages that a correction of this address applies to: host and path, with `*` for every segment that is not one of
 * the network's words (`linkedin.com/in/*`), so that no names are stored. Only if the network's addresses do not tell
 * people from organisations it is the address itself, because a pattern would give all of them one kind. `undefined` if
 * it is no address.
 */
export function urlPatternOf(url: string): string | undefined {
  const kinds = detect(url)?.kinds ?? [];
  const address = parseAddress(url);
  const exact = kinds.includes('profile') && kinds.includes('company');
  return exact && address ? [address.host, ...address.segments].join('/') : patternOf(url);
}

/** Host and path of an address without anything personal, for a report that the user may send. */
export function patternOf(url: string): string | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  const id = detect(url)?.network;
  const network = NETWORKS.find((entry) => entry.id === id);
  return [address.host, ...address.segments.map((segment) => (isOwnWord(segment, network) ? segment : '*'))].join('/');
}

/** The list with one more correction; an older one of the same pattern is replaced. */
export const withCorrection = (list: readonly Correction[], correction: Correction): Correction[] => [
  ...withoutCorrection(list, correction),
  correction,
];

/** The list without the correction of a pattern. */
export const withoutCorrection = (list: readonly Correction[], { network, urlPattern }: Correction): Correction[] =>
  list.filter((entry) => entry.network !== network || entry.urlPattern !== urlPattern);

/** The page kinds of a network, for the user to choose from; `other` = no tips here. */
export function kindsFor(id: NetworkId): readonly PageKind[] {
  const network = NETWORKS.find((entry) => entry.id === id);
  const kinds = network?.pages.flatMap(({ kind }) => kind) ?? [];
  return [...new Set<PageKind>([...kinds, 'composer', 'other'])];
}

/** Reads a correction from stored data; `undefined` if it is unusable. Never throws. */
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
 * Whether a segment is a word of the network's addresses, not a name. Patterns are split only if they contain the
 * segment, because the popup calls this before its first frame.
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
