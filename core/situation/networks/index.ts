import type { Network } from '../network';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { glassdoor } from './glassdoor';
import { googleBusiness } from './google-business';
import { indeed } from './indeed';
import { instagram } from './instagram';
import { kununu } from './kununu';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { pinterest } from './pinterest';
import { reddit } from './reddit';
import { snapchat } from './snapchat';
import { stepstone } from './stepstone';
import { telegram } from './telegram';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { whatsapp } from './whatsapp';
import { x } from './x';
import { xing } from './xing';
import { youtube } from './youtube';

/**
 * Every network that the product can recognise. A new one: its own file beside these, and a line here
 * (`docs/add-a-network.md`).
 */
export const NETWORKS: readonly Network[] = [
  linkedin,
  xing,
  facebook,
  instagram,
  x,
  youtube,
  tiktok,
  threads,
  bluesky,
  mastodon,
  pinterest,
  reddit,
  kununu,
  glassdoor,
  stepstone,
  indeed,
  googleBusiness,
  whatsapp,
  telegram,
  snapchat,
  tumblr,
  medium,
];
