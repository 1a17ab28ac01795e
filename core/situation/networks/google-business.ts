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
        'google.com/search?q=my business',
        'google.??/search?q=my business',
        'google.com/search?q=mein unternehmen',
        'google.??/search?q=mein unternehmen',
        '/',
        '/(locations|dashboard|manage|n|b|edit|groups|verify|posts|photos|products|services|menu|info|website|home|create|add)/**',
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
    },
    {
      kind: 'reviews',
      at: [
        'google.com/search?ludocid&lrd',
        'google.??/search?ludocid&lrd',
        'google.com/search?lrd',
        'google.??/search?lrd',
        'g.page/*/review',
        '/reviews/**',
        '/n/*/reviews/**',
        'search.google.com/local/(reviews|writereview)/**',
        'g.page/r/*/review',
        '/customers/reviews/**',
        '/groups/*/reviews/**',
      ],
    },
    { kind: 'messages', at: ['/messages/**', '/n/*/messages/**', 'businessmessages.google.com/**'] },
    { kind: 'analytics', at: ['/(insights|performance)/**', '/n/*/(insights|performance)/**'] },
    { kind: 'settings', at: ['/settings/**', '/n/*/settings/**', '/users/**'] },
    {
      kind: ['company', 'reviews'],
      at: [
        'maps.google.??/maps?cid',
        'maps.google.??/?cid',
        'goo.gl/maps/**',
        'google.com/search?ludocid',
        'google.??/search?ludocid',
        'google.com/search?kgmid',
        'google.??/search?kgmid',
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
    },
    {
      kind: ['reviews', 'profile'],
      at: [
        'google.com/maps/contrib/**',
        'google.??/maps/contrib/**',
        'google.com/maps/reviews/**',
        'google.??/maps/reviews/**',
      ],
    },
    { kind: 'help', at: ['support.google.com/business/**'] },
    { kind: 'other', at: ['/(business-profile|about|intl|terms|us|google-ads|retail|think|marketing)/**'] },
  ],
};
