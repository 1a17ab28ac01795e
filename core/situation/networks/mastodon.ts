import type { Network } from '../network';

/**
 * Mastodon lives on any host. Named here: large instances and those of German-speaking regions and publishers, from
 * general knowledge, November 2026. A host that calls itself mastodon.… or mstdn.… counts where the path is one of
 * Mastodon's; any other instance is known by the marks in its page (see `MASTODON_MARKS`).
 */
export const mastodon: Network = {
  id: 'mastodon',
  hosts: [
    'mastodon.social',
    'mastodon.online',
    'mastodon.world',
    'mstdn.social',
    'mas.to',
    'fosstodon.org',
    'hachyderm.io',
    'infosec.exchange',
    'techhub.social',
    'c.im',
    'chaos.social',
    'troet.cafe',
    'digitalcourage.social',
    'social.tchncs.de',
    'det.social',
    'norden.social',
    'nrw.social',
    'ruhr.social',
    'hessen.social',
    'muenchen.social',
    'xn--baw-joa.social',
    'sueden.social',
    'dresden.network',
    'freiburg.social',
    'bonn.social',
    'berlin.social',
    'hamburg.social',
    'graz.social',
    'wien.rocks',
    'tooting.ch',
    'swiss.social',
    'social.bund.de',
    'openbiblio.social',
    'literatur.social',
    'mastodontech.de',
    'machteburch.social',
    'geraffel.social',
    'climatejustice.social',
  ],
  likelyHosts: ['mastodon.*', 'mstdn.*', 'troet.*', '*.masto.host'],
  origins: ['https://mastodon.social/*', 'https://mastodon.online/*', 'https://chaos.social/*', 'https://troet.cafe/*'],
  // The advanced web app of today and the web app of before version 4 keep the same pages in a folder of their own.
  localePrefix: /^(?:web|deck)$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    {
      kind: 'feed',
      at: ['/home', '/(public|explore|getting-started)/**', '/favourites', '/bookmarks', '/(timelines|start)/**'],
    },
    { kind: ['feed', 'other'], at: ['/lists/**', '/links/**'] },
    {
      kind: ['profile', 'company'],
      at: ['/@*', '/@*/(with_replies|media|featured|tagged)/**', '/users/*', '/accounts/*'],
    },
    {
      kind: 'network',
      at: [
        '/(authorize_interaction|authorize_follow|remote_follow)/**',
        '/users/*/remote_follow',
        '/@*/remote_follow',
        '/@*/(followers|following)',
        '/relationships',
        '/follow_requests',
        '/accounts/*/(followers|following)',
      ],
    },
    {
      kind: 'post',
      at: ['/@*/#/**', '/users/*/statuses/#/**', '/statuses/#'],
    },
    { kind: 'composer', at: ['/publish/**', '/share', '/statuses/new'] },
    { kind: 'hashtag', at: ['/tags/*', '/timelines/tag/*'] },
    { kind: 'search', at: ['/search'] },
    { kind: 'people-search', at: ['/directory', '/explore/suggestions'] },
    { kind: 'messages', at: ['/conversations', '/timelines/direct'] },
    { kind: 'profile-edit', at: ['/settings/profile', '/settings/featured_tags', '/profile/edit'] },
    { kind: 'login', at: ['/auth/**', '/oauth/**', '/invite/*'] },
    {
      kind: 'settings',
      at: ['/settings/**', '/filters/**', '/statuses_cleanup', '/blocks', '/mutes', '/domain_blocks'],
    },
    {
      kind: 'other',
      at: [
        '/(about|privacy-policy|terms-of-service|keyboard-shortcuts|notifications|admin|media_proxy|nodeinfo|interact|pinned)/**',
      ],
    },
  ],
};
