/**
 * What goods and services are called, and which lower prices are no price cut. Source: PAngV § 11, PrAG (AT) § 9a;
 * goods and services collected for this project. As of November 2026.
 */

/** The last part of a noun, in lower case, without umlauts and without its ending. */
const stems = (words: string) => new RegExp(`(?:${words.replaceAll(' ', '|')})(?:e[ns]?|er[n]?|[ns])?$`, 'u');
const BARE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
/** German nouns have capitals: "waren" and "bringe" are neither goods nor rings. */
const namedIn = (kind: RegExp) => (words: string) =>
  words.match(NOUN)?.some((noun) => kind.test(noun.toLowerCase().replace(/[äöüß]/g, (letter) => BARE[letter] ?? ''))) ??
  false;
const NOUN = /(?<![A-Za-zÀ-ž])[A-ZÄÖÜ][A-Za-zÀ-ž-]+/gu;

/** Goods, and what only who sells goods has: a shop, a stock, pieces, sizes. */
export const namesGoods = namedIn(
  stems(
    'kleid kleidung hos jean jack mantel pullover pulli hemd blus shirt rock anzug schuh stiefel stiefelett sneaker sock mutz schal tasch rucksack koffer brill fassung uhr ring kett schmuck mobel sofa couch sessel stuhl tisch bett matratz kissen deck wasch teppich regal schrank kuch lamp leucht kerz spiegel korb woll stoff geschirr topf pfann messer tass glas grill ofen maschin gerat fernseher handy laptop kamera drucker bohrer schrauber sag maher werkzeug farb tapet flies parkett fenster tur rad bik velo roller wagen auto rollator helm reif ski zelt schlager spielzeug pupp buch kalender stift wein sekt bier saft kaffee tee honig schokolad pralin ol nudel brot brotchen kuchen tort stollen kas wurst fleisch fisch apfel kartoffel butter pflanz blum ros baum tann kranz staud dunger futter crem seif shampoo war artikel produkt set sortiment modell kollektion posten bestand stuck flasch packung kilo laden shop filial vorrat verkauf sale gross',
  ),
);

/** What is no goods: time, rooms, tickets, contracts, work on somebody or something. */
export const namesService = namedIn(
  stems(
    'kurs training workshop seminar webinar schulung lehrgang unterricht nachhilfe coaching beratung massag behandlung therapi kosmetik manikur lifting tattoo schnitt frisur sitzung \\p{L}{3}stund (?<!p)reis fahrt flug tour ausflug urlaub ferien hotel (?<!arbeits)(?<!wohn)(?<!schlaf)(?<!kinder)(?<!bade)(?<!ess)(?<!vor)zimmer suit nacht ubernachtung aufenthalt wellness sauna therm eintritt ticket (?:s|h|t)kart skipass abo abonnement mitgliedschaft vertrag tarif strom miet leasing reparatur inspektion wartung reinigung umzug shooting menu buffet brunch fruhstuck versicherung beitrag gebuhr honorar anzeig softwar lizenz (?:web|home|internet)seit websit ferienwohnung apartment pension chalet stellplatz parkplatz (?<!kuchen)(?<!mobel)studio salon fitness yoga zumba pilates (?:kinder|jungesellen)geburtstag (?:[a-z]{4}|-)(?<!tag|woch|feier|heilig)abend (?:tag|mittag|abend)s?(?:teller|menu|gericht) fondu raclett gansess dinner (?:reifen|rad|ol)wechsel verleih vermietung party festival camp check tombola jahreslos portrat konzert vorstellung (?<!kund(?:en)?)(?<!liefer)(?<!kaffee)(?<!tee)(?<!tafel)(?<!speise)servic (?:auto|wagen|innen)wasch aufbereitung lackierung bespannung einlagerung (?:nach|kanten|messer|ski)schliff (?<!aus)fuhrung fahrschul fuhrerschein',
  ),
);

/** A lower price that is no price cut of the shop's own: who gets it, why it is lower, what it is compared with. */
export const NO_CUT = String.raw`(?:UVP|(?:\p{L}*[Pp]reisempfehlung|(?:Hersteller|Listen|Neu)preis|Einführung|Vorbestell|Vorverkauf|Frühbuch|Geburtstag|Mitglied|Stammkund|Kundenkarte|Newsletter|Stud[ie]|Schüler|Senior|Staffel|Mengen|Mitbewerb|Strom|Energie|Heiz|Verbrauch|Förder|verderb|[Mm]indesthaltbar|gerettet|mitbring|persönlich|\p{L}*[Gg]utschein|Coupon|Skonto|Selbstabhol|Konkurrenz|Supermarkt|Discounter|CO[₂2])\p{L}*|am Bahnhof|am Flughafen|an der Tankstelle|im (?:Handel|Kino|Restaurant)|später|danach|künftig|\p{L}{2,3}derswo|(?:per|der) App|[Aa]b (?:zwei|drei|vier|fünf|sechs|zehn|[2-9](?!\d)|\d\d(?!\d))(?! ?(?:Uhr|Euro|€|CHF|Franken|Prozent|%|[.:,]))|(?:beim|bei) (?:Kauf|Abholung)|[Ii]m (?:Set|Paket|\p{L}+pack)|(?:[Dd][aei][rs]?|[Dd]ie|[Jj]ede[rs]?) (?:zweite|weitere|dritte)[nrs]?|zum Preis von|im Tausch|in Zahlung|bringt|nächste[nrsm]?|[Ss]pende\p{L}*|Barzahlung|[Rr]epar\p{L}+|(?:[Zz]wei|[Dd]rei|[Vv]ier|[2-6]) \p{Lu}\p{L}+ für|Vortag|MHD|haltbar|Ablauf|[Mm]ieten|wir zahlen|letztes Jahr|(?:im|pro) Jahr|jährlich|Wasser|Plastik|Zeit|Platz|Zuschuss|Staat|vor \p{L}+ Jahr(?:en)?)`;
