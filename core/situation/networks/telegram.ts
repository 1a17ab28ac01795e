import type { Network } from '../network';

/**
 * Telegram: web apps and public addresses at t.me, also as name.t.me. A name may be a person, a channel or a group.
 * Forms: the network's list of its links (core.telegram.org/api/links), November 2026.
 */
export const telegram: Network = {
  id: 'telegram',
  hosts: ['telegram.org', 't.me', 'telegram.me', 'telegram.dog', 'web.telegram.org'],
  origins: ['https://web.telegram.org/*', 'https://t.me/*'],
  pages: [
    {
      kind: 'messages',
      at: ['(web|webk|weba|webz).telegram.org/**', 'webogram.org/**', '/m/*', '/*?direct', '/*?startattach'],
    },
    { kind: ['profile', 'company', 'group'], at: ['/*', '*.t.me/'] },
    { kind: 'post', at: ['/*/#/**', '/s/*/#', '*.t.me/#/**', '/*/(s|a)/*'] },
    { kind: 'group', at: ['/c/#', '/(joinchat|addlist)/*', '/+*'] },
    { kind: ['group', 'other'], at: ['/*?startgroup'] },
    { kind: 'company-admin', at: ['/*?startchannel'] },
    { kind: 'composer', at: ['/(share|msg)/**'] },
    { kind: 'ads', at: ['ads.telegram.org/**'] },
    { kind: 'login', at: ['(my|oauth).telegram.org/**', 'web.telegram.org/login'] },
    { kind: 'help', at: ['/(faq|support)/**', 'telegram.org/faq_*', '(promote|tsf).telegram.org/**'] },
    {
      kind: 'other',
      at: [
        'ads.telegram.org/(tos|guidelines|getting-started)/**',
        '/',
        '/(boost|nft|call|contact|blog|moderation|android|ios|desktop|dl|evolution|tour|mac|premium|img|js|css|file|addstickers|addemoji|addtheme|addstyle|auction|newbot|proxy|socks|setlanguage|iv|invoice|bg|giftcode|confirmphone|a)/**',
        '/$*',
        '/*/*',
        '/*?game',
        '/*?startapp',
        '/*?boost',
        '*.telegram.org/**',
      ],
    },
    { kind: ['company', 'profile'], at: ['/s/*'] },
    { kind: ['messages', 'profile'], at: ['/+#'] },
    { kind: ['profile', 'messages'], at: ['/contact/*'] },
  ],
};
