import type { Network } from '../network';

/**
 * XING with TalentManager; groups and the events market ended in January 2023, their addresses live on in links.
 * November 2026.
 */
export const xing: Network = {
  id: 'xing',
  hosts: ['xing.com', 'touch.xing.com', 'm.xing.com'],
  origins: ['https://*.xing.com/*'],
  localePrefix: /^(de|en)(-[a-z]{2})?$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/home', '/app/startpage', '/feed', '/news', '/discover/**', '/news/insiders/**'] },
    {
      kind: 'composer',
      at: [
        '/spi/shares/new',
        '/social/share/**',
        '/social_plugins/share',
        '/app/user',
        '/social_plugins/share/new',
        '/news/articles/new',
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
    },
    {
      kind: 'profile',
      at: ['/hp/*', '/app/profile', '/profile/my_profile/timeline/show/*', '/profile/*/**', '/profiles/*'],
    },
    { kind: ['profile', 'other'], at: ['/you'] },
    {
      kind: 'profile-edit',
      at: [
        '/profile/my_profile/*/*/(add|edit)/**',
        '/profile/my_profile/(edit|add|timeline)/**',
        '/profile/my_profile/*/(add|edit)/**',
        '/profile/edit',
        '/profile/*/edit/**',
      ],
    },
    { kind: 'company', at: ['/pages/*/**', '/companies/*/**', '/company/*/**'] },
    { kind: ['company', 'jobs'], at: ['/pages/*/jobs'] },
    { kind: ['company', 'feed'], at: ['/news/pages/**'] },
    { kind: 'company-admin', at: ['/pages/*/edit/**', '/pages/*/admin/**', '/companies/*/edit/**', '/pages/new'] },
    { kind: ['company-admin', 'other'], at: ['/xbp/**'] },
    { kind: 'analytics', at: ['/pages/*/statistics/**', '/profile/visitors', '/you/visitors'] },
    { kind: 'reviews', at: ['/pages/*/reviews', '/pages/*/kununu'] },
    { kind: 'job', at: ['/jobs/#', '/jobs/*-#'] },
    { kind: 'jobs', at: ['/jobs/**', '/search/in/jobs/**'] },
    {
      kind: 'job-posting',
      at: [
        '/jobs/(posting|create-ad|post)/**',
        '/recruiting/jobs/**',
        '/jobs/create/**',
        '/jobs/new',
        '/jobs/postings/**',
        '/xam/**',
        '/jobs/*/edit',
      ],
    },
    { kind: 'recruiter', at: ['/xtm/**', '/recruiting/**', '/talentmanager/**'] },
    { kind: ['other', 'recruiter'], at: ['recruiting.xing.com/**'] },
    {
      kind: 'people-search',
      at: ['/people/**', '/search/old/members', '/app/search', '/search/members/**', '/search/people', '/find/members'],
    },
    { kind: 'search', at: ['/search/**', '/find/**'] },
    { kind: ['search', 'company', 'jobs'], at: ['/companies/industries/**', '/companies', '/pages'] },
    { kind: 'network', at: ['/go/invite/**', '/network/**', '/contacts/**', '/app/(contact|network|invite)'] },
    {
      kind: 'group',
      at: ['/group-*', '/app/(forum|group)', '/gruppen/**', '/net/**', '/communities/**', '/groups/**'],
    },
    { kind: 'event', at: ['/app/event', '/events/**', '/event/**'] },
    { kind: ['event', 'other'], at: ['/events/widgets/**'] },
    { kind: 'messages', at: ['/messages/**', '/chats/**', '/app/message', '/xtm/messages/**', '/xtm/messenger/**'] },
    { kind: 'ads', at: ['/adcreator/**', '/xas/**', '/ads/**', '/admanager/**'] },
    { kind: 'hashtag', at: ['/topics/**', '/news/topics/**'] },
    { kind: 'login', at: ['login.xing.com/**', '/start/**', '/app/login'] },
    {
      kind: 'settings',
      at: ['/language', '/recruiting-settings/**', '/app/(settings|billing)', '/privacysettings'],
    },
    { kind: 'help', at: ['faq.xing.com/**', 'help.xing.com/**', 'recruiting-help.xing.com/**'] },
    {
      kind: 'other',
      at: [
        '/upsell/**',
        '(privacy|coaches).xing.com/**',
        'xing.to/**',
        '/xing-one/**',
        '/premium/**',
        '/messages/notifications',
        'lps.xing.com/**',
        '/jobs/sitemap.xml.gz',
      ],
    },
  ],
};
