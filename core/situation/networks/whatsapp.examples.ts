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
    '/catalog/**': ['https://www.whatsapp.com/catalog/4915100000000'],
    'wa.me/(c|p)/**': ['https://wa.me/c/4915100000000'],
    'faq.whatsapp.com/**': ['https://faq.whatsapp.com/'],
    '/help/**': ['https://www.whatsapp.com/help'],
    '/': ['https://www.whatsapp.com/'],
    '/(download|legal|privacy|features|business|about|security|contact|android|join|brand|otp|stayconnected|coronavirus|apps|blog)/**':
      ['https://www.whatsapp.com/legal/terms-of-service'],
    'blog.whatsapp.com/**': ['https://blog.whatsapp.com/'],
    'business.whatsapp.com/**': ['https://business.whatsapp.com/products'],
    'developers.whatsapp.com/**': ['https://developers.whatsapp.com/'],
    '/channel/*/#': ['https://whatsapp.com/channel/0029VaAb/123'],
  },
};
