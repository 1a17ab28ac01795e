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
    },
    { kind: ['profile', 'company', 'group'], at: ['/*', '*.t.me/'] },
    { kind: 'post', at: ['/*/#/**', '/s/*/#'] },
    { kind: 'group', at: ['/c/#', '/joinchat/*', '/+*', '/addlist/*'] },
    { kind: 'composer', at: ['/share/**', '/msg/**'] },
    { kind: 'ads', at: ['ads.telegram.org/**'] },
    { kind: 'login', at: ['my.telegram.org/**', 'oauth.telegram.org/**'] },
    { kind: 'help', at: ['/faq/**', '/support/**', 'tsf.telegram.org/**'] },
    {
      kind: 'other',
      at: [
        '/(boost|nft|call|contact)/**',
        'ads.telegram.org/(tos|guidelines|getting-started)/**',
        '/',
        '/(blog|moderation|android|ios|desktop|dl|evolution|tour|mac|premium|img|js|css|file|addstickers|addemoji|addtheme|proxy|socks|setlanguage|iv|invoice|bg|giftcode|confirmphone|a)/**',
        'core.telegram.org/**',
        'promote.telegram.org/**',
        'desktop.telegram.org/**',
        'translations.telegram.org/**',
        'instantview.telegram.org/**',
      ],
    },
    { kind: ['company', 'profile'], at: ['/s/*'] },
    { kind: ['messages', 'profile'], at: ['/+#'] },
  ],
};
