import type { Network } from '../network';

/** YouTube with Studio, Music and short addresses. A channel's page does not say who owns it. November 2026. */
export const youtube: Network = {
  id: 'youtube',
  hosts: ['youtube.com', 'm.youtube.com', 'music.youtube.com', '??.youtube.com', 'youtube.de'],
  origins: ['https://*.youtube.com/*'],
  pages: [
    { kind: 'feed', at: ['/', '/feed/(subscriptions|trending|explore|storefront)/**', '/shorts', '/gaming/**'] },
    {
      kind: ['other', 'feed'],
      at: [
        '/my_(watch_later_list|favorites|playlists|history|liked_videos)',
        '/feed/**',
        '/playlist',
        '/playlists',
        '/podcasts/**',
        '/library',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: [
        '/*/(videos|playlists|featured|about|shorts|streams|community|join|posts|releases|podcasts)',
        '/@*/**',
        '/(c|channel|user)/*/**',
        '/*',
        '/browse/*',
      ],
    },
    { kind: ['search', 'profile', 'company'], at: ['/@*/search', '/(c|channel|user)/*/search'] },
    { kind: ['post', 'profile', 'company'], at: ['/*/live', '/@*/live', '/(c|channel|user)/*/live'] },
    {
      kind: 'post',
      at: [
        '/watch/**',
        '/watch_popup',
        '/(shorts|live|post|clip|v|e)/*/**',
        '/attribution_link',
        'youtu.be/*',
        '/@*/(community|post)/*',
        '/@*/community?lb',
        '/(c|channel|user)/*/community?lb',
        '/source/**',
      ],
    },
    { kind: 'other', at: ['youtube-nocookie.com/**'] },
    { kind: 'hashtag', at: ['/hashtag/*/**'] },
    { kind: 'search', at: ['/results', '/search'] },
    {
      kind: 'composer',
      at: [
        '/(my_videos_upload|my_webcam|webcam)',
        'studio.youtube.com/channel/*/videos/upload?d=ud',
        '/live_dashboard/**',
        '/upload',
        '/create_channel/post',
        'studio.youtube.com/video/*/(edit|editor|subtitles|translations)/**',
        'studio.youtube.com/channel/*/upload/**',
      ],
    },
    {
      kind: 'company-admin',
      at: [
        '/my_*',
        '/(edit|enhance|annotate_my|cards|endscreen|branding|advanced_settings|upload_defaults|timedtext_editor)',
        'studio.youtube.com/**',
        '/dashboard',
        '/my_videos',
        '/comments',
        '/channel_switcher',
      ],
    },
    {
      kind: ['profile-edit', 'company-admin'],
      at: ['/customize', 'studio.youtube.com/channel/*/(editing|profile)/**'],
    },
    {
      kind: 'analytics',
      at: [
        'studio.youtube.com/(analytics|channel)/analytics/**',
        'studio.youtube.com/analytics/**',
        'studio.youtube.com/channel/*/analytics/**',
        'studio.youtube.com/video/*/analytics/**',
        '/analytics',
      ],
    },
    { kind: ['ads', 'company-admin'], at: ['studio.youtube.com/channel/*/content/promotions'] },
    { kind: 'settings', at: ['/account_*/**', '/features', '/paid_memberships'] },
    {
      kind: 'login',
      at: ['/create_channel', '/oops', 'consent.youtube.com/**', 'accounts.youtube.com/**'],
    },
    { kind: 'help', at: ['support.google.com/youtube/**', '/howyoutubeworks/**'] },
    { kind: ['other', 'help'], at: ['/t/**'] },
    {
      kind: 'other',
      at: [
        'artists.youtube.com/**',
        'creatoracademy.youtube.com/**',
        'kids.youtube.com/**',
        'charts.youtube.com/**',
        '/(error_204|live_chat|live_chat_replay|reporthistory|get_video_info|timedtext|comment_service_ajax|picker_ajax)/**',
        '/(premium|kids|tv|iframe_api|feeds|ads|creators|jobs|yt|red|music|movies|news|sports|live)/**',
        '/s/**',
        'tv.youtube.com/**',
      ],
    },
    { kind: ['company-admin', 'composer'], at: ['studio.youtube.com/(channel|video)/*/livestreaming/**'] },
    {
      kind: ['network', 'feed'],
      at: ['/feed/channels', '/(subscription_manager|subscription_center|my_subscribers|my_subscriptions)'],
    },
  ],
};
