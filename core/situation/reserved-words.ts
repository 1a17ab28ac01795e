import type { PageKind } from './vocabulary';

/**
 * First words of a path that every network keeps for itself: where anybody's name may stand (`/*`), nobody is called
 * so. By what stands there where no row of the network says it. What only one network reserves stands in its own table.
 * November 2026.
 */
const RESERVED: readonly (readonly [PageKind, string])[] = [
  [
    'login',
    `auth challenge connect forgot-password forgot_password log-in login logout oauth oauth2 register registration
    reset-password session sign-in sign-up sign_in sign_up signin signout signup sso`,
  ],
  ['settings', 'account accounts einstellungen settings unsubscribe'],
  ['help', 'feedback hacked hc help'],
  [
    'other',
    `about agb ajax api app apps assets callback cdn-cgi cookies copyright csp datenschutz developer developers directory
    download downloads embed error favicon graphql guidelines impressum imprint intl legal manifest notifications oembed opensearch policies
    policy policy.php press privacy public-api redirect robots rss schema security sitemap static terms tos tr undefined
    webhook webhooks widget widgets .well-known`,
  ],
];

const KINDS = new Map(RESERVED.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)));

/** Files that are served beside the pages and are none: `robots.txt`, `opensearch.xml`, `oembed.json`, `embed.js`. */
const FILE =
  /\.(?:json|xml|txt|ico|css|png|jpe?g|gif|svg|webp|gz|xsd|rss|atom|woff2?|webmanifest|pdf)$|^(?:embed|widgets|sdk|all)\.js$/;

/**
 * The silent kind of a first segment that is a word or a file of the network's own; `undefined` where it can be a name.
 */
export const kindOfReservedWord = (segment: string): PageKind | undefined =>
  KINDS.get(segment) ?? (FILE.test(segment) ? 'other' : undefined);

/** Whether a first segment is a word or a file of the network's own, so that it cannot be a name. */
export const isReservedWord = (segment: string): boolean => kindOfReservedWord(segment) !== undefined;

/** Whether an address leads to a file and not to a page. */
export const isFile = (segments: readonly string[]): boolean => FILE.test(segments.at(-1) ?? '');
