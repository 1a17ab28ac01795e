import type { Network } from '../network';

/** StepStone in German-speaking countries and its neighbours: vacancies, lists, the employer side. November 2026. */
export const stepstone: Network = {
  id: 'stepstone',
  hosts: [
    'stepstone.de',
    'stepstone.at',
    'stepstone.ch',
    'stepstone.be',
    'stepstone.nl',
    'stepstone.fr',
    'm.stepstone.de',
  ],
  origins: ['https://*.stepstone.de/*', 'https://*.stepstone.at/*'],
  localePrefix: /^(de|en)$/,
  pages: [
    { kind: ['jobs', 'other'], at: ['/'], examples: ['https://www.stepstone.de/', 'https://www.stepstone.de/en/'] },
    {
      kind: 'job',
      at: ['/stellenangebote--*', '/jobs--*', '/job/**', '/stellenangebot/*/**', '/offer/**'],
      examples: [
        'https://www.stepstone.de/stellenangebote--Elektroniker-m-w-d-Kassel-Muster-GmbH--13103306-inline.html',
        'https://www.stepstone.de/jobs--Elektroniker-Kassel--1.html',
        'https://www.stepstone.de/job/elektroniker/13103306',
        'https://www.stepstone.de/stellenangebot/elektroniker',
        'https://www.stepstone.de/offer/1',
      ],
    },
    {
      kind: 'jobs',
      at: ['/jobs/**', '/work/**', '/stellenangebote/**', '/5/**', '/jobsuche/**', '/job-search/**'],
      examples: [
        'https://www.stepstone.de/jobs/elektroniker/in-kassel?radius=30',
        'https://www.stepstone.de/work/erzieher/in-berlin',
        'https://www.stepstone.de/stellenangebote/',
        'https://www.stepstone.de/5/ergebnisliste.html',
        'https://www.stepstone.de/jobsuche',
        'https://www.stepstone.de/job-search',
      ],
    },
    {
      kind: 'company',
      at: ['/cmp/*/*/**', '/firma/*/**', '/unternehmen/*/**'],
      examples: [
        'https://www.stepstone.de/cmp/de/muster-gmbh-12345/',
        'https://www.stepstone.de/firma/muster',
        'https://www.stepstone.de/unternehmen/muster',
      ],
    },
    {
      kind: ['company', 'jobs'],
      at: ['/cmp/*/*/jobs/**'],
      examples: ['https://www.stepstone.de/cmp/de/muster-gmbh-12345/jobs'],
    },
    {
      kind: 'reviews',
      at: ['/cmp/*/*/(bewertungen|reviews)/**'],
      examples: ['https://www.stepstone.de/cmp/de/muster-gmbh-12345/bewertungen'],
    },
    {
      kind: 'job-posting',
      at: [
        '/stellenanzeige-schalten/**',
        '/e-recruiting/(stellenanzeige|stellenanzeigen|anzeige)/**',
        '/recruiter/(jobs|anzeigen|listings)/**',
        'postjob.stepstone.de/**',
        '/recruiterspace/(jobs|listings|anzeigen)/**',
        'hiring.stepstone.de/jobs/**',
      ],
      examples: [
        'https://www.stepstone.de/stellenanzeige-schalten/',
        'https://www.stepstone.de/e-recruiting/stellenanzeige/',
        'https://www.stepstone.de/recruiter/jobs/new',
        'https://postjob.stepstone.de/',
        'https://www.stepstone.de/recruiterspace/listings',
        'https://hiring.stepstone.de/jobs/new',
      ],
    },
    {
      kind: 'recruiter',
      at: [
        '/recruiterspace/**',
        '/recruiter/**',
        '/talents/**',
        '/directsearch/**',
        'directsearch.stepstone.de/**',
        'hiring.stepstone.de/**',
      ],
      examples: [
        'https://www.stepstone.de/recruiterspace',
        'https://www.stepstone.de/recruiter/',
        'https://www.stepstone.de/talents',
        'https://www.stepstone.de/directsearch/',
        'https://directsearch.stepstone.de/search',
        'https://hiring.stepstone.de/candidates',
      ],
    },
    {
      kind: 'profile-edit',
      at: ['/profile/**', '/kandidaten/profil/**', '/candidate/profile/**'],
      examples: [
        'https://www.stepstone.de/profile/edit',
        'https://www.stepstone.de/kandidaten/profil',
        'https://www.stepstone.de/candidate/profile',
      ],
    },
    {
      kind: 'login',
      at: [
        '/(login|candidate|registrierung|register|signin|logout|oauth|public-api)/**',
        'login.stepstone.de/**',
        'accounts.stepstone.de/**',
      ],
      examples: [
        'https://www.stepstone.de/login/',
        'https://www.stepstone.de/candidate/login',
        'https://login.stepstone.de/',
        'https://accounts.stepstone.de/',
      ],
    },
    {
      kind: 'settings',
      at: ['/(settings|einstellungen|jobagent|account)/**'],
      examples: ['https://www.stepstone.de/settings', 'https://www.stepstone.de/jobagent/'],
    },
    {
      kind: 'help',
      at: ['/(hilfe|help|faq|kontakt)/**', 'support.stepstone.de/**'],
      examples: ['https://www.stepstone.de/hilfe/', 'https://support.stepstone.de/'],
    },
    {
      kind: 'other',
      at: [
        '/(karriere-bewerbungstipps|magazin|ueber-stepstone|e-recruiting|impressum|datenschutz|agb|gehalt|gehaltsplaner|wissen|thestepstonegroup|about|sitemap|cmp)/**',
      ],
      examples: [
        'https://www.stepstone.de/magazin/artikel/lebenslauf',
        'https://www.stepstone.de/e-recruiting/',
        'https://www.stepstone.de/gehalt/elektroniker.html',
      ],
    },
  ],
};
