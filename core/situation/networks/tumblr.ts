import type { Network } from '../network';

/** Tumblr: the dashboard and blogs at their own subdomains. A blog does not say who owns it. November 2026. */
export const tumblr: Network = {
  id: 'tumblr',
  hosts: ['tumblr.com', 'm.tumblr.com'],
  origins: ['https://*.tumblr.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/(dashboard|explore|likes|following|live)/**', '/communities/browse/**'] },
    {
      kind: ['profile', 'company'],
      at: [
        '/*/(likes|day|following|page|about)/**',
        '/blog/*/(likes|day|following|archive)/**',
        '*.tumblr.com/(likes|day|submit|rss|following)/**',
        '/*',
        '/blog/view/*',
        '/blog/*',
        '*.tumblr.com/',
        '*.tumblr.com/(archive|about|ask|page)/**',
        '/*/archive',
      ],
    },
    {
      kind: 'post',
      at: [
        '/*/#/**',
        '/blog/view/*/#/**',
        '*.tumblr.com/(post|image|video)/#/**',
        'tmblr.co/**',
        '/post/#',
        '/blog/*/#',
      ],
    },
    {
      kind: 'composer',
      at: ['/new/**', '/share/**', '/widgets/share/**', '/edit/**', '/blog/*/new/**', '/*/new', '/reblog/**'],
    },
    { kind: 'hashtag', at: ['/tagged/**'] },
    { kind: ['hashtag', 'profile', 'company'], at: ['*.tumblr.com/tagged/**', '/*/tagged/**'] },
    { kind: 'search', at: ['/search/**', '*.tumblr.com/search/**', '/*/search/**'] },
    { kind: 'group', at: ['/communities/**'] },
    {
      kind: 'company-admin',
      at: ['/blog/*/(drafts|queue|posts|activity|mass|review|blaze)/**', '/(inbox|activity)/**'],
    },
    { kind: 'network', at: ['/*/followers', '/blog/*/followers', '/followers'] },
    { kind: 'ads', at: ['/(blaze|advertise)/**'] },
    { kind: 'messages', at: ['/(messaging|messages)/**'] },
    { kind: 'login', at: ['/(login|register|logout|signup|forgot_password|oauth)/**'] },
    { kind: 'settings', at: ['/account/**', '/settings/**', '/customize/**'] },
    { kind: 'help', at: ['/abuse/**', '/help/**', 'help.tumblr.com/**', 'support.tumblr.com/**'] },
    {
      kind: 'other',
      at: [
        '/(about|policy|privacy|docs|developers|apps|themes|jobs|press|docs|security|oembed|logo|tips|premium|tumblrmart)/**',
        'api.tumblr.com/**',
        'assets.tumblr.com/**',
        'staff.tumblr.com/**',
        'engineering.tumblr.com/**',
      ],
    },
  ],
};
