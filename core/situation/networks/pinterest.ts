import type { Network } from '../network';

/** Pinterest in its countries. A name's page does not say who owns it. November 2026. */
export const pinterest: Network = {
  id: 'pinterest',
  hosts: [
    'pinterest.com',
    '??.pinterest.com',
    'pinterest.??',
    'pinterest.co.??',
    'pinterest.com.??',
    'm.pinterest.com',
    'business.pinterest.??',
  ],
  origins: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.de/*',
    'https://*.pinterest.at/*',
    'https://*.pinterest.ch/*',
  ],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.pinterest.de/', 'https://www.pinterest.com/'] },
    {
      kind: 'feed',
      at: ['/(homefeed|today|ideas|videos|following)/**', '/*/_ideas'],
      examples: [
        'https://www.pinterest.com/homefeed/',
        'https://www.pinterest.de/today/',
        'https://www.pinterest.de/ideas/garten/918530398158/',
        'https://www.pinterest.de/gaertnerei/_ideas/',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/*', '/*/(_created|_saved|_profile|_shop)/**', '/*/_followers'],
      examples: [
        'https://www.pinterest.de/gaertnereimuster/',
        'https://www.pinterest.de/gaertnereimuster/_created/',
        'https://www.pinterest.de/gaertnereimuster/_followers',
      ],
    },
    {
      kind: ['profile', 'company', 'other'],
      at: ['/*/*/**'],
      examples: [
        'https://www.pinterest.de/gaertnereimuster/balkon-ideen/',
        'https://www.pinterest.de/gaertnereimuster/balkon-ideen/sommer/',
      ],
    },
    {
      kind: 'post',
      at: ['/pin/*/**', 'pin.it/*'],
      examples: [
        'https://www.pinterest.de/pin/337508095445847554/',
        'https://www.pinterest.co.uk/pin/balkon--605804587389853572/',
        'https://pin.it/abc123',
      ],
    },
    {
      kind: 'composer',
      at: [
        '/pin/create/**',
        '/pin-builder/**',
        '/pin-creation-tool/**',
        '/idea-pin-builder/**',
        '/story-pin-builder/**',
      ],
      examples: [
        'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fexample.com',
        'https://www.pinterest.de/pin-builder/',
        'https://www.pinterest.de/pin-creation-tool/',
        'https://www.pinterest.de/idea-pin-builder/',
        'https://www.pinterest.de/story-pin-builder/',
      ],
    },
    {
      kind: 'company-admin',
      at: ['/business/**', '/business-hub/**', '/scheduled-pins/**'],
      examples: [
        'https://www.pinterest.de/business/hub/',
        'https://www.pinterest.de/business-hub/',
        'https://www.pinterest.de/scheduled-pins/',
      ],
    },
    {
      kind: 'analytics',
      at: ['analytics.pinterest.com/**', '/analytics/**', 'trends.pinterest.com/**'],
      examples: [
        'https://analytics.pinterest.com/overview',
        'https://www.pinterest.de/analytics/overview/',
        'https://trends.pinterest.com/?country=DE',
      ],
    },
    {
      kind: 'ads',
      at: ['ads.pinterest.com/**', '/ads/**'],
      examples: ['https://ads.pinterest.com/advertiser/549764000000/', 'https://www.pinterest.de/ads/'],
    },
    { kind: 'search', at: ['/search/**'], examples: ['https://www.pinterest.de/search/pins/?q=balkon'] },
    {
      kind: 'people-search',
      at: ['/search/(users|profiles)/**'],
      examples: ['https://www.pinterest.de/search/users/?q=gaertnerei'],
    },
    { kind: 'hashtag', at: ['/explore/**'], examples: ['https://www.pinterest.com/explore/balkon/'] },
    {
      kind: 'messages',
      at: ['/messages/**', '/inbox/**'],
      examples: ['https://www.pinterest.de/messages/', 'https://www.pinterest.de/inbox/'],
    },
    {
      kind: 'profile-edit',
      at: ['/settings/(profile|edit-profile)/**'],
      examples: ['https://www.pinterest.de/settings/profile/', 'https://www.pinterest.de/settings/edit-profile/'],
    },
    {
      kind: 'login',
      at: [
        '/login/**',
        '/signup/**',
        '/logout/**',
        '/password/**',
        '/oauth/**',
        '/business/create/**',
        '/business/convert/**',
        'accounts.pinterest.com/**',
      ],
      examples: [
        'https://www.pinterest.de/login/',
        'https://www.pinterest.de/signup/',
        'https://www.pinterest.de/logout/',
        'https://www.pinterest.de/password/reset/',
        'https://www.pinterest.com/oauth/',
        'https://www.pinterest.de/business/create/',
        'https://www.pinterest.de/business/convert/',
        'https://accounts.pinterest.com/',
      ],
    },
    { kind: 'settings', at: ['/settings/**'], examples: ['https://www.pinterest.de/settings/privacy/'] },
    {
      kind: 'help',
      at: ['help.pinterest.com/**', '/help/**'],
      examples: ['https://help.pinterest.com/de', 'https://www.pinterest.com/help/'],
    },
    {
      kind: 'other',
      at: [
        '/(about|_|notifications|resource|categories|discover|edit|privacy|terms|tos|cookies|robots.txt|sitemap|v3|shop|shopping)/**',
        'policy.pinterest.com/**',
        'newsroom.pinterest.com/**',
        'business.pinterest.com/**',
        'create.pinterest.com/**',
      ],
      examples: [
        'https://www.pinterest.de/_/_/about/',
        'https://www.pinterest.de/notifications/',
        'https://policy.pinterest.com/de',
        'https://newsroom.pinterest.com/de/',
        'https://business.pinterest.com/de/',
        'https://create.pinterest.com/',
      ],
    },
  ],
};
