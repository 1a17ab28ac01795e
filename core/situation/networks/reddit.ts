import type { Network } from '../network';

/** Reddit with its old and mobile hosts and two-letter subdomains. November 2026. */
export const reddit: Network = {
  id: 'reddit',
  hosts: [
    'reddit.com',
    'old.reddit.com',
    'ssl.reddit.com',
    'new.reddit.com',
    'sh.reddit.com',
    '??.reddit.com',
    'm.reddit.com',
    'i.reddit.com',
    'amp.reddit.com',
  ],
  origins: ['https://*.reddit.com/*'],
  pages: [
    {
      kind: 'feed',
      at: [
        '/',
        '/(best|hot|new|top|rising|controversial|gilded|home|popular|explore|news|watch)/**',
        '/r/(all|popular|home)/**',
        '/user/*/m/*',
        '/me/**',
      ],
    },
    {
      kind: ['group', 'feed'],
      at: [
        '/r/*',
        '/r/*/(hot|new|top|rising|best|controversial)/**',
        '/r/*/about/**',
        '/r/*/wiki/**',
        '/subreddits/**',
        '/communities/**',
      ],
    },
    {
      kind: 'company-admin',
      at: [
        'business.reddit.com/pro/**',
        '/mod/**',
        '/r/*/about/(modqueue|moderators|traffic|reports|spam|log|unmoderated|banned|flair|edit)/**',
      ],
    },
    {
      kind: 'post',
      at: [
        '/(user|u)/*/s/*',
        '/r/*/comments/**',
        '/comments/**',
        '/r/*/s/*',
        '/gallery/*',
        '/tb/*',
        'redd.it/*',
        'v.redd.it/*',
        '/video/*',
        '/poll/*',
      ],
    },
    { kind: ['post', 'profile'], at: ['/(user|u)/*/comments/*/**'] },
    { kind: 'profile', at: ['/(user|u)/*/**'] },
    { kind: 'composer', at: ['/submit/**', '/r/*/submit/**', '/(user|u)/*/submit/**'] },
    { kind: 'search', at: ['/search/**', '/(user|u)/*/search/**', '/answers/**'] },
    { kind: ['search', 'group'], at: ['/r/*/search/**'] },
    { kind: 'hashtag', at: ['/t/*/**', '/topics/**', '/r/*/?f'] },
    { kind: 'messages', at: ['/message/**', '/chat/**', 'chat.reddit.com/**', 'mod.reddit.com/**', '/mail/**'] },
    { kind: 'ads', at: ['ads.reddit.com/**', 'ads-library.reddit.com/**'] },
    { kind: ['ads', 'login'], at: ['ads.reddit.com/register/**'] },
    {
      kind: 'analytics',
      at: ['/mod/*/insights/**', '/(user|u)/*/insights/**', '/r/*/about/insights/**', '/poststats/**'],
    },
    { kind: 'login', at: ['/(account|password|verification)/**', 'accounts.reddit.com/**'] },
    { kind: 'settings', at: ['/prefs/**'] },
    { kind: 'help', at: ['(support|mods|business).reddithelp.com/**', 'reddithelp.com/**'] },
    {
      kind: 'other',
      at: [
        '(business|embed|out).reddit.com/**',
        'i.redd.it/**',
        'preview.redd.it/**',
        '/(dev|wiki|premium|rules|avatar|coins|talk|rpan|live|posts|media|contact|jobs|advertising)/**',
      ],
    },
    { kind: ['group', 'company-admin'], at: ['/mod/*/(rules|wiki)/**'] },
  ],
};
