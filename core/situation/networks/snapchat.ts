import type { Network } from '../network';

/** Snapchat on the web, with ads. A name's page does not say who owns it. November 2026. */
export const snapchat: Network = {
  id: 'snapchat',
  hosts: ['snapchat.com', 'web.snapchat.com', 'story.snapchat.com'],
  origins: ['https://*.snapchat.com/*'],
  localePrefix: /^[a-z]{2}-[a-z]{2}$/,
  pages: [
    { kind: ['feed', 'login', 'other'], at: ['/'], examples: ['https://www.snapchat.com/'] },
    {
      kind: 'feed',
      at: ['/(discover|spotlight|stories|explore|map)/**', 'map.snapchat.com/**'],
      examples: [
        'https://www.snapchat.com/discover',
        'https://www.snapchat.com/spotlight',
        'https://map.snapchat.com/@47.4,9.7,12z',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/add/*', '/@*', '/p/*', '/p/*/#'],
      examples: [
        'https://www.snapchat.com/add/erikamuster',
        'https://www.snapchat.com/@erikamuster',
        'https://www.snapchat.com/p/abc-def',
        'https://www.snapchat.com/p/abc-def/123',
      ],
    },
    {
      kind: 'post',
      at: [
        '/spotlight/*',
        '/(t|s|o|u|story)/*/**',
        '/@*/(spotlight|highlight|story)/**',
        '/add/*/*',
        '/discover/*/**',
        '/lens/**',
      ],
      examples: [
        'https://www.snapchat.com/spotlight/W7_abc',
        'https://www.snapchat.com/t/abc',
        'https://www.snapchat.com/@erikamuster/spotlight/W7_abc',
        'https://www.snapchat.com/add/erikamuster/abc',
        'https://www.snapchat.com/discover/Muster/123',
        'https://www.snapchat.com/lens/abc',
      ],
    },
    {
      kind: 'composer',
      at: ['/scan', 'my.snapchat.com/**', '/share/**', 'profile.snapchat.com/*/(create|upload|post)/**'],
      examples: [
        'https://www.snapchat.com/scan?attachmentUrl=x',
        'https://my.snapchat.com/',
        'https://www.snapchat.com/share',
        'https://profile.snapchat.com/abc/create',
      ],
    },
    {
      kind: 'messages',
      at: ['web.snapchat.com/**', '/web/**'],
      examples: ['https://web.snapchat.com/', 'https://www.snapchat.com/web/abc'],
    },
    {
      kind: 'company-admin',
      at: ['profile.snapchat.com/**', 'business.snapchat.com/**'],
      examples: ['https://profile.snapchat.com/abc', 'https://business.snapchat.com/abc'],
    },
    {
      kind: 'analytics',
      at: ['profile.snapchat.com/*/(insights|analytics)/**'],
      examples: ['https://profile.snapchat.com/abc/insights'],
    },
    {
      kind: 'ads',
      at: ['ads.snapchat.com/**', 'adsapi.snapchat.com/**'],
      examples: ['https://ads.snapchat.com/abc/dashboard', 'https://adsapi.snapchat.com/'],
    },
    {
      kind: 'search',
      at: ['/search/**', '/topic/**', '/tag/**'],
      examples: [
        'https://www.snapchat.com/search?q=x',
        'https://www.snapchat.com/topic/fussball',
        'https://www.snapchat.com/tag/fussball',
      ],
    },
    {
      kind: 'login',
      at: ['accounts.snapchat.com/**', '/login/**', '/signup/**'],
      examples: [
        'https://accounts.snapchat.com/accounts/v2/login',
        'https://www.snapchat.com/login',
        'https://www.snapchat.com/signup',
      ],
    },
    {
      kind: 'help',
      at: ['help.snapchat.com/**', 'support.snapchat.com/**', 'businesshelp.snapchat.com/**', '/support/**'],
      examples: [
        'https://help.snapchat.com/hc/de',
        'https://support.snapchat.com/de-DE',
        'https://businesshelp.snapchat.com/',
        'https://www.snapchat.com/support',
      ],
    },
    {
      kind: 'other',
      at: [
        '/(download|unlock|privacy|terms|about|plus|geofilters|cookies|l|careers)/**',
        'values.snap.com/**',
        'forbusiness.snapchat.com/**',
        'developers.snap.com/**',
        'newsroom.snap.com/**',
        'ar.snap.com/**',
      ],
      examples: [
        'https://www.snapchat.com/download',
        'https://values.snap.com/de',
        'https://forbusiness.snapchat.com/',
        'https://developers.snap.com/',
        'https://newsroom.snap.com/',
        'https://ar.snap.com/',
      ],
    },
  ],
};
