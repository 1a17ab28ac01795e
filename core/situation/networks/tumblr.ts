import type { Network } from '../network';

/** Tumblr: the dashboard and blogs at their own subdomains. A blog does not say who owns it. November 2026. */
export const tumblr: Network = {
  id: 'tumblr',
  hosts: ['tumblr.com', 'm.tumblr.com'],
  origins: ['https://*.tumblr.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/(dashboard|explore|likes|live)/**'] },
    {
      kind: ['profile', 'company'],
      at: [
        '/blog/view/*/(likes|day|following|archive|page|about)/**',
        '/*/(likes|day|following|page|about)/**',
        '/blog/*/(likes|day|following|archive)/**',
        '*.tumblr.com/(likes|day|submit|following)/**',
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
      at: ['/*/#/**', '/blog/view/*/#/**', '*.tumblr.com/(post|image|video)/#/**', '/blog/*/#'],
    },
    {
      kind: 'composer',
      at: ['/new/**', '/share/**', '/widgets/share/**', '/edit/**', '/blog/*/new/**', '/*/new', '/reblog/**'],
    },
    { kind: 'hashtag', at: ['/tagged/**'] },
    {
      kind: ['hashtag', 'profile', 'company'],
      at: ['/blog/view/*/tagged/**', '*.tumblr.com/tagged/**', '/*/tagged/**'],
    },
    { kind: 'search', at: ['/search/**', '*.tumblr.com/search/**', '/*/search/**'] },
    { kind: 'group', at: ['/communities/**'] },
    {
      kind: 'company-admin',
      at: ['/blog/*/(drafts|queue|posts|activity|mass|review|blaze)/**', '/activity/**'],
    },
    { kind: 'network', at: ['/*/followers', '/blog/*/followers', '/(followers|following)/**'] },
    { kind: 'ads', at: ['/(blaze|advertise)/**'] },
    { kind: 'messages', at: ['/(messaging|messages|inbox)/**'] },
    { kind: 'settings', at: ['/new/blog', '/customize/**'] },
    { kind: 'help', at: ['/abuse/**', 'help.tumblr.com/**', 'support.tumblr.com/**'] },
    {
      kind: 'other',
      at: [
        '*.tumblr.com/rss',
        '(api|assets|media|static|embed|at|engineering).tumblr.com/**',
        't.umblr.com/**',
        'tmblr.co/**',
        '/(docs|themes|jobs|docs|logo|tips|premium|tumblrmart)/**',
      ],
    },
  ],
};
