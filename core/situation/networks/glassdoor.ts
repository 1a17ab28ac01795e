import type { Network } from '../network';

/** Glassdoor in its countries; page words are translated (Bewertungen, Vorstellungsgespräch, Gehälter). November 2026. */
export const glassdoor: Network = {
  id: 'glassdoor',
  hosts: [
    'glassdoor.com',
    'glassdoor.de',
    'glassdoor.at',
    'de.glassdoor.ch',
    'glassdoor.ch',
    'fr.glassdoor.ch',
    'glassdoor.co.uk',
    'glassdoor.co.in',
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
    { kind: ['other', 'search'], at: ['/(salaries|salary|gehalt|gehälter|gehaelter|lohn)'] },
    { kind: ['feed', 'login', 'other'], at: ['/', '/index.htm', '/community/index.htm', '/member/home/**'] },
    {
      kind: 'company',
      at: [
        '/(overview|überblick|uberblick|arbeiten|photos|bilder|fotos|culture|unternehmenskultur|benefits|zusatzleistungen|location|standorte|faq|fragen|company)/**',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/(reviews|bewertungen|interview|vorstellungsgespräch|salary|salaries|gehalt|gehälter|gehaelter|lohn|pay)/**',
      ],
    },
    { kind: ['reviews', 'other'], at: ['/reviews', '/bewertungen', '/reviews/index.htm', '/bewertungen/index.htm'] },
    { kind: 'job', at: ['/job-listing/**', '/partner/joblisting.htm'] },
    { kind: 'jobs', at: ['/(job|jobs|stellenangebote)/**'] },
    { kind: ['reviews', 'composer'], at: ['/mz-survey/**', '/(survey|review|write-review)/**'] },
    { kind: ['company-admin', 'other'], at: ['/employers', '/(arbeitgeber|employer)'] },
    { kind: ['company-admin', 'login'], at: ['/employers/sign-up/**', '/employers/(sign-in|login|claim)/**'] },
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
    { kind: 'search', at: ['/(search|suche|explore|entdecken|sectors|browse|directory)/**'] },
    { kind: 'post', at: ['/community/*/*/**', '/bowls/**'] },
    {
      kind: 'login',
      at: [
        '/profile/(login_input.htm|joinnow_input.htm|signup_input.htm|logout.htm)',
        '/(login|auth|authentication|signin)/**',
      ],
    },
    { kind: 'settings', at: ['/(profile|member)/**'] },
    { kind: 'help', at: ['help.glassdoor.com/**', '/help/**'] },
    {
      kind: 'other',
      at: [
        '/employers/**',
        '/(about|blog|research|press|impressum|award|best-places-to-work|developer|sitemap|terms|privacy|parts|sem)/**',
      ],
    },
  ],
};
