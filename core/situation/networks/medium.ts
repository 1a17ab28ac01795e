import type { Network } from '../network';

/** Medium: stories, people and publications, also at subdomains of its own. November 2026. */
export const medium: Network = {
  id: 'medium',
  hosts: ['medium.com'],
  origins: ['https://*.medium.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    {
      kind: 'feed',
      at: ['/me/(lists|list)/**', '/m/callback/**', '/recommended/**', '/read-later/**'],
    },
    {
      kind: ['profile', 'company'],
      at: [
        '/@*',
        '/@*/(about|lists|list|subscribe|followers|following)/**',
        '/u/*',
        '*.medium.com/',
        '*.medium.com/(about|lists|list|subscribe|followers|following|archive|tagged|latest|trending)/**',
        '/subscribe/*',
      ],
    },
    { kind: 'post', at: ['/@*/*', '/*/*', '*.medium.com/*', '*.medium.com/p/*', '/*/*/*'] },
    {
      kind: 'composer',
      at: [
        '/p/(import|import-story)',
        '/me/stories/drafts',
        '/new-story',
        '/p/*/edit',
        '/p/*/submission',
        '/*/new-story',
        '/new-post',
      ],
    },
    { kind: 'hashtag', at: ['/tag/*/**', '/tags/*/**', '/topic/*/**', '/topics/**', '/explore-topics/**'] },
    { kind: 'search', at: ['/search/**', '/*/search'] },
    {
      kind: 'analytics',
      at: ['/me/partner/dashboard', '/me/stats/**', '/p/*/stats/**', '/*/stats/**', '/stats/**'],
    },
    {
      kind: 'company-admin',
      at: ['/me/(stories|publications|audience)/**', '/new-publication', '/*/(stories|settings|publish)/**'],
    },
    {
      kind: 'login',
      at: [
        '/m/(signin|signup|account|connect|oauth|redirect|global-identity|global-identity-2)/**',
        '*.medium.com/m/**',
      ],
    },
    { kind: 'settings', at: ['/me/settings/**'] },
    { kind: 'help', at: ['help.medium.com/**', 'policy.medium.com/**'] },
    {
      kind: 'other',
      at: [
        '/@*/membership',
        '*.medium.com/(membership|feed)/**',
        '(about|blog|cdn-images-1|miro|api|glyph|link|static).medium.com/**',
        '/(plans|membership|jobs-at-medium|creators|business|partner-program|gift|_|m|media|earn|verified-authors|feed|friend-link)/**',
        '/me/**',
      ],
    },
    { kind: ['company', 'profile'], at: ['/*', '/*/(about|archive|tagged|latest|followers)/**'] },
    { kind: 'network', at: ['/me/(following|followers)/**'] },
  ],
};
