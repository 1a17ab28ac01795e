import type { Network } from '../network';

/** Telegram: web apps and public addresses at t.me. A name may be a person, a channel or a group. November 2026. */
export const telegram: Network = {
  id: 'telegram',
  hosts: ['telegram.org', 't.me', 'telegram.me', 'telegram.dog', 'web.telegram.org'],
  origins: ['https://web.telegram.org/*', 'https://t.me/*'],
  pages: [
    {
      kind: 'messages',
      at: [
        'web.telegram.org/**',
        'webk.telegram.org/**',
        'weba.telegram.org/**',
        'webz.telegram.org/**',
        'webogram.org/**',
      ],
      examples: [
        'https://web.telegram.org/a/',
        'https://web.telegram.org/k/#@stadtwerke',
        'https://webk.telegram.org/',
        'https://weba.telegram.org/',
        'https://webz.telegram.org/',
        'https://webogram.org/',
      ],
    },
    {
      kind: ['profile', 'company', 'group'],
      at: ['/*', '/s/*', '*.t.me/'],
      examples: [
        'https://t.me/stadtwerke_lindental',
        'https://t.me/s/stadtwerke_lindental',
        'https://stadtwerke.t.me/',
      ],
    },
    {
      kind: 'post',
      at: ['/*/#/**', '/s/*/#', '/c/#/#/**'],
      examples: [
        'https://t.me/stadtwerke_lindental/613',
        'https://t.me/stadtwerke_lindental/613?single',
        'https://t.me/s/stadtwerke_lindental/613',
        'https://t.me/c/1234567/89',
      ],
    },
    {
      kind: 'group',
      at: ['/joinchat/*', '/+*', '/addlist/*', '/boost/**'],
      examples: [
        'https://t.me/joinchat/AbCdEf',
        'https://t.me/+AbCdEf',
        'https://t.me/addlist/AbCdEf',
        'https://t.me/boost/stadtwerke',
      ],
    },
    {
      kind: 'composer',
      at: ['/share/**', '/msg/**'],
      examples: ['https://t.me/share/url?url=https%3A%2F%2Fexample.com', 'https://t.me/msg/url?url=x'],
    },
    {
      kind: 'ads',
      at: ['ads.telegram.org/**', 'promote.telegram.org/**'],
      examples: ['https://ads.telegram.org/account', 'https://promote.telegram.org/'],
    },
    {
      kind: 'login',
      at: ['my.telegram.org/**', 'oauth.telegram.org/**', '/login/**'],
      examples: ['https://my.telegram.org/auth', 'https://oauth.telegram.org/auth', 'https://t.me/login/12345'],
    },
    {
      kind: 'help',
      at: ['/faq/**', '/support/**', 'tsf.telegram.org/**'],
      examples: ['https://telegram.org/faq', 'https://telegram.org/support', 'https://tsf.telegram.org/'],
    },
    {
      kind: 'other',
      at: [
        '/',
        '/(blog|apps|tos|privacy|press|moderation|android|ios|desktop|dl|evolution|tour|mac|premium|img|js|css|file|widgets|addstickers|addemoji|addtheme|proxy|socks|setlanguage|iv|invoice|bg|giftcode|confirmphone|a)/**',
        'core.telegram.org/**',
        'desktop.telegram.org/**',
        'fragment.com/**',
        'translations.telegram.org/**',
        'instantview.telegram.org/**',
      ],
      examples: [
        'https://telegram.org/',
        'https://telegram.org/blog/neu',
        'https://t.me/addstickers/Muster',
        'https://core.telegram.org/bots',
        'https://desktop.telegram.org/',
        'https://fragment.com/',
        'https://translations.telegram.org/de',
        'https://instantview.telegram.org/',
      ],
    },
  ],
};
