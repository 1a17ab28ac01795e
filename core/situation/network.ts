import type { NetworkId, PageKind } from './vocabulary';

/**
 * One kind of page of a network and the addresses it lives at. Each pattern has its examples in the file beside the
 * table, see `NetworkExamples`.
 *
 * A pattern is written like an address:
 *
 * | Pattern | Matches |
 * |---|---|
 * | `/jobs/view/*` | `*` is text inside one segment |
 * | `/events/*-#` | `#` is a number |
 * | `/hiring/**` | `**`, only at the end, is any number of further segments, including none |
 * | `/(jobs|stellen)/search` | one of several words |
 * | `/feed?shareActive=true` | the query must hold this value, `*` and `#` in it as above; `?id` = must hold the key |
 * | `login.xing.com/**` | a host that is not one of the network's main ones |
 * | `*.tumblr.com/` | any subdomain |
 * | `ads.(x|twitter).com/**` | one of several hosts |
 *
 * Case, `www.`, trailing slash, locale prefix, tracking query and hash do not matter. If several patterns match,
 * the most specific wins whatever the order of the rows (see `specificity`), so a row never shadows another.
 */
export interface PageRow {
  /** The kind; several if the address cannot tell, the likeliest first. */
  readonly kind: PageKind | readonly [PageKind, ...PageKind[]];
  readonly at: readonly string[];
}

/** A network as data: its hosts and its page kinds. */
export interface Network {
  readonly id: NetworkId;
  /**
   * Main hosts, without `www.`: `linkedin.com`, `??.linkedin.com` (a two-letter country or language),
   * `??-??.facebook.com`. A host that is in no list and no pattern is not the network: developer docs, CDNs and
   * look-alikes get no tips.
   */
  readonly hosts: readonly string[];
  /**
   * Hosts that probably belong to this network by their name (`mastodon.*`). They count only if a pattern matches the
   * path, so that other sites with a similar name get no tips.
   */
  readonly likelyHosts?: readonly string[];
  /** Match patterns for the optional host permission that the user can give for this network, in the browser's form. */
  readonly origins: readonly string[];
  /** Matches a whole first path segment that only names a language (`/de-de/company/acme`). */
  readonly localePrefix?: RegExp;
  readonly pages: readonly PageRow[];
}

/**
 * Addresses for a network's table, in `<id>.examples.ts` beside it: for the tests and for people. The extension does
 * not ship them.
 */
export interface NetworkExamples {
  readonly network: NetworkId;
  /**
   * By pattern: real addresses, with invented names, that it matches best; at least one for each pattern of the table.
   */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
}
