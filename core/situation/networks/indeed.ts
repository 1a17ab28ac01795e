import type { Network } from '../network';

/** Indeed in its countries and its employer side. November 2026. */
export const indeed: Network = {
  id: 'indeed',
  hosts: [
    'indeed.com',
    '??.indeed.com',
    'm.indeed.com',
    'indeed.de',
    'indeed.ch',
    'indeed.fr',
    'indeed.co.??',
    'indeed.com.??',
    'indeed.jobs',
  ],
  origins: ['https://*.indeed.com/*'],
  pages: [
    { kind: ['jobs', 'other'], at: ['/'] },
    {
      kind: 'job',
      at: ['/m/basecamp/viewjob', '/*?jk', '/viewjob', '/job/**', '/rc/clk/**', '/m/viewjob', '/pagead/clk/**'],
    },
    {
      kind: 'jobs',
      at: [
        'myjobs.indeed.com/**',
        '/*?q',
        '/myjobs/**',
        '/jobs/**',
        '/q-*',
        '/l-*',
        '/m/jobs',
        '/jobs.html',
        '/*-jobs',
        '/browsejobs/**',
      ],
    },
    { kind: ['jobs', 'job'], at: ['/jobs?vjk', '/?vjk'] },
    { kind: 'company', at: ['/cmp/*', '/cmp/*/(about|photos|locations|benefits|faq|snapshots|pwb)/**'] },
    { kind: ['company', 'jobs'], at: ['/cmp/*/jobs/**'] },
    { kind: 'reviews', at: ['/cmp/*/(reviews|interviews|salaries)/**'] },
    { kind: ['reviews', 'composer'], at: ['/cmp/*/(reviews|review)/new', '/survey/**'] },
    {
      kind: ['search', 'company'],
      at: ['/companies/**', '/cmp/_/**', '/career-advice/companies/**'],
    },
    {
      kind: 'company-admin',
      at: ['employers.indeed.com/**', '/cmp/*/(admin|edit|manage)/**', '/employers/company-pages/**'],
    },
    { kind: ['job-posting', 'recruiter'], at: ['employers.indeed.com/(jobs|j)/**'] },
    {
      kind: 'job-posting',
      at: [
        'employers.indeed.com/(p|o)/**',
        'employers.indeed.com/(post-job|job-posting)/**',
        'employers.indeed.com/jobs/(new|create|edit|post)/**',
        '/hire/post-a-job/**',
        '/recruit/post/**',
      ],
    },
    {
      kind: 'recruiter',
      at: [
        'employers.indeed.com/jobs/*/(applicants|candidates)/**',
        'employers.indeed.com/(candidates|c|resume|talent|smart-sourcing)/**',
        'resumes.indeed.com/**',
        '/resumes/**',
        'employers.indeed.com/u/**',
      ],
    },
    {
      kind: 'analytics',
      at: [
        'employers.indeed.com/hiring-insights/**',
        'employers.indeed.com/reporting/**',
        'employers.indeed.com/(analytics|reports|performance|insights)/**',
        'analytics.indeed.com/**',
      ],
    },
    { kind: 'ads', at: ['employers.indeed.com/(campaigns|advertising|sponsor|budget)/**', 'ads.indeed.com/**'] },
    { kind: 'messages', at: ['messages.indeed.com/**', 'employers.indeed.com/(messages|m)/**'] },
    { kind: 'profile', at: ['/r/**', '/me/**', 'profile.indeed.com/**', 'my.indeed.com/**'] },
    {
      kind: 'login',
      at: [
        'secure.indeed.com/account/(login|register|logout|forgotpassword)/**',
        'secure.indeed.com/**',
        '/account/(login|register|logout)/**',
      ],
    },
    {
      kind: 'settings',
      at: [
        'secure.indeed.com/(account|settings)/**',
        'account.indeed.com/**',
        '/preferences/**',
        'employers.indeed.com/(settings|employer-settings|account|users|billing)/**',
        'subscriptions.indeed.com/**',
      ],
    },
    {
      kind: 'help',
      at: ['indeedemployers.zendesk.com/**', 'support.indeed.com/**', '/support/**', 'indeed.force.com/**'],
    },
    {
      kind: 'other',
      at: [
        'ads.indeed.com/jobroll/**',
        'resumes.indeed.com/rpc/**',
        '/(hire|recruiting|karriere-guide|career-advice|events|employer|hiring-lab|worldwide|conversion)/**',
        'apply.indeed.com/**',
        'smartapply.indeed.com/**',
        'hiringlab.org/**',
        'docs.indeed.com/**',
        'engineering.indeedblog.com/**',
      ],
    },
    { kind: ['job-posting', 'recruiter', 'login'], at: ['employers.indeed.com/'] },
    { kind: 'profile-edit', at: ['profile.indeed.com/(resume|preferences)/**'] },
    { kind: ['other', 'reviews'], at: ['/(career|salaries)/**'] },
  ],
};
