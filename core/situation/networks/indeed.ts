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
    { kind: ['jobs', 'other'], at: ['/'], examples: ['https://de.indeed.com/'] },
    {
      kind: 'job',
      at: ['/viewjob', '/job/**', '/rc/clk', '/m/viewjob', '/pagead/clk'],
      examples: [
        'https://de.indeed.com/viewjob?jk=9e2eb651b93dfbe4',
        'https://de.indeed.com/job/elektroniker-abc',
        'https://de.indeed.com/rc/clk?jk=abc',
        'https://de.indeed.com/m/viewjob?jk=abc',
        'https://de.indeed.com/pagead/clk?mo=r',
      ],
    },
    {
      kind: 'jobs',
      at: ['/jobs/**', '/q-*', '/l-*', '/m/jobs', '/jobs.html', '/*-jobs', '/browsejobs/**'],
      examples: [
        'https://de.indeed.com/jobs?q=elektroniker&l=Kassel',
        'https://de.indeed.com/q-elektroniker-l-kassel-jobs.html',
        'https://de.indeed.com/l-kassel-jobs.html',
        'https://de.indeed.com/m/jobs?q=x',
        'https://de.indeed.com/jobs.html',
        'https://de.indeed.com/Elektroniker-jobs',
        'https://de.indeed.com/browsejobs/',
      ],
    },
    {
      kind: ['jobs', 'job'],
      at: ['/jobs?vjk', '/?vjk'],
      examples: ['https://de.indeed.com/jobs?q=koch&vjk=abc', 'https://de.indeed.com/?vjk=abc'],
    },
    {
      kind: 'company',
      at: ['/cmp/*', '/cmp/*/(about|photos|locations|benefits|faq|snapshots|pwb)/**'],
      examples: ['https://de.indeed.com/cmp/Silbertal-Muster', 'https://de.indeed.com/cmp/Silbertal-Muster/about'],
    },
    {
      kind: ['company', 'jobs'],
      at: ['/cmp/*/jobs/**'],
      examples: ['https://de.indeed.com/cmp/Silbertal-Muster/jobs'],
    },
    {
      kind: 'reviews',
      at: ['/cmp/*/(reviews|interviews|salaries)/**'],
      examples: [
        'https://de.indeed.com/cmp/Silbertal-Muster/reviews',
        'https://de.indeed.com/cmp/Silbertal-Muster/salaries',
      ],
    },
    {
      kind: ['reviews', 'composer'],
      at: ['/cmp/*/(reviews|review)/new', '/survey/**'],
      examples: ['https://de.indeed.com/cmp/Silbertal-Muster/reviews/new', 'https://de.indeed.com/survey/mc'],
    },
    {
      kind: ['search', 'company'],
      at: ['/companies/**', '/career/**', '/salaries/**', '/cmp/_/**', '/career-advice/companies/**'],
      examples: [
        'https://de.indeed.com/companies',
        'https://de.indeed.com/career/elektroniker',
        'https://de.indeed.com/salaries',
        'https://de.indeed.com/cmp/_/search',
        'https://de.indeed.com/career-advice/companies/x',
      ],
    },
    {
      kind: 'company-admin',
      at: ['employers.indeed.com/**', '/cmp/*/(admin|edit|manage)/**', '/employers/company-pages/**'],
      examples: [
        'https://employers.indeed.com/company-page',
        'https://de.indeed.com/cmp/Silbertal-Muster/admin',
        'https://de.indeed.com/employers/company-pages',
      ],
    },
    {
      kind: ['job-posting', 'recruiter'],
      at: ['employers.indeed.com/j/jobs/**', 'employers.indeed.com/(jobs|j)/**'],
      examples: ['https://employers.indeed.com/j/jobs/view?id=123456789', 'https://employers.indeed.com/jobs'],
    },
    {
      kind: 'job-posting',
      at: [
        'employers.indeed.com/(p|o)/**',
        'employers.indeed.com/post-job/**',
        'employers.indeed.com/jobs/(new|create|edit|post)/**',
        '/hire/post-a-job/**',
        '/recruit/post/**',
      ],
      examples: [
        'https://employers.indeed.com/p/post-job',
        'https://employers.indeed.com/post-job',
        'https://employers.indeed.com/jobs/new',
        'https://de.indeed.com/hire/post-a-job',
        'https://de.indeed.com/recruit/post',
      ],
    },
    {
      kind: 'recruiter',
      at: [
        'employers.indeed.com/(candidates|c|resume|talent|smart-sourcing)/**',
        'resumes.indeed.com/**',
        '/resumes/**',
        'employers.indeed.com/u/**',
      ],
      examples: [
        'https://employers.indeed.com/candidates/list',
        'https://resumes.indeed.com/search?q=koch',
        'https://de.indeed.com/resumes',
        'https://employers.indeed.com/u/smart',
      ],
    },
    {
      kind: 'analytics',
      at: ['employers.indeed.com/(analytics|reports|performance|insights)/**', 'analytics.indeed.com/**'],
      examples: ['https://employers.indeed.com/analytics/overview', 'https://analytics.indeed.com/'],
    },
    {
      kind: 'ads',
      at: ['employers.indeed.com/(campaigns|advertising|sponsor|budget)/**', 'ads.indeed.com/**'],
      examples: ['https://employers.indeed.com/campaigns', 'https://ads.indeed.com/'],
    },
    {
      kind: 'messages',
      at: ['messages.indeed.com/**', 'employers.indeed.com/(messages|m)/**'],
      examples: ['https://messages.indeed.com/conversations', 'https://employers.indeed.com/messages'],
    },
    {
      kind: 'profile',
      at: ['/r/**', '/me/**', 'profile.indeed.com/**', 'my.indeed.com/**', 'myjobs.indeed.com/**'],
      examples: [
        'https://de.indeed.com/r/abc',
        'https://de.indeed.com/me/erika',
        'https://profile.indeed.com/',
        'https://my.indeed.com/resume',
        'https://myjobs.indeed.com/saved',
      ],
    },
    {
      kind: 'login',
      at: ['secure.indeed.com/**', '/account/(login|register|logout)/**'],
      examples: ['https://secure.indeed.com/auth', 'https://de.indeed.com/account/login'],
    },
    {
      kind: 'settings',
      at: [
        '/account/**',
        'account.indeed.com/**',
        '/preferences/**',
        '/settings/**',
        'employers.indeed.com/(settings|account|users|billing)/**',
        'subscriptions.indeed.com/**',
      ],
      examples: [
        'https://de.indeed.com/account/view',
        'https://account.indeed.com/',
        'https://de.indeed.com/preferences',
        'https://de.indeed.com/settings',
        'https://employers.indeed.com/settings',
        'https://subscriptions.indeed.com/',
      ],
    },
    {
      kind: 'help',
      at: ['support.indeed.com/**', '/support/**', 'indeed.force.com/**'],
      examples: [
        'https://support.indeed.com/hc/de',
        'https://de.indeed.com/support',
        'https://indeed.force.com/employerSupport1',
      ],
    },
    {
      kind: 'other',
      at: [
        '/(legal|about|hire|recruiting|karriere-guide|career-advice|press|events|notifications|employer|hiring-lab|intl|cookies|worldwide|conversion)/**',
        'apply.indeed.com/**',
        'smartapply.indeed.com/**',
        'hiringlab.org/**',
        'docs.indeed.com/**',
        'engineering.indeedblog.com/**',
      ],
      examples: [
        'https://de.indeed.com/legal',
        'https://de.indeed.com/karriere-guide/artikel',
        'https://apply.indeed.com/indeedapply',
        'https://smartapply.indeed.com/beta',
        'https://www.hiringlab.org/',
        'https://docs.indeed.com/',
        'https://engineering.indeedblog.com/',
      ],
    },
  ],
};
