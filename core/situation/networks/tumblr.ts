import type { Network } from '../network';

/** Tumblr: the dashboard and blogs at their own subdomains. A blog does not say who owns it. November 2026. */
export const tumblr: Network = {
  id: 'tumblr',
  hosts: ['tumblr.com', 'm.tumblr.com'],
  origins: ['https://*.tumblr.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.tumblr.com/'] },
    {
      kind: 'feed',
      at: ['/(dashboard|explore|likes|following|live)/**', '/communities/browse/**'],
      examples: [
        'https://www.tumblr.com/dashboard',
        'https://www.tumblr.com/explore/trending',
        'https://www.tumblr.com/communities/browse',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/*', '/blog/view/*', '/blog/*', '*.tumblr.com/', '*.tumblr.com/(archive|about|ask|page)/**', '/*/archive'],
      examples: [
        'https://www.tumblr.com/muster-art',
        'https://www.tumblr.com/blog/view/muster-art',
        'https://www.tumblr.com/blog/muster-art',
        'https://muster-art.tumblr.com/',
        'https://muster-art.tumblr.com/archive',
        'https://www.tumblr.com/muster-art/archive',
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
      examples: [
        'https://www.tumblr.com/muster-art/686047436641353728',
        'https://www.tumblr.com/blog/view/muster-art/686047436641353728',
        'https://muster-art.tumblr.com/post/686047436641353728/titel',
        'https://tmblr.co/abc',
        'https://www.tumblr.com/post/686047436641353728',
        'https://www.tumblr.com/blog/muster-art/686047436641353728',
      ],
    },
    {
      kind: 'composer',
      at: ['/new/**', '/share/**', '/widgets/share/**', '/edit/**', '/blog/*/new/**', '/*/new', '/reblog/**'],
      examples: [
        'https://www.tumblr.com/new/text',
        'https://www.tumblr.com/share/link?url=x',
        'https://www.tumblr.com/widgets/share/tool?canonicalUrl=x',
        'https://www.tumblr.com/edit/muster-art/686047436641353728',
        'https://www.tumblr.com/blog/muster-art/new/text',
        'https://www.tumblr.com/muster-art/new',
        'https://www.tumblr.com/reblog/muster-art/1/abc',
      ],
    },
    { kind: 'hashtag', at: ['/tagged/**'], examples: ['https://www.tumblr.com/tagged/times%20square'] },
    {
      kind: ['hashtag', 'profile', 'company'],
      at: ['*.tumblr.com/tagged/**', '/*/tagged/**'],
      examples: ['https://muster-art.tumblr.com/tagged/aquarell', 'https://www.tumblr.com/muster-art/tagged/aquarell'],
    },
    {
      kind: 'search',
      at: ['/search/**', '*.tumblr.com/search/**', '/*/search/**'],
      examples: [
        'https://www.tumblr.com/search/aquarell',
        'https://muster-art.tumblr.com/search/aquarell',
        'https://www.tumblr.com/muster-art/search/aquarell',
      ],
    },
    { kind: 'group', at: ['/communities/**'], examples: ['https://www.tumblr.com/communities/aquarell'] },
    {
      kind: 'company-admin',
      at: ['/blog/*/(drafts|queue|posts|activity|mass|review|blaze)/**', '/(inbox|activity)/**'],
      examples: ['https://www.tumblr.com/blog/muster-art/queue', 'https://www.tumblr.com/activity'],
    },
    {
      kind: 'network',
      at: ['/blog/*/followers', '/followers'],
      examples: ['https://www.tumblr.com/blog/muster-art/followers', 'https://www.tumblr.com/followers'],
    },
    { kind: 'ads', at: ['/(blaze|advertise)/**'], examples: ['https://www.tumblr.com/blaze'] },
    { kind: 'messages', at: ['/(messaging|messages)/**'], examples: ['https://www.tumblr.com/messaging'] },
    {
      kind: 'login',
      at: ['/(login|register|logout|signup|forgot_password|oauth)/**'],
      examples: ['https://www.tumblr.com/login'],
    },
    {
      kind: 'settings',
      at: ['/settings/**', '/customize/**'],
      examples: ['https://www.tumblr.com/settings/account', 'https://www.tumblr.com/customize/muster-art'],
    },
    {
      kind: 'help',
      at: ['/help/**', 'help.tumblr.com/**', 'support.tumblr.com/**'],
      examples: ['https://www.tumblr.com/help', 'https://help.tumblr.com/', 'https://support.tumblr.com/'],
    },
    {
      kind: 'other',
      at: [
        '/(about|policy|privacy|docs|developers|apps|themes|jobs|press|docs|security|oembed|logo|tips|premium|tumblrmart)/**',
        'api.tumblr.com/**',
        'assets.tumblr.com/**',
        'staff.tumblr.com/**',
        'engineering.tumblr.com/**',
      ],
      examples: [
        'https://www.tumblr.com/policy/en/privacy',
        'https://api.tumblr.com/v2',
        'https://assets.tumblr.com/x',
        'https://staff.tumblr.com/',
        'https://engineering.tumblr.com/',
      ],
    },
  ],
};
