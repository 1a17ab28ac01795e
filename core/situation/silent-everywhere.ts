import type { Address } from './address';
import type { PageKind } from './vocabulary';

/** What programs read: data, feeds, embedded players (`/api/v1/…`, `/public-api/…`, `/@name/123/embed`). */
const DATA = /^(?:(?:public|sales|web)?[-_])?api$|^(?:graphql|xrpc|ajax|oembed)$/;
const EMBEDDED = /^(?:embed|oembed|rss|atom)$/;

/** Where an app asks for access to an account, and what stands behind it. */
const ACCESS = /^oauth\d?$/;
const PERMISSION = /^(?:authorize|authenticate)$/;
const GRANTED = /^(?:authorized_applications|applications|apps)$/;
const TOKEN = /tokens?$|^(?:revoke|introspect|userinfo)$/;

/** Behind these words stands a name, and anybody or anything may be called `api` or `embed`. */
const NAMING = new Set(
  `add c channel cmp companies company group groups hashtag in keyword label net p page pages profile profiles q r
  search showcase story t tag tagged tags topic topics u user users wiki`.split(/\s+/),
);

/**
 * The kind of an address that is silent on every network, before the network's own table is asked: what no person works
 * on, and the dialogue in which an app asks for access. `undefined` for all others.
 * Forms: RFC 6749 (OAuth 2), oembed.com, the networks' developer documentation; November 2026.
 */
export function silentEverywhere({ segments, query }: Address): PageKind | undefined {
  if (query.has('__a')) return 'other';
  const last = segments.length - 1;
  const isWord = (i: number) => i >= 0 && !NAMING.has(segments[i - 1] ?? '');
  const access = segments.findIndex((segment, i) => ACCESS.test(segment) && isWord(i));
  if (access >= 0) return kindOfAccess(segments.slice(access + 1));
  const end = segments[last] ?? '';
  if (last > 0 && PERMISSION.test(end) && isWord(last)) return 'login';
  const forPrograms =
    segments.some((segment, i) => (i < last || i === 0) && DATA.test(segment) && isWord(i)) ||
    (EMBEDDED.test(end) && isWord(last)) ||
    (segments[0] === 'embed' && last > 0);
  return forPrograms ? 'other' : undefined;
}

function kindOfAccess(behind: readonly string[]): PageKind {
  if (behind.some((segment) => GRANTED.test(segment))) return 'settings';
  return behind.some((segment) => TOKEN.test(segment)) ? 'other' : 'login';
}
