import type { PraiseFamily } from './praise';
import { wordList } from './word-list';

/**
 * The stock of job ads as adjectives before nouns: what every ad asks of people and offers them. Read as `praise.ts`.
 * Written for this project from knowledge of German, Austrian and Swiss job ads, not from single texts. As of November
 * 2026.
 */
export const STOCK_PRAISE_IN_JOBS: readonly PraiseFamily[] = [
  // Degree of quality.
  {
    adjectives: wordList(`
      hoh groß ausgeprägt gut gesund stark außergewöhnlich ausgezeichnet überzeugend schnell rasch absolut
      besonder unbedingt natürlich echt persönlich
    `),
    nouns: wordList(`
      abschlussorientierung abschlussstärke auffassungsgabe auffassungsvermögen ausdrucksweise ausstrahlung
      begeisterung begeisterungsfähigkeit dienstleistungsbereitschaft dienstleistungsmentalität
      dienstleistungsverständnis diskretion durchsetzungsfähigkeit durchsetzungskraft durchsetzungsstärke
      durchsetzungsvermögen eigeninitiative eigenmotivation eigenständigkeit eigenverantwortung
      einfühlungsvermögen einsatzbereitschaft einsatzfreude empathie empathievermögen engagement
      entscheidungsfreude entscheidungsstärke ergebnisorientierung fingerspitzengefühl flexibilität
      führungskompetenz führungsqualitäten führungsstärke initiative integrität kommunikationsfähigkeit
      kommunikationsfähigkeiten kommunikationsgeschick kommunikationskompetenz kommunikationsstärke kontaktfreude
      kontaktfreudigkeit koordinationsgeschick kostenbewusstsein kundenorientierung leistungsbereitschaft
      leistungsorientierung leistungswille lernbereitschaft loyalität lösungskompetenz lösungsorientierung
      menschenkenntnis motivation neugier neugierde organisationsfähigkeit organisationsgeschick
      organisationstalent organisationsvermögen pflichtbewusstsein problemlösungsfähigkeit problemlösungskompetenz
      qualitätsbewusstsein selbstbewusstsein selbstmanagement selbstmotivation selbstorganisation
      selbstständigkeit selbstvertrauen selbständigkeit serviceaffinität servicebewusstsein servicegedanke
      serviceorientierung serviceverständnis siegeswille sozialkompetenz taktgefühl teamfähigkeit teamgeist
      teamorientierung  umsetzungsstärke verantwortungsbereitschaft verantwortungsbewusstsein
      verantwortungsgefühl verhandlungsgeschick verhandlungsstärke verkaufsgeschick verkaufstalent verlässlichkeit
      vertriebsstärke vertriebstalent zeitmanagement zielorientierung zielstrebigkeit zuverlässigkeit
      überzeugungsfähigkeit überzeugungskraft überzeugungstalent
    `),
    inJobsOnly: true,
  },
  // How somebody is to appear; a friendly manner is a demand like others.
  {
    adjectives: wordList(`
      sicher verbindlich souverän professionell selbstbewusst selbstsicher überzeugend gewinnend seriös einnehmend
    `),
    nouns: wordList('=auftreten'),
    inJobsOnly: true,
  },
  // Way to think.
  {
    adjectives: wordList(`
      analytisch unternehmerisch vernetzt strategisch wirtschaftlich kaufmännisch logisch bereichsübergreifend
      konzeptionell kreativ positiv prozessorientiert
    `),
    nouns: wordList('=denken denkweise denkvermögen mindset denkansatz'),
    inJobsOnly: true,
  },
  // Person.
  {
    adjectives: wordList(`
      stark gewinnend kommunikativ überzeugend charismatisch authentisch unternehmerisch souverän empathisch
      gereift positiv offen verkaufsstark führungsstark kontaktfreudig erfolgshungrig motiviert engagiert
      ambitioniert begeisterungsfähig
    `),
    nouns: wordList('persönlichkeit persönlichkeiten talent talente köpfe teamplayer macher'),
    inJobsOnly: true,
  },
  // Environment.
  {
    adjectives: wordList(`
      schnelllebig international professionell lebendig positiv stabil modern wachsend internationalen kreativ
    `),
    nouns: wordList('umfeld arbeitsumfeld arbeitsumgebung'),
    inJobsOnly: true,
  },
  // House.
  {
    adjectives: wordList(`
      wachstumsstark wachstumsorientiert expandierend zukunftsstark innovationsstark leistungsstark erfolgreich
      etabliert solide modern
    `),
    nouns: wordList(
      'unternehmen unternehmensgruppe familienunternehmen betrieb firma arbeitgeber konzern branche familienbetrieb traditionsunternehmen technologieunternehmen gruppe',
    ),
    inJobsOnly: true,
  },
  // Openness.
  {
    adjectives: wordList('offen gelebt positiv ehrlich transparent konstruktiv'),
    nouns: wordList(
      'türen ohr ohren unternehmenskultur feedbackkultur kommunikationskultur fehlerkultur kommunikation firmenkultur',
    ),
    inJobsOnly: true,
  },
  // Ways.
  {
    adjectives: wordList('direkt schnell kurz unkompliziert flach'),
    nouns: wordList(
      'kommunikationswege abstimmungswege entscheidungswege entscheidungen entscheidungsprozesse hierarchien dienstwege',
    ),
    inJobsOnly: true,
  },
  // Prospects.
  {
    adjectives: wordList(`
      best gut ausgezeichnet glänzend langfristig klar echt interessant hoh vielfältig individuell persönlich
    `),
    nouns: wordList(`
      perspektive perspektiven zukunftsperspektive zukunftsperspektiven zukunftschancen zukunftsaussichten
      aussichten aufstiegschancen karrierechancen karrieremöglichkeiten entwicklungschancen
      entwicklungsmöglichkeiten weiterentwicklungsmöglichkeiten übernahmechancen verdienstmöglichkeiten
      verdienstchancen karriereperspektiven entwicklungsperspektiven
    `),
    inJobsOnly: true,
  },
  // Growth.
  {
    adjectives: wordList(`
      persönlich fachlich beruflich individuell stetig kontinuierlich gezielt
    `),
    nouns: wordList('=entwicklung weiterentwicklung entfaltung =förderung karriereplanung karriereentwicklung'),
    inJobsOnly: true,
  },
  // Introduction.
  {
    adjectives: wordList(`
      umfassend intensiv fundiert sorgfältig strukturiert professionell gründlich ausführlich individuell optimal
      gut gezielt bestmöglich persönlich umfangreich
    `),
    nouns: wordList('einarbeitung einschulung onboarding einarbeitungsphase'),
    inJobsOnly: true,
  },
  // Pay.
  {
    adjectives: wordList(`
      leistungsbezogen fair gut angemessen adäquat ansprechend konkurrenzfähig branchenüblich marktkonform
      lukrativ top super spitzen
    `),
    nouns: wordList(`
      bezahlung vergütung entlohnung entlöhnung gehalt lohn gehälter löhne salär verdienst honorar honorierung
      dotierung konditionen anstellungsbedingungen rahmenbedingungen arbeitsbedingungen
    `),
    inJobsOnly: true,
  },
  // Place.
  {
    adjectives: wordList('sicher langfristig topmodern hochmodern modern'),
    nouns: wordList('arbeitsplatz arbeitsplätze job arbeitsumfeld'),
    inJobsOnly: true,
  },
  // Equipment.
  {
    adjectives: wordList('modern modernst hochmodern topmodern neuest'),
    nouns: wordList(`
      arbeitsmittel arbeitsplatzausstattung ausstattung büros räumlichkeiten equipment infrastruktur
      arbeitsumgebung
    `),
    inJobsOnly: true,
  },
  // Togetherness.
  {
    adjectives: wordList(`
      gut super freundschaftlich positiv locker fair herzlich respektvoll entspannt kameradschaftlich
    `),
    nouns: wordList(
      'miteinander klima arbeitsklima betriebsklima teamklima arbeitsatmosphäre arbeitsumfeld zusammenarbeit zusammenhalt',
    ),
    inJobsOnly: true,
  },
  // Balance.
  {
    adjectives: wordList('ausgewogen gesund gut optimal perfekt'),
    nouns: wordList('work-life-balance =balance'),
    inJobsOnly: true,
  },
];
