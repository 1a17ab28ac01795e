import type { Network } from '../network';

/**
 * The business profile on Google: its manager, Maps entries and their reviews. Only these addresses of Google's count;
 * a search page stays silent, for its address does not say whether the profile's panel is open. November 2026.
 */
export const googleBusiness: Network = {
  id: 'google-business',
  hosts: ['business.google.com'],
  origins: ['https://business.google.com/*'],
  localePrefix: /^(de|en|[a-z]{2}-all|[a-z]{2}-[a-z]{2}|intl)$/,
  pages: [
    {
      kind: 'company-admin',
      at: [
        '/',
        '/(locations|dashboard|manage|n|b|edit|groups|verify|posts|photos|products|services|menu|info|website|home|create|add)/**',
      ],
      examples: [
        'https://business.google.com/',
        'https://business.google.com/locations',
        'https://business.google.com/n/1234567890/profile',
      ],
    },
    {
      kind: 'composer',
      at: [
        '/posts/(create|new|edit)/**',
        '/n/*/posts/**',
        '/(create-post|local-post)/**',
        '/n/*/(create-post|promote)/**',
      ],
      examples: [
        'https://business.google.com/posts/create/l/1',
        'https://business.google.com/n/123/posts',
        'https://business.google.com/create-post',
        'https://business.google.com/n/123/create-post',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/reviews/**',
        '/n/*/reviews/**',
        'search.google.com/local/(reviews|writereview)/**',
        'g.page/r/*/review',
        '/customers/reviews/**',
        '/groups/*/reviews/**',
      ],
      examples: [
        'https://business.google.com/reviews',
        'https://business.google.com/n/123/reviews',
        'https://search.google.com/local/reviews?placeid=abc',
        'https://g.page/r/abc/review',
        'https://business.google.com/customers/reviews',
        'https://business.google.com/groups/123/reviews',
      ],
    },
    {
      kind: 'messages',
      at: ['/messages/**', '/n/*/messages/**', 'businessmessages.google.com/**'],
      examples: [
        'https://business.google.com/messages',
        'https://business.google.com/n/123/messages',
        'https://businessmessages.google.com/',
      ],
    },
    {
      kind: 'analytics',
      at: ['/(insights|performance)/**', '/n/*/(insights|performance)/**'],
      examples: ['https://business.google.com/insights/l/1', 'https://business.google.com/n/123/performance'],
    },
    {
      kind: 'settings',
      at: ['/settings/**', '/n/*/settings/**', '/users/**'],
      examples: [
        'https://business.google.com/settings',
        'https://business.google.com/n/123/settings',
        'https://business.google.com/users',
      ],
    },
    {
      kind: ['company', 'reviews'],
      at: [
        'google.com/maps/place/**',
        'google.??/maps/place/**',
        'maps.google.com/maps/place/**',
        'maps.app.goo.gl/**',
        'g.page/**',
        'google.com/maps?cid',
        'google.??/maps?cid',
        'maps.google.com/?cid',
        'maps.google.com/maps?cid',
        'g.co/kgs/*',
      ],
      examples: [
        'https://www.google.com/maps/place/B%C3%A4ckerei+Muster/@47.4125,9.7417,17z/',
        'https://www.google.de/maps/place/Muster',
        'https://maps.google.com/maps/place/Muster',
        'https://maps.app.goo.gl/abc',
        'https://g.page/baeckerei-muster',
        'https://www.google.com/maps?cid=123',
        'https://www.google.de/maps?cid=123',
        'https://maps.google.com/?cid=123',
        'https://maps.google.com/maps?cid=123',
        'https://g.co/kgs/abc',
      ],
    },
    {
      kind: ['reviews', 'profile'],
      at: [
        'google.com/maps/contrib/**',
        'google.??/maps/contrib/**',
        'google.com/maps/reviews/**',
        'google.??/maps/reviews/**',
      ],
      examples: [
        'https://www.google.com/maps/contrib/1234567890/reviews',
        'https://www.google.de/maps/contrib/1234567890',
        'https://www.google.com/maps/reviews/@47.4,9.7,17z/',
        'https://www.google.de/maps/reviews/@47.4,9.7,17z/',
      ],
    },
    {
      kind: 'help',
      at: ['support.google.com/business/**'],
      examples: ['https://support.google.com/business/answer/3038063?hl=de'],
    },
    {
      kind: 'other',
      at: ['/(business-profile|about|intl|terms|us|google-ads|retail|think|marketing)/**'],
      examples: ['https://business.google.com/de-all/business-profile/', 'https://business.google.com/us/google-ads/'],
    },
  ],
};
