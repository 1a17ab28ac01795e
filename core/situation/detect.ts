import { type Address, parseAddress } from './address';
import type { Network, PageRow } from './network';
import { NETWORKS } from './networks';
import { compilePattern, hostMatcher, type Pattern } from './pattern';
import { isFile, kindOfReservedWord } from './reserved-words';
import { silentEverywhere } from './silent-everywhere';
import type { NetworkId, PageKind } from './vocabulary';

/** What an address says about the page. */
export interface Detection {
  readonly network: NetworkId;
  /** Likeliest first. Several if the address cannot tell; none if the network is known and the page is not. */
  readonly kinds: readonly PageKind[];
}

export interface CompiledRow {
  readonly row: PageRow;
  readonly pattern: Pattern;
}

interface CompiledNetwork {
  readonly network: Network;
  readonly mainHost: (host: string) => boolean;
  readonly likelyHost: (host: string) => boolean;
  /** Whether a pattern of the network names this host. */
  readonly ownHost: (host: string) => boolean;
  /** All patterns of its rows, as they are written. */
  readonly sources: () => readonly RowSource[];
}

/** A row with one of its patterns, which is compiled when an address comes that it may match. */
interface RowSource {
  readonly row: PageRow;
  /** Whether it names a host of its own. */
  readonly namesHost: boolean;
  /** The words that the first segment of its path may be, where it is a word in every address that it matches. */
  readonly begins: readonly string[] | undefined;
  readonly pattern: () => Pattern;
}

let compiled: readonly CompiledNetwork[] | undefined;

/** Cache of the networks of a host: a person visits a handful of hosts. */
const byHost = new Map<string, readonly CompiledNetwork[]>();
const HOSTS_REMEMBERED = 200;

/** The last answer: a surface asks about the same page at every render. */
let last: { readonly url: string; readonly detection: Detection | undefined } | undefined;

/** Network and page kinds of an address, `undefined` if it is not a page of a known network. Never throws. */
export function detect(url: string): Detection | undefined {
  if (last?.url !== url) last = { url, detection: detectUncached(url) };
  return last.detection;
}

function detectUncached(url: string): Detection | undefined {
  const address = parseAddress(url);
  if (!address) return undefined;
  for (const network of networksOf(address.host)) {
    const found = best(network, address);
    if (found || network.mainHost(address.host))
      return { network: network.network.id, kinds: kindsOn(network, found?.row, address) };
  }
  return undefined;
}

/**
 * What an address is on its network. A file (`employers.indeed.com/robots.txt`) and what is silent on every network go
 * before the row; where there is none, a word that networks keep for themselves is no page to help on, the rest is
 * unknown.
 */
function kindsOn({ network }: CompiledNetwork, row: PageRow | undefined, address: Address): readonly PageKind[] {
  const local = localised(network, address);
  if (isFile(local.segments)) return ['other'];
  const silent = silentEverywhere(local);
  if (silent) return [silent];
  if (row) return kindsOf(row);
  const reserved = kindOfReservedWord(local.segments[0] ?? '');
  return reserved ? [reserved] : [];
}

/**
 * What the address says if its host is known, from elsewhere, to be the network's: a Mastodon instance. Never throws.
 */
export function detectAs(id: NetworkId, url: string): Detection | undefined {
  const address = parseAddress(url);
  const network = all().find(({ network }) => network.id === id);
  if (!address || !network) return undefined;
  const local = localised(network.network, address);
  return { network: id, kinds: kindsOn(network, first(likely(network, local, false), local)?.row, address) };
}

/** The rows of one network whose pattern matches, most specific first. For the tests, which look for ties. */
export function rowsFor(network: Network, url: string): readonly CompiledRow[] {
  const address = parseAddress(url);
  return address ? match(compileNetwork(network), address) : [];
}

/** The page kinds of a row, the likeliest first. */
export const kindsOf = (row: PageRow): readonly [PageKind, ...PageKind[]] =>
  typeof row.kind === 'string' ? [row.kind] : row.kind;

const all = (): readonly CompiledNetwork[] => {
  compiled ??= NETWORKS.map(compileNetwork);
  return compiled;
};

function compileNetwork(network: Network): CompiledNetwork {
  let ownHost: CompiledNetwork['ownHost'] | undefined;
  let sources: readonly RowSource[] | undefined;
  return {
    network,
    mainHost: anyOf(network.hosts),
    likelyHost: likelyHosts(network),
    ownHost: (host) => {
      ownHost ??= anyOf(ownHostsOf(network));
      return ownHost(host);
    },
    sources: () => {
      sources ??= network.pages.flatMap((row) => row.at.map((source) => rowSource(row, source)));
      return sources;
    },
  };
}

const ownHostsOf = ({ pages }: Network): string[] => [
  ...new Set(pages.flatMap(({ at }) => at.map((source) => source.slice(0, source.indexOf('/')))).filter(Boolean)),
];

function rowSource(row: PageRow, source: string): RowSource {
  const [, host = '', begins = ''] = /^([^/]*)\/([^/?]*)/.exec(source) ?? [];
  let pattern: Pattern | undefined;
  return {
    row,
    namesHost: host !== '',
    begins: wordsOf(begins),
    pattern: () => {
      pattern ??= compilePattern(source);
      return pattern;
    },
  };
}

/** A segment that is a word, or a choice of words and nothing else, as its words. */
const wordsOf = (segment: string): readonly string[] | undefined =>
  /^[^*#()|]*$/.test(segment) ? [segment] : /^\(([^*#()]*)\)$/.exec(segment)?.[1]?.split('|');

/** The patterns that may match an address, the most specific first: of a hundred, a handful is compiled. */
function likely({ sources }: CompiledNetwork, { segments: [begins = ''] }: Address, namesHost: boolean): CompiledRow[] {
  return sources()
    .filter((source) => source.namesHost === namesHost && (source.begins?.includes(begins) ?? true))
    .map(({ row, pattern }) => ({ row, pattern: pattern() }))
    .sort((a, b) => (a.pattern.weight < b.pattern.weight ? 1 : -1));
}

function anyOf(patterns: readonly string[]): (host: string) => boolean {
  const matchers = patterns.map(hostMatcher);
  return (host) => matchers.some((matches) => matches(host));
}

/**
 * Whether a host looks like the network's by its name. A main host with a suffix does not count: that is a phishing
 * trick.
 */
function likelyHosts({ hosts, likelyHosts: patterns = [] }: Network): (host: string) => boolean {
  const named = anyOf(patterns);
  return (host) => named(host) && !hosts.some((main) => host.startsWith(`${main}.`));
}

function networksOf(host: string): readonly CompiledNetwork[] {
  const known = byHost.get(host);
  if (known) return known;
  // A main host wins over a host that only looks like one.
  const main = all().find(({ mainHost }) => mainHost(host));
  const found = main ? [main] : all().filter(({ likelyHost, ownHost }) => likelyHost(host) || ownHost(host));
  if (byHost.size >= HOSTS_REMEMBERED) byHost.clear();
  byHost.set(host, found);
  return found;
}

/** Whether the main hosts' patterns apply: to main hosts and to likely ones. */
const hasMainPatterns = ({ mainHost, likelyHost }: CompiledNetwork, host: string) => mainHost(host) || likelyHost(host);

/** The most specific row. Patterns that name a host weigh more than those of the main hosts, so they come first. */
function best(network: CompiledNetwork, address: Address): CompiledRow | undefined {
  const local = localised(network.network, address);
  return (
    likely(network, local, true).find(({ pattern }) => pattern.hostMatches(address.host) && pattern.matches(local)) ??
    (hasMainPatterns(network, address.host) ? first(likely(network, local, false), local) : undefined)
  );
}

function match(network: CompiledNetwork, address: Address): readonly CompiledRow[] {
  const local = localised(network.network, address);
  return [
    ...likely(network, local, true).filter(({ pattern }) => pattern.hostMatches(address.host)),
    ...(hasMainPatterns(network, address.host) ? likely(network, local, false) : []),
  ].filter(({ pattern }) => pattern.matches(local));
}

const first = (rows: readonly CompiledRow[], address: Address) => rows.find(({ pattern }) => pattern.matches(address));

/** The address without a leading language folder. */
function localised({ localePrefix }: Network, address: Address): Address {
  const [segment = ''] = address.segments;
  return localePrefix?.test(segment) ? { ...address, segments: address.segments.slice(1) } : address;
}
