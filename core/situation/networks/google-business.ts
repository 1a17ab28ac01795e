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
        'google.(com|??|co.??)/search?q=my business',
        'google.(com|??|co.??)/search?q=mein unternehmen',
        '(business.google.com|google.(com|??|co.??))/local/business/**',
        '/',
        '/(business|locations|dashboard|manage|n|b|edit|groups|verify|posts|photos|products|services|menu|info|website|home|create|add)/**',
      ],
    },
    {
      kind: 'composer',
      at: [
        '/posts/(create|new|edit)/**',
        '/n/*/posts/**',
        '/(create-post|local-post)/**',
        '/n/*/(create-post|promote)/**',
        '(business.google.com|google.(com|??|co.??))/local/business/*/promote/(updates|offers|events)/**',
      ],
    },
    {
      kind: 'reviews',
      at: [
        'google.(com|??|co.??)/maps/contrib/*/reviews/**',
        'google.(com|??|co.??)/search?ludocid&lrd',
        'google.(com|??|co.??)/search?lrd',
        'google.(com|??|co.??)/search?mpd&mpd=*reviews',
        'g.page/*/review',
        '/reviews/**',
        '/n/*/reviews/**',
        'search.google.com/local/(reviews|writereview)/**',
        'g.page/r/*/review',
        '/customers/reviews/**',
        '/groups/*/reviews/**',
        '(business.google.com|google.(com|??|co.??))/local/business/*/customers/reviews/**',
      ],
    },
    {
      kind: 'messages',
      at: [
        '/messages/**',
        '/n/*/messages/**',
        'businessmessages.google.com/**',
        '(business.google.com|google.(com|??|co.??))/local/business/*/customers/(messages|chat)/**',
      ],
    },
    {
      kind: 'analytics',
      at: [
        '/(insights|performance)/**',
        '/n/*/(insights|performance)/**',
        'google.(com|??|co.??)/search?mpd&mpd=*performance',
        '(business.google.com|google.(com|??|co.??))/local/business/*/promote/performance/**',
      ],
    },
    { kind: 'settings', at: ['/n/*/settings/**', '/users/**'] },
    {
      kind: ['company', 'reviews'],
      at: [
        'google.(com|??|co.??)/maps/search?query_place_id',
        'maps.google.(com|??|co.??)/maps?cid',
        'maps.google.(com|??|co.??)/?cid',
        'goo.gl/maps/**',
        'google.(com|??|co.??)/search?ludocid',
        'google.(com|??|co.??)/search?kgmid',
        'google.(com|??|co.??)/search?mpd',
        'google.(com|??|co.??)/maps/place/**',
        'maps.google.(com|??|co.??)/maps/place/**',
        'maps.app.goo.gl/**',
        'g.page/**',
        'google.(com|??|co.??)/maps?cid',
        'g.co/kgs/*',
      ],
    },
    {
      kind: ['reviews', 'profile'],
      at: ['google.(com|??|co.??)/maps/reviews/**'],
    },
    { kind: 'help', at: ['support.google.com/business/**'] },
    { kind: 'other', at: ['/(business-profile|us|google-ads|retail|think|marketing)/**'] },
    { kind: ['profile', 'reviews'], at: ['(maps.google|google).(com|??|co.??)/maps/contrib/**'] },
    {
      kind: ['other', 'company-admin'],
      at: ['google.(com|??|co.??)/business/**'],
    },
  ],
};
