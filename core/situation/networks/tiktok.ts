import type { Network } from '../network';

/** TikTok with Studio and ads. A name's page does not say who owns it. November 2026. */
export const tiktok: Network = {
  id: 'tiktok',
  hosts: ['tiktok.com', 'm.tiktok.com', '??.tiktok.com'],
  origins: ['https://*.tiktok.com/*'],
  localePrefix: /^[a-z]{2}(-[a-z]{2})?$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/(foryou|following|friends|explore|trending|discover|live|channel)/**'] },
    {
      kind: ['profile', 'company'],
      at: ['/@*/**', '/@*', '/@*/(reposts|liked|collection|playlist)/**', '/h5/share/usr/*', '/share/user/*'],
    },
    {
      kind: 'post',
      at: [
        '/@/video/*',
        '/@*/(video|photo|live)/**',
        '/@*/live',
        '/v/*',
        '/t/*',
        '/embed/**',
        '/share/(video|live)/**',
        '/player/**',
        'vm.tiktok.com/*',
        'vt.tiktok.com/*',
      ],
    },
    {
      kind: 'composer',
      at: ['/upload/**', '/tiktokstudio/upload/**', '/creator-center/upload/**', '/tiktokstudio/post/**'],
    },
    { kind: ['composer', 'company-admin'], at: ['livecenter.tiktok.com/**', '/tiktokstudio/live/**'] },
    { kind: 'company-admin', at: ['/tiktokstudio/**', '/creator-center/**', '/business-suite/**'] },
    { kind: 'analytics', at: ['/tiktokstudio/analytics/**', '/creator-center/analytics/**', '/analytics/**'] },
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
    { kind: 'login', at: ['/login/**', '/signup/**', '/logout', 'ads.tiktok.com/i18n/(login|signup)/**'] },
    { kind: 'settings', at: ['/setting/**', '/settings/**', '/tiktokstudio/settings/**'] },
    {
      kind: 'help',
      at: [
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
        'ads.tiktok.com/i18n/official/**',
        '/(about|legal|transparency|coin|shop|view|api|privacy|node|business|forgood|embed.js|passport|inbox|download)/**',
        'newsroom.tiktok.com/**',
        'developers.tiktok.com/**',
        'shop.tiktok.com/**',
        'seller-de.tiktok.com/**',
        'careers.tiktok.com/**',
      ],
    },
  ],
};
