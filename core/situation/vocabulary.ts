/**
 * The words for "where": networks and page kinds. They are public, because chapters name them in their
 * situations (`linkedin/job-posting`), so a word is never renamed and never reused.
 */

/** Networks the guide speaks of, with the name shown on screen (proper names, the same in every language). */
export const NETWORK_NAMES = {
  linkedin: 'LinkedIn',
  xing: 'XING',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  kununu: 'kununu',
  glassdoor: 'Glassdoor',
  stepstone: 'StepStone',
  indeed: 'Indeed',
  'google-business': 'Google',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  snapchat: 'Snapchat',
  tumblr: 'Tumblr',
  medium: 'Medium',
} as const;

export type NetworkId = keyof typeof NETWORK_NAMES;

/** What the person does on the page, in five groups; `silent` pages get no tips. */
export const PAGE_KINDS = {
  feed: 'read',
  post: 'read',
  hashtag: 'read',
  group: 'read',
  search: 'read',
  profile: 'be',
  'profile-edit': 'be',
  company: 'be',
  reviews: 'be',
  network: 'be',
  'company-admin': 'run',
  analytics: 'run',
  ads: 'run',
  event: 'run',
  messages: 'run',
  job: 'hire',
  jobs: 'hire',
  'job-posting': 'hire',
  recruiter: 'hire',
  'people-search': 'hire',
  composer: 'write',
  login: 'silent',
  settings: 'silent',
  help: 'silent',
  other: 'silent',
} as const;

export type PageKind = keyof typeof PAGE_KINDS;

/** Whether a word names a network. */
export const isNetworkId = (word: string): word is NetworkId => Object.hasOwn(NETWORK_NAMES, word);

/** Whether a word names a page kind. */
export const isPageKind = (word: string): word is PageKind => Object.hasOwn(PAGE_KINDS, word);

/** Login, settings, help and the rest: the product says nothing there. */
export const isSilent = (kind: PageKind): boolean => PAGE_KINDS[kind] === 'silent';
