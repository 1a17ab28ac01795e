import type { Network } from '../network';

/** YouTube with Studio, Music and short addresses. A channel's page does not say who owns it. November 2026. */
export const youtube: Network = {
  id: 'youtube',
  hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', '??.youtube.com', 'youtube.de'],
  origins: ['https://*.youtube.com/*'],
  pages: [
    {
      kind: 'feed',
      at: ['/', '/feed/(subscriptions|trending|explore|storefront)/**', '/shorts', '/gaming/**'],
      examples: [
        'https://www.youtube.com/',
        'https://www.youtube.com/feed/subscriptions',
        'https://www.youtube.com/shorts',
        'https://www.youtube.com/gaming',
      ],
    },
    {
      kind: ['other', 'feed'],
      at: ['/feed/**', '/playlist', '/playlists', '/podcasts/**', '/library'],
      examples: [
        'https://www.youtube.com/feed/history',
        'https://www.youtube.com/playlist?list=PLabc',
        'https://www.youtube.com/playlists',
        'https://www.youtube.com/podcasts',
        'https://music.youtube.com/library',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/@*/**', '/(c|channel|user)/*/**', '/*', '/browse/*'],
      examples: [
        'https://www.youtube.com/@heizungsbau-muster',
        'https://www.youtube.com/@heizungsbau-muster/about',
        'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos',
        'https://www.youtube.com/HeizungsbauMuster',
        'https://music.youtube.com/browse/UCabc',
      ],
    },
    {
      kind: ['search', 'profile', 'company'],
      at: ['/@*/search', '/(c|channel|user)/*/search'],
      examples: [
        'https://www.youtube.com/@heizungsbau-muster/search?query=pumpe',
        'https://www.youtube.com/c/muster/search?query=pumpe',
      ],
    },
    {
      kind: ['post', 'profile', 'company'],
      at: ['/@*/live', '/(c|channel|user)/*/live'],
      examples: ['https://www.youtube.com/@heizungsbau-muster/live', 'https://www.youtube.com/channel/UCabc/live'],
    },
    {
      kind: 'post',
      at: [
        '/watch/**',
        '/watch_popup',
        '/(shorts|live|post|clip|v|e)/*/**',
        '/attribution_link',
        'youtu.be/*',
        '/@*/(community|post)/*',
        '/source/**',
      ],
      examples: [
        'https://www.youtube.com/watch?v=abcdefghijk',
        'https://www.youtube.com/watch_popup?v=abcdefghijk',
        'https://www.youtube.com/shorts/abcdefghijk',
        'https://www.youtube.com/attribution_link?u=%2Fwatch',
        'https://youtu.be/abcdefghijk?t=42',
        'https://www.youtube.com/@muster/community/Ugkxabc',
        'https://www.youtube.com/source/abcdefghijk/shorts',
      ],
    },
    {
      kind: ['post', 'other'],
      at: ['/embed/**', 'youtube-nocookie.com/embed/**'],
      examples: ['https://www.youtube.com/embed/abcdefghijk', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
    },
    { kind: 'hashtag', at: ['/hashtag/*/**'], examples: ['https://www.youtube.com/hashtag/ausbildung'] },
    {
      kind: 'search',
      at: ['/results', '/search'],
      examples: [
        'https://www.youtube.com/results?search_query=heizung+entl%C3%BCften',
        'https://music.youtube.com/search?q=blasmusik',
      ],
    },
    {
      kind: 'composer',
      at: [
        '/upload',
        '/create_channel/post',
        'studio.youtube.com/video/*/(edit|editor|subtitles|translations)/**',
        'studio.youtube.com/channel/*/videos/upload',
        'studio.youtube.com/channel/*/(livestreaming|upload)/**',
      ],
      examples: [
        'https://www.youtube.com/upload',
        'https://www.youtube.com/create_channel/post',
        'https://studio.youtube.com/video/abcdefghijk/edit',
        'https://studio.youtube.com/channel/UCabc/videos/upload?d=ud',
        'https://studio.youtube.com/channel/UCabc/livestreaming/stream',
      ],
    },
    {
      kind: ['composer', 'company-admin'],
      at: ['studio.youtube.com/video/*/livestreaming/**'],
      examples: ['https://studio.youtube.com/video/abcdefghijk/livestreaming'],
    },
    {
      kind: 'company-admin',
      at: ['studio.youtube.com/**', '/dashboard', '/my_videos', '/comments', '/channel_switcher'],
      examples: [
        'https://studio.youtube.com/channel/UCabc',
        'https://studio.youtube.com/channel/UCabc/comments/inbox',
        'https://www.youtube.com/dashboard',
        'https://www.youtube.com/my_videos',
        'https://www.youtube.com/comments',
        'https://www.youtube.com/channel_switcher',
      ],
    },
    {
      kind: ['profile-edit', 'company-admin'],
      at: ['studio.youtube.com/channel/*/(editing|profile)/**'],
      examples: ['https://studio.youtube.com/channel/UCabc/editing/details'],
    },
    {
      kind: 'analytics',
      at: ['studio.youtube.com/channel/*/analytics/**', 'studio.youtube.com/video/*/analytics/**', '/analytics'],
      examples: [
        'https://studio.youtube.com/channel/UCabc/analytics/tab-overview/period-default',
        'https://studio.youtube.com/video/abcdefghijk/analytics/tab-overview',
        'https://www.youtube.com/analytics',
      ],
    },
    {
      kind: ['ads', 'company-admin'],
      at: ['studio.youtube.com/channel/*/content/promotions'],
      examples: ['https://studio.youtube.com/channel/UCabc/content/promotions'],
    },
    {
      kind: 'settings',
      at: ['/account/**', '/account_*/**', '/features', '/paid_memberships', '/reporthistory'],
      examples: [
        'https://www.youtube.com/account',
        'https://www.youtube.com/account_notifications',
        'https://www.youtube.com/features',
        'https://www.youtube.com/paid_memberships',
        'https://www.youtube.com/reporthistory',
      ],
    },
    {
      kind: 'login',
      at: ['/signin/**', '/logout', '/create_channel', '/oops', 'consent.youtube.com/**', 'accounts.youtube.com/**'],
      examples: [
        'https://www.youtube.com/signin',
        'https://www.youtube.com/logout',
        'https://www.youtube.com/create_channel',
        'https://www.youtube.com/oops',
        'https://consent.youtube.com/m?continue=x',
        'https://accounts.youtube.com/accounts/SetSID',
      ],
    },
    {
      kind: 'help',
      at: ['/t/**', '/howyoutubeworks/**'],
      examples: ['https://www.youtube.com/t/contact_us', 'https://www.youtube.com/howyoutubeworks/policies/'],
    },
    {
      kind: 'other',
      at: [
        '/(about|premium|kids|tv|redirect|api|iframe_api|feeds|oembed|ads|creators|jobs|yt|red|music|movies|news|sports|live)/**',
        '/s/**',
        'tv.youtube.com/**',
      ],
      examples: [
        'https://www.youtube.com/about/press/',
        'https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.com',
        'https://www.youtube.com/s/player',
        'https://tv.youtube.com/live',
      ],
    },
  ],
};
