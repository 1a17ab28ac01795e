/**
 * Ids of networks and page kinds. They are public: chapters name them in their situations (`linkedin/job-posting`), so
 * an id is never renamed and never reused.
 */

/** Networks that the guide covers, with the name shown on screen (the same in every language). */
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

/** Page kinds by what people do there; `silent` pages get no tips. */
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

/** Whether a word is the id of a network. */
export const isNetworkId = (word: string): word is NetworkId => Object.hasOwn(NETWORK_NAMES, word);

/** Whether a word is the id of a page kind. */
export const isPageKind = (word: string): word is PageKind => Object.hasOwn(PAGE_KINDS, word);

/** Whether a page kind gets no tips: login, settings, help and other. */
export const isSilent = (kind: PageKind): boolean => PAGE_KINDS[kind] === 'silent';
