import type { Network } from '../network';

/** Medium: stories, people and publications, also at subdomains of its own. November 2026. */
export const medium: Network = {
  id: 'medium',
  hosts: ['medium.com'],
  origins: ['https://*.medium.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://medium.com/'] },
    {
      kind: 'feed',
      at: [
        '/me/(lists|list|following|notifications)/**',
        '/explore-topics/**',
        '/m/callback/**',
        '/recommended/**',
        '/read-later/**',
      ],
      examples: [
        'https://medium.com/me/lists',
        'https://medium.com/explore-topics',
        'https://medium.com/m/callback/x',
        'https://medium.com/recommended',
        'https://medium.com/read-later',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: [
        '/@*',
        '/@*/(about|lists|list|subscribe|followers|following)/**',
        '/u/*',
        '*.medium.com/',
        '*.medium.com/about',
        '/*',
        '/*/(about|archive|tagged|latest|followers)/**',
      ],
      examples: [
        'https://medium.com/@erika.muster',
        'https://medium.com/@erika.muster/about',
        'https://medium.com/u/abc',
        'https://erika-muster.medium.com/',
        'https://erika-muster.medium.com/about',
        'https://medium.com/muster-werkstatt',
        'https://medium.com/muster-werkstatt/about',
      ],
    },
    {
      kind: 'post',
      at: ['/@*/*', '/p/*', '/*/*', '*.medium.com/*', '/*/*/*', '/s/*/*'],
      examples: [
        'https://medium.com/@erika.muster/was-ich-lernte-abc123def456',
        'https://medium.com/p/abc123def456',
        'https://medium.com/muster-werkstatt/was-wir-lernten-abc123def456',
        'https://erika-muster.medium.com/was-ich-lernte-abc123def456',
        'https://medium.com/muster-werkstatt/teil/was-wir-lernten-abc123',
        'https://medium.com/s/reihe/teil-1-abc123',
      ],
    },
    {
      kind: 'composer',
      at: ['/new-story', '/p/*/edit', '/p/*/submission', '/*/new-story', '/new-post'],
      examples: [
        'https://medium.com/new-story',
        'https://medium.com/p/abc123def456/edit',
        'https://medium.com/p/abc123def456/submission',
        'https://medium.com/muster-werkstatt/new-story',
        'https://medium.com/new-post',
      ],
    },
    {
      kind: 'hashtag',
      at: ['/tag/*/**', '/tags/*/**', '/topic/*/**', '/topics/**'],
      examples: [
        'https://medium.com/tag/handwerk',
        'https://medium.com/tags/handwerk',
        'https://medium.com/topic/handwerk',
        'https://medium.com/topics/handwerk',
      ],
    },
    {
      kind: 'search',
      at: ['/search/**', '/*/search'],
      examples: ['https://medium.com/search?q=handwerk', 'https://medium.com/muster-werkstatt/search'],
    },
    {
      kind: 'analytics',
      at: ['/me/stats/**', '/p/*/stats/**', '/stats/**', '/me/stats/post/*'],
      examples: [
        'https://medium.com/me/stats',
        'https://medium.com/p/abc123def456/stats',
        'https://medium.com/stats',
        'https://medium.com/me/stats/post/abc123',
      ],
    },
    {
      kind: 'company-admin',
      at: [
        '/me/(stories|publications|partner|partner-program|audience)/**',
        '/new-publication',
        '/*/(stories|settings|publish)/**',
      ],
      examples: [
        'https://medium.com/me/stories/drafts',
        'https://medium.com/new-publication',
        'https://medium.com/muster-werkstatt/stories',
      ],
    },
    {
      kind: 'login',
      at: [
        '/m/(signin|signup|account|connect|oauth|redirect|global-identity|global-identity-2)/**',
        '/signin',
        '/plans/**',
        '/membership/**',
      ],
      examples: [
        'https://medium.com/m/signin',
        'https://medium.com/m/global-identity-2',
        'https://medium.com/signin',
        'https://medium.com/plans',
        'https://medium.com/membership',
      ],
    },
    { kind: 'settings', at: ['/me/settings/**'], examples: ['https://medium.com/me/settings/security'] },
    {
      kind: 'help',
      at: ['help.medium.com/**', 'policy.medium.com/**'],
      examples: ['https://help.medium.com/hc/en-us', 'https://policy.medium.com/x'],
    },
    {
      kind: 'other',
      at: [
        '/(about|jobs-at-medium|creators|business|partner-program|gift|sitemap|robots.txt|_|m|media|embed|earn|verified-authors|feed|friend-link)/**',
        '/me/**',
        'blog.medium.com/**',
        'cdn-images-1.medium.com/**',
        'miro.medium.com/**',
        'api.medium.com/**',
        'glyph.medium.com/**',
      ],
      examples: [
        'https://medium.com/about',
        'https://medium.com/creators',
        'https://medium.com/me/referred-members',
        'https://blog.medium.com/x',
        'https://cdn-images-1.medium.com/max/1.png',
        'https://miro.medium.com/v2/1.png',
        'https://api.medium.com/v1/me',
        'https://glyph.medium.com/font',
      ],
    },
  ],
};
