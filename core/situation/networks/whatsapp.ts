import type { Network } from '../network';

/** WhatsApp Web and the addresses that open a chat. Private messages are never read, whatever the page. November 2026. */
export const whatsapp: Network = {
  id: 'whatsapp',
  hosts: ['whatsapp.com', 'web.whatsapp.com'],
  origins: ['https://web.whatsapp.com/*'],
  localePrefix: /^[a-z]{2}([-_][a-z]{2})?$/,
  pages: [
    {
      kind: 'messages',
      at: ['web.whatsapp.com/**', 'business.whatsapp.com/messages/**'],
      examples: ['https://web.whatsapp.com/', 'https://business.whatsapp.com/messages'],
    },
    {
      kind: ['messages', 'composer'],
      at: ['web.whatsapp.com/send', 'api.whatsapp.com/send/**', 'wa.me/**', '/send'],
      examples: [
        'https://web.whatsapp.com/send?phone=4915100000000',
        'https://api.whatsapp.com/send?text=Hallo',
        'https://wa.me/4915100000000',
        'https://www.whatsapp.com/send?phone=4915100000000',
      ],
    },
    { kind: 'group', at: ['chat.whatsapp.com/**'], examples: ['https://chat.whatsapp.com/AbCdEfGhIjK'] },
    {
      kind: ['company', 'profile'],
      at: ['/channel/**', '/catalog/**', 'wa.me/(c|p)/**'],
      examples: [
        'https://www.whatsapp.com/channel/0029Vabc',
        'https://www.whatsapp.com/catalog/4915100000000',
        'https://wa.me/c/4915100000000',
      ],
    },
    {
      kind: 'help',
      at: ['faq.whatsapp.com/**', '/help/**'],
      examples: ['https://faq.whatsapp.com/', 'https://www.whatsapp.com/help'],
    },
    {
      kind: 'other',
      at: [
        '/',
        '/(download|legal|privacy|features|business|about|security|contact|android|join|brand|otp|stayconnected|coronavirus|apps|blog)/**',
        'blog.whatsapp.com/**',
        'business.whatsapp.com/**',
        'developers.whatsapp.com/**',
      ],
      examples: [
        'https://www.whatsapp.com/',
        'https://www.whatsapp.com/legal/terms-of-service',
        'https://blog.whatsapp.com/',
        'https://business.whatsapp.com/products',
        'https://developers.whatsapp.com/',
      ],
    },
  ],
};
