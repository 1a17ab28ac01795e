import type { Network } from '../network';

/** Snapchat on the web, with ads. A name's page does not say who owns it. November 2026. */
export const snapchat: Network = {
  id: 'snapchat',
  hosts: ['snapchat.com', 'web.snapchat.com', 'story.snapchat.com'],
  origins: ['https://*.snapchat.com/*'],
  localePrefix: /^[a-z]{2}-[a-z]{2}$/,
  pages: [
    { kind: ['feed', 'login', 'other'], at: ['/'] },
    { kind: 'feed', at: ['/(discover|spotlight|stories|explore)/**'] },
    {
      kind: ['profile', 'company'],
      at: ['story.snapchat.com/@*', 'story.snapchat.com/(add|u)/*', '/add/*', '/@*', '/p/*', '/p/*/#'],
    },
    {
      kind: 'post',
      at: [
        'story.snapchat.com/**',
        '/spotlight/*',
        '/(s|o|u|story)/*/**',
        '/@*/(spotlight|highlight|story)/**',
        '/add/*/*',
        '/discover/*/**',
      ],
    },
    {
      kind: 'composer',
      at: ['/scan', 'my.snapchat.com/**', '/share/**', 'profile.snapchat.com/*/(create|upload|post)/**'],
    },
    { kind: 'messages', at: ['web.snapchat.com/**', '/web/**'] },
    { kind: 'company-admin', at: ['profile.snapchat.com/**', 'business.snapchat.com/**'] },
    { kind: 'analytics', at: ['profile.snapchat.com/*/(insights|analytics)/**'] },
    { kind: 'ads', at: ['ads.snapchat.com/**'] },
    { kind: 'search', at: ['/search/**', '/topic/**', '/tag/**'] },
    { kind: 'login', at: ['accounts.snapchat.com/**'] },
    {
      kind: 'help',
      at: ['help.snapchat.com/**', 'support.snapchat.com/**', 'businesshelp.snapchat.com/**', '/support/**'],
    },
    {
      kind: 'other',
      at: [
        '(adsapi|link).snapchat.com/**',
        'map.snapchat.com/**',
        '/(unlock|plus|geofilters|l|t|map|careers)/**',
        'values.snap.com/**',
        'forbusiness.snapchat.com/**',
        'developers.snap.com/**',
        'newsroom.snap.com/**',
        'ar.snap.com/**',
      ],
    },
    {
      kind: ['settings', 'other'],
      at: ['accounts.snapchat.com/accounts/(downloadmydata|welcome)/**', '/cookie-settings'],
    },
    { kind: ['other', 'post'], at: ['/lens/**'] },
  ],
};
