import type { Network, NetworkExamples, PageRow } from '../network';
import { blueskyExamples } from './bluesky.examples';
import { facebookExamples } from './facebook.examples';
import { glassdoorExamples } from './glassdoor.examples';
import { googleBusinessExamples } from './google-business.examples';
import { indeedExamples } from './indeed.examples';
import { NETWORKS } from './index';
import { instagramExamples } from './instagram.examples';
import { kununuExamples } from './kununu.examples';
import { linkedinExamples } from './linkedin.examples';
import { mastodonExamples } from './mastodon.examples';
import { mediumExamples } from './medium.examples';
import { pinterestExamples } from './pinterest.examples';
import { redditExamples } from './reddit.examples';
import { snapchatExamples } from './snapchat.examples';
import { stepstoneExamples } from './stepstone.examples';
import { telegramExamples } from './telegram.examples';
import { threadsExamples } from './threads.examples';
import { tiktokExamples } from './tiktok.examples';
import { tumblrExamples } from './tumblr.examples';
import { whatsappExamples } from './whatsapp.examples';
import { xExamples } from './x.examples';
import { xingExamples } from './xing.examples';
import { youtubeExamples } from './youtube.examples';

/** The examples of all networks, for tests and measures; the extension does not ship them. */
export const NETWORK_EXAMPLES: readonly NetworkExamples[] = [
  linkedinExamples,
  xingExamples,
  facebookExamples,
  instagramExamples,
  xExamples,
  youtubeExamples,
  tiktokExamples,
  threadsExamples,
  blueskyExamples,
  mastodonExamples,
  pinterestExamples,
  redditExamples,
  kununuExamples,
  glassdoorExamples,
  stepstoneExamples,
  indeedExamples,
  googleBusinessExamples,
  whatsappExamples,
  telegramExamples,
  snapchatExamples,
  tumblrExamples,
  mediumExamples,
];

/** An address with what the table says it is. */
export interface LabelledAddress {
  readonly url: string;
  readonly network: Network;
  readonly row: PageRow;
  /** The pattern of the row that decides it. */
  readonly pattern: string;
}

/** Every example with its network, row and pattern; those under a pattern that no table has are left out. */
export const labelledExamples = (): LabelledAddress[] =>
  NETWORKS.flatMap((network) => {
    const { addresses = {} } = NETWORK_EXAMPLES.find((entry) => entry.network === network.id) ?? {};
    return network.pages.flatMap((row) =>
      row.at.flatMap((pattern) => (addresses[pattern] ?? []).map((url) => ({ url, network, row, pattern }))),
    );
  });
