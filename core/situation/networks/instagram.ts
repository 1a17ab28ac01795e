import type { Network } from '../network';

/** Instagram on the web. A name's page does not say whether a person or a firm owns it. November 2026. */
export const instagram: Network = {
  id: 'instagram',
  hosts: ['instagram.com', 'm.instagram.com', '??-??.instagram.com'],
  origins: ['https://*.instagram.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.instagram.com/'] },
    {
      kind: 'feed',
      at: ['/explore', '/explore/search', '/reels', '/stories', '/?variant=following', '/?variant=favorites'],
      examples: [
        'https://www.instagram.com/explore/',
        'https://www.instagram.com/explore/search/',
        'https://www.instagram.com/reels/',
        'https://www.instagram.com/stories/',
        'https://www.instagram.com/?variant=following',
        'https://www.instagram.com/?variant=favorites',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/*', '/_u/*', '/*/(saved|tagged|reels|channel|followers|following|guides|live)', '/_n/*'],
      examples: [
        'https://www.instagram.com/baeckerei.kornhammer/',
        'https://www.instagram.com/_u/erika.muster',
        'https://www.instagram.com/baeckerei.kornhammer/tagged/',
        'https://www.instagram.com/_n/mainfeed',
      ],
    },
    {
      kind: 'profile-edit',
      at: ['/accounts/edit/**'],
      examples: ['https://www.instagram.com/accounts/edit/'],
    },
    {
      kind: 'post',
      at: [
        '/(p|tv|reel|reels)/*/**',
        '/*/(p|reel|tv)/*/**',
        '/dm/p/*',
        '/share/**',
        '/stories/*/**',
        '/s/*',
        'instagr.am/p/*',
      ],
      examples: [
        'https://www.instagram.com/p/Cx1a2b3c4d5/',
        'https://www.instagram.com/reels/Cx1a2b3c4d5/',
        'https://www.instagram.com/baeckerei.kornhammer/reel/Cx1a2b3c4d5/',
        'https://www.instagram.com/dm/p/Cx1a2b3c4d5/',
        'https://www.instagram.com/share/reel/BARabc123',
        'https://www.instagram.com/stories/baeckerei.kornhammer/3100000000000000000/',
        'https://www.instagram.com/stories/highlights/18000000000000000/',
        'https://www.instagram.com/s/aGlnaGxpZ2h0OjE4',
        'https://instagr.am/p/Cx1a2b3c4d5/',
      ],
    },
    {
      kind: 'composer',
      at: ['/create/**'],
      examples: ['https://www.instagram.com/create/select/', 'https://www.instagram.com/create/details/'],
    },
    {
      kind: 'hashtag',
      at: ['/explore/tags/*/**'],
      examples: ['https://www.instagram.com/explore/tags/ausbildung/'],
    },
    {
      kind: 'search',
      at: ['/explore/search/keyword', '/explore/locations/**', '/search/**'],
      examples: [
        'https://www.instagram.com/explore/search/keyword/?q=dachdecker',
        'https://www.instagram.com/explore/locations/213385402/kassel/',
        'https://www.instagram.com/search/',
      ],
    },
    {
      kind: 'messages',
      at: ['/direct/**', 'ig.me/m/*'],
      examples: ['https://www.instagram.com/direct/inbox/', 'https://ig.me/m/baeckerei.kornhammer'],
    },
    { kind: 'network', at: ['/explore/people/**'], examples: ['https://www.instagram.com/explore/people/'] },
    {
      kind: ['analytics', 'company-admin'],
      at: ['/professional_dashboard/**'],
      examples: ['https://www.instagram.com/professional_dashboard/'],
    },
    {
      kind: 'analytics',
      at: ['/insights/**', '/accounts/insights/**'],
      examples: ['https://www.instagram.com/insights/', 'https://www.instagram.com/accounts/insights/'],
    },
    {
      kind: 'ads',
      at: ['/ad_tools/**', '/accounts/ads/**'],
      examples: ['https://www.instagram.com/ad_tools/', 'https://www.instagram.com/accounts/ads/'],
    },
    {
      kind: 'login',
      at: [
        '/accounts/(login|signup|emailsignup|password|logout|onetap|suspended)/**',
        '/challenge/**',
        '/oauth/**',
        '/consent/**',
      ],
      examples: [
        'https://www.instagram.com/accounts/login/?next=%2Fdirect%2Finbox%2F',
        'https://www.instagram.com/challenge/abc/',
        'https://www.instagram.com/oauth/authorize/',
        'https://www.instagram.com/consent/?flow=ad_free',
      ],
    },
    {
      kind: 'settings',
      at: ['/accounts/**', '/your_activity/**', 'accountscenter.instagram.com/**', '/emails/**', '/session/**'],
      examples: [
        'https://www.instagram.com/accounts/privacy_and_security/',
        'https://www.instagram.com/your_activity/interactions/likes/',
        'https://accountscenter.instagram.com/profiles/',
        'https://www.instagram.com/emails/settings/',
        'https://www.instagram.com/session/login_activity/',
      ],
    },
    { kind: 'help', at: ['help.instagram.com/**'], examples: ['https://help.instagram.com/477434105621119'] },
    {
      kind: 'other',
      at: [
        '/(about|legal|privacy|terms|press|web|notifications|directory|download|developer|api|graphql|blog|jobs)/**',
        'about.instagram.com/**',
        'business.instagram.com/**',
        'creators.instagram.com/**',
      ],
      examples: [
        'https://www.instagram.com/legal/terms/',
        'https://about.instagram.com/blog',
        'https://business.instagram.com/getting-started',
        'https://creators.instagram.com/grow',
      ],
    },
  ],
};
