import type { NetworkExamples } from '../network';

export const blueskyExamples: NetworkExamples = {
  network: 'bluesky',
  addresses: {
    '/': ['https://bsky.app/'],
    '/feeds/**': ['https://bsky.app/feeds'],
    '/lists/**': ['https://bsky.app/lists'],
    '/saved': ['https://bsky.app/saved'],
    '/bookmarks': ['https://bsky.app/bookmarks'],
    '/profile/*/lists/*': ['https://bsky.app/profile/museum.example/lists/3kabc'],
    '/profile/*/feed/*/**': [
      'https://bsky.app/profile/did:plc:abc/feed/wissenschaft',
      'https://bsky.app/profile/did:plc:abc/feed/wissenschaft/liked-by',
    ],
    '/(starter-pack|starter-pack-short|start)/**': [
      'https://bsky.app/starter-pack/museum.example/3kabc',
      'https://bsky.app/start/museum.example/3kabc',
      'https://bsky.app/starter-pack-short/abc',
    ],
    '/support': ['https://bsky.app/support'],
    '/profile/*/followers': ['https://bsky.app/profile/museum-muster.bsky.social/followers'],
    '/find-contacts/**': ['https://bsky.app/find-contacts'],
    '/profile/*/post/*/**': [
      'https://bsky.app/profile/museum-muster.bsky.social/post/3kabcdefghi',
      'https://bsky.app/profile/museum-muster.bsky.social/post/3kabcdefghi/liked-by',
    ],
    '/intent/compose': ['https://bsky.app/intent/compose?text=Hallo'],
    '/hashtag/*/**': ['https://bsky.app/hashtag/pflege/latest', 'https://bsky.app/hashtag/museum'],
    '/topic/*': ['https://bsky.app/topic/museum'],
    '/search': ['https://bsky.app/search?q=museum'],
    '/messages/**': ['https://bsky.app/messages/3kabc'],
    '/chat/**': ['https://bsky.app/chat/3kabc'],
    '/moderation/**': ['https://bsky.app/moderation/blocked-accounts'],
    'blueskyweb.zendesk.com/**': ['https://blueskyweb.zendesk.com/hc/en-us'],
    '/(sys|intent)/**': ['https://bsky.app/sys'],
    'bsky.social/**': ['https://bsky.social/about'],
    'embed.bsky.app/**': ['https://embed.bsky.app/'],
    'go.bsky.app/**': ['https://go.bsky.app/abc'],
    '/profile/*/**': [
      'https://bsky.app/profile/museum-muster.bsky.social/known-followers',
      'https://bsky.app/profile/museum-muster.bsky.social/follows',
      'https://bsky.app/profile/museum-muster.bsky.social',
      'https://bsky.app/profile/muster.bsky.social/likes',
    ],
    '/support/**': ['https://bsky.app/support/community-guidelines'],
  },
};
