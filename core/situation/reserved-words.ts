/**
 * First words of a path that every network keeps for itself: where anybody's name may stand (`/*`), nobody is called
 * so. What only one network reserves stands in its own table. November 2026.
 */
const RESERVED: ReadonlySet<string> = new Set(
  `about account accounts ajax api app apps assets callback cdn-cgi challenge connect cookies copyright csp developer
  developers directory download downloads embed error favicon feedback graphql guidelines hacked hc help impressum
  imprint intl legal login logout manifest oauth oauth2 oembed opensearch policies policy policy.php press privacy
  redirect register registration robots schema security session settings signin signout signup sitemap sso static
  terms tos tr undefined unsubscribe webhook webhooks widget widgets .well-known`.split(/\s+/),
);

/** Files that are served beside the pages and are none: `robots.txt`, `opensearch.xml`, `oembed.json`. */
const FILE = /\.(?:json|xml|txt|ico|css|png|jpe?g|gif|svg|webp|gz|xsd|rss|woff2?|webmanifest|pdf)$/;

/** Whether a first segment is a word or a file of the network's own, so that it cannot be a name. */
export const isReservedWord = (segment: string): boolean => RESERVED.has(segment) || FILE.test(segment);

/** Whether an address leads to a file and not to a page. */
export const isFile = (segments: readonly string[]): boolean => FILE.test(segments.at(-1) ?? '');
