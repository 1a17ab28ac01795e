import { wordList } from './word-list';

/**
 * Endings of occupations, to tell whether a title is masculine, feminine or neutral.
 * Source: written for this project from KldB 2010 (Bundesagentur für Arbeit), the trades of the German Handwerksordnung
 * and Austrian and Swiss usage. As of November 2026.
 */

/** Endings of masculine names, in lower case; anything may precede them in the word (Vertriebsleiter). */
export const MASCULINE = wordList(`
  leiter manager chef direktor koordinator moderator administrator operator kurator inspektor lektor rektor autor
  restaurator kontrolleur controller trainer berater betreuer erzieher lehrer pädagoge psychologe soziologe biologe
  geologe archäologe technologe therapeut apotheker optiker akustiker architekt jurist polizist journalist florist
  spezialist lagerist maschinist rezeptionist stylist masseur sanitäter zahnarzt facharzt oberarzt tierarzt arzt anwalt badewart
  hauswart abwart platzwart gerätewart schulwart landwirt fachwirt betriebswirt forstwirt gastwirt förster jäger fischer winzer imker
  bote zusteller austräger fahrer chauffeur lokführer kranführer baggerführer maschinenführer anlagenführer
  geschäftsführer bauführer schichtführer gruppenführer pilot begleiter meister polier vorarbeiter geselle helfer pfleger techniker
  mechaniker elektroniker mechatroniker elektriker informatiker chemiker physiker mathematiker statiker klempner schlosser
  schreiner tischler maler lackierer maurer dachdecker zimmerer gärtner bäcker metzger fleischer konditor konditormeister
  kellner verkäufer händler disponent spediteur monteur installateur friseur coiffeur ingenieur konstrukteur redakteur
  kaufmann fachmann zimmermann wachmann feuerwehrmann hausmann kameramann ersatzmann obmann assistent referent dozent werkstudent
  praktikant volontär referendar mitarbeiter sachbearbeiter bearbeiter facharbeiter hilfsarbeiter bauarbeiter sozialarbeiter
  saisonarbeiter waldarbeiter lagerarbeiter buchhalter treuhänder prüfer planer zeichner gestalter designer entwickler programmierer
  softwaretester texter übersetzer dolmetscher fotograf grafiker setzer musiker sänger schauspieler regisseur tänzer
  künstler kantor organist pfarrer seelsorger diakon küster mesner rettungsschwimmer reiniger hauswirtschafter barkeeper
  sommelier portier spüler tellerwäscher abwäscher packer kommissionierer schweißer schweisser dreher fräser zerspaner gießer
  schleifer spengler heizungsbauer straßenbauer metallbauer bootsbauer orgelbauer geigenbauer anlagenbauer maschinenbauer
  gerüstbauer formenbauer werkzeugmacher ofenbauer rohrleitungsbauer brunnenbauer landschaftsbauer fliesenleger bodenleger
  plattenleger parkettleger raumausstatter polsterer schneider schuster schuhmacher uhrmacher goldschmied schmied kürschner
  sattler glaser steinmetz bildhauer stuckateur gipser kaminfeger rauchfangkehrer schornsteinfeger schaffner kurier
  matrose kapitän lotse soldat detektiv türsteher ermittler notar richter staatsanwalt justiziar sekretär archivar
  bibliothekar wissenschaftler forscher laborant geomatiker vermesser melker schäfer prokurist präsident
  vertreter außendienstler einkäufer makler vermittler agent recruiter stratege influencer blogger bademeister koch jungkoch
  barmann küchenhilfskoch hausmeister bürgermeister sportlehrer zugchef sprecher bearbeiter analytiker auditor mentor
  instruktor animateur hotelier rezeptionschef oberkellner zahntechniker orthopädietechniker drogist buchbinder
  mediengestalter raumpfleger gehilfe gesellschafter teamer zugführer rangierer weichensteller stapler bereiter
  revisor kassier kassierer schatzmeister abteilungsleiter sennen senn hirte zivildiener sigrist kondukteur
  metzgermeister stellvertreter einrichter rüster bediener maschinenbediener anlagenbediener fahrdienstleiter
  angestellter fachangestellter beamter beauftragter auszubildender sachverständiger vorsitzender abgeordneter
  knecht hausdiener butler liftboy messehost steward
  rentner frührentner pensionist student allrounder handwerker bursch bursche burschen
  anwärter kellermeister
  wirt altgeselle jungkoch feuerwehrmann vertriebsmann servicemann kundendienstmann senner
  feuerwehrmänner zimmermänner wachmänner kameramänner fachmänner seemänner vertriebsmänner
  delegierter vorgesetzter lehrbursche lehrburschen lehrbub lehrbuben lehrjunge lehrjungen
`);

/** Nouns that take -en in the plural and as an object: "Wir brauchen Lageristen", "einen Disponenten". */
export const WEAK =
  /(?:[^aeiou]ist|[A-Za-zÀ-ž]{2}[ae]nt|[A-Za-zÀ-ž]{2}and|loge|urge|soph|nom|grafe?|gehilfe|geselle|bote|hirte|pilot|architekt|jurist|athlet|soldat|advokat|pädagoge|therapeut|kollege)(?=e?n$)/u;

/** Words that end like an occupation and are not one. */
export const NO_OCCUPATION: ReadonlySet<string> = new Set(
  wordList(`
  angebote gebote verbote aufgebote halbleiter blitzableiter ableiter trittleiter marktführer reiseführer kleinkoch verantwortung container center partner
  konzern reagent moment agenten content client marktleader scooter filter blitzer akkuschrauber rollstuhlfahrer
`),
);

/** Endings of feminine names other than masculine ones with `in`. */
export const FEMININE = wordList(`
  kauffrau fachfrau putzfrau reinigungsfrau hausfrau kinderfrau kamerafrau empfangsdame bardame hausdame krankenschwester
  schwester zimmermädchen küchenmädchen kindermädchen tagesmutter stewardess hostess politesse friseuse masseuse köchin
  ärztin anwältin gehilfin botin sekretärin volontärin beamtin pädagogin therapeutin architektin fotografin pilotin
  diätassistentin hebammerin bäuerin landwirtin wirtin abwartin hauswartin schneiderin näherin büglerin wäscherin haushälterin
  serviertochter coiffeuse coiffeusen mami grosi
  putzfee reinigungsfee bürofee küchenfee haushaltsfee servicefee hausfee praxisfee wäschefee gartenfee kanzleifee
  haushaltsperle küchenperle büroperle thekenmädel servicemädel büromädel küchenmädel barmädel ladenmädel thekenfrau barfrau küchenfrau waschfrau marktfrau garderobenfrau thekendame
  servicedame telefondame vorzimmerdame büromaus hausmütterchen hausmutter leihoma saaltochter buffettochter haustochter
  stubenmädchen servicemädchen kaltmamsell gouvernante barmaid
  kassierin altgesellin lehrmädchen lehrmädel lehrtochter kosmetikerin fußpflegerin sprechstundenhilfin weberin stickerin putzerin raumpflegerin
`);

/** Endings by which a feminine name is recognised: Leiterin, Assistentin, Disponentin, Redakteurin. */
export const FEMININE_ENDING =
  /(?:[bcdfghklmnprstvwzäöüß]erin|[ei]ntin|antin|istin|atorin|ektorin|torin|eurin|[oö]gin|autin|chefin|schmiedin)(?:nen)?$/u;

/** Feminine words with that ending that are not jobs: pupils, guests, neighbours. Werkstudentin is a job. */
export const NO_POST =
  /^(?!werk).*(?:student|schüler|kund|teilnehmer|bewerber|besitzer|nachbar|freund|partner|spieler|besucher|bürger|berner|baslerin?|zürcher|luzerner|bündner|salzburger|grazer|linzer|vorarlberger|kärntner|steirer|hamburger|münchner|kölner|frankfurter|stuttgarter|dresdner|leipziger|südtiroler|mieter|leser|zuschauer|patient|bewohner|einwohner|rollstuhlfahrer|kopftuchträger|muttersprachler|rückkehrer|wiedereinsteiger|österreicher|schweizer|tiroler|wiener|berliner|europäer|inländer|ausländer)in(?:nen)?$/;

/** Words with that ending that do not denote women. */
export const NO_WOMAN: ReadonlySet<string> = new Set(wordList('schwerin köpenickerin glycerin'));

/** Endings of gender-neutral names. Where such a word comes first, it is the title. */
export const NEUTRAL = wordList(`
  kraft kräfte person personen leitung assistenz hilfe hilfen vertretung bearbeitung betreuung begleitung mitarbeit
  praktikum disposition buchhaltung redaktion verwaltung koordination referat beratung
  volontariat werkstudium studierende studierender auszubildende azubi azubis lehrling lehrlinge trainee hebamme 
  talent talente profi profis coach concierge barista lehrstelle freiwillige
  aushilfe aushilfen fachleute kaufleute mitarbeitende mitarbeitenden angestellte beschäftigte pflegende lehrende 
  geschäftsführung bauleitung projektleitung leitstelle engineer developer consultant analyst scientist
  owner master specialist officer assistant executive associate architect accountant lead head intern internship
  kollegium crew pädagogik therapie sekretariat hausmeisterei hausmeisterservice
  lehrstellen ausbildungsplatz
`);

/** Words before a family name that is also an occupation (Gasthaus Koch, Familie Fischer). */
export const BEFORE_A_NAME =
  /(?:rei|haus|hof|hotel|firma|familie|praxis|salon|elektro|autohaus|herrn?|frau|dr\.|kanzlei|apotheke|gruppe|pension|cafe|café|weingut|fleisch|holzbau|gebrüder|gebr\.|stüberl|stube|keller|wirt|möbel|reisen|transporte|bau) $/iu;
/** Words after such a name: Koch GmbH, Richter & Söhne. */
export const BEHIND_A_NAME =
  /^(?:s)? (?:GmbH|AG|KG|OHG|GbR|e\. ?K|eU|& |und Söhne|und Partner|Gruppe|Bau|Reisen|Transporte)/u;

/**
 * As the first noun of a job title, a word with such an ending is masculine (Pförtner) or feminine (Logopädin) even if
 * it is in no list.
 */
export const LIKELY_MASCULINE = /[A-Za-zÀ-ž]{3}(?:er|ör|eur|ist|loge|wart|mann)$/u;
export const LIKELY_FEMININE = /[A-Za-zÀ-ž]{3}(?:[drt]in|frau)(?:nen)?$/u;

/** First nouns with such an ending that are not people, also at the end of compounds. */
export const NO_PERSON =
  /(?:lager|theater|sommer|winter|herbst|center|zentrum|zimmer|fenster|orchester|keller|wasser|feuer|kinder|bücher|alter|ber|münster|hannover|wetter|muster|register|filter|partner|kammer|semester|ufer|leder|mauer|steuer|dauer|feder|leiter|eimer|häuser|räder|güter|länder|felder|kräuter|eier|feier|fieber|meer|heer|teer|ander|computer|server|newsletter|power|career|customer|order|master|super|cyber|lauter|linkedin|engineer|developer|officer|liner|holder|leader|buyer|offer|martin|schwerin|stettin|konstantin|valentin|augustin|trentin|trier|hamburger|berliner|münchner|wiener|leipziger|kölner|dresdner|bremer|grazer|linzer|zürcher|basler|berner|schweizer|tiroler|kärntner|bozner|frankfurter|stuttgarter|düsseldorfer|nürnberger|salzburger|innsbrucker|bregenzer|oldenburger|kieler|rostocker)$/u;
