import type { Network } from '../network';

/** Threads, at threads.com and at its first host threads.net. A name's page does not say who owns it. November 2026. */
export const threads: Network = {
  id: 'threads',
  hosts: ['threads.com', 'threads.net'],
  origins: ['https://*.threads.com/*', 'https://*.threads.net/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    {
      kind: 'feed',
      at: ['/for_you', '/following', '/saved', '/liked', '/custom_feed/**', '/feeds/**', '/insights/saved'],
    },
    { kind: ['profile', 'company'], at: ['/@*', '/@*/(replies|media|reposts)'] },
    { kind: 'post', at: ['/@*/post/*/**', '/t/*', '/post/*'] },
    { kind: ['post', 'profile'], at: ['/share/*'] },
    { kind: 'composer', at: ['/intent/**', '/compose/**', '/create/**'] },
    { kind: 'hashtag', at: ['/tag/*', '/search?serp_type=tags', '/topic/**'] },
    { kind: 'search', at: ['/search/**'] },
    { kind: 'network', at: ['/@*/(followers|following)', '/intent/follow'] },
    { kind: 'messages', at: ['/direct/**', '/messages/**'] },
    { kind: 'group', at: ['/communities/**', '/community/**'] },
    { kind: 'analytics', at: ['/insights/**'] },
    { kind: 'login', at: ['/accounts/**'] },
    { kind: 'help', at: ['help.threads.com/**'] },
    {
      kind: 'other',
      at: ['l.threads.(com|net)/**', '/(activity|ap)/**', 'about.threads.com/**'],
    },
  ],
};
