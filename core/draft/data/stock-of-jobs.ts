import type { StockFamily } from './stock';

/**
 * The stock of job ads, in the form of `text/phrases.ts`: what every ad asks of people, offers them, and closes with.
 * Each family is a frame with slots. Written for this project from knowledge of German, Austrian and Swiss job ads, not
 * from single texts. As of November 2026.
 */

const OWN_WAY =
  'selbstständige|selbständige|eigenständige|eigenverantwortliche|strukturierte|sorgfältige|genaue|exakte|präzise|zuverlässige|gewissenhafte|verantwortungsbewusste|lösungsorientierte|zielorientierte|ergebnisorientierte|effiziente|systematische|analytische|teamorientierte|kundenorientierte|proaktive|organisierte|engagierte|vorausschauende';

export const STOCK_OF_JOBS: readonly StockFamily[] = [
  {
    name: 'ways to think',
    inJobsOnly: true,
    phrases: [
      'denk(st|en) (Sie )?(unternehmerisch|vernetzt|lösungsorientiert|strategisch|kundenorientiert|quer)',
      'Blick (über den Tellerrand|für das Wesentliche|für das große Ganze)',
      '(Hunger|Lust|Bock) auf (Erfolg|Mehr|Verantwortung|Veränderung|Wachstum|Neues)',
      'erfolgshungrig~',
      'hungrige~ (Talent~|Verkäufer~|Vertriebl\\p{L}{1,6}|Persönlichkeit~|Team|Köpf~|Verkaufstalent~|Vertriebstalent~|Macher~|Menschen)',
      '(mit|viel) (Biss|Drive|Strahlkraft|Power|Köpfchen|Pfiff|Charisma|Ausstrahlung)(?=[.,!?;:)]| und| sowie|$|\\n)',
      'Persönlichkeit~ mit (\\p{L}{4,20} )?(Strahlkraft|Ausstrahlung|Drive|Herz|Profil|Format|Charisma|Hands|Biss|Haltung|Weitblick)',
      '(Vollblut|Power|Verkaufs|Vertriebs|Allround|Multi|Kommunikations|Führungs|Unternehmer|Verkäufer|Macher)-?(talent|typ|persönlichkeit)~',
      '(Talente|Persönlichkeiten|Menschen|Köpfe), die (etwas|was|mehr|mit uns|Lust|Spaß|anpacken|mitdenken|brennen)',
    ],
  },
  {
    name: 'an environment',
    inJobsOnly: true,
    phrases: [
      '(Arbeiten|Arbeit) (auf Augenhöhe|mit Sinn|mit Perspektive|in einem (tollen|netten|motivierten|engagierten|jungen|dynamischen|starken) Team)',
      '(Wohlfühl|Willkommens|Feedback|Vertrauens|Wertschätzungs)-?kultur',
    ],
  },
  {
    name: 'prospects',
    inJobsOnly: true,
    phrases: ['(bestens|perfekt|optimal) (ausgestattet|eingearbeitet|vorbereitet)~'],
  },
  {
    name: 'pay and ways of working by adverbs and pairs',
    inJobsOnly: true,
    phrases: [
      '(zahlen|bezahlen|vergüten|entlohnen) (wir |dich |Sie |dir |Ihnen )?(\\p{L}{3,14} )?(marktkonform|marktgerecht|leistungsgerecht|leistungsorientiert|fair|überdurchschnittlich|attraktiv|angemessen)(?= ?[.!,]| und|$|\\n)',
      `(${OWN_WAY}) (und|sowie) (${OWN_WAY}) (Arbeitsweise|Herangehensweise)`,
      `(${OWN_WAY}), (${OWN_WAY}) (Arbeitsweise|Herangehensweise)`,
    ],
  },
  {
    name: 'a share in something',
    inJobsOnly: true,
    phrases: [
      '(werde|werden Sie|sei|seien Sie) (ein )?(Teil|Mitglied) (unseres|unserer|eines|einer|von|vom|der|des) … \\p{L}{3,30}',
      '(etwas|viel|was|wirklich etwas|Großes|Dinge) (bewegen|bewirken|verändern|vorantreiben)',
      '(Dinge|Themen|Projekte) (aktiv )?(vorantreiben|voranbringen|voranzutreiben)',
      '(aktiv|maßgeblich|entscheidend) (mitgestalten|mitzugestalten|mitwirken|gestalten|beitragen|vorantreiben)',
      'mitgestalten,? (statt|und) \\p{L}{4,20}',
      'deine(r|m)? (berufliche )?Zukunft (bei uns|mit uns|in die Hand)',
      '(nächste|nächster|nächsten) (Karriereschritt|Karrierestufe|Karrierelevel)',
      '(Traumjob|Traumstelle|Lieblingsjob|Lieblingsarbeitgeber|Herzensjob|Wunschjob)~',
    ],
  },
  {
    name: 'closings of ads',
    inJobsOnly: true,
    phrases: [
      'Interesse geweckt( oder \\p{L}{3,20})?\\?',
      'haben wir (Ihr|dein|euer) Interesse geweckt',
      '(fühlen Sie sich|fühlst du dich|fühlt ihr euch) … angesprochen',
      '(erkennen Sie sich|erkennst du dich|finden Sie sich|findest du dich) … wieder',
      'worauf (wartest du|warten Sie|wartet ihr)( noch)?',
    ],
  },
];
