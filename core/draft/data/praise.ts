/**
 * Adjectives that praise without saying how, and the nouns that they are worn before. An adjective is given without its
 * ending, a noun in singular and plural; compounds that end with the noun (Kundenprojekte) and its cases are found too, behind
 * `=` the noun alone.
 * Source: collected for this project from German, Austrian and Swiss job ads and company posts. As of November 2026.
 */
export interface PraiseFamily {
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  /** Worn in job ads and messages about a job only: elsewhere the words are like others. */
  readonly inJobsOnly?: true;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const CLIMATE = words(`
  umfeld arbeitsumfeld arbeitsumgebung arbeitsatmosphäre arbeitsklima betriebsklima teamklima teamatmosphäre atmosphäre
  umgang umgangston zusammenarbeit kommunikation kommunikationskultur fehlerkultur gesprächskultur stimmung zusammenhalt
  unternehmenskultur firmenkultur arbeitskultur führungskultur feedbackkultur teamgeist teamspirit miteinander arbeitsalltag
`);
const TASKS = words(`
  aufgabe aufgaben aufgabengebiet aufgabenfeld aufgabenbereich aufgabenspektrum tätigkeit tätigkeiten tätigkeitsfeld
  tätigkeitsbereich betätigungsfeld arbeitsfeld wirkungskreis herausforderung herausforderungen projekt projekte kunden
  themen themenfeld themenfelder arbeitsplatz arbeitsplätze perspektive perspektiven karrierechance karrierechancen
`);
const HOUSES = words(`
  unternehmen unternehmensgruppe familienunternehmen arbeitgeber arbeitgeberin mandant mandanten auftraggeber auftraggeberin
  marktführer kunde kunden
`);

export const PRAISE: readonly PraiseFamily[] = [
  {
    adjectives: words(`
      ganzheitlich innovativ maßgeschneidert zukunftsweisend zukunftsfähig zukunftsorientiert wegweisend passgenau bahnbrechend
      revolutionär disruptiv richtungsweisend skalierbar einzigartig visionär
    `),
    nouns: words(`
      lösung lösungen lösungsansatz lösungsansätze ansatz ansätze konzept konzepte plattform plattformen technologie
      technologien design produkt produkte unternehmen strategie strategien dienstleistung dienstleistungen idee ideen projekt
      projekte service services angebot angebote team umfeld beratung betreuung firma arbeitgeber tool tools werkzeuge
      software geschäftsmodell geschäftsmodelle mindset denkweise weiterbildung förderung begleitung
    `),
  },
  {
    adjectives: words(`
      dynamisch agil spannend abwechslungsreich vielseitig vielfältig kreativ inspirierend wertschätzend familiär kollegial
      herausfordernd interessant anspruchsvoll verantwortungsvoll motivierend toll super hervorragend attraktiv reizvoll
      aufregend großartig
    `),
    nouns: [...CLIMATE, ...TASKS],
  },
  {
    adjectives: words(`
      vertrauensvoll angenehm nett gut harmonisch freundlich positiv locker offen modern ehrlich lebendig herzlich respektvoll partnerschaftlich
      cool lässig leiwand
    `),
    nouns: [...CLIMATE, 'arbeitsplatz', 'arbeitsplätze', 'aufgaben', 'themen', 'projekte', 'kundenprojekte'],
  },
  {
    adjectives: words(`
      dynamisch leidenschaftlich hochmotiviert motiviert engagiert eingespielt eingeschworen sympathisch aufgeschlossen
      aufgestellt großartig toll stark schlagkräftig nett super klasse mega top kollegial hilfsbereit harmonisch familiär
      erfolgreich leiwand lässig cool lustig herzlich kunterbunt bunt lebendig freundlich fröhlich
    `),
    nouns: words('team teams truppe crew kollegen kolleginnen kollegium'),
  },
  {
    adjectives: words(`
      leistungsgerecht marktkonform marktgerecht marktüblich attraktiv fair überdurchschnittlich angemessen konkurrenzfähig
      kompetitiv leistungsorientiert branchenüblich zeitgemäß fortschrittlich großzügig ansprechend
    `),
    nouns: words(`
      bezahlung vergütung entlohnung entlöhnung gehalt lohn salär verdienst konditionen rahmenbedingungen gehaltspaket benefits
      zusatzleistungen sozialleistungen vergütungspaket gesamtpaket leistungspaket gehaltsmodell vergütungsmodell lohnmodell vergütungssystem gehaltsstruktur lohnpaket
      verdienstchancen bonusmodell arbeitsmodelle entwicklungsmöglichkeiten arbeitsbedingungen
      anstellungsbedingungen
    `),
  },
  {
    adjectives: words('gut toll super spitzen'),
    nouns: words(
      'gehalt lohn bezahlung vergütung entlohnung entlöhnung salär verdienst verdienstmöglichkeiten konditionen',
    ),
    inJobsOnly: true,
  },
  {
    adjectives: words('höchst best erstklassig exzellent hervorragend herausragend kompromisslos überragend maximal'),
    nouns: words(`
      qualität service kundenservice ansprüche standards niveau kundenzufriedenheit qualitätsstandards perfektion präzision
      betreuung beratung =leistung =leistungen kundenorientierung
    `),
  },
  {
    adjectives: words('kompetent verlässlich zuverlässig stark vertrauensvoll'),
    nouns: words('partner partnerin'),
  },
  {
    adjectives: words('unvergesslich einzigartig einmalig unvergleichlich besonder'),
    nouns: words('erlebnis erlebnisse ambiente wohlfühlatmosphäre wohlfühlambiente flair'),
  },
  {
    adjectives: words('unvergesslich'),
    nouns: words('tag tage abend abende moment momente stunden zeit wochenende nacht feier fest event reise'),
  },
  {
    adjectives: words('renommiert namhaft aufstrebend'),
    nouns: [
      ...HOUSES,
      ...words(
        'firma betrieb kanzlei agentur haus dienstleister anbieter hersteller spezialist lieferant systemhaus beratungshaus institut',
      ),
    ],
  },
  {
    adjectives: words('innovativ zukunftsorientiert dynamisch expandierend'),
    nouns: words('kunde kunden mandant mandanten auftraggeber auftraggeberin'),
    inJobsOnly: true,
  },
  {
    adjectives: words('inspirierend beeindruckend großartig wunderbar'),
    nouns: words('menschen persönlichkeiten begegnungen gespräche austausch'),
  },
  {
    adjectives: words('innovativ modern erfolgreich dynamisch wachsend expandierend zukunftsorientiert familiär'),
    nouns: [...HOUSES.filter((noun) => !/^(?:kunde|mandant)/.test(noun)), 'firma', 'betrieb', 'agentur'],
    inJobsOnly: true,
  },
  {
    adjectives: words('spannend reizvoll herausfordernd interessant attraktiv aufregend toll'),
    nouns: words('position positionen vakanz vakanzen rolle rollen'),
    inJobsOnly: true,
  },
  {
    adjectives: words('spannend interessant beeindruckend toll super eindrucksvoll'),
    nouns: words('werdegang profil lebenslauf vita laufbahn'),
    inJobsOnly: true,
  },
  {
    adjectives: words(`
      vielfältig individuell persönlich intern hervorragend zahlreich umfangreich ganzheitlich gut attraktiv vielseitig steil
    `),
    nouns: words(`
      entwicklungsmöglichkeiten weiterbildungsmöglichkeiten weiterbildungsangebote weiterentwicklungsmöglichkeiten
      karrieremöglichkeiten entwicklungschancen entwicklungsperspektiven aufstiegschancen aufstiegsmöglichkeiten karrierechancen
      lernkurve
    `),
    inJobsOnly: true,
  },
];
