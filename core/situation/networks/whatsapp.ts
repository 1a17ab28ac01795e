import type { Network } from '../network';

/**
 * WhatsApp Web and the addresses that open a chat. Private messages are never read, whatever the page. November 2026.
 */
export const whatsapp: Network = {
  id: 'whatsapp',
  hosts: ['whatsapp.com', 'web.whatsapp.com'],
  origins: ['https://web.whatsapp.com/*'],
  // `/qr/…` is a contact's code, no language.
  localePrefix: /^(?!qr$)[a-z]{2}([-_][a-z]{2})?$/,
  pages: [
    { kind: 'messages', at: ['(call|web).whatsapp.com/**', 'business.whatsapp.com/messages/**'] },
    {
      kind: ['messages', 'composer'],
      at: ['web.whatsapp.com/send', 'api.whatsapp.com/(send|message|qr)/**', 'wa.me/**', '/send'],
    },
    { kind: 'group', at: ['chat.whatsapp.com/**'] },
    {
      kind: ['company', 'profile'],
      at: ['web.whatsapp.com/(catalog|product|channel)/**', '/(catalog|product|channel)/**', 'wa.me/(c|p)/**'],
    },
    { kind: 'help', at: ['faq.whatsapp.com/**', '/contact/**'] },
    { kind: 'settings', at: ['wa.me/settings/**'] },
    { kind: 'login', at: ['v.whatsapp.com/**'] },
    {
      kind: 'other',
      at: [
        '/',
        '/(features|business|android|join|brand|otp|stayconnected|coronavirus|blog)/**',
        'wa.me/(pay|stickerpack)/**',
        '*.whatsapp.com/**',
      ],
    },
    { kind: 'post', at: ['/channel/*/#'] },
  ],
};
