import type { Network } from '../network';

/** X with its old name twitter.com, X Pro, ads and analytics. A name's page does not say who owns it. November 2026. */
export const x: Network = {
  id: 'x',
  hosts: ['x.com', 'mobile.x.com', 'm.x.com', 'twitter.com', 'mobile.twitter.com', 'm.twitter.com'],
  origins: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    {
      kind: 'feed',
      at: [
        '/home',
        '/explore/**',
        '/i/(timeline|trends|keyword|bookmarks|lists|events|moments|topics|spaces|flows)/**',
        '/*/lists/**',
        '(pro|tweetdeck).(x|twitter).com/**',
        '/*/(likes|moments|timelines)/**',
      ],
    },
    {
      kind: ['profile', 'company'],
      at: [
        '/*',
        '/*/(with_replies|media|highlights|articles|affiliates|superfollows|photo|header_photo|about|verified_followers|followers_you_follow)',
        '/intent/(user|follow)',
        '/i/user/*',
      ],
    },
    { kind: 'profile-edit', at: ['/settings/profile', '/i/flow/setup_profile'] },
    {
      kind: 'post',
      at: ['/*/(status|statuses)/*/**', '/i/(status|web|article|broadcasts)/**', '/*/article/*', '/i/events/*'],
    },
    {
      kind: 'composer',
      at: [
        '/home?status',
        'studio.(x|twitter).com/producer/**',
        '/compose/**',
        '/intent/(tweet|post)',
        '/share',
        '/i/flow/compose',
        '/i/articles/**',
        '/intent/retweet',
      ],
    },
    { kind: 'group', at: ['/i/communities/**', '/*/communities/**'] },
    { kind: 'event', at: ['/i/spaces/*/**'] },
    { kind: 'messages', at: ['/messages/**', '/i/chat/**'] },
    {
      kind: 'network',
      at: [
        '/i/connect_people',
        '/(who_to_follow|find_sources|find_friends|invitations|similar_to)/**',
        '/*/(followers|following)',
        '/i/people/**',
        '/follower_requests',
      ],
    },
    { kind: 'search', at: ['search.twitter.com/**', '/search/**', '/search-advanced', '/i/search/**'] },
    { kind: 'people-search', at: ['/search/users', '/search?f=user'] },
    { kind: 'hashtag', at: ['/hashtag/**'] },
    { kind: 'jobs', at: ['/jobs/**'] },
    { kind: 'job', at: ['/jobs/#', '/*/jobs/#'] },
    { kind: ['company', 'jobs'], at: ['/*/jobs'] },
    {
      kind: 'analytics',
      at: ['/i/account_analytics/**', 'analytics.(x|twitter).com/**', '/*/status/*/analytics'],
    },
    { kind: 'ads', at: ['ads.(x|twitter).com/**', '/i/verified-orgs/**', '/i/promote/**'] },
    { kind: 'company-admin', at: ['/i/verified-orgs', '/i/monetization/**', '(studio|media).(x|twitter).com/**'] },
    {
      kind: 'login',
      at: ['api.(x|twitter).com/(oauth|oauth2)/**', '/i/flow/(login|signup|password_reset)/**', '/account/**'],
    },
    { kind: 'settings', at: ['/i/keyboard_shortcuts', '/personalization'] },
    {
      kind: 'help',
      at: [
        'ads.(x|twitter).com/help/**',
        '(ads|business).(x|twitter).com/*/help/**',
        'help.(x|twitter).com/**',
        'support.twitter.com/**',
      ],
    },
    {
      kind: 'other',
      at: [
        '(about|business|careers|blog|legal).(x|twitter).com/**',
        'analytics.(x|twitter).com/(i|1)/**',
        'ads.(x|twitter).com/(terms|transparency)/**',
        '/i/**',
        '/(rules|teams|intent)/**',
        '/*/(tos|privacy)',
        't.co/**',
      ],
    },
  ],
};
