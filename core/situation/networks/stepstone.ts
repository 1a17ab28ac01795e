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
    'stepstone.co.uk',
    'm.stepstone.de',
  ],
  origins: ['https://*.stepstone.de/*', 'https://*.stepstone.at/*'],
  localePrefix: /^(de|en|fr|nl)(-[a-z]{2})?$/,
  pages: [
    { kind: ['jobs', 'other'], at: ['/'] },
    {
      kind: 'job',
      at: [
        'jobs.stepstone.??/jobs--*',
        '/(stellenangebote|jobs|vacatures|emploi|offre-emploi)--*',
        '/job/**',
        '/stellenangebot/*/**',
        '/offer/**',
      ],
    },
    {
      kind: 'jobs',
      at: [
        '/(vacatures|emplois|offres-emploi)/**',
        '/jobs/**',
        '/work/**',
        '/stellenangebote/**',
        '/5/**',
        '/jobsuche/**',
        '/job-search/**',
      ],
    },
    { kind: 'company', at: ['/cmp/*', '/cmp/*/*/**', '/firma/*/**', '/unternehmen/*/**'] },
    { kind: ['company', 'jobs'], at: ['/cmp/*/*/jobs/**'] },
    { kind: 'reviews', at: ['/cmp/*/*/(bewertungen|reviews)/**'] },
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
    },
    {
      kind: 'recruiter',
      at: [
        'employer.stepstone.de/**',
        'recruiter.stepstone.de/**',
        '/5/(recruiterspace|recruiterhub)/**',
        '/5/index.cfm?event=directsearchgen4:searchprofiles',
        '/recruiterspace/**',
        '/recruiter/**',
        '/talents/**',
        '/directsearch/**',
        'directsearch.stepstone.de/**',
        'hiring.stepstone.de/**',
      ],
    },
    { kind: 'profile-edit', at: ['/profile/**', '/kandidaten/profil/**', '/candidate/profile/**'] },
    {
      kind: 'login',
      at: [
        '/5/loginanmeldung',
        '/5/(login|checkout)/**',
        '/5/(recruiterspace|recruiterhub)/login',
        '/5/index.cfm?event=login',
        '/(recruiter|recruiterspace)/login/**',
        '/(candidate|registrierung)/**',
        'login.stepstone.de/**',
        'accounts.stepstone.de/**',
      ],
    },
    { kind: 'settings', at: ['/jobagent/**'] },
    {
      kind: 'help',
      at: ['/(hilfe|faq|kontakt)/**', '/e-recruiting/faq/**', 'support.stepstone.de/**'],
    },
    {
      kind: 'other',
      at: [
        '/arbeitgeber/**',
        '/(karriere-bewerbungstipps|magazin|ueber-stepstone|e-recruiting|gehalt|gehaltsplaner|wissen|thestepstonegroup|cmp)/**',
      ],
    },
    { kind: ['jobs', 'company'], at: ['/stellenangebote-des-unternehmens--*'] },
  ],
};
