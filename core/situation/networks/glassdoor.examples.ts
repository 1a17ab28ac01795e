import type { NetworkExamples } from '../network';

export const glassdoorExamples: NetworkExamples = {
  network: 'glassdoor',
  addresses: {
    '/(salaries|salary|gehalt|gehälter|gehaelter|lohn)': ['https://www.glassdoor.com/Salaries'],
    '/': ['https://www.glassdoor.de/'],
    '/index.htm': ['https://www.glassdoor.de/index.htm'],
    '/community/index.htm': ['https://www.glassdoor.de/Community/index.htm'],
    '/member/home/**': ['https://www.glassdoor.de/member/home/index.htm'],
    '/(overview|überblick|uberblick|arbeiten|photos|bilder|fotos|culture|unternehmenskultur|benefits|zusatzleistungen|location|standorte|faq|fragen|company|présentation|panoramica|resumen|overzicht|visão-geral|avantages|beneficios)/**':
      [
        'https://www.glassdoor.de/%C3%9Cberblick/Arbeit-bei-Muster-Energie-EI_IE3149894.11,25.htm',
        'https://www.glassdoor.com/Overview/Working-at-Muster-Energie-EI_IE3149894.htm',
      ],
    '/(reviews|bewertungen|interview|vorstellungsgespräch|salary|salaries|gehalt|gehälter|gehaelter|lohn|pay|avis|recensioni|opiniones|evaluaciones|avaliações|entretien|colloquio|entrevista|sollicitatiegesprek|salaire|salaires|stipendi|sueldo|sueldos|salarissen|salários)/**':
      [
        'https://static-pc.glassdoor.de/Interview/Muster-Interview-Questions-E123.htm',
        'https://www.glassdoor.fr/Avis/Muster-Avis-E123.htm',
        'https://www.glassdoor.de/Bewertungen/Muster-Energie-Bewertungen-E3149894.htm',
        'https://www.glassdoor.com/Reviews/Muster-Energie-Reviews-E3149894.htm',
        'https://www.glassdoor.com/Interview/Muster-Energie-Interview-Questions-E2557743.htm',
        'https://www.glassdoor.de/Gehalt/Muster-Energie-Geh%C3%A4lter-E3149894.htm',
      ],
    '/reviews': ['https://www.glassdoor.com/Reviews'],
    '/bewertungen': ['https://www.glassdoor.de/Bewertungen'],
    '/reviews/index.htm': ['https://www.glassdoor.com/Reviews/index.htm'],
    '/bewertungen/index.htm': ['https://www.glassdoor.de/Bewertungen/index.htm'],
    '/job-listing/**': ['https://www.glassdoor.de/job-listing/monteur-muster-JV_KO0,17.htm?jl=1010230646697'],
    '/partner/joblisting.htm': ['https://www.glassdoor.de/partner/jobListing.htm?pos=1'],
    '/(job|jobs|stellenangebote|vaga|vagas|emploi|emplois|lavoro|lavori|empleo|empleos|vacature|vacatures)/**': [
      'https://www.glassdoor.fr/Emploi/paris-emplois-SRCH_IL.0,5.htm',
      'https://www.glassdoor.com.br/Vaga/rio-de-janeiro-vagas-SRCH_IL.0,14.htm',
      'https://www.glassdoor.de/Job/jobs.htm?sc.keyword=pflege',
      'https://www.glassdoor.de/Jobs/Muster-Energie-Jobs-E3149894.htm',
    ],
    '/mz-survey/**': ['https://www.glassdoor.de/mz-survey/start_input.htm'],
    '/(survey|surveys|review|write-review)/**': [
      'https://www.glassdoor.de/survey/start_input.htm',
      'https://www.glassdoor.com/surveys/employer/create?i=123',
      'https://www.glassdoor.com/surveys/interviews/create?i=123',
    ],
    '/employers': ['https://www.glassdoor.de/employers/'],
    '/(arbeitgeber|employer)': ['https://www.glassdoor.de/Arbeitgeber'],
    '/employers/sign-up/**': ['https://www.glassdoor.com/employers/sign-up/?src=x'],
    '/employers/(sign-in|login|claim)/**': ['https://www.glassdoor.com/employers/sign-in/'],
    '/empreview/**': ['https://www.glassdoor.com/EmpReview/respond.htm'],
    '/employer-center/**': ['https://www.glassdoor.de/employer-center/reviews.htm'],
    '/employers/(center|profile|reviews|dashboard)/**': ['https://www.glassdoor.com/employers/center/'],
    'employers.glassdoor.com/**': ['https://employers.glassdoor.com/reviews'],
    '/employers/(post-a-job|post-job|jobs)/**': ['https://www.glassdoor.com/employers/post-a-job/'],
    '/post-job/**': ['https://www.glassdoor.com/post-job/'],
    '/(search|suche|explore|entdecken|sectors|browse|directory)/**': [
      'https://www.glassdoor.de/Search/results.htm?keyword=muster',
      'https://www.glassdoor.de/Explore/browse-companies.htm',
    ],
    '/community/*/*/**': ['https://www.glassdoor.com/Community/teachers/frage-abc'],
    '/bowls/**': ['https://www.glassdoor.com/bowls/teachers'],
    '/profile/(login*|join*|signup*|logout*|forgot*|resetpassword*)': [
      'https://www.glassdoor.com/profile/joinGlassdoor.htm',
      'https://www.glassdoor.de/profile/login_input.htm',
    ],
    '/authentication/**': ['https://www.glassdoor.com/authentication'],
    '/(profile|member)/**': [
      'https://www.glassdoor.de/member/account/settings.htm',
      'https://www.glassdoor.de/profile/privacyRequest.htm',
    ],
    'help.glassdoor.com/**': ['https://help.glassdoor.com/s/'],
    '/employers/**': ['https://www.glassdoor.com/employers/blog/'],
    '/(blog|research|award|best-places-to-work|parts|sem)/**': ['https://www.glassdoor.com/blog'],
    '/sitedirectory/*-jobs.htm': ['https://www.glassdoor.com/sitedirectory/title-jobs.htm'],
    '/member/login/**': ['https://www.glassdoor.com/member/login'],
    '/member/(profile|resume)/**': ['https://www.glassdoor.com/member/profile/index.htm'],
    '/member/home/companies.htm': ['https://www.glassdoor.com/member/home/companies.htm'],
    'employers.glassdoor.com/(community-guidelines|blog|terms|privacy)/**': [
      'https://employers.glassdoor.com/community-guidelines/',
    ],
    '/community/*': ['https://www.glassdoor.com/Community/technology'],
    '/(salaries|salary|gehalt|gehälter|gehaelter|lohn|salaire|salaires|stipendi|sueldo|sueldos|salarissen|salários)/*-srch_*':
      [
        'https://www.glassdoor.de/Geh%C3%A4lter/koch-gehalt-SRCH_KO0,4.htm',
        'https://www.glassdoor.com/Salaries/cook-salary-SRCH_KO0,4.htm',
        'https://www.glassdoor.at/Gehalt/koch-gehalt-SRCH_KO0,4.htm',
      ],
  },
};
