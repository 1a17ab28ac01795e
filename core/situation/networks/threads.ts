import type { Network } from '../network';

/** Threads, at threads.com and at its first host threads.net. A name's page does not say who owns it. November 2026. */
export const threads: Network = {
  id: 'threads',
  hosts: ['threads.com', 'threads.net'],
  origins: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.threads.com/', 'https://www.threads.net/'] },
    {
      kind: 'feed',
      at: ['/for_you', '/following', '/saved', '/liked', '/custom_feed/**', '/feeds/**', '/insights/saved'],
      examples: [
        'https://www.threads.com/for_you',
        'https://www.threads.com/following',
        'https://www.threads.com/saved',
        'https://www.threads.com/liked',
        'https://www.threads.com/custom_feed/18000000000000000',
        'https://www.threads.com/feeds',
        'https://www.threads.com/insights/saved',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/@*', '/@*/(replies|media|reposts)'],
      examples: ['https://www.threads.com/@optik.muster', 'https://www.threads.net/@optik.muster/replies'],
    },
    {
      kind: 'post',
      at: ['/@*/post/*/**', '/t/*', '/post/*'],
      examples: [
        'https://www.threads.com/@optik.muster/post/DbmVfe79JSX',
        'https://www.threads.net/t/DbmVfe79JSX',
        'https://www.threads.com/post/DbmVfe79JSX',
      ],
    },
    {
      kind: 'composer',
      at: ['/intent/**', '/compose/**', '/create/**'],
      examples: [
        'https://www.threads.com/intent/post?text=Hallo',
        'https://www.threads.com/compose',
        'https://www.threads.com/create',
      ],
    },
    {
      kind: 'hashtag',
      at: ['/tag/*', '/search?serp_type=tags', '/topic/**'],
      examples: [
        'https://www.threads.com/tag/handwerk',
        'https://www.threads.com/search?q=handwerk&serp_type=tags',
        'https://www.threads.com/topic/handwerk',
      ],
    },
    { kind: 'search', at: ['/search/**'], examples: ['https://www.threads.com/search?q=brille&serp_type=default'] },
    {
      kind: 'network',
      at: ['/@*/(followers|following)'],
      examples: ['https://www.threads.com/@optik.muster/followers'],
    },
    {
      kind: 'messages',
      at: ['/direct/**', '/messages/**'],
      examples: ['https://www.threads.com/direct/inbox', 'https://www.threads.com/messages'],
    },
    {
      kind: 'group',
      at: ['/communities/**', '/community/**'],
      examples: ['https://www.threads.com/communities', 'https://www.threads.com/community/lesen'],
    },
    { kind: 'analytics', at: ['/insights/**'], examples: ['https://www.threads.com/insights'] },
    {
      kind: 'login',
      at: ['/login/**', '/logout/**', '/accounts/**'],
      examples: [
        'https://www.threads.com/login',
        'https://www.threads.com/logout',
        'https://www.threads.com/accounts/suspended',
      ],
    },
    { kind: 'settings', at: ['/settings/**'], examples: ['https://www.threads.com/settings/privacy'] },
    {
      kind: 'help',
      at: ['help.threads.com/**', '/help/**'],
      examples: ['https://help.threads.com/', 'https://www.threads.com/help'],
    },
    {
      kind: 'other',
      at: ['/(activity|privacy|terms|legal|about|download|embed.js|ap)/**', 'about.threads.com/**'],
      examples: [
        'https://www.threads.com/activity',
        'https://www.threads.com/legal/terms',
        'https://about.threads.com/',
      ],
    },
  ],
};
