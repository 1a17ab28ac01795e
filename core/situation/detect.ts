import { type Address, parseAddress } from './address';
import type { Network, PageRow } from './network';
import { NETWORKS } from './networks';
import { compilePattern, hostMatches, type Pattern } from './pattern';
import type { NetworkId, PageKind } from './vocabulary';

/** What an address says about the page. */
export interface Detection {
  readonly network: NetworkId;
  /** Likeliest first; more than one where the address cannot tell. Never empty: `['other']` for an unknown page. */
  readonly kinds: readonly [PageKind, ...PageKind[]];
}

interface CompiledRow {
  readonly row: PageRow;
  readonly pattern: Pattern;
}

interface CompiledNetwork {
  readonly network: Network;
  /** Most specific first. */
  readonly rows: readonly CompiledRow[];
}

let compiled: readonly CompiledNetwork[] | undefined;

/** Network and page kind of an address, `undefined` where it is no page of a known network. Never throws. */
export function detect(url: string): Detection | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  compiled ??= NETWORKS.map(compileNetwork);
  for (const { network, rows } of compiled) {
    if (!belongsTo(network, rows, address.host)) continue;
    const found = matchingRows(network, rows, address)[0];
    return { network: network.id, kinds: found ? kindsOf(found.row) : ['other'] };
  }
  return undefined;
}

/** The rows of one network whose pattern matches, most specific first. For the tests, which look for ties. */
export function rowsFor(network: Network, url: string): readonly CompiledRow[] {
  const address = parseAddress(url);
  return address ? matchingRows(network, compileNetwork(network).rows, address) : [];
}

export const kindsOf = (row: PageRow): readonly [PageKind, ...PageKind[]] =>
  typeof row.kind === 'string' ? [row.kind] : row.kind;

function compileNetwork(network: Network): CompiledNetwork {
  const rows = network.pages.flatMap((row) => row.at.map((source) => ({ row, pattern: compilePattern(source) })));
  return { network, rows: rows.sort((a, b) => (a.pattern.weight < b.pattern.weight ? 1 : -1)) };
}

const onMainHost = (network: Network, host: string) => network.hosts.some((pattern) => hostMatches(pattern, host));

const belongsTo = (network: Network, rows: readonly CompiledRow[], host: string) =>
  onMainHost(network, host) ||
  rows.some(({ pattern }) => pattern.host !== undefined && hostMatches(pattern.host, host));

function matchingRows(network: Network, rows: readonly CompiledRow[], address: Address): readonly CompiledRow[] {
  const main = onMainHost(network, address.host);
  const [first = ''] = address.segments;
  const local = network.localePrefix?.test(first) ? { ...address, segments: address.segments.slice(1) } : address;
  return rows.filter(
    ({ pattern }) =>
      (pattern.host === undefined ? main : hostMatches(pattern.host, address.host)) && pattern.matches(local),
  );
}
