import type { Network } from '../network';

/** TikTok with Studio and ads. A name's page does not say who owns it. November 2026. */
export const tiktok: Network = {
  id: 'tiktok',
  hosts: ['tiktok.com', 'm.tiktok.com', '??.tiktok.com'],
  origins: ['https://*.tiktok.com/*'],
  localePrefix: /^[a-z]{2}(-[a-z]{2})?$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/(foryou|following|friends|explore|trending|live)/**'] },
    {
      kind: ['profile', 'company'],
      at: ['/@*/**', '/h5/share/usr/*', '/share/user/*'],
    },
    {
      kind: 'post',
      at: [
        '/@/video/*',
        '/@*/(video|photo|live)/**',
        '/v/*',
        '/t/*',
        '/share/(video|live)/**',
        'vm.tiktok.com/*',
        'vt.tiktok.com/*',
      ],
    },
    {
      kind: 'composer',
      at: ['/upload/**', '/(tiktokstudio|creator-center|creator)/upload/**', '/tiktokstudio/post/**'],
    },
    {
      kind: 'company-admin',
      at: ['livecenter.tiktok.com/**', '/(tiktokstudio|creator-center|creator|business-suite)/**'],
    },
    { kind: 'analytics', at: ['/(tiktokstudio|creator-center|creator)/analytics/**', '/analytics/**'] },
    { kind: 'messages', at: ['/messages/**', '/business-suite/messages/**'] },
    { kind: 'hashtag', at: ['/tag/*/**', '/challenge/*'] },
    { kind: ['hashtag', 'other'], at: ['/music/*/**', '/sticker/*/**', '/place/*/**'] },
    { kind: 'search', at: ['/search/**'] },
    { kind: 'people-search', at: ['/search/user'] },
    { kind: 'network', at: ['/@*/(followers|following)'] },
    {
      kind: 'ads',
      at: [
        'ads.tiktok.com/**',
        'library.tiktok.com/**',
        'ads.tiktok.com/business/creativecenter/**',
        'business.tiktok.com/**',
        'creatormarketplace.tiktok.com/**',
        'getstarted.tiktok.com/**',
      ],
    },
    {
      kind: ['other', 'help'],
      at: ['ads.tiktok.com/marketing_api/**', 'ads.tiktok.com/business/**'],
    },
    {
      kind: 'login',
      at: ['business.tiktok.com/portal/(auth|login)/**', 'ads.tiktok.com/i18n/(login|signup)/**'],
    },
    { kind: 'settings', at: ['/setting/**', '/tiktokstudio/settings/**'] },
    {
      kind: 'help',
      at: [
        '(seller|seller-??).tiktok.com/(help|university)/**',
        '/live/creators/**',
        '/legal/report/**',
        'ads.tiktok.com/help/**',
        'support.tiktok.com/**',
        '/(community-guidelines|safety|creators|creator-academy)/**',
      ],
    },
    {
      kind: 'other',
      at: [
        '/live/creator-networks/**',
        'ads.tiktok.com/i18n/official/**',
        '/(transparency|coin|shop|view|node|business|forgood|passport|inbox|player)/**',
        'newsroom.tiktok.com/**',
        'developers.tiktok.com/**',
        'shop.tiktok.com/**',
        'careers.tiktok.com/**',
      ],
    },
    { kind: ['hashtag', 'search'], at: ['/(discover|channel|topics|find)/**'] },
    { kind: ['other', 'company-admin'], at: ['(seller|seller-??|test-seller|affiliate|affiliate-??).tiktok.com/**'] },
  ],
};
