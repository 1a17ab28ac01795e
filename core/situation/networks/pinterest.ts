import type { Network } from '../network';

/** Pinterest in its countries. A name's page does not say who owns it. November 2026. */
export const pinterest: Network = {
  id: 'pinterest',
  hosts: [
    'pinterest.com',
    '??.pinterest.com',
    'pinterest.??',
    'pinterest.co.??',
    'pinterest.com.??',
    'm.pinterest.com',
    'business.pinterest.??',
  ],
  origins: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.de/*',
    'https://*.pinterest.at/*',
    'https://*.pinterest.ch/*',
  ],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/(homefeed|today|videos|following)/**', '/*/_ideas'] },
    { kind: ['profile', 'company'], at: ['/*', '/*/(_created|_saved|_profile|_shop)/**', '/*/_followers'] },
    { kind: ['profile', 'company', 'other'], at: ['/*/*/**'] },
    { kind: 'post', at: ['/pin/*/**'] },
    // A short host leads anywhere: to a pin, a board, a profile.
    { kind: 'other', at: ['ct.pinterest.com/**', 'pin.it/*'] },
    {
      kind: 'composer',
      at: [
        '/settings/bulk-create-pins/**',
        '/pin/create/**',
        '/pin-builder/**',
        '/pin-creation-tool/**',
        '/idea-pin-builder/**',
        '/story-pin-builder/**',
      ],
    },
    { kind: 'company-admin', at: ['/business/**', '/business-hub/**', '/scheduled-pins/**'] },
    {
      kind: 'analytics',
      at: ['/business/hub/analytics/**', 'analytics.pinterest.com/**', '/analytics/**', 'trends.pinterest.com/**'],
    },
    { kind: 'ads', at: ['ads.pinterest.com/**', '/ads/**'] },
    { kind: 'search', at: ['/search/**'] },
    { kind: 'people-search', at: ['/search/(users|profiles)/**'] },
    { kind: 'messages', at: ['/(messages|inbox|conversations)/**'] },
    { kind: 'profile-edit', at: ['/settings/(profile|edit-profile)/**'] },
    {
      kind: 'login',
      at: ['/password/**', '/business/create/**', 'accounts.pinterest.com/**'],
    },
    { kind: 'settings', at: ['business.pinterest.com/settings/**', '/business/convert/**'] },
    { kind: 'help', at: ['help.pinterest.com/**'] },
    {
      kind: 'other',
      at: [
        '/(_|news_hub|resource|categories|discover|edit|v3|shop|shopping)/**',
        'policy.pinterest.com/**',
        'newsroom.pinterest.com/**',
        'business.pinterest.com/**',
        'create.pinterest.com/**',
      ],
    },
    { kind: 'hashtag', at: ['/(explore|ideas)/**'] },
  ],
};
