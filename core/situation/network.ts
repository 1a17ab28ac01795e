import type { NetworkId, PageKind } from './vocabulary';

/**
 * One kind of page of a network and the addresses it lives at. Each pattern has its examples in the file beside the
 * table, see `NetworkExamples`.
 *
 * A pattern is written as the address is read:
 *
 * | Pattern | Matches |
 * |---|---|
 * | `/jobs/view/*` | `*` is text inside one segment |
 * | `/events/*-#` | `#` is a number |
 * | `/hiring/**` | `**`, only at the end, is any number of further segments, also none |
 * | `/(jobs|stellen)/search` | one of several words |
 * | `/feed?shareActive=true` | the query must hold this value; `?id` = must hold the key |
 * | `login.xing.com/**` | another host than the network's main ones |
 * | `*.tumblr.com/` | any subdomain |
 *
 * Case, `www.`, trailing slash, locale prefix, tracking query and hash do not matter. If several patterns match,
 * the most specific wins whatever the order of the rows (see `specificity`), so a row never shadows another.
 */
export interface PageRow {
  /** The kind; where the address cannot tell, several, the likeliest first. */
  readonly kind: PageKind | readonly [PageKind, ...PageKind[]];
  readonly at: readonly string[];
}

/** A network as data: where it lives and which page kinds it has. */
export interface Network {
  readonly id: NetworkId;
  /**
   * Main hosts, without `www.`: `linkedin.com`, `??.linkedin.com` (a two-letter country or language), `??-??.facebook.com`.
   * A host that is not named here or in a pattern is not the network: developer docs, CDNs and look-alikes stay silent.
   */
  readonly hosts: readonly string[];
  /**
   * Hosts that are this network's by their name (`mastodon.*`): they count only where a pattern fits the path, so a
   * stranger with a similar name stays silent.
   */
  readonly likelyHosts?: readonly string[];
  /** Match patterns for the optional host permission that the user can give for this network, in the browser's form. */
  readonly origins: readonly string[];
  /** Leading path segment that only names a language (`/de-de/company/acme`), as a whole-segment expression. */
  readonly localePrefix?: RegExp;
  readonly pages: readonly PageRow[];
}

/**
 * Addresses for a network's table, in `<id>.examples.ts` beside it: for the tests and for people. The extension does not
 * ship them.
 */
export interface NetworkExamples {
  readonly network: NetworkId;
  /** By pattern: real addresses that it decides, with made-up names; at least one for each pattern of the table. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
}
