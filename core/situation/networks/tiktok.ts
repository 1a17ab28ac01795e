import type { Network } from '../network';

/** TikTok with Studio and ads. A name's page does not say who owns it. November 2026. */
export const tiktok: Network = {
  id: 'tiktok',
  hosts: ['tiktok.com', 'm.tiktok.com', '??.tiktok.com'],
  origins: ['https://*.tiktok.com/*'],
  localePrefix: /^[a-z]{2}(-[a-z]{2})?$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.tiktok.com/'] },
    {
      kind: 'feed',
      at: ['/(foryou|following|friends|explore|trending|discover|live|channel)/**'],
      examples: [
        'https://www.tiktok.com/foryou',
        'https://www.tiktok.com/following',
        'https://www.tiktok.com/live',
        'https://www.tiktok.com/discover/dachdecker',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/@*', '/@*/(reposts|liked|collection|playlist)/**', '/h5/share/usr/*', '/share/user/*'],
      examples: [
        'https://www.tiktok.com/@dachdecker.muster',
        'https://www.tiktok.com/@dachdecker.muster/reposts',
        'https://m.tiktok.com/h5/share/usr/6700000000000000000.html',
        'https://www.tiktok.com/share/user/6700000000000000000',
      ],
    },
    {
      kind: 'post',
      at: [
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
      examples: [
        'https://www.tiktok.com/@dachdecker.muster/video/7560000000000000000',
        'https://www.tiktok.com/@dachdecker.muster/live',
        'https://m.tiktok.com/v/7560000000000000000.html',
        'https://www.tiktok.com/t/ZTRabc/',
        'https://www.tiktok.com/embed/v2/7560000000000000000',
        'https://m.tiktok.com/share/live/7200000000000000000/',
        'https://www.tiktok.com/player/v1/7560000000000000000',
        'https://vm.tiktok.com/ZTRabc/',
        'https://vt.tiktok.com/ZSabc/',
      ],
    },
    {
      kind: 'composer',
      at: ['/upload/**', '/tiktokstudio/upload/**', '/creator-center/upload/**', '/tiktokstudio/post/**'],
      examples: [
        'https://www.tiktok.com/upload?lang=de',
        'https://www.tiktok.com/tiktokstudio/upload?from=creator_center',
        'https://www.tiktok.com/creator-center/upload',
        'https://www.tiktok.com/tiktokstudio/post/7560000000000000000',
      ],
    },
    {
      kind: ['composer', 'company-admin'],
      at: ['/tiktokstudio/live/**'],
      examples: ['https://www.tiktok.com/tiktokstudio/live'],
    },
    {
      kind: 'company-admin',
      at: ['/tiktokstudio/**', '/creator-center/**', '/business-suite/**'],
      examples: [
        'https://www.tiktok.com/tiktokstudio/content',
        'https://www.tiktok.com/creator-center/content',
        'https://www.tiktok.com/business-suite',
      ],
    },
    {
      kind: 'analytics',
      at: ['/tiktokstudio/analytics/**', '/creator-center/analytics/**', '/analytics/**'],
      examples: [
        'https://www.tiktok.com/tiktokstudio/analytics/overview',
        'https://www.tiktok.com/creator-center/analytics',
        'https://www.tiktok.com/analytics',
      ],
    },
    {
      kind: 'messages',
      at: ['/messages/**', '/business-suite/messages/**'],
      examples: ['https://www.tiktok.com/messages', 'https://www.tiktok.com/business-suite/messages'],
    },
    {
      kind: 'hashtag',
      at: ['/tag/*/**', '/challenge/*'],
      examples: ['https://www.tiktok.com/tag/handwerk', 'https://www.tiktok.com/challenge/handwerk'],
    },
    {
      kind: ['hashtag', 'other'],
      at: ['/music/*/**', '/sticker/*/**', '/place/*/**'],
      examples: [
        'https://www.tiktok.com/music/Lied-6900000000000000000',
        'https://www.tiktok.com/sticker/filter-123',
        'https://www.tiktok.com/place/Kassel-222',
      ],
    },
    { kind: 'search', at: ['/search/**'], examples: ['https://www.tiktok.com/search?q=dachdecker'] },
    { kind: 'people-search', at: ['/search/user'], examples: ['https://www.tiktok.com/search/user?q=dachdecker'] },
    {
      kind: 'network',
      at: ['/@*/(followers|following)'],
      examples: ['https://www.tiktok.com/@dachdecker.muster/followers'],
    },
    {
      kind: 'ads',
      at: [
        'ads.tiktok.com/**',
        'library.tiktok.com/**',
        'business.tiktok.com/**',
        'creatormarketplace.tiktok.com/**',
        'getstarted.tiktok.com/**',
      ],
      examples: [
        'https://ads.tiktok.com/i18n/perf/campaign',
        'https://library.tiktok.com/ads',
        'https://business.tiktok.com/manage/overview',
        'https://creatormarketplace.tiktok.com/ad',
        'https://getstarted.tiktok.com/de',
      ],
    },
    {
      kind: ['other', 'help'],
      at: ['ads.tiktok.com/marketing_api/**', 'ads.tiktok.com/help/**', 'ads.tiktok.com/business/**'],
      examples: [
        'https://ads.tiktok.com/marketing_api/docs',
        'https://ads.tiktok.com/help/article/x',
        'https://ads.tiktok.com/business/de/blog',
      ],
    },
    {
      kind: 'login',
      at: ['/login/**', '/signup/**', '/logout', 'ads.tiktok.com/i18n/(login|signup)/**'],
      examples: [
        'https://ads.tiktok.com/i18n/login',
        'https://www.tiktok.com/login/phone-or-email',
        'https://www.tiktok.com/signup',
        'https://www.tiktok.com/logout',
      ],
    },
    {
      kind: 'settings',
      at: ['/setting/**', '/settings/**', '/tiktokstudio/settings/**'],
      examples: [
        'https://www.tiktok.com/setting',
        'https://www.tiktok.com/settings/privacy',
        'https://www.tiktok.com/tiktokstudio/settings',
      ],
    },
    {
      kind: 'help',
      at: ['support.tiktok.com/**', '/(community-guidelines|safety|creators|creator-academy)/**'],
      examples: [
        'https://support.tiktok.com/de/',
        'https://www.tiktok.com/community-guidelines/de',
        'https://www.tiktok.com/safety/de-de',
      ],
    },
    {
      kind: 'other',
      at: [
        '/(about|legal|transparency|coin|shop|view|api|privacy|node|business|forgood|embed.js|passport|inbox|download)/**',
        'newsroom.tiktok.com/**',
        'developers.tiktok.com/**',
        'shop.tiktok.com/**',
        'seller-de.tiktok.com/**',
        'careers.tiktok.com/**',
      ],
      examples: [
        'https://www.tiktok.com/legal/page/eea/terms-of-service/de',
        'https://www.tiktok.com/coin',
        'https://newsroom.tiktok.com/de-de',
        'https://developers.tiktok.com/doc',
        'https://shop.tiktok.com/de',
        'https://seller-de.tiktok.com/homepage',
        'https://careers.tiktok.com/',
      ],
    },
  ],
};
