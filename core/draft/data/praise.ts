import { wordList } from './word-list';

/**
 * Adjectives that praise without saying how, and the nouns before which they are clichés. Adjectives are given without
 * their ending, nouns in singular and plural; compounds that end with the noun (Kundenprojekte) and its cases are found
 * too; after `=` only the noun itself. Source: collected for this project from German, Austrian and Swiss job ads and
 * company posts. As of November 2026.
 */
export interface PraiseFamily {
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  /** Worn before whatever noun but these, in the same form. */
  readonly exceptNouns?: readonly string[];
  /** Clichés only in job ads and messages about a job: elsewhere they are ordinary words. */
  readonly inJobsOnly?: true;
}

const CLIMATE = wordList(`
  umfeld arbeitsumfeld arbeitsumgebung arbeitsatmosphäre arbeitsklima betriebsklima teamklima teamatmosphäre atmosphäre
  umgang umgangston zusammenarbeit kommunikation kommunikationskultur fehlerkultur gesprächskultur stimmung zusammenhalt
  unternehmenskultur firmenkultur arbeitskultur führungskultur feedbackkultur teamgeist teamspirit miteinander arbeitsalltag
`);
const TASKS = wordList(`
  aufgabe aufgaben aufgabengebiet aufgabenfeld aufgabenbereich aufgabenspektrum tätigkeit tätigkeiten tätigkeitsfeld
  tätigkeitsbereich betätigungsfeld arbeitsfeld wirkungskreis herausforderung herausforderungen projekt projekte kunden
  themen themenfeld themenfelder arbeitsplatz arbeitsplätze perspektive perspektiven karrierechance karrierechancen
`);
const HOUSES = wordList(`
  unternehmen unternehmensgruppe familienunternehmen arbeitgeber arbeitgeberin mandant mandanten auftraggeber auftraggeberin
  marktführer kunde kunden
`);

export const PRAISE: readonly PraiseFamily[] = [
  {
    adjectives: wordList('skalierbar'),
    nouns: wordList(`
      lösung lösungen lösungsansatz lösungsansätze ansatz ansätze konzept konzepte plattform plattformen technologie
      technologien design produkt produkte unternehmen strategie strategien dienstleistung dienstleistungen idee ideen projekt
      projekte service services angebot angebote team umfeld beratung betreuung firma arbeitgeber tool tools werkzeuge
      software geschäftsmodell geschäftsmodelle mindset denkweise weiterbildung förderung begleitung
    `),
  },
  {
    adjectives: wordList(`
      vielseitig vielfältig kreativ interessant anspruchsvoll toll super aufregend
    `),
    nouns: [...CLIMATE, ...TASKS],
  },
  {
    adjectives: wordList(`
      angenehm nett gut harmonisch freundlich positiv locker offen modern ehrlich lebendig herzlich respektvoll
      cool lässig leiwand
    `),
    nouns: [...CLIMATE, 'arbeitsplatz', 'arbeitsplätze', 'aufgaben', 'themen', 'projekte', 'kundenprojekte'],
  },
  {
    adjectives: wordList(`
      motiviert engagiert eingespielt eingeschworen sympathisch aufgeschlossen aufgestellt toll stark
      schlagkräftig nett super klasse mega top hilfsbereit harmonisch erfolgreich leiwand lässig cool lustig
      herzlich kunterbunt bunt lebendig freundlich fröhlich
    `),
    nouns: wordList('team teams truppe crew kollegen kolleginnen kollegium'),
  },
  {
    adjectives: wordList('motiviert engagiert'),
    nouns: wordList('=leute =menschen =personen verstärkung talente'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList(`
      marktkonform marktgerecht marktüblich fair angemessen konkurrenzfähig kompetitiv leistungsorientiert
      branchenüblich fortschrittlich großzügig ansprechend
    `),
    nouns: wordList(`
      bezahlung vergütung entlohnung entlöhnung gehalt lohn salär verdienst konditionen rahmenbedingungen gehaltspaket benefits
      zusatzleistungen sozialleistungen vergütungspaket gesamtpaket leistungspaket gehaltsmodell vergütungsmodell lohnmodell vergütungssystem gehaltsstruktur lohnpaket
      verdienstchancen bonusmodell arbeitsmodelle entwicklungsmöglichkeiten arbeitsbedingungen
      anstellungsbedingungen
    `),
  },
  {
    adjectives: wordList('gut super spitzen'),
    nouns: wordList(
      'gehalt lohn bezahlung vergütung entlohnung entlöhnung salär verdienst verdienstmöglichkeiten konditionen',
    ),
    inJobsOnly: true,
  },
  {
    adjectives: wordList('höchst best kompromisslos maximal'),
    nouns: wordList(`
      qualität service kundenservice ansprüche standards niveau kundenzufriedenheit qualitätsstandards perfektion präzision
      betreuung beratung =leistung =leistungen kundenorientierung
    `),
  },
  {
    adjectives: wordList('verlässlich zuverlässig stark'),
    nouns: wordList('partner partnerin'),
  },
  {
    adjectives: wordList('einmalig besonder'),
    nouns: wordList('erlebnis erlebnisse ambiente wohlfühlatmosphäre wohlfühlambiente flair'),
  },
  {
    adjectives: wordList('namhaft aufstrebend'),
    nouns: [
      ...HOUSES,
      ...wordList(
        'firma betrieb kanzlei agentur haus dienstleister anbieter hersteller spezialist lieferant systemhaus beratungshaus institut',
      ),
    ],
  },
  {
    adjectives: wordList('expandierend'),
    nouns: wordList('kunde kunden mandant mandanten auftraggeber auftraggeberin'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList('beeindruckend wunderbar'),
    nouns: wordList('menschen persönlichkeiten begegnungen gespräche austausch'),
  },
  {
    adjectives: wordList('modern erfolgreich wachsend expandierend'),
    nouns: [...HOUSES.filter((noun) => !/^(?:kunde|mandant)/.test(noun)), 'firma', 'betrieb', 'agentur'],
    inJobsOnly: true,
  },
  {
    adjectives: wordList('interessant aufregend'),
    nouns: wordList('position positionen vakanz vakanzen rolle rollen'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList('interessant beeindruckend super eindrucksvoll'),
    nouns: wordList('werdegang profil lebenslauf vita laufbahn'),
    inJobsOnly: true,
  },
  {
    adjectives: wordList(`
      vielfältig individuell persönlich intern zahlreich umfangreich gut vielseitig steil
    `),
    nouns: wordList(`
      entwicklungsmöglichkeiten weiterbildungsmöglichkeiten weiterbildungsangebote weiterentwicklungsmöglichkeiten
      karrieremöglichkeiten entwicklungschancen entwicklungsperspektiven aufstiegschancen aufstiegsmöglichkeiten karrierechancen
      lernkurve
    `),
    inJobsOnly: true,
  },
];
