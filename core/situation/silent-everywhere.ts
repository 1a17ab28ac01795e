import type { Address } from './address';
import type { PageKind } from './vocabulary';

/** What programs read: data (`/api/v1/…`, `/public-api/…`), feeds, what other sites embed (`/@name/123/embed`). */
const DATA = /^(?:(?:public|sales)?[-_])?api$|^(?:graphql|ajax)$/;
const SERVED = /^(?:embed|oembed|rss|atom)$/;

/** Where an app asks for access to an account, and what stands behind it. */
const ACCESS = /^oauth\d?$|^auth(?:orize|enticate)$/;

/** Behind these words stands a name, and anybody or anything may be called `api` or `embed`. */
const NAMING =
  /^(?:[rutq]|users?|in|add|channel|company|groups?|hashtag|pages?|profiles?|search|tag(?:s|ged)?|topics?|wiki)$/;

/**
 * The kind of an address that is silent on every network, before the network's own table is asked: what no person works
 * on, and the dialogue in which an app asks for access. `undefined` for all others.
 * Forms: RFC 6749 (OAuth 2), oembed.com, the networks' developer documentation; November 2026.
 */
export function silentEverywhere({ segments, query }: Address): PageKind | undefined {
  if (query.has('__a')) return 'other';
  const last = segments.length - 1;
  const words = segments.map((segment, i) => (NAMING.test(segments[i - 1] ?? '') ? '' : segment));
  const access = words.findIndex((word) => ACCESS.test(word));
  if (access >= 0) return kindOfAccess(segments.slice(access).join());
  const data = words.some((word, i) => (i < last || i === 0) && DATA.test(word));
  return data || SERVED.test(words.at(-1) ?? '') || words[0] === 'embed' ? 'other' : undefined;
}

function kindOfAccess(behind: string): PageKind {
  if (/app/.test(behind)) return 'settings';
  return behind.includes('token') ? 'other' : 'login';
}
