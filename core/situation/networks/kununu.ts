import type { Network } from '../network';

/** kununu: employer pages and their reviews, one folder per country. November 2026. */
export const kununu: Network = {
  id: 'kununu',
  hosts: ['kununu.com', 'm.kununu.com'],
  origins: ['https://*.kununu.com/*'],
  localePrefix: /^(de|at|ch|us|en)$/,
  pages: [
    { kind: ['other', 'search'], at: ['/'], examples: ['https://www.kununu.com/', 'https://www.kununu.com/de'] },
    {
      kind: ['company', 'reviews'],
      at: ['/*', '/*/(kultur|culture|firma|ueber-uns|about|benefits|fragen|questions|bewerbungsfragen)/**'],
      examples: [
        'https://www.kununu.com/de/hortwin-metallbau',
        'https://www.kununu.com/at/hortwin-metallbau/kultur',
        'https://www.kununu.com/de/hortwin-metallbau/fragen',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/*/(kommentare|reviews|bewertungen|bewerbung|bewerbungen|ausbildung|azubi|applicant|apprentice|gehalt|salaries|salary|a|bewertung)/**',
      ],
      examples: [
        'https://www.kununu.com/de/hortwin-metallbau/kommentare',
        'https://www.kununu.com/de/hortwin-metallbau/kommentare/12',
        'https://www.kununu.com/de/hortwin-metallbau/bewerbung',
        'https://www.kununu.com/de/hortwin-metallbau/gehalt',
      ],
    },
    {
      kind: 'jobs',
      at: ['/jobs/**', '/*/jobs', '/jobboerse/**'],
      examples: [
        'https://www.kununu.com/de/jobs?q=schlosser',
        'https://www.kununu.com/de/hortwin-metallbau/jobs',
        'https://www.kununu.com/de/jobboerse',
      ],
    },
    {
      kind: 'job',
      at: ['/jobs/*-#', '/job-postings/**', '/*/jobs/*', '/job/**'],
      examples: [
        'https://www.kununu.com/de/jobs/schlosser-kassel-123456',
        'https://www.kununu.com/de/job-postings/de/123',
        'https://www.kununu.com/de/hortwin-metallbau/jobs/123',
        'https://www.kununu.com/de/job/123',
      ],
    },
    {
      kind: 'search',
      at: [
        '/search/**',
        '/suche/**',
        '/unternehmen/**',
        '/companies/**',
        '/branchen/**',
        '/firmen/**',
        '/gehalt/**',
        '/salary/**',
      ],
      examples: [
        'https://www.kununu.com/de/search?term=metallbau',
        'https://www.kununu.com/de/suche?q=metallbau',
        'https://www.kununu.com/de/unternehmen',
        'https://www.kununu.com/de/companies',
        'https://www.kununu.com/de/branchen/handwerk',
        'https://www.kununu.com/de/firmen',
        'https://www.kununu.com/de/gehalt/schlosser-1',
        'https://www.kununu.com/de/salary/x',
      ],
    },
    {
      kind: ['reviews', 'composer'],
      at: ['/bewerten/**', '/*/bewerten/**', '/rate/**'],
      examples: [
        'https://www.kununu.com/de/bewerten',
        'https://www.kununu.com/de/hortwin-metallbau/bewerten',
        'https://www.kununu.com/de/rate',
      ],
    },
    {
      kind: 'company-admin',
      at: [
        '/employer-center/**',
        '/employer/**',
        '/company-admin/**',
        'employer.kununu.com/**',
        'business.kununu.com/**',
        'center.kununu.com/**',
        '/*/edit/**',
      ],
      examples: [
        'https://www.kununu.com/employer-center',
        'https://www.kununu.com/employer',
        'https://www.kununu.com/company-admin',
        'https://employer.kununu.com/reviews',
        'https://business.kununu.com/profile',
        'https://center.kununu.com/',
        'https://www.kununu.com/de/hortwin-metallbau/edit',
      ],
    },
    {
      kind: 'analytics',
      at: [
        'employer.kununu.com/(analytics|statistics|insights)/**',
        '/employer-center/(statistik|analytics|statistics)/**',
      ],
      examples: ['https://employer.kununu.com/analytics', 'https://www.kununu.com/employer-center/statistik'],
    },
    {
      kind: 'login',
      at: ['/(login|register|registrieren|anmelden|signup|logout|auth|oauth|passwort)/**', 'login.kununu.com/**'],
      examples: ['https://www.kununu.com/login', 'https://www.kununu.com/registrieren', 'https://login.kununu.com/'],
    },
    {
      kind: 'settings',
      at: ['/(user|settings|mein-kununu|einstellungen|profile|profil)/**'],
      examples: ['https://www.kununu.com/user/profile', 'https://www.kununu.com/settings'],
    },
    {
      kind: 'help',
      at: ['help.kununu.com/**', '/help/**', '/hilfe/**', 'support.kununu.com/**'],
      examples: [
        'https://help.kununu.com/hc/de',
        'https://www.kununu.com/help',
        'https://www.kununu.com/hilfe',
        'https://support.kununu.com/',
      ],
    },
    {
      kind: 'other',
      at: [
        '/(sitemap|info|impressum|agb|datenschutz|privacy|terms|presse|ueber-kununu|about|blog|news|bestenliste|top-company|produkte|arbeitgeber|middleware|api|sitemap.xml|robots.txt|vergleich)/**',
        'news.kununu.com/**',
        'engage.kununu.com/**',
        'inside.kununu.com/**',
        'tech.kununu.com/**',
        'transparenz.kununu.com/**',
        'lp.kununu.com/**',
      ],
      examples: [
        'https://www.kununu.com/de/sitemap',
        'https://www.kununu.com/de/info/impressum',
        'https://news.kununu.com/artikel',
        'https://engage.kununu.com/',
        'https://inside.kununu.com/',
        'https://tech.kununu.com/',
        'https://transparenz.kununu.com/',
        'https://lp.kununu.com/x',
      ],
    },
  ],
};
