import type { NetworkExamples } from '../network';

export const googleBusinessExamples: NetworkExamples = {
  network: 'google-business',
  addresses: {
    '/': ['https://business.google.com/'],
    '/(business|locations|dashboard|manage|n|b|edit|groups|verify|posts|photos|products|services|menu|info|website|home|create|add)/**':
      [
        'https://business.google.com/business/setup',
        'https://business.google.com/locations',
        'https://business.google.com/n/1234567890/profile',
      ],
    '/posts/(create|new|edit)/**': ['https://business.google.com/posts/create/l/1'],
    '/n/*/posts/**': ['https://business.google.com/n/123/posts'],
    '/(create-post|local-post)/**': ['https://business.google.com/create-post'],
    '/n/*/(create-post|promote)/**': ['https://business.google.com/n/123/create-post'],
    '/reviews/**': ['https://business.google.com/reviews'],
    '/n/*/reviews/**': ['https://business.google.com/n/123/reviews'],
    'search.google.com/local/(reviews|writereview)/**': ['https://search.google.com/local/reviews?placeid=abc'],
    'g.page/r/*/review': ['https://g.page/r/abc/review'],
    '/customers/reviews/**': ['https://business.google.com/customers/reviews'],
    '/groups/*/reviews/**': ['https://business.google.com/groups/123/reviews'],
    '/messages/**': ['https://business.google.com/messages'],
    '/n/*/messages/**': ['https://business.google.com/n/123/messages'],
    'businessmessages.google.com/**': ['https://businessmessages.google.com/'],
    '/(insights|performance)/**': ['https://business.google.com/insights/l/1'],
    '/n/*/(insights|performance)/**': ['https://business.google.com/n/123/performance'],
    '/n/*/settings/**': ['https://business.google.com/n/123/settings'],
    '/users/**': ['https://business.google.com/users'],
    '(business.google.com|google.(com|??|co.??))/local/business/**': [
      'https://www.google.de/local/business/123/promote/photos',
      'https://www.google.com/local/business/123/editprofile',
      'https://business.google.com/local/business/123/editprofile/info?hl=de',
    ],
    '(business.google.com|google.(com|??|co.??))/local/business/*/promote/(updates|offers|events)/**': [
      'https://www.google.de/local/business/123/promote/updates/add?hl=de',
      'https://www.google.com/local/business/123/promote/offers',
    ],
    '(business.google.com|google.(com|??|co.??))/local/business/*/customers/reviews/**': [
      'https://www.google.de/local/business/123/customers/reviews?hl=de',
      'https://www.google.com/local/business/123/customers/reviews',
    ],
    '(business.google.com|google.(com|??|co.??))/local/business/*/customers/(messages|chat)/**': [
      'https://www.google.de/local/business/123/customers/messages',
      'https://www.google.com/local/business/123/customers/chat',
    ],
    '(business.google.com|google.(com|??|co.??))/local/business/*/promote/performance/**': [
      'https://www.google.de/local/business/123/promote/performance',
      'https://www.google.com/local/business/123/promote/performance?hl=de',
      'https://business.google.com/local/business/123/promote/performance/queries',
    ],
    'google.(com|??|co.??)/maps/place/**': [
      'https://www.google.de/maps/place/Muster',
      'https://www.google.com/maps/place/B%C3%A4ckerei+Muster/@47.4125,9.7417,17z/',
    ],
    'maps.google.(com|??|co.??)/maps/place/**': ['https://maps.google.com/maps/place/Muster'],
    'maps.app.goo.gl/**': ['https://maps.app.goo.gl/abc'],
    'g.page/**': ['https://g.page/baeckerei-muster'],
    'google.(com|??|co.??)/maps?cid': ['https://www.google.de/maps?cid=123', 'https://www.google.com/maps?cid=123'],
    'g.co/kgs/*': ['https://g.co/kgs/abc'],
    'google.(com|??|co.??)/maps/reviews/**': [
      'https://www.google.de/maps/reviews/@47.4,9.7,17z/',
      'https://www.google.com/maps/reviews/@47.4,9.7,17z/',
    ],
    'support.google.com/business/**': ['https://support.google.com/business/answer/3038063?hl=de'],
    '/(business-profile|us|google-ads|retail|think|marketing)/**': [
      'https://business.google.com/de-all/business-profile/',
      'https://business.google.com/us/google-ads/',
    ],
    'google.(com|??|co.??)/search?q=my business': [
      'https://www.google.de/search?q=my+business',
      'https://www.google.com/search?q=my+business',
    ],
    'google.(com|??|co.??)/search?q=mein unternehmen': [
      'https://www.google.de/search?q=mein+unternehmen',
      'https://www.google.com/search?q=mein+unternehmen',
    ],
    'google.(com|??|co.??)/search?ludocid': [
      'https://www.google.de/search?q=muster+gmbh&ludocid=123',
      'https://www.google.com/search?q=muster+gmbh&ludocid=123',
    ],
    'google.(com|??|co.??)/search?kgmid': [
      'https://www.google.de/search?kgmid=/g/11abc&q=muster',
      'https://www.google.com/search?q=muster+gmbh&kgmid=/g/11abc',
    ],
    'google.(com|??|co.??)/search?lrd': [
      'https://www.google.de/search?q=muster+gmbh#lrd=0x479e:0x1,1,,,',
      'https://www.google.com/search?q=muster+gmbh#lrd=0x479e:0x1,1,,,',
    ],
    'g.page/*/review': ['https://g.page/muster-gmbh/review'],
    'google.(com|??|co.??)/search?ludocid&lrd': [
      'https://www.google.de/search?q=muster&ludocid=1#lrd=0x47:0x1,1',
      'https://www.google.com/search?q=muster&ludocid=1#lrd=0x47:0x1,1',
    ],
    'maps.google.(com|??|co.??)/maps?cid': [
      'https://maps.google.com/maps?cid=123',
      'https://maps.google.de/maps?cid=123',
    ],
    'maps.google.(com|??|co.??)/?cid': ['https://maps.google.com/?cid=123', 'https://maps.google.de/?cid=123'],
    'goo.gl/maps/**': ['https://goo.gl/maps/aB3d'],
    'google.(com|??|co.??)/maps/contrib/*/reviews/**': [
      'https://www.google.com/maps/contrib/100000000000000000001/reviews',
    ],
    '(maps.google|google).(com|??|co.??)/maps/contrib/**': [
      'https://www.google.de/maps/contrib/100000000000000000001',
      'https://maps.google.com/maps/contrib/100000000000000000001/photos',
    ],
    'google.(com|??|co.??)/maps/search?query_place_id': [
      'https://www.google.com/maps/search/?api=1&query=kassel&query_place_id=ChIJabc',
    ],
    'google.(com|??|co.??)/business/**': ['https://www.google.com/business/'],
    'google.(com|??|co.??)/search?mpd': ['https://www.google.com/search?q=muster+gmbh#mpd=~123'],
    'google.(com|??|co.??)/search?mpd&mpd=*performance': [
      'https://www.google.com/search?q=muster+gmbh#mpd=~123/promote/performance',
    ],
    'google.(com|??|co.??)/search?mpd&mpd=*reviews': [
      'https://www.google.com/search?q=muster+gmbh#mpd=~123/customers/reviews',
      'https://www.google.de/search?q=muster+gmbh#ebo=0&mpd=~123/customers/reviews',
    ],
  },
};
