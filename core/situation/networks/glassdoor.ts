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
    {
      kind: ['feed', 'login', 'other'],
      at: ['/', '/index.htm', '/community/index.htm', '/member/home/**'],
      examples: [
        'https://www.glassdoor.de/',
        'https://www.glassdoor.de/index.htm',
        'https://www.glassdoor.de/Community/index.htm',
        'https://www.glassdoor.de/member/home/index.htm',
      ],
    },
    {
      kind: 'company',
      at: [
        '/(overview|überblick|uberblick|arbeiten|photos|bilder|fotos|culture|unternehmenskultur|benefits|zusatzleistungen|location|standorte|faq|fragen|company)/**',
      ],
      examples: [
        'https://www.glassdoor.de/%C3%9Cberblick/Arbeit-bei-Muster-Energie-EI_IE3149894.11,25.htm',
        'https://www.glassdoor.com/Overview/Working-at-Muster-Energie-EI_IE3149894.htm',
      ],
    },
    {
      kind: 'reviews',
      at: [
        '/(reviews|bewertungen|interview|vorstellungsgespräch|salary|salaries|gehalt|gehälter|gehaelter|lohn|pay)/**',
      ],
      examples: [
        'https://www.glassdoor.de/Bewertungen/Muster-Energie-Bewertungen-E3149894.htm',
        'https://www.glassdoor.com/Reviews/Muster-Energie-Reviews-E3149894.htm',
        'https://www.glassdoor.com/Interview/Muster-Energie-Interview-Questions-E2557743.htm',
        'https://www.glassdoor.de/Gehalt/Muster-Energie-Geh%C3%A4lter-E3149894.htm',
      ],
    },
    {
      kind: ['reviews', 'other'],
      at: ['/reviews', '/bewertungen', '/reviews/index.htm', '/bewertungen/index.htm'],
      examples: [
        'https://www.glassdoor.com/Reviews',
        'https://www.glassdoor.de/Bewertungen',
        'https://www.glassdoor.com/Reviews/index.htm',
        'https://www.glassdoor.de/Bewertungen/index.htm',
      ],
    },
    {
      kind: 'job',
      at: ['/job-listing/**', '/partner/joblisting.htm'],
      examples: [
        'https://www.glassdoor.de/job-listing/monteur-muster-JV_KO0,17.htm?jl=1010230646697',
        'https://www.glassdoor.de/partner/jobListing.htm?pos=1',
      ],
    },
    {
      kind: 'jobs',
      at: ['/(job|jobs|stellenangebote)/**'],
      examples: [
        'https://www.glassdoor.de/Job/jobs.htm?sc.keyword=pflege',
        'https://www.glassdoor.de/Jobs/Muster-Energie-Jobs-E3149894.htm',
      ],
    },
    {
      kind: ['reviews', 'composer'],
      at: ['/mz-survey/**', '/(survey|review|write-review)/**'],
      examples: [
        'https://www.glassdoor.de/mz-survey/start_input.htm',
        'https://www.glassdoor.de/survey/start_input.htm',
      ],
    },
    {
      kind: ['company-admin', 'other'],
      at: ['/employers', '/(arbeitgeber|employer)'],
      examples: ['https://www.glassdoor.de/employers/', 'https://www.glassdoor.de/Arbeitgeber'],
    },
    {
      kind: ['company-admin', 'login'],
      at: ['/employers/sign-up/**', '/employers/(sign-in|login|claim)/**'],
      examples: ['https://www.glassdoor.com/employers/sign-up/?src=x', 'https://www.glassdoor.com/employers/sign-in/'],
    },
    {
      kind: 'company-admin',
      at: [
        '/empreview/**',
        '/employer-center/**',
        '/employers/(center|profile|reviews|dashboard)/**',
        'employers.glassdoor.com/**',
      ],
      examples: [
        'https://www.glassdoor.com/EmpReview/respond.htm',
        'https://www.glassdoor.de/employer-center/reviews.htm',
        'https://www.glassdoor.com/employers/center/',
        'https://employers.glassdoor.com/reviews',
      ],
    },
    {
      kind: 'job-posting',
      at: ['/employers/(post-a-job|post-job|jobs)/**', '/post-job/**'],
      examples: ['https://www.glassdoor.com/employers/post-a-job/', 'https://www.glassdoor.com/post-job/'],
    },
    {
      kind: 'search',
      at: ['/(search|suche|explore|entdecken|sectors|browse|directory)/**'],
      examples: [
        'https://www.glassdoor.de/Search/results.htm?keyword=muster',
        'https://www.glassdoor.de/Explore/browse-companies.htm',
      ],
    },
    {
      kind: 'post',
      at: ['/community/*/*/**', '/bowls/**'],
      examples: ['https://www.glassdoor.com/Community/teachers/frage-abc', 'https://www.glassdoor.com/bowls/teachers'],
    },
    {
      kind: 'login',
      at: [
        '/profile/(login_input.htm|joinnow_input.htm|signup_input.htm|logout.htm)',
        '/(login|auth|authentication|signin)/**',
      ],
      examples: ['https://www.glassdoor.de/profile/login_input.htm', 'https://www.glassdoor.com/auth/start'],
    },
    {
      kind: 'settings',
      at: ['/(profile|member)/**'],
      examples: [
        'https://www.glassdoor.de/member/account/settings.htm',
        'https://www.glassdoor.de/profile/privacyRequest.htm',
      ],
    },
    {
      kind: 'help',
      at: ['help.glassdoor.com/**', '/help/**'],
      examples: ['https://help.glassdoor.com/s/', 'https://www.glassdoor.com/help/'],
    },
    {
      kind: 'other',
      at: [
        '/employers/**',
        '/(about|blog|research|press|impressum|award|best-places-to-work|developer|sitemap|terms|privacy|parts|sem)/**',
      ],
      examples: ['https://www.glassdoor.com/employers/blog/', 'https://www.glassdoor.com/about/terms.htm'],
    },
  ],
};
