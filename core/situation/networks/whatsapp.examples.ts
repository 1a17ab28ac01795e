import type { NetworkExamples } from '../network';

export const whatsappExamples: NetworkExamples = {
  network: 'whatsapp',
  addresses: {
    'business.whatsapp.com/messages/**': ['https://business.whatsapp.com/messages'],
    'web.whatsapp.com/send': ['https://web.whatsapp.com/send?phone=4915100000000'],
    'wa.me/**': ['https://wa.me/4915100000000'],
    '/send': ['https://www.whatsapp.com/send?phone=4915100000000'],
    'chat.whatsapp.com/**': ['https://chat.whatsapp.com/AbCdEfGhIjK'],
    'wa.me/(c|p)/**': ['https://wa.me/c/4915100000000'],
    'faq.whatsapp.com/**': ['https://faq.whatsapp.com/'],
    '/': ['https://www.whatsapp.com/'],
    '/channel/*/#': ['https://whatsapp.com/channel/0029VaAb/123'],
    '(call|web).whatsapp.com/**': [
      'https://web.whatsapp.com/',
      'https://call.whatsapp.com/voice/N5DDOelImy7jGmK42DtlB6',
      'https://call.whatsapp.com/video/wAYjPr7NiMuL2zkqapXTT4',
    ],
    'api.whatsapp.com/(send|message|qr)/**': [
      'https://api.whatsapp.com/send?text=Hallo',
      'https://api.whatsapp.com/message/AB12CD34EF56G1',
      'https://api.whatsapp.com/qr/AB12CD34EF56G1?autoload=1&app_absent=0',
    ],
    '/(catalog|product|channel)/**': [
      'https://www.whatsapp.com/channel/0029Vabc',
      'https://www.whatsapp.com/catalog/4915100000000',
    ],
    'web.whatsapp.com/(catalog|product|channel)/**': [
      'https://web.whatsapp.com/catalog/393401234560',
      'https://web.whatsapp.com/channel/0029Vabc',
    ],
    '/contact/**': [
      'https://www.whatsapp.com/contact/?subject=messenger',
      'https://www.whatsapp.com/contact/noclient/',
      'https://www.whatsapp.com/contact/forms/1534000000000000',
    ],
    'wa.me/settings/**': ['https://wa.me/settings', 'https://wa.me/settings/linked_devices#2@AbCd,n,i,a'],
    'v.whatsapp.com/**': ['https://v.whatsapp.com/123456'],
    'wa.me/(pay|stickerpack)/**': ['https://wa.me/pay/remittance', 'https://wa.me/stickerpack/muster'],
    '/(features|business|android|join|brand|otp|stayconnected|coronavirus|blog)/**': [
      'https://www.whatsapp.com/features',
    ],
    '*.whatsapp.com/**': [
      'https://blog.whatsapp.com/',
      'https://business.whatsapp.com/products',
      'https://developers.whatsapp.com/',
      'https://api.whatsapp.com/resolve/?deeplink=%2F49151&not_found=1',
    ],
  },
};
