import type { Network } from '../network';

/** Bluesky's own web app; other apps of the protocol have their own hosts. A profile does not say who owns it. November 2026. */
export const bluesky: Network = {
  id: 'bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'staging.bsky.app'],
  origins: ['https://bsky.app/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://bsky.app/'] },
    {
      kind: 'feed',
      at: ['/feeds/**', '/lists/**', '/saved', '/bookmarks', '/profile/*/lists/*'],
      examples: [
        'https://bsky.app/feeds',
        'https://bsky.app/lists',
        'https://bsky.app/saved',
        'https://bsky.app/bookmarks',
        'https://bsky.app/profile/museum.example/lists/3kabc',
      ],
    },
    {
      kind: ['feed', 'other'],
      at: ['/profile/*/feed/*', '/starter-pack/**', '/start/**', '/starter-pack-short/*'],
      examples: [
        'https://bsky.app/profile/did:plc:abc/feed/wissenschaft',
        'https://bsky.app/starter-pack/museum.example/3kabc',
        'https://bsky.app/start/museum.example/3kabc',
        'https://bsky.app/starter-pack-short/abc',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: ['/profile/*', '/profile/*/(follows|known-followers|labeler|search)/**'],
      examples: [
        'https://bsky.app/profile/museum-muster.bsky.social',
        'https://bsky.app/profile/museum-muster.bsky.social/follows',
        'https://bsky.app/profile/museum-muster.bsky.social/known-followers',
      ],
    },
    {
      kind: 'network',
      at: ['/profile/*/followers', '/find-contacts/**'],
      examples: ['https://bsky.app/profile/museum-muster.bsky.social/followers', 'https://bsky.app/find-contacts'],
    },
    {
      kind: 'post',
      at: ['/profile/*/post/*/**'],
      examples: [
        'https://bsky.app/profile/museum-muster.bsky.social/post/3kabcdefghi',
        'https://bsky.app/profile/museum-muster.bsky.social/post/3kabcdefghi/liked-by',
      ],
    },
    { kind: 'composer', at: ['/intent/compose'], examples: ['https://bsky.app/intent/compose?text=Hallo'] },
    {
      kind: 'hashtag',
      at: ['/hashtag/*', '/topic/*'],
      examples: ['https://bsky.app/hashtag/museum', 'https://bsky.app/topic/museum'],
    },
    { kind: 'search', at: ['/search'], examples: ['https://bsky.app/search?q=museum'] },
    {
      kind: 'messages',
      at: ['/messages/**', '/chat/**'],
      examples: ['https://bsky.app/messages/3kabc', 'https://bsky.app/chat/3kabc'],
    },
    {
      kind: 'settings',
      at: ['/settings/**', '/moderation/**'],
      examples: ['https://bsky.app/settings/account', 'https://bsky.app/moderation/blocked-accounts'],
    },
    {
      kind: 'help',
      at: ['/support/**', 'blueskyweb.zendesk.com/**'],
      examples: ['https://bsky.app/support/community-guidelines', 'https://blueskyweb.zendesk.com/hc/en-us'],
    },
    {
      kind: 'other',
      at: ['/(notifications|about|download|sys|intent)/**', 'bsky.social/**', 'embed.bsky.app/**', 'go.bsky.app/**'],
      examples: [
        'https://bsky.app/notifications',
        'https://bsky.social/about',
        'https://embed.bsky.app/',
        'https://go.bsky.app/abc',
      ],
    },
  ],
};
