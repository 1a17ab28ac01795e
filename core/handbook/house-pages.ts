import { type Address, parseAddress } from '../situation/address';
import { NETWORKS } from '../situation/networks';
import { hostMatcher } from '../situation/pattern';
import { exactness, hasPageIds, type PageIds, pageIdsIn, saysMore, writtenIds } from './page-ids';

/**
 * Pages of a house, as a pack or the user names them: `linkedin.com/company/muster-gmbh`, `*.muster.de`,
 * `muster.de/karriere`. A path takes along everything below it; `*` in it stands for any letters of one segment, `*.`
 * before a host for the host and all hosts below it. Of what stands behind `?` only ids of pages count
 * (`business.facebook.com/latest?asset_id=123`).
 */
export interface HousePages {
  /** In its shortest form; equal exactly where two take in the same addresses by the same words. */
  readonly pattern: string;
  readonly host: string;
  /** The hosts below it are taken in too. */
  readonly below: boolean;
  readonly segments: readonly string[];
  readonly ids: PageIds;
}

/**
 * A letter, digit or what stands between them; a host of at least two labels, so that none takes in a whole country.
 */
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
/** Characters of a pattern; addresses of profiles are far shorter. */
const LONGEST = 300;

/** Whether an address has something behind `?` that its pattern has not: pages that differ only there are one. */
export const losesQuery = (written: string): boolean => saysMore(queryOf(written));

/** Whether an address is one but for an id behind `?` that has no value, several, or one with other signs. */
export const hasWrongId = (written: string): boolean =>
  pageIdsIn(queryOf(written)) === undefined && parseHousePages(written.replace(/[?#].*$/s, '')) !== undefined;

const queryOf = (written: string): URLSearchParams =>
  new URLSearchParams(/^[^?#]*\?([^#]*)/.exec(written.trim())?.[1] ?? '');

/** Reads a pattern, also one that was copied from the address bar. `undefined` where it is none. Never throws. */
export function parseHousePages(written: string): HousePages | undefined {
  const bare = written
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/s, '');
  const ids = pageIdsIn(queryOf(written));
  if (!ids || bare.length > LONGEST || /\s/.test(bare)) return undefined;
  const [named = '', ...path] = bare.split('/');
  const below = named.startsWith('*.');
  const host = below ? named.slice(2) : named;
  if (!HOST.test(host)) return undefined;
  const address = parseAddress(`https://${host}/${path.filter(Boolean).map(encoded).join('/')}`);
  if (!address?.host.includes('.')) return undefined;
  const { host: found, segments } = shortened(address);
  const withoutIds = [`${below ? '*.' : ''}${found}`, ...segments].join('/');
  return { pattern: `${withoutIds}${writtenIds(ids)}`, host: found, below, segments, ids };
}

/** Text is taken literally: a blank, or a percent sign that begins no code, is encoded. */
function encoded(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return encodeURIComponent(segment); // Not encoded.
  }
}

/** Whether a page is one of these. Never throws. */
export function takesIn({ host, below, segments, ids }: HousePages, address: Address): boolean {
  const page = shortened(address);
  if (page.host !== host && !(below && page.host.endsWith(`.${host}`))) return false;
  if (!hasPageIds(address.query, ids)) return false;
  return segments.length <= page.segments.length && segments.every((word, at) => fits(word, page.segments[at] ?? ''));
}

/**
 * Which of two patterns that take in the same page is the more specific: negative = the first. A named host before
 * those below one, the longer host first, then the more exact id, then segment by segment a word before letters with a
 * gap before anything, then the longer path, then the longer word. 0 = neither, so that nothing ever depends on who was
 * there first.
 */
export function compareHousePages(a: HousePages, b: HousePages): number {
  const byRank = (rank: (pages: HousePages) => number) => rank(b) - rank(a);
  const hosts =
    byRank(({ below }) => (below ? 0 : 1)) ||
    byRank(({ host }) => host.split('.').length) ||
    byRank(({ host }) => host.length) ||
    byRank(({ ids }) => exactness(ids));
  if (hosts !== 0) return hosts;
  for (let at = 0; at < Math.max(a.segments.length, b.segments.length); at++) {
    const rank = rankOf(b.segments[at]) - rankOf(a.segments[at]);
    const letters = (b.segments[at] ?? '').length - (a.segments[at] ?? '').length;
    if (rank !== 0) return rank;
    if (letters !== 0) return letters;
  }
  return 0;
}

/** A word 3, letters with a gap 2, anything 1, nothing said 0. */
const rankOf = (segment: string | undefined): number =>
  segment === undefined ? 0 : segment === '*' ? 1 : segment.includes('*') ? 2 : 3;

function fits(word: string, segment: string): boolean {
  if (!word.includes('*')) return word === segment;
  const [first = '', ...rest] = word.split('*');
  const last = rest.pop() ?? '';
  if (!segment.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = segment.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return segment.length - last.length >= at && segment.endsWith(last) && segment.length > 0;
}

/**
 * An address without what does not say whose page it is: the language or mobile host of a network, a leading language
 * folder, two ways of writing one letter.
 */
function shortened({ host, segments }: Pick<Address, 'host' | 'segments'>): Pick<Address, 'host' | 'segments'> {
  const network = NETWORKS.find(({ hosts }) => hosts.some((one) => hostMatcher(one)(host)));
  const main = host.slice(host.indexOf('.') + 1);
  const words = segments.map((segment) => segment.normalize('NFC'));
  const [first = ''] = words;
  return {
    host: network?.hosts.includes(main) ? main : host,
    segments: network?.localePrefix?.test(first) ? words.slice(1) : words,
  };
}
