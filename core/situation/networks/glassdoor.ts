import type { Network } from '../network';

/**
 * Glassdoor in its countries; page words are translated (Bewertungen, Vorstellungsgespräch, Gehälter). November 2026.
 */
export const glassdoor: Network = {
  id: 'glassdoor',
  hosts: [
    'glassdoor.com',
    'glassdoor.de',
    'glassdoor.at',
    'glassdoor.ch',
    '??.glassdoor.ch',
    'glassdoor.co.??',
    'glassdoor.sg',
    'static.glassdoor.??',
    'static.glassdoor.com',
    'static-pc.glassdoor.??',
    'static-pc.glassdoor.com',
    'glassdoor.fr',
    'glassdoor.nl',
    'glassdoor.it',
    'glassdoor.es',
    'glassdoor.ie',
    'glassdoor.ca',
    'glassdoor.com.??',
    '??.glassdoor.com',
    '??.glassdoor.be',
    '??.glassdoor.ca',
  ],
  origins: [
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.at/*',
    'https://*.glassdoor.ch/*',
  ],
  pages: [
    {
      kind: ['other', 'search'],
      at: [
        '/(salaries|salary|gehalt|gehälter|gehaelter|lohn)',
        // What an occupation earns, at no employer in particular.
        '/(salaries|salary|gehalt|gehälter|gehaelter|lohn|salaire|salaires|stipendi|sueldo|sueldos|salarissen|salários)/*-srch_*',
      ],
    },
    { kind: ['feed', 'login', 'other'], at: ['/', '/index.htm', '/community/index.htm', '/member/home/**'] },
    {
      kind: 'company',
      at: [
        '/(overview|überblick|uberblick|arbeiten|photos|bilder|fotos|culture|unternehmenskultur|benefits|zusatzleistungen|location|standorte|faq|fragen|company|présentation|panoramica|resumen|overzicht|visão-geral|avantages|beneficios)/**',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/(reviews|bewertungen|interview|vorstellungsgespräch|salary|salaries|gehalt|gehälter|gehaelter|lohn|pay|avis|recensioni|opiniones|evaluaciones|avaliações|entretien|colloquio|entrevista|sollicitatiegesprek|salaire|salaires|stipendi|sueldo|sueldos|salarissen|salários)/**',
      ],
    },
    { kind: ['reviews', 'other'], at: ['/reviews', '/bewertungen', '/reviews/index.htm', '/bewertungen/index.htm'] },
    { kind: 'job', at: ['/job-listing/**', '/partner/joblisting.htm'] },
    {
      kind: 'jobs',
      at: [
        '/sitedirectory/*-jobs.htm',
        '/(job|jobs|stellenangebote|vaga|vagas|emploi|emplois|lavoro|lavori|empleo|empleos|vacature|vacatures)/**',
      ],
    },
    { kind: ['reviews', 'composer'], at: ['/mz-survey/**', '/(survey|surveys|review|write-review)/**'] },
    { kind: ['company-admin', 'other'], at: ['/employers', '/(arbeitgeber|employer)'] },
    { kind: ['login', 'company-admin'], at: ['/employers/sign-up/**', '/employers/(sign-in|login|claim)/**'] },
    {
      kind: 'company-admin',
      at: [
        '/empreview/**',
        '/employer-center/**',
        '/employers/(center|profile|reviews|dashboard)/**',
        'employers.glassdoor.com/**',
      ],
    },
    { kind: 'job-posting', at: ['/employers/(post-a-job|post-job|jobs)/**', '/post-job/**'] },
    {
      kind: 'search',
      at: ['/member/home/companies.htm', '/(search|suche|explore|entdecken|sectors|browse|directory)/**'],
    },
    { kind: 'post', at: ['/community/*/*/**', '/bowls/**'] },
    {
      kind: 'login',
      at: ['/member/login/**', '/profile/(login*|join*|signup*|logout*|forgot*|resetpassword*)', '/authentication/**'],
    },
    { kind: 'settings', at: ['/(profile|member)/**'] },
    { kind: 'help', at: ['help.glassdoor.com/**'] },
    {
      kind: 'other',
      at: [
        'employers.glassdoor.com/(community-guidelines|blog|terms|privacy)/**',
        '/employers/**',
        '/(blog|research|award|best-places-to-work|parts|sem)/**',
      ],
    },
    { kind: 'profile-edit', at: ['/member/(profile|resume)/**'] },
    { kind: 'group', at: ['/community/*'] },
  ],
};
