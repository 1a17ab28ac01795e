import type { Network } from '../network';

/**
 * LinkedIn with Recruiter, Sales Navigator and Campaign Manager. Addresses: public code and documentation, November
 * 2026.
 */
export const linkedin: Network = {
  id: 'linkedin',
  hosts: ['linkedin.com', 'm.linkedin.com', 'mobile.linkedin.com', 'touch.linkedin.com', '??.linkedin.com', 'lnkd.in'],
  origins: ['https://*.linkedin.com/*'],
  localePrefix: /^(?:[a-z]{2}-[a-z]{2}|(?!in$|me$|ad$)[a-z]{2}|mwlite|comm|m)$/,
  pages: [
    { kind: ['feed', 'login'], at: ['/'] },
    { kind: 'feed', at: ['/feed', '/feed/following', '/video/**'] },
    {
      kind: 'composer',
      at: [
        '/in/*/overlay/create-post/**',
        '/in/*/overlay/share-*/**',
        '/preload/sharebox/**',
        '/pulse/edit/**',
        '/pulse/article/*/edit',
        '/feed?shareActive',
        '/sharing/**',
        '/sharearticle',
        '/cws/share',
        '/article/new/**',
        '/article/newsletter/new',
        '/article/edit/**',
        '/post/new',
        '/post/edit/**',
        '/company/*/admin/**?share=true',
      ],
    },
    {
      kind: 'post',
      at: ['/feed/update/**', '/posts/*', '/pulse/**', '/article/*', '/newsletters/*', '/news/story/*', '/advice/**'],
    },
    { kind: ['other', 'post'], at: ['lnkd.in/p/*'] },
    {
      kind: 'profile',
      at: ['/overlay/**', '/profile/in/*', '/in/*/**', '/pub/**', '/profile/view', '/me', '/me/profile-views-legacy'],
    },
    {
      kind: 'profile-edit',
      at: [
        '/mypreferences/d/visibility/**',
        '/mypreferences/d/(connections-visibility|name-visibility|profile-viewing-options|profile-photo-visibility|public-profile-settings)',
        '/in/*/edit/**',
        '/in/*/opportunities/**',
        '/in/*/add-edit/**',
        '/in/*/details/*/(edit|new|add)/**',
        '/profile/add/**',
        '/public-profile/settings',
        '/profile/edit',
      ],
    },
    {
      kind: 'company',
      at: [
        '/company/*/**',
        '/company-beta/*/**',
        '/school/*/**',
        '/showcase/*/**',
        '/organization/*/**',
        '/products/**',
        '/services/page/*',
      ],
    },
    { kind: ['company', 'jobs'], at: ['/company/*/jobs/**', '/showcase/*/jobs/**', '/school/*/jobs/**'] },
    { kind: ['company', 'people-search'], at: ['/company/*/people/**', '/school/*/people/**'] },
    {
      kind: 'company-admin',
      at: [
        '/services/page/admin/**',
        '/company/*/admin/**',
        '/showcase/*/admin/**',
        '/school/*/admin/**',
        '/company/setup/**',
        '/company/create',
      ],
    },
    {
      kind: 'analytics',
      at: [
        '/company/*/admin/analytics/**',
        '/showcase/*/admin/analytics/**',
        '/analytics/**',
        '/dashboard',
        '/me/profile-views/**',
        '/me/search-appearances',
      ],
    },
    { kind: 'job', at: ['/jobs/#', '/jobs/view/**', '/job-apply/**', '/jobs/*/apply/**'] },
    { kind: 'jobs', at: ['/jobs-tracker/**', '/jobs/**', '/job/**', '/my-items/saved-jobs', '/jobs-guest/**'] },
    {
      kind: ['jobs', 'job'],
      at: ['/jobs/**?currentJobId'],
    },
    { kind: 'job-posting', at: ['/job-posting/**', '/jobs/post/**', '/jobs/posting/**'] },
    {
      kind: ['job-posting', 'recruiter'],
      at: [
        '/hiring/**',
        '/talent/(post-a-job|job-posting|job-posting-*)/**',
        '/my-items/posted-jobs',
        '/recruiter/jobs/**',
      ],
    },
    {
      kind: 'recruiter',
      at: ['/hiring/jobs/*/applicants/**', '/hiring/applicants/**', '/talent/**', '/recruiter/**', '/cap/**'],
    },
    {
      kind: 'people-search',
      at: ['/directory/(people|people-*)/**', '/search/results/people/**', '/sales/**', '/vsearch/p', '/pub/dir/**'],
    },
    { kind: ['people-search', 'recruiter'], at: ['/sales/lists/**', '/sales/lead/**'] },
    { kind: 'search', at: ['/search/**'] },
    {
      kind: 'network',
      at: [
        '/me/(my-network|connections)/**',
        '/(connected|contacts)/**',
        '/people/(connections|pymk)/**',
        '/preload/custom-invite/**',
        '/mynetwork/**',
      ],
    },
    { kind: 'group', at: ['/groups/**', '/grp/**'] },
    { kind: 'event', at: ['/events/**'] },
    { kind: 'messages', at: ['/messaging/**', '/talent/inbox/**', '/sales/inbox/**'] },
    { kind: ['messages', 'composer'], at: ['/messaging/compose'] },
    { kind: 'ads', at: ['/campaignmanager/**', '/ad-library/**', '/ad/**', '/ads/**'] },
    { kind: 'hashtag', at: ['/feed/hashtag/**', '/feed/topic/**', '/topics/**'] },
    {
      kind: 'login',
      at: ['/uas/**', '/authwall', '/checkpoint/**', '/reg/**', '/sales/login', '/talent/login', '/start/join'],
    },
    {
      kind: 'settings',
      at: ['/payments/**', '/mypreferences/**', '/psettings/**', '/premium/manage/**', '/sales/settings/**'],
    },
    { kind: 'help', at: ['help.linkedin.com/**'] },
    {
      kind: 'other',
      at: [
        '/preload/**',
        '/post-inspector/**',
        '/learning/**',
        '/premium/**',
        '/games/**',
        '/redir/**',
        '/accessibility',
        'lnkd.in/*',
      ],
    },
  ],
};
