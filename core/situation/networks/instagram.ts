import type { Network } from '../network';

/** Instagram on the web. A name's page does not say whether a person or a firm owns it. November 2026. */
export const instagram: Network = {
  id: 'instagram',
  hosts: ['instagram.com', 'm.instagram.com', 'instagr.am', '??-??.instagram.com'],
  origins: ['https://*.instagram.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    {
      kind: 'feed',
      at: ['/explore', '/explore/search', '/reels', '/stories', '/?variant=following', '/?variant=favorites'],
    },
    {
      kind: ['profile', 'company'],
      at: ['/*/saved/**', '/*', '/_u/*', '/*/(saved|tagged|reels|channel|followers|following|guides|live)', '/_n/*'],
    },
    { kind: 'profile-edit', at: ['/accounts/edit/**'] },
    {
      kind: 'post',
      at: ['/(p|tv|reel|reels)/*/**', '/*/(p|reel|tv)/*/**', '/dm/p/*', '/share/**', '/stories/*/**', '/s/*'],
    },
    { kind: 'composer', at: ['/create/**', '/(reel|reels|stories)/create/**'] },
    { kind: 'hashtag', at: ['/popular/**', '/explore/tags/*/**'] },
    { kind: 'search', at: ['/locations/**', '/explore/search/keyword', '/explore/locations/**', '/search/**'] },
    { kind: 'messages', at: ['/direct/**', 'ig.me/m/*'] },
    { kind: 'network', at: ['/explore/people/**'] },
    { kind: ['analytics', 'company-admin'], at: ['/professional/**', '/professional_dashboard/**'] },
    { kind: 'analytics', at: ['/insights/**', '/accounts/insights/**'] },
    { kind: 'ads', at: ['/ad_tools/**', '/accounts/ads/**'] },
    {
      kind: 'login',
      at: [
        'i.instagram.com/challenge/**',
        'api.instagram.com/oauth/**',
        '/accounts/(login|signup|emailsignup|password|logout|onetap|suspended)/**',
        '/consent/**',
      ],
    },
    {
      kind: 'settings',
      at: [
        '/accounts/password/change',
        '/your_activity/**',
        'accountscenter.instagram.com/**',
        '/emails/**',
        '/session/**',
      ],
    },
    { kind: 'help', at: ['help.instagram.com/**'] },
    {
      kind: 'other',
      at: [
        '/(p|reel|reels|tv)/*/media/**',
        '(i|lm|aistudio).instagram.com/**',
        'ig.me/*',
        'l.instagram.com/**',
        '/(web|blog|jobs)/**',
        'about.instagram.com/**',
        'business.instagram.com/**',
        'creators.instagram.com/**',
      ],
    },
    { kind: ['post', 'profile', 'company'], at: ['/*/guide/*/**'] },
    { kind: ['group', 'messages'], at: ['/(channel|j)/*', 'ig.me/j/*'] },
  ],
};
