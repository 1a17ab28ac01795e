import type { Network } from '../network';

/**
 * Bluesky's own web app; other apps of the protocol have their own hosts. A profile does not say who owns it. November
 * 2026.
 */
export const bluesky: Network = {
  id: 'bluesky',
  hosts: ['bsky.app', 'main.bsky.dev', 'staging.bsky.app'],
  origins: ['https://bsky.app/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/feeds/**', '/lists/**', '/saved', '/bookmarks', '/profile/*/lists/*'] },
    { kind: ['feed', 'other'], at: ['/profile/*/feed/*/**'] },
    // Accounts to follow, often with a feed of theirs.
    { kind: ['network', 'feed'], at: ['/(starter-pack|starter-pack-short|start)/**'] },
    {
      kind: ['profile', 'company'],
      at: ['/profile/*/**'],
    },
    { kind: 'network', at: ['/profile/*/followers', '/find-contacts/**'] },
    { kind: 'post', at: ['/profile/*/post/*/**'] },
    { kind: 'composer', at: ['/intent/compose'] },
    { kind: 'hashtag', at: ['/hashtag/*/**', '/topic/*'] },
    { kind: 'search', at: ['/search'] },
    { kind: 'messages', at: ['/messages/**', '/chat/**'] },
    { kind: 'settings', at: ['/moderation/**'] },
    { kind: 'help', at: ['blueskyweb.zendesk.com/**', '/support'] },
    {
      kind: 'other',
      at: ['/support/**', '/(sys|intent)/**', 'bsky.social/**', 'embed.bsky.app/**', 'go.bsky.app/**'],
    },
  ],
};
