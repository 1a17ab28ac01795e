// Long because it is one table with its examples beside each row.
import type { Network } from '../network';

/** XING with TalentManager; groups and the events market ended in January 2023, their addresses live on in links. November 2026. */
export const xing: Network = {
  id: 'xing',
  hosts: ['xing.com', 'touch.xing.com', 'm.xing.com'],
  origins: ['https://*.xing.com/*'],
  localePrefix: /^(de|en)(-[a-z]{2})?$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'], examples: ['https://www.xing.com/'] },
    {
      kind: 'feed',
      at: ['/home', '/app/startpage', '/feed', '/news', '/discover/**', '/news/insiders/**'],
      examples: [
        'https://www.xing.com/home',
        'https://www.xing.com/app/startpage',
        'https://www.xing.com/feed',
        'https://www.xing.com/news',
        'https://www.xing.com/discover/updates',
        'https://www.xing.com/news/insiders/erika-muster',
      ],
    },
    {
      kind: 'composer',
      at: [
        '/spi/shares/new',
        '/social/share/**',
        '/social_plugins/share',
        '/app/user?op',
        '/app/user',
        '/social_plugins/share/new',
        '/news/articles/new',
      ],
      examples: [
        'https://www.xing.com/spi/shares/new?url=https%3A%2F%2Fexample.com',
        'https://www.xing.com/social/share/spi?op=share&url=https%3A%2F%2Fexample.com',
        'https://www.xing.com/social_plugins/share?url=https%3A%2F%2Fexample.com',
        'https://www.xing.com/app/user?op=share;url=https://example.com',
        'https://www.xing.com/social_plugins/share/new?url=https%3A%2F%2Fexample.com',
        'https://www.xing.com/news/articles/new',
      ],
    },
    {
      kind: 'post',
      at: [
        '/news/posts/*',
        '/news/articles/*',
        '/news/article/*',
        '/news/klartext/*',
        '/discover/detail-activities/*',
        '/feedy/stories/*',
      ],
      examples: [
        'https://www.xing.com/news/posts/1700000000000',
        'https://www.xing.com/news/articles/was-pflege-braucht-5700001',
        'https://www.xing.com/news/article/was-pflege-braucht-5700001',
        'https://www.xing.com/news/klartext/lehre-lohnt-sich-1234',
        'https://www.xing.com/discover/detail-activities/5700001.abc',
        'https://www.xing.com/feedy/stories/abc',
      ],
    },
    {
      kind: 'profile',
      at: ['/profile/*', '/profile/*/**', '/profiles/*'],
      examples: [
        'https://www.xing.com/profile/Erika_Muster63',
        'https://www.xing.com/profile/Erika_Muster/web_profiles',
        'https://www.xing.com/profiles/Erika_Muster',
      ],
    },
    { kind: ['profile', 'other'], at: ['/you'], examples: ['https://www.xing.com/you'] },
    {
      kind: 'profile-edit',
      at: ['/profile/my_profile/edit/**', '/profile/edit', '/profile/*/edit/**'],
      examples: [
        'https://www.xing.com/profile/my_profile/edit',
        'https://www.xing.com/profile/edit',
        'https://www.xing.com/profile/Erika_Muster/edit/business',
      ],
    },
    {
      kind: 'company',
      at: ['/pages/*/**', '/companies/*/**', '/company/*/**'],
      examples: [
        'https://www.xing.com/pages/muster-gmbh',
        'https://www.xing.com/companies/b&blogistics',
        'https://www.xing.com/company/muster',
      ],
    },
    {
      kind: ['company', 'jobs'],
      at: ['/pages/*/jobs'],
      examples: ['https://www.xing.com/pages/muster-gmbh/jobs'],
    },
    {
      kind: ['company', 'feed'],
      at: ['/news/pages/**'],
      examples: ['https://www.xing.com/news/pages/muster-zeitung-12'],
    },
    {
      kind: 'company-admin',
      at: ['/pages/*/edit/**', '/pages/*/admin/**', '/companies/*/edit/**', '/pages/new'],
      examples: [
        'https://www.xing.com/pages/muster-gmbh/edit',
        'https://www.xing.com/pages/muster-gmbh/admin/content',
        'https://www.xing.com/companies/muster-gmbh/edit/contact',
        'https://www.xing.com/pages/new',
      ],
    },
    { kind: ['company-admin', 'other'], at: ['/xbp/**'], examples: ['https://www.xing.com/xbp'] },
    {
      kind: 'analytics',
      at: ['/pages/*/statistics/**', '/profile/visitors', '/you/visitors'],
      examples: [
        'https://www.xing.com/pages/muster-gmbh/statistics',
        'https://www.xing.com/profile/visitors',
        'https://www.xing.com/you/visitors',
      ],
    },
    {
      kind: 'reviews',
      at: ['/pages/*/reviews', '/pages/*/kununu'],
      examples: ['https://www.xing.com/pages/muster-gmbh/reviews', 'https://www.xing.com/pages/muster-gmbh/kununu'],
    },
    {
      kind: 'job',
      at: ['/jobs/*-#'],
      examples: [
        'https://www.xing.com/jobs/kassel-steuerfachangestellte-571054864',
        'https://www.xing.com/jobs/example-1?ijt=jb_55',
      ],
    },
    {
      kind: 'jobs',
      at: ['/jobs/**', '/jobs/search/**'],
      examples: [
        'https://www.xing.com/jobs',
        'https://www.xing.com/jobs/find',
        'https://www.xing.com/jobs/search?keywords=Erzieher&location=Leipzig',
      ],
    },
    {
      kind: 'job-posting',
      at: ['/recruiting/jobs/**', '/jobs/create/**', '/jobs/new', '/jobs/postings/**', '/xam/**', '/jobs/*/edit'],
      examples: [
        'https://www.xing.com/recruiting/jobs/create?sc_cmp=abc',
        'https://www.xing.com/jobs/create',
        'https://www.xing.com/jobs/new',
        'https://www.xing.com/jobs/postings/123/edit',
        'https://www.xing.com/xam/postings',
        'https://www.xing.com/jobs/kassel-koch-123/edit',
      ],
    },
    {
      kind: 'recruiter',
      at: ['/xtm/**', '/recruiting/**', '/talentmanager/**'],
      examples: [
        'https://www.xing.com/xtm/search',
        'https://www.xing.com/recruiting',
        'https://www.xing.com/talentmanager',
      ],
    },
    {
      kind: ['recruiter', 'other'],
      at: ['recruiting.xing.com/**'],
      examples: ['https://recruiting.xing.com/de/produkte'],
    },
    {
      kind: 'people-search',
      at: ['/search/members/**', '/search/people', '/find/members'],
      examples: [
        'https://www.xing.com/search/members?keywords=Krankenschwester',
        'https://www.xing.com/search/people?q=x',
        'https://www.xing.com/find/members',
      ],
    },
    {
      kind: 'search',
      at: ['/search/**', '/find/**'],
      examples: ['https://www.xing.com/search/all?keywords=pflege', 'https://www.xing.com/find/companies'],
    },
    {
      kind: ['search', 'company', 'jobs'],
      at: ['/companies/industries/**', '/companies', '/pages'],
      examples: [
        'https://www.xing.com/companies/industries/170000-marketing?page=2',
        'https://www.xing.com/companies',
        'https://www.xing.com/pages',
      ],
    },
    {
      kind: 'network',
      at: ['/network/**', '/contacts/**', '/app/contact', '/app/network'],
      examples: [
        'https://www.xing.com/network/requests/sent',
        'https://www.xing.com/contacts',
        'https://www.xing.com/app/contact?op=home',
        'https://www.xing.com/app/network',
      ],
    },
    {
      kind: 'group',
      at: ['/net/**', '/communities/**', '/groups/**'],
      examples: [
        'https://www.xing.com/net/xingdevs/',
        'https://www.xing.com/communities/groups/gruender-1004118',
        'https://www.xing.com/groups',
      ],
    },
    {
      kind: 'event',
      at: ['/events/**', '/event/**'],
      examples: [
        'https://www.xing.com/events/tag-der-offenen-tuer-1778922',
        'https://www.xing.com/event/stammtisch-1778922',
      ],
    },
    {
      kind: ['event', 'other'],
      at: ['/events/widgets/**'],
      examples: ['https://www.xing.com/events/widgets/organized/1234567'],
    },
    {
      kind: 'messages',
      at: ['/messages/**', '/chats/**', '/app/message', '/xtm/messages/**', '/xtm/messenger/**'],
      examples: [
        'https://www.xing.com/messages/conversations/1',
        'https://www.xing.com/chats/123',
        'https://www.xing.com/app/message?op=inbox',
        'https://www.xing.com/xtm/messages',
        'https://www.xing.com/xtm/messenger/1',
      ],
    },
    {
      kind: 'ads',
      at: ['/xas/**', '/ads/**', '/admanager/**'],
      examples: ['https://www.xing.com/xas/campaigns', 'https://www.xing.com/ads', 'https://www.xing.com/admanager/x'],
    },
    {
      kind: 'hashtag',
      at: ['/topics/**', '/news/topics/**'],
      examples: ['https://www.xing.com/topics/pflege', 'https://www.xing.com/news/topics/pflege'],
    },
    {
      kind: 'login',
      at: ['login.xing.com/**', '/start/**', '/signup/**', '/login/**', '/app/login', '/logout'],
      examples: [
        'https://login.xing.com/',
        'https://www.xing.com/start/signup',
        'https://www.xing.com/signup',
        'https://www.xing.com/login',
        'https://www.xing.com/app/login',
        'https://www.xing.com/logout',
      ],
    },
    {
      kind: 'settings',
      at: ['/settings/**', '/app/settings', '/privacysettings', '/upsell/**'],
      examples: [
        'https://www.xing.com/settings/account',
        'https://www.xing.com/app/settings',
        'https://www.xing.com/privacysettings',
        'https://www.xing.com/upsell/premium_offers',
      ],
    },
    {
      kind: 'help',
      at: ['faq.xing.com/**', '/help/**', 'help.xing.com/**'],
      examples: ['https://faq.xing.com/de/xing-app', 'https://www.xing.com/help', 'https://help.xing.com/de'],
    },
    {
      kind: 'other',
      at: [
        '/premium/**',
        '/terms',
        '/robots.txt',
        '/imprint',
        '/privacy',
        '/notifications/**',
        '/messages/notifications',
        'lps.xing.com/**',
        '/robots/**',
        '/app/**',
        '/jobs/sitemap.xml.gz',
      ],
      examples: [
        'https://www.xing.com/premium',
        'https://www.xing.com/terms',
        'https://www.xing.com/robots.txt',
        'https://www.xing.com/imprint',
        'https://www.xing.com/privacy',
        'https://www.xing.com/notifications',
        'https://www.xing.com/messages/notifications',
        'https://lps.xing.com/abc',
        'https://www.xing.com/robots/x',
        'https://www.xing.com/app/about',
        'https://www.xing.com/jobs/sitemap.xml.gz',
      ],
    },
  ],
};
