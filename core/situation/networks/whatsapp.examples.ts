import type { NetworkExamples } from '../network';

export const whatsappExamples: NetworkExamples = {
  network: 'whatsapp',
  addresses: {
    'web.whatsapp.com/**': ['https://web.whatsapp.com/'],
    'business.whatsapp.com/messages/**': ['https://business.whatsapp.com/messages'],
    'web.whatsapp.com/send': ['https://web.whatsapp.com/send?phone=4915100000000'],
    'api.whatsapp.com/send/**': ['https://api.whatsapp.com/send?text=Hallo'],
    'wa.me/**': ['https://wa.me/4915100000000'],
    '/send': ['https://www.whatsapp.com/send?phone=4915100000000'],
    'chat.whatsapp.com/**': ['https://chat.whatsapp.com/AbCdEfGhIjK'],
    '/channel/**': ['https://www.whatsapp.com/channel/0029Vabc'],
    '/(catalog|product)/**': ['https://www.whatsapp.com/catalog/4915100000000'],
    'wa.me/(c|p)/**': ['https://wa.me/c/4915100000000'],
    'faq.whatsapp.com/**': ['https://faq.whatsapp.com/'],
    '/': ['https://www.whatsapp.com/'],
    '/(features|business|contact|android|join|brand|otp|stayconnected|coronavirus|blog)/**': [
      'https://www.whatsapp.com/features',
    ],
    'blog.whatsapp.com/**': ['https://blog.whatsapp.com/'],
    'business.whatsapp.com/**': ['https://business.whatsapp.com/products'],
    'developers.whatsapp.com/**': ['https://developers.whatsapp.com/'],
    '/channel/*/#': ['https://whatsapp.com/channel/0029VaAb/123'],
    'web.whatsapp.com/(catalog|product)/**': ['https://web.whatsapp.com/catalog/393401234560'],
    'call.whatsapp.com/**': [
      'https://call.whatsapp.com/voice/N5DDOelImy7jGmK42DtlB6',
      'https://call.whatsapp.com/video/wAYjPr7NiMuL2zkqapXTT4',
    ],
  },
};
