/** A web address split for matching, without the parts that never decide the page kind. */
export interface Address {
  /** Lower case, without `www.` and without a trailing dot. */
  readonly host: string;
  /** Decoded, lower-case path segments, empty ones dropped. */
  readonly segments: readonly string[];
  /** The query, and behind it what the page keeps in its hash in the same form (`#lrd=…`, a panel that is open). */
  readonly query: URLSearchParams;
}

/**
 * Parses the address of a tab. Never throws: whatever is not a plain http(s) address gives `undefined`.
 *
 * Browsers hand out serialised addresses, so text that a browser would first have to repair (`https:///host`,
 * leading blanks) is not an address of a tab. Ports and user names do not change whose page it is, except that a
 * network never answers on a port of its own.
 */
export function parseAddress(url: string): Address | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(url)) return undefined;
  const parsed = parse(url);
  if (parsed?.port !== '') return undefined;
  const { pathname, searchParams } = behindHash(parsed) ?? parsed;
  return {
    host: parsed.hostname.replace(/\.$/, '').replace(/^www\./, ''),
    segments: pathname.split('/').filter(Boolean).map(decode),
    query: withHash(searchParams, parsed.hash),
  };
}

/**
 * The page that an app keeps behind `#`. Old Facebook and X addresses replaced the whole path (`/name#!/photo.php?v=1`,
 * also `/home.php#/photo.php`), YouTube's mobile pages the root (`/#/watch?v=1`); elsewhere it goes on from the path
 * (`tiktok.com/creator#/upload`).
 */
function behindHash({ host, pathname, hash }: URL): URL | undefined {
  const [, bang, page = ''] = /^#(!?)(\/[^/].*)/.exec(hash) ?? [];
  if (bang === undefined) return undefined;
  const replaced = bang !== '' || pathname === '/' || pathname.endsWith('.php');
  return parse(`https://${host}${replaced ? '' : pathname.replace(/\/$/, '')}${page}`);
}

function withHash(query: URLSearchParams, hash: string): URLSearchParams {
  if (!/^#[a-z]+=/i.test(hash)) return query;
  return new URLSearchParams([...query, ...new URLSearchParams(hash.slice(1))]);
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined; // Not an address.
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase(); // Not an encoded text.
  }
}
