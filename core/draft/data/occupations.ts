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
  arbeiter werker wärter verwalter weber experte ökonom korrespondent
`);

/** Nouns that take -en in the plural and as an object: "Wir brauchen Lageristen", "einen Disponenten". */
export const WEAK =
  /(?:[^aeiou]ist|[A-Za-zÀ-ž]{2}[ae]nt|[A-Za-zÀ-ž]{2}and|loge|urge|soph|nom|grafe?|gehilfe|geselle|bote|hirte|pilot|architekt|jurist|athlet|soldat|advokat|pädagoge|therapeut|kollege|experte|lotse|matrose)(?=e?n$)/u;

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
  /(?:[a-zäöüß]erin|[ei]ntin|antin|istin|atorin|ektorin|torin|eurin|[oö]gin|autin|chefin|schmiedin)(?:nen)?$/u;

/** Feminine words with that ending that are not jobs: pupils, guests, neighbours. Werkstudentin is a job. */
export const NO_POST =
  /^(?!werk).*(?:student|schüler|kund|teilnehmer|bewerber|besitzer|nachbar|freund|partner|(?<!schau|puppen|figuren|marionetten)spieler|besucher|bürger|berner|baslerin?|zürcher|luzerner|bündner|salzburger|grazer|linzer|vorarlberger|kärntner|steirer|hamburger|münchner|kölner|frankfurter|stuttgarter|dresdner|leipziger|südtiroler|mieter|leser|zuschauer|patient|bewohner|einwohner|rollstuhlfahrer|kopftuchträger|muttersprachler|rückkehrer|wiedereinsteiger|österreicher|schweizer|tiroler|wiener|berliner|europäer|inländer|ausländer)in(?:nen)?$/;

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

/** Strength that is a trait and no worker: "mit Strahlkraft". */
export const NO_WORKER =
  /(?:strahl|tat|überzeugungs|schaffens|anziehungs|innovations|durchsetzungs|finanz|kauf|wirtschafts|wind|wasser|muskel|leucht|ausdrucks|integrations|vorstellungs|urteils|schlag|spann|willens|lebens|ertrags)kraft$/u;

/**
 * Where the place of a noun says that it names who is to work (the first noun of a title, the object of "wir suchen
 * einen"), its ending says the gender, also of a trade that is in no list: Pförtner, Chemikant, Logopädin.
 */
export const PERSON_MASCULINE =
  /[A-Za-zÀ-ž]{2}(?:er|ör|eur|är|(?<!e)ist|[aeu]nt|[aeiu]tor|[ei]s{1,2}or|ektor|eut|nom|gra(?:f|ph)|soph|path|wart|wirt|mann|arzt|koch|chef|anwalt|loge|agoge|tege|urge|äde|experte|geselle|gehilfe|bote|lotse|matrose|kapitän)$/u;
export const PERSON_FEMININE = /[A-Za-zÀ-ž]{2}(?:(?<!e)in(?:nen)?|frau|dame|mädchen|euse|trice)$/u;

/** Ends of words that look so and are no people, also in compounds. */
export const NO_PERSON_ENDING = wordList(`
  lager theater sommer winter center zentrum zimmer fenster orchester keller wasser feuer kinder bücher münster hannover wetter
  muster register filter partner kammer semester leder mauer steuer dauer feder eimer häuser räder güter länder felder kräuter
  eier feier fieber meer heer teer computer server newsletter power customer order master cyber linkedin engineer developer
  officer holder leader buyer dezember september oktober november donner körper becher ordner schalter hammer weiher weiler
  gitter pulver silber kupfer futter butter zucker pfeffer papier klavier turnier quartier revier tier atelier scharnier furnier
  visier poster folder flyer cluster trailer tower water liter meter nummer ziffer klammer schulter mutter vater bruder geschwister
  bunker container laster bagger dünger hunger ärger eltern blätter bretter kleider bilder schilder lichter gläser wälder dächer
  städter teamplayer player driver rider writer motor sensor monitor faktor reaktor prozessor tresor generator kompressor indikator
  ventilator transformator ment talent patent advent event content akzent orient kontinent abonnent restaurant elefant diamant
  quadrant consultant accountant assistant frist geist checklist playlist likör gehör zubehör
  abenteuer kloster militär gegenwart charakter gewässer gewitter banner foyer dinner fehler kalender koffer behälter manöver
  faser trauer gier mittelalter monster browser kader
  mieter abnehmer lieferant sponsor investor pächter teilnehmer besucher spender zuschauer leser nachbar
  benzin medizin magazin termin disziplin admin plugin login check-in insulin vitamin bulletin
`);
/** Words that look so and are no people, whole. */
export const NO_PERSON_WORD: ReadonlySet<string> = new Set(
  wordList(`
  alter lebensalter mindestalter höchstalter eintrittsalter ufer seeufer über oder aber unser euer immer wer der hier hinter unter wieder sicher lieber
  jeder dieser guter neuer toller super bester weiter erster zweiter junger netter erfahrener motivierter engagierter freundlicher
  herbst career trier bier ander lauter liner offer summer burger corner roller acker anger opfer anker teller transporter stapler messer
  finger kater editor rotor sektor patent mist list gin rubin satin jasmin kamin robin kevin colin franklin dublin turin begin
  margin cabin karin erin martin schwerin stettin konstantin valentin augustin trentin berlin ruin urin delphin cousin kollegin kollegen kollege
`),
);
/** Adjectives of places, which stand before a house: "Kieler Werft". Beyond these by the endings of place names. */
export const OF_A_PLACE =
  /(?:hamburg|[a-zäöüß]burg|[a-zäöüß]berg|heim|hausen|städt|stadt|dorf|bach|hof|th?al|furt|brück|kirchn|kirchen|berlin|münchn|wien|leipzig|köln|dresdn|brem|graz|linz|zürch|basl|bern|schweiz|tirol|kärntn|bozn|kiel|rostock|ulm|mainz|bonn|ess|dortmund|bochum|hall|jen|erfurt|kassel|passau|trier|zug|thun|luzern|gall|chur|steir|harz|allgäu|eifel|rhein|main|ruhr|donau|elb|inn|boden|ost|nord|süd|west)(?:er)$/u;
/** What stands behind such an adjective: houses and places, not what somebody works at. */
export const HOUSE =
  /(?:ei|haus|häuser|hof|hotel|werft|werk|werke|firma|betrieb|unternehmen|büro|praxis|laden|café|stadt|straße|strasse|platz|markt|messe|umland|raum|land|verein|verband|theater|museum|klinik|klinikum|spital|heim|schule|universität|kita|zoo|bad|therme|tafel|agentur|gruppe|konzern|start-?up|studio|salon|restaurant|gasthof|wirtshaus|brauhaus|keller|bahn|bank|kasse|verkehrsbetriebe|stadtwerke|kanzlei|atelier|garage|garten|gärten|nachrichten|zeitung|verlag|rathaus|mitte|altstadt|innenstadt|volksfest|wiesn|süden|norden|osten|westen|straßenbahn)(?![A-Za-zÀ-ž])/iu;
