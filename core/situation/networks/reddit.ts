import type { Network } from '../network';

/** Reddit with its old and mobile hosts and two-letter subdomains. November 2026. */
export const reddit: Network = {
  id: 'reddit',
  hosts: [
    'reddit.com',
    'old.reddit.com',
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
      examples: [
        'https://www.reddit.com/',
        'https://old.reddit.com/top/?sort=top&t=month',
        'https://www.reddit.com/r/popular/',
        'https://www.reddit.com/user/erika/m/handwerk',
        'https://www.reddit.com/me/m/handwerk',
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
      examples: [
        'https://www.reddit.com/r/handwerker/',
        'https://www.reddit.com/r/handwerker/top/?t=week',
        'https://www.reddit.com/r/handwerker/about/',
        'https://www.reddit.com/r/handwerker/wiki/index',
        'https://www.reddit.com/subreddits/',
        'https://www.reddit.com/communities/best/1/',
      ],
    },
    {
      kind: 'company-admin',
      at: [
        '/mod/**',
        '/r/*/about/(modqueue|moderators|rules|traffic|reports|spam|log|unmoderated|banned|flair|edit)/**',
      ],
      examples: ['https://www.reddit.com/mod/handwerker/queue', 'https://www.reddit.com/r/handwerker/about/modqueue'],
    },
    {
      kind: 'post',
      at: [
        '/r/*/comments/**',
        '/comments/**',
        '/r/*/s/*',
        '/gallery/*',
        '/tb/*',
        'redd.it/*',
        'v.redd.it/*',
        'i.redd.it/*',
        '/video/*',
        '/poll/*',
      ],
      examples: [
        'https://www.reddit.com/r/handwerker/comments/2a00np/frage/',
        'https://www.reddit.com/comments/2a00np',
        'https://www.reddit.com/r/handwerker/s/AbCdEf',
        'https://www.reddit.com/gallery/2a00np',
        'https://www.reddit.com/tb/2a00np',
        'https://redd.it/2a00np',
        'https://v.redd.it/abc',
        'https://i.redd.it/abc.jpg',
        'https://www.reddit.com/video/abc',
        'https://www.reddit.com/poll/abc',
      ],
    },
    {
      kind: ['post', 'profile'],
      at: ['/(user|u)/*/comments/*/**'],
      examples: ['https://www.reddit.com/user/erika_m/comments/znfxbr/titel/'],
    },
    {
      kind: 'profile',
      at: ['/(user|u)/*/**'],
      examples: ['https://www.reddit.com/user/erika_m/', 'https://www.reddit.com/u/erika_m/comments/'],
    },
    {
      kind: 'composer',
      at: ['/submit/**', '/r/*/submit/**', '/(user|u)/*/submit/**'],
      examples: [
        'https://www.reddit.com/submit?url=https%3A%2F%2Fexample.com',
        'https://www.reddit.com/r/handwerker/submit',
        'https://www.reddit.com/user/erika_m/submit',
      ],
    },
    {
      kind: 'search',
      at: ['/search/**', '/(user|u)/*/search/**', '/answers/**'],
      examples: [
        'https://www.reddit.com/search/?q=solar',
        'https://www.reddit.com/user/erika_m/search/?q=solar',
        'https://www.reddit.com/answers/',
      ],
    },
    {
      kind: ['search', 'group'],
      at: ['/r/*/search/**'],
      examples: ['https://www.reddit.com/r/handwerker/search/?q=solar'],
    },
    {
      kind: 'hashtag',
      at: ['/t/*/**', '/topics/**', '/r/*/?f'],
      examples: [
        'https://www.reddit.com/t/solar/',
        'https://www.reddit.com/topics/a-1/',
        'https://www.reddit.com/r/handwerker/?f=flair_name%3A%22Frage%22',
      ],
    },
    {
      kind: 'messages',
      at: ['/message/**', '/chat/**', 'chat.reddit.com/**', 'mod.reddit.com/**', '/mail/**'],
      examples: [
        'https://www.reddit.com/message/inbox/',
        'https://www.reddit.com/chat/room/abc',
        'https://chat.reddit.com/room/abc',
        'https://mod.reddit.com/mail/all',
        'https://www.reddit.com/mail/all',
      ],
    },
    {
      kind: 'ads',
      at: ['ads.reddit.com/**', 'business.reddit.com/**', 'ads-library.reddit.com/**'],
      examples: [
        'https://ads.reddit.com/account/a2_abc',
        'https://business.reddit.com/pro',
        'https://ads-library.reddit.com/',
      ],
    },
    { kind: ['ads', 'login'], at: ['ads.reddit.com/register/**'], examples: ['https://ads.reddit.com/register'] },
    {
      kind: 'analytics',
      at: ['/(user|u)/*/insights/**', '/r/*/about/insights/**', '/poststats/**'],
      examples: [
        'https://www.reddit.com/user/erika_m/insights/',
        'https://www.reddit.com/r/handwerker/about/insights',
        'https://www.reddit.com/poststats/2a00np/',
      ],
    },
    {
      kind: 'login',
      at: ['/(login|register|account|password|logout|verification)/**', 'accounts.reddit.com/**'],
      examples: [
        'https://www.reddit.com/login/',
        'https://www.reddit.com/register/',
        'https://accounts.reddit.com/login',
      ],
    },
    {
      kind: 'settings',
      at: ['/(settings|prefs)/**'],
      examples: ['https://www.reddit.com/settings/profile', 'https://old.reddit.com/prefs/'],
    },
    {
      kind: 'help',
      at: ['support.reddithelp.com/**', 'reddithelp.com/**', '/help/**', 'mods.reddithelp.com/**'],
      examples: [
        'https://support.reddithelp.com/hc/de',
        'https://reddithelp.com/',
        'https://www.reddit.com/help/',
        'https://mods.reddithelp.com/hc',
      ],
    },
    {
      kind: 'other',
      at: [
        '/(dev|wiki|premium|policies|rules|notifications|avatar|coins|talk|rpan|live|posts|media|contact|jobs|advertising|robots.txt|api)/**',
      ],
      examples: [
        'https://www.reddit.com/dev/api/',
        'https://www.reddit.com/premium',
        'https://www.reddit.com/notifications/',
      ],
    },
  ],
};
