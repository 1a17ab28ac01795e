import type { Network } from '../network';

/** kununu: employer pages and their reviews, one folder per country. November 2026. */
export const kununu: Network = {
  id: 'kununu',
  hosts: ['kununu.com', 'm.kununu.com'],
  origins: ['https://*.kununu.com/*'],
  localePrefix: /^(de|at|ch|us|en)$/,
  pages: [
    { kind: ['other', 'search'], at: ['/'] },
    {
      kind: ['company', 'reviews'],
      at: [
        '/all/*/*/*/**',
        '/*',
        '/*/(kultur|culture|firma|ueber-uns|about|benefits|fragen|fragen-antworten|questions|bewerbungsfragen|news)/**',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/(bewertungen|reviews|kommentare)/**',
        '/*/insights/**',
        '/*/(kommentare|reviews|bewertungen|bewerbung|bewerbungen|ausbildung|azubi|applicant|application-reviews|apprentice|gehalt|salaries|salary|a|bewertung)/**',
      ],
    },
    { kind: 'jobs', at: ['/search/jobs/**', '/jobs/**', '/*/jobs', '/jobboerse/**'] },
    { kind: 'job', at: ['/jobs/*-#', '/job-postings/**', '/*/(jobs|job-postings)/*', '/job/**'] },
    {
      kind: 'search',
      at: [
        '/deprecated-search/**',
        '/all/**',
        '/search/**',
        '/suche/**',
        '/unternehmen/**',
        '/companies/**',
        '/branchen/**',
        '/firmen/**',
      ],
    },
    { kind: ['other', 'search'], at: ['/gehalt/**', '/salary/**'] },
    { kind: ['reviews', 'composer'], at: ['/bewerten/**', '/*/(bewerten|assess|rate)/**', '/rate/**'] },
    {
      kind: 'company-admin',
      at: [
        '/(employer-center|employer|company-admin)/**',
        '(arbeitgeber|employer|business|center).kununu.com/**',
        '/*/edit/**',
      ],
    },
    {
      kind: 'analytics',
      at: [
        'employer.kununu.com/(analytics|statistics|insights)/**',
        '/employer-center/(statistik|analytics|statistics)/**',
      ],
    },
    {
      kind: 'login',
      at: ['/(registrieren|anmelden|passwort)/**', 'login.kununu.com/**'],
    },
    { kind: 'settings', at: ['/(user|mein-kununu|profile|profil)/**'] },
    {
      kind: 'help',
      at: ['(arbeitgeber-support|help|support).kununu.com/**', '/hilfe/**', '/info/faq/**'],
    },
    {
      kind: 'other',
      at: [
        '/partner/**',
        '/(middlewares|insights|beste-arbeitgeber|top-arbeitgeber|siegel|preise|ratgeber|karriere|wissen)/**',
        '/(info|presse|ueber-kununu|blog|news|bestenliste|top-company|produkte|arbeitgeber|middleware|vergleich)/**',
        '(arbeitgeberportal|news|engage|inside|tech|transparenz|lp).kununu.com/**',
      ],
    },
  ],
};
