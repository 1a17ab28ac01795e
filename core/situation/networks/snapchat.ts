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
      at: ['story.snapchat.com/@*', 'story.snapchat.com/(add|u)/*', '/(add|p|stories)/*', '/@*'],
    },
    {
      kind: 'post',
      at: [
        'story.snapchat.com/**',
        '/spotlight/*',
        '/(s|o|u|story)/*/**',
        '/@*/(spotlight|highlight|story)/**',
        '/(add|p|stories)/*/*',
        '/discover/*/**',
      ],
    },
    { kind: ['company', 'profile', 'post'], at: ['/discover/*', '/discover/*/#'] },
    {
      kind: 'composer',
      at: ['/scan', 'my.snapchat.com/**', '/share/**', 'profile.snapchat.com/*/(create|upload|post)/**'],
    },
    { kind: 'messages', at: ['web.snapchat.com/**', '/web/**'] },
    { kind: 'company-admin', at: ['(profile|business).snapchat.com/**', 'my.snapchat.com/myposts'] },
    { kind: 'analytics', at: ['profile.snapchat.com/*/(insights|analytics)/**'] },
    { kind: 'ads', at: ['(ads|adslibrary|create).snapchat.com/**'] },
    { kind: 'group', at: ['/invite/**'] },
    { kind: 'search', at: ['/(search|topic|tag)/**', '/explore/*'] },
    { kind: 'login', at: ['accounts.snapchat.com/**'] },
    {
      kind: 'help',
      at: ['(help|support|businesshelp).snapchat.com/**', '/support/**'],
    },
    {
      kind: 'other',
      at: [
        '*.snapchat.com/**',
        '/(unlock|plus|geofilters|l|t|map|careers)/**',
        '(values|developers|newsroom|ar).snap.com/**',
      ],
    },
    {
      kind: ['settings', 'other'],
      at: ['accounts.snapchat.com/accounts/(downloadmydata|welcome|snapcodes|deleteaccount)/**', '/cookie-settings'],
    },
    { kind: ['other', 'post'], at: ['/lens/**', 'lens.snapchat.com/**'] },
  ],
};
