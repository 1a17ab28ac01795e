import type { Network } from '../network';

/** WhatsApp Web and the addresses that open a chat. Private messages are never read, whatever the page. November 2026. */
export const whatsapp: Network = {
  id: 'whatsapp',
  hosts: ['whatsapp.com', 'web.whatsapp.com'],
  origins: ['https://web.whatsapp.com/*'],
  localePrefix: /^[a-z]{2}([-_][a-z]{2})?$/,
  pages: [
    { kind: 'messages', at: ['call.whatsapp.com/**', 'web.whatsapp.com/**', 'business.whatsapp.com/messages/**'] },
    { kind: ['messages', 'composer'], at: ['web.whatsapp.com/send', 'api.whatsapp.com/send/**', 'wa.me/**', '/send'] },
    { kind: 'group', at: ['chat.whatsapp.com/**'] },
    {
      kind: ['company', 'profile'],
      at: ['web.whatsapp.com/(catalog|product)/**', '/channel/**', '/(catalog|product)/**', 'wa.me/(c|p)/**'],
    },
    { kind: 'help', at: ['faq.whatsapp.com/**'] },
    {
      kind: 'other',
      at: [
        '/',
        '/(features|business|contact|android|join|brand|otp|stayconnected|coronavirus|blog)/**',
        'blog.whatsapp.com/**',
        'business.whatsapp.com/**',
        'developers.whatsapp.com/**',
      ],
    },
    { kind: 'post', at: ['/channel/*/#'] },
  ],
};
