// Long because it is one set of word lists, which is easier to check in one place.
import { wordList } from './word-list';

/**
 * Words that hashtags are made of, to tell several words (#tagderoffenentür) from one German compound (#turmuhr).
 * Source: written for this project from hashtags of German, Austrian and Swiss posts. As of November 2026.
 */

/** Words that no compound contains, evidence of a phrase: articles, pronouns, conjunctions, forms of to be, adverbs. */
export const PHRASE_WORDS = wordList(`
  hilf hab zählt gilt passt läuft dran drauf dabei vorbei
  frag hol holt kauf trau fühl bleib spar besuch bestell folg probier
  der die das des dem den und oder für ist sind bist bin seid war wir ich du ihr uns euch dich mich dir mir mein meine
  meinen meiner dein deine deinen deiner unser unsere unseren unserer euer eure im am vom zum zur beim ins ans kein keine
  statt ohne wie was warum wer wo hat habe haben hast wird werden kann kannst können muss müssen soll will wollen darf
  immer niemals nie jetzt heute gemeinsam auch noch nur sehr bald endlich danke dankbar nicht nichts alles viele vielen
  jeder jede jeden jedes diese dieser dieses damit dass weil wenn denn doch schon hier dort da so mal gern gerne lieber
  einfach fast ganz wirklich trotzdem gegen bei auf mit von zu in an aus nach vor über unter durch um bis seit zwischen
  ein eine einen einem einer es er sie man sich selbst zusammen wieder mehr weniger weiter
  macht mach machen sagt sagen suchen sucht liebt lieben leben lebt lernen bleibt bleiben geht gehen kommt kommen steht
  stehen hilft helfen feiern feiert freuen freut finden findet brauchen braucht zeigen zeigt denken denkt
  werde werdet wurden lohnt lohnen wachsen wächst bilden bildet stellt freue danken willst kannst musst darfst machst gehst liebst
  komm kommst schau bewirb bewerbt starte startest arbeitest lernst fährt verbindet eurem unserem deinem unseres
`);

/**
 * Of those, the ones that also begin compounds (mitarbeit, umwelt, fürsorge, zusammenhalt): alone they are no evidence.
 */
export const PREFIXES = wordList(`
  mit aus auf an ab ein vor nach über unter um durch zu bei gegen selbst zusammen wieder mehr weiter da in von ganz
  zwischen fern einfach viel viele all hier macht mach lern lebens leben machen denk seit sehr lieb
  komm schau bilden bildet wachsen danken starte stellt werden
  hin her los weg außen innen ober nieder haupt neben rück fort vorder hinter sonder gesamt grund extra ur un miss
  wohl gut lieben statt am zurück er
`);

/** Of those, the ones that occur inside other words by chance (tour-ist, sal-at): alone they are no evidence either. */
export const WEAK_WORDS = wordList(`
  frag hol holt kauf trau fühl bleib spar besuch bestell folg probier
  ist bin den die sich wie was war im hat dort sagen wird werden kann soll will darf muss so wo man es ihr sie wer bis
`);

/**
 * Prepositions: inside a tag they are expensive (`jobs mit sinn`), at its beginning they are prefixes (`mitarbeit`).
 */
export const PREPOSITIONS = wordList(
  'mit aus auf an am nach über unter um durch zu bei gegen in von vor für ohne ab zwischen',
);

/** Articles and their short forms, after which a noun must follow, even one that is in no list. */
export const ARTICLES = wordList('des dem zum zur vom');

/** Terms that are written as several words though they look like a compound. */
export const OPEN_TERMS: readonly string[] = [
  'personal branding',
  'active sourcing',
  'morning routine',
  'night routine',
  'evening routine',
  'daily routine',
  'morning coffee',
  'demokratie leben',
  'vielfalt leben',
  'einfach machen',
  'wir stellen ein',
  'komm zu uns',
  'komm vorbei',
  'sei dabei',
  'mach mit',
  'social recruiting',
  'new business',
  'public relations',
  'human resources',
];

/** Adjectives; with an ending (neue, gesunden) they are a separate word, without one they may begin a compound. */
export const ADJECTIVE_STEMS = wordList(`
  neu gut gesund digital offen grün alt jung schön groß klein lang kurz stark schnell frei frisch lecker regional lokal
  nachhaltig best bess schönst größt sozial beruflich kreativ innovativ modern echt wahr erst zweit dritt letzt nächst
  hoh tief breit warm kalt heiß sauber klar still laut bunt rot blau gelb weiß schwarz golden süß sauer glücklich froh
  fröhlich lustig ernst wichtig richtig falsch einfach schwer leicht sicher mutig klug fair bio lieb nett künstlich
  menschlich natürlich persönlich öffentlich gemeinsam politisch technisch klassisch handwerklich deutsch
  österreichisch schweizer steirisch bayerisch bairisch fränkisch schwäbisch europäisch international kommunal ländlich
  städtisch flexibel mobil barrierefrei inklusiv vegan vegetarisch fleißig freundlich ehrlich wertvoll sinnvoll
  liebevoll wunderbar wunderschön besonder tägliche täglich wöchentlich jährlich weihnachtlich winterlich sommerlich
  kulturell musikalisch sportlich aktiv lebendig starker mental psychisch körperlich finanziell wirtschaftlich erneuerbar
  sichtbar verantwortungsvoll hausgemacht selbstgemacht handgemacht frühe früh spät halb voll leer rund gerade flach
  lässig saisonal biologisch ökologisch traditionell regenerativ agil resilient weiblich männlich queer divers geil krass cool toll super klimaneutral ehrenamtlich freiwillig
  hauptberuflich nebenberuflich selbstständig unabhängig demokratisch gerecht friedlich kostenlos gratis
`);

/** Verbs that follow their object as a separate word (vielfalt leben, demokratie stärken). */
export const PHRASE_VERBS = wordList(`
  stoppen retten schützen stärken fördern gestalten leben lieben feiern helfen unterstützen verändern bewegen verbinden
  teilen sagen machen wählen aufgeben durchhalten weitermachen mitmachen dabeisein schaffen erleben genießen entdecken
  lernen denken handeln begeistern motivieren inspirieren wachsen sparen kaufen verkaufen essen kochen backen lesen
  schreiben hören sehen spielen singen tanzen wandern reisen arbeiten führen leiten gründen bauen bilden bleiben kommen
  gehen zeigen setzen geben nehmen haben sein werden können wollen sichern entwickeln erhalten bewerben kennenlernen
  mitmachen anrufen buchen bestellen vorbeikommen anmelden renovieren sanieren dekorieren einrichten
`);

/** English words that are evidence of a phrase beside another one: adjectives, articles, pronouns, forms of verbs. */
export const ENGLISH_PHRASE_WORDS = wordList(`
  social new personal digital smart open good great happy healthy green best big small creative human public local global
  the of and for your you my our we is are to with on at by from be do get make love work life day never always every more
  less first last next top real true live behind corporate employer employee customer candidate user thought active remote
  future women female diversity equal mental artificial virtual augmented sustainable responsible clean slow fast fresh
  makes takes gets wins comes needs stop keep stay start grow growing move moving better stronger strong proud grateful learn building build join feel believe think rules in made born based deep machine throwback casual lean agile self made friday monday sunday
`);

/** Other English words. */
export const ENGLISH_WORDS = wordList(`
  lifelong wonderful beautiful amazing lamination brow brows interior exterior vintage minimalism minimalist wedding bride bridal
  couple birthday christmas easter halloween holiday holidays vacation island urban country forest gardening flower flowers plant
  plants farming farmer farmers drink drinks cocktail cocktails foodie recipe recipes cooking baker barista roastery meal meals bowl bread
  chocolate cheese craft maker makers sewing knitting painting painter artist artists artwork illustration illustrator portrait landscape
  architecture building builder construction furniture woodwork ceramics pottery jewelry watches textile sneaker sneakers dress dresses
  outfits stylist salon massage healing therapy mindfulness meditation nutrition vegetarian protein marathon biking rider hiker
  camper traveler explore adventures wildlife animal animals horse horses rescue shelter parenting parent mother baby children teacher teaching
  study university knowledge skill strategist consulting consultancy agency agencies freelance investor investment trading 
  wealth income passive profit scaling conversion analytics insights automation robotics cyber computing programming mobile
  vehicle logistics warehouse shipping delivery mobility hydrogen renewable carbon neutral footprint emissions recycling
  reduce planet earth justice equality gender freedom peace democracy politics public sector researcher medical nurse nurses
  nursing hospital caregiver dental dentistry smile pharma biotech soul happiness courage fearless positive positivity attitude discipline
  habits productivity hustle wisdom lessons lesson learned thoughts moment tomorrow weekly monthly opening launch launching coming soon limited
  edition exclusive discount gift gifts giveaway winner award awards winning celebrate celebration dance dancing
  movie movies cinema season premiere shooting exhibition library reader reading writing authors poetry swiss german
  media marketing branding balance office selling hiring hacks skills tips tricks content influencer experience culture
  leadership management sourcing intelligence learning reality fashion food living style home garden kitchen book books
  music art design travel photo photos photography picture mood goals power vibes gram time times year week weekend month
  morning night summer winter spring autumn team teams dream people girl girls boy boys man men world city nature business
  company brand brands story stories storytelling strategy mindset growth innovation technology tech data science
  engineering developer code coding health care fitness yoga sport sports training coaching coach motivation inspiration
  success career jobs job hire hired thanks thank thursday tuesday wednesday saturday sale shop shopping store market
  founder founders startup entrepreneurship entrepreneur investing finance money scenes scene change climate action
  energy economy circular waste plastic zero inclusion pride matters matter back stage together forward wins win fun
  healthcare service support community network networking event events hour hours speaker talk talks voice video
  key account accounts product products owner owners project projects manager managers sales success software developer
  developers engineer engineers analyst chapter chapters beginning beginnings woman guys mom moms dad boss bosses ladies
  family friends friend leaders leader learners purpose passion values value kindness respect wellbeing workplace
  graphic interior fashion web app apps store user experience customer brand advisor consultant director assistant officer
  research trend trends travel trip road adventure gaming gamer lover lovers addict blogger vlog lives black white moments
  memories friends friendship forever everyday lunch dinner breakfast brunch coffee tea wine beer vegan baking cake
  photographer nails hair makeup beauty skin spring kids dog dogs cat cats puppy pet pets running runner cycling climbing
  hiking mountain mountains lake beach ocean sunset sunrise sky sun snow run race quality control supply chain operations
  finance banking estate property legal law human humans rights resources recruiter talents diversity awareness
  routine routines aesthetic challenge challenges checklist essentials favorites diary inspo basics hacks haul looks glow
  campaign advertising content creator creators pride impact purpose driven quote quotes inspiration workplace source space speaker kindness keynote instagram world packaging smoothie smoothies
`);

/** English loan words: a tag of these alone, or with a German word, is one German compound. */
export const LOAN_WORDS = wordList(`
  team teams job jobs event events shop shopping marketing management manager content online coaching coach training film
  service software trend trends fitness yoga party festival show hotel design app apps blog video foto sport media office
  business support tour party code data startup mode brunch camping community interview podcast test food beauty influencer
  routine challenge
  workshop city kids tipps tips fun live story stories club band style party web website
`);

/** Words that describe the noun before them: two words, never a compound. */
export const STATE_WORDS = wordList(`
  gesucht gefunden vermisst entlaufen zugelaufen geöffnet gewonnen bestanden erhältlich gestartet eröffnet zuvermieten
  zuverkaufen verlost gestohlen abgesagt verschoben
`);

/**
 * Infinitives that want an object, which then stands before them as a separate word: kalkentfernen, steuernsparen.
 * Verbs that are also the end of a German noun in use (Bergsteigen, Skifahren, Haareschneiden) are not among them.
 */
export const OBJECT_VERBS = wordList(`
  abonnieren anbauen anbieten ausleihen austauschen basteln begeistern bekämpfen bestellen bewahren bezahlen
  dämmen dekorieren digitalisieren einsparen entdecken entfernen entkalken entlasten entrümpeln entsorgen erklären
  erleben ermöglichen färben finden fördern genießen geniessen gestalten gewinnen häkeln heilen kaufen kompostieren
  lindern mieten motivieren nutzen optimieren organisieren planen produzieren reduzieren
  reinigen renovieren reparieren retten sanieren schenken schützen senken sichern sparen steigern stoppen stricken
  stärken tapezieren unterstützen verändern verbessern verbinden verhindern verkaufen verleihen vermeiden
  vermieten verpachten verschenken verschicken verstehen verwerten vorbeugen wertschätzen züchten
`);

/** What something is made of, behind "aus". */
export const MATERIALS = wordList(`
  leinen holz eichenholz zirbenholz wolle schurwolle baumwolle biobaumwolle seide leder glas metall stahl edelstahl beton papier filz ton keramik
  porzellan gold silber stein naturstein kork hanf bambus kunststoff leidenschaft überzeugung tradition liebe
  meisterhand leitungswasser regenwasser resten altholz
`);

/** What something does, needs or brings: handwerkmachtspaß, pflegebrauchtzeit. */
export const EFFECT_VERBS = wordList(
  'macht machen bringt schafft braucht gibt schenkt verdient rettet verbindet kennt trifft',
);
export const EFFECTS = wordList(`
  spaß freude laune sinn mut stark glücklich hunger schlau klug fit frei satt süchtig lust zukunft hoffnung kraft schön gesund
  zeit raum platz leben menschen halt respekt schule ruhe vielfalt gemeinschaft heimat energie geduld herz keine tradition moderne
  grenzen alter innovation munter müde durstig reich froh happy
`);

/** English terms that are separate words before another noun, German or English. */
export const ENGLISH_HEADS: readonly string[] = [
  'zero waste',
  'slow food',
  'slow fashion',
  'fast fashion',
  'new work',
  'self care',
  'clean eating',
  'meal prep',
  'plant based',
  'remote work',
  'open source',
  'content marketing',
  'social media',
  'employer branding',
  'personal branding',
  'social selling',
  'influencer marketing',
  'performance marketing',
  'community management',
  'machine learning',
  'big data',
  'street food',
  'skincare',
  'bodycare',
  'haircare',
];

/** Nouns and verbs that are a separate word beside a town. */
export const BESIDE_A_PLACE = wordList(`
  made jobs job karriere events news city love liebe visit welove hotels lebt liebt hilft bleibt ist food guide tipps calling
`);

/** Institutions whose name follows as a separate word: tierheimwaldau, kitasonnenschein. */
export const HOUSES = wordList(`
  tierheim kita feuerwehr gasthaus gasthof landgasthof tagespflege stadtwerke gemeinde grundschule volksschule gymnasium
  musikverein sportverein schützenverein pfarrei pfarre weingut autohaus seniorenheim pflegeheim altenheim jugendzentrum
  kosmetikstudio nagelstudio friseursalon fahrschule tanzschule musikschule buchhandlung weinhandlung zahnarztpraxis physiopraxis
  kindergarten hofladen bäckerei metzgerei tischlerei schreinerei apotheke restaurant café cafe hotel pension familie praxis
`);

/** Names of institutions. */
export const HOUSE_NAMES = wordList(`
  sonnenhof lindenhof birkenhof rosenhof eichenhof marienhof tannenhof sonnenschein regenbogen sonnenblume pusteblume
  löwenzahn schatzkiste villakunterbunt seeblick bergblick waldblick talblick alpenblick linde adler krone hirsch hirschen
  rössli löwen sternen ochsen zurpost zurlinde zumadler zumhirschen rosengarten schlossblick abendrot abendfrieden
`);

/** Nouns, also as parts of compounds. A tag of nouns alone is one compound. */
export const NOUNS = wordList(`
  herausforderung herausforderungen kalk plastik wimpern steuern mülltonne müll abfall rost schimmel fleck flecken schnupfen montagmorgen montagmittag montagnachmittag montagabend dienstagmorgen dienstagmittag dienstagnachmittag dienstagabend mittwochmorgen mittwochmittag mittwochnachmittag mittwochabend donnerstagmorgen donnerstagmittag donnerstagnachmittag donnerstagabend freitagmorgen freitagmittag freitagnachmittag freitagabend samstagmorgen samstagmittag samstagnachmittag samstagabend sonntagmorgen sonntagmittag sonntagnachmittag sonntagabend
  abend abenteuer advent agentur aktion alltag alter alten amt anfang angebot anlage anlass antwort apfel apotheke arbeit
  arbeiter architektur arena art arzt ärzte aufgabe auge augen ausbildung ausflug ausstellung auszeit auto azubi azubis
  baby bach bad bahn balkon ball band bank bar bart bau bauer bauern baum bäume beauty beginn beispiel beratung berg berge
  beruf berufe berufung besuch besten betrieb bett bewegung bewerber bewerbung bibliothek bier bild bilder bildung biologie
  blatt blick block blume blumen blut boden boot brauch braut brief brot brücke bruder buch bücher bude bühne bund bunde
  bundes burg bürger büro bus café camp chance chancen chef chor club dach dame damen dank daten demokratie denkmal
  denkmals denkmäler detail dialog dienst dienste dienstag digitalisierung dinge donnerstag dorf dreck druck ecke ehe ehre
  ehren ehrenamt ei eier ein einblick einblicke einkauf einrichtung einsatz einstellung einstieg einzel eis eisen eltern
  empfang ende energie energien engagement engel ente entscheidung entwicklung erbe erde ereignis erfahrung erfahrungen
  erfolg erfolge ergebnis erholung erlebnis erlebnisse ernährung ernte eröffnung erscheinung erwartung erwerb erzeuger
  erziehung essen europa event fach fachkräfte fahrer fahrrad fahrt fahrzeug fakten fall familie familien fan fans farbe
  farben fasching fastnacht feier feierabend feld fenster ferien fest feste feuer feuerwehr film firma fisch fitness fleisch
  flug fluss folge forschung forst foto fotografie frage fragen frau frauen freitag freude freund freunde freundschaft
  frieden friseur frucht frühling frühjahr frühstück führung funk füße fuß fußball garten gast gäste gastfreundschaft
  gastronomie gebäude gebiet geburtstag gedanken gefühl geist geld gemeinde gemeinschaft gemüse genuss gericht geschäft
  geschenk geschichte geschichten gesellschaft gesetz gesicht gesichter gesundheit getränk gewinn gewinnspiel glaube gleich
  gleichberechtigung glück gold gott grenze grenzen gruppe gründer gruß grüße haar haare halle hand hände handel handwerk
  handwerker hase haus haut hebamme heide heil heim heimat held helden herbst herz herzen hilfe himmel hobby hof hoffnung
  holz hotel hund hunde idee ideen industrie info informatik information innen innovation insel instrument integration
  inklusion intelligenz interview jahr jahre jahres job jobs jubiläum jugend junge kaffee kalender kampf karriere karte
  kater katze katzen kauf kind kinder kindergarten kino kirche kita klasse kleid kleidung klima klinik kloster knödel koch
  kollege kollegen kommune kommunikation konferenz konzert kopf körper kosmetik kraft kräfte kranken krankenhaus
  kreis küche kuchen kultur kunde kunden kunst künstler kurs kurse küste laden land länder landwirtschaft lauf läufer
  laune leader leben lebens lebensmittel lehre lehrer lehrling lehrstelle leidenschaft leipzig leistung leitung lesung
  leute licht liebe lieblings lied lieder liga limit linie linz lob logistik lohn lokal löwe luft lust mädchen makler
  maler mama management mann männer mannschaft markt märkte maschine material maurer medien medizin meer meister meinung
  mensch menschen menü messe metall miete mieten milch mission mitarbeiter mitglied mittag mitte mittel mittelstand mittwoch
  mobilität mode möbel moment momente monat montag motivation motor morgen mund museum musik mut mutter mütter nachbar nachbarn nachbarschaft
  nachricht nachwuchs nacht name natur netz netzwerk news nikolaus norden nummer nutzer obst ofen ohr ordnung ort orte
  ostern osten österreich paket panorama papa papier park party patient patienten pause person personal pferd pferde pflanze
  pflanzen pflege pflicht pilz pizza plan platz politik polizei post praktikum praxis preis produkt produkte produktion
  profi programm projekt projekte prozess publikum quelle rad räder rabatt rat raum räume recht rechte regel regeln region
  reihe reis reise reisen rente respekt restaurant rettung rezept rezepte ring roman rose rücken ruhe runde rundgang saal
  sache saft saison salon salz samstag sand sanierung satz sauna schaden schatz schicht schiff schloss schmuck schnee schritt
  schritte schuh schuhe schule schulen schüler schutz schweiz schwester see seele segel seite sekt senioren serie service
  sicherheit sieg silber sinn sohn sommer sonne sonntag spaß spaziergang spende spenden spiel spiele sport sprache sprachen
  sprechstunde staat stadt städte stall stamm stand standort stark start statistik stelle stellen stellenangebot steuer
  stift stil stille stimme stimmung stoff stolz strand straße strategie strom stück student studenten studie studium stunde
  stunden suche süden supermarkt suppe system tag tage tages talent talente tanz tasche team technik teil teilhabe tempo termin
  termine test text theater thema themen tier tiere tipp tipps tisch tischler tischlerei tochter tod tor torte tour tourismus
  tradition training traum träume treffen treff trend trends treue tür turm uhr umwelt unfall union uni universität unternehmen
  unternehmer unterricht urlaub vater verband verbund verein vereine verkauf verkäufer verkehr versicherung verwaltung video
  vielfalt vogel vögel volk vorteil wahl wald wand wanderung ware wasser wechsel weg wege weihnacht weihnachten wein welt werk
  werkstatt werbung wert werte westen wetter wettbewerb wiese wind winter wirt wirtschaft wissen wissenschaft woche wochen
  wochenende wohnen wohnung wolle wort worte wunsch wünsche wurst zahl zahlen zahn zauber zeichen zeit zeiten zeitung zentrum
  zeug ziel ziele zimmer zivil zoo zug zukunft zusammenarbeit zusammenhalt zustand zweck
  zuhause daheim plätze rentner moin servus grüezi tatort uster puls port sorge bruch infektion interesse wehr macht aufbau feld bergen
  busfahren bahnfahren einkaufen
  lehre bereich bedingung bedingungen beschäftigung gleichstellung mangel mängel not
  wende krise schmerz pension kasse beitrag vorsorge nachsorge fürsorge übergabe übernahme umzug umbau ausbau anbau neubau
  altbau bestand kante kanal katastrophe hilfe hund gang gänge tracht trachten blasmusik kapelle almabtrieb alm hütte gipfel
  piste ski schi skifahren rodeln laufen radfahren schwimmen turnen klettern reiten angeln jagd jäger förster forst revier
  brauerei bäckerei metzgerei schreinerei gärtnerei bäcker metzger schreiner gärtner dachdecker elektriker installateur
  heizung sanitär solar photovoltaik wärme pumpe wärmepumpe fassade dämmung bad fliesen parkett garten zaun terrasse
  mittelpunkt
  kelter winzer wein berg lese keller most obst streu wiese honig biene bienen imker hof laden ei huhn hühner kuh kühe
  schaf ziege schwein rind kartoffel kartoffeln spargel kürbis erdbeer erdbeeren kirsche kirschen käse butter brezel
`);

/** Words and names that are one word, whatever they consist of: brands, networks, loan words. */
export const WHOLE_WORDS = wordList(`
  selfcare airfryer streetstyle streetart lashlifting hairstyle hairstylist bookworm farmhouse motherhood stockholm streetwear greenhouse healthcare birthplace
  holidays courtyard driveway waterproof filmmaker bodybuilding skateboard snowboard longboard soundcheck songwriter storyboard homeschooling
  whiteboard flipchart notebook logbook lookbook scrapbook showroom showcase showtime teamplay teamplayer newsroom chatroom classroom
  mailing timing meeting meetings brainstorming offering onlinekurs freelance bikepark skatepark businessplan
  linkedin youtube facebook instagram tiktok whatsapp pinterest snapchat wordpress microsoft photoshop homeoffice
  newsletter feedback workshop startup startups onboarding smartphone podcast freelancer software hardware website
  hashtag hashtags teamwork bundesliga fernsehen barbershop barcamp hackathon bodycare skincare lipstick mindset crowdfunding
  ebike ebikes ecommerce storytelling recruiting coworking outsourcing networking screenreader fairtrade airbnb zehenfrei
  werdegang oderbruch niedersachsen niederösterreich oberösterreich vorarlberg burgenland werder undine insider instagrammer
  handmade selfmade takeaway streetfood fastfood fingerfood foodtruck lastenrad highlight highlights makeup backstage
  weekend playlist playoff playoffs comeback lifestyle babyboomer boomer feuerwehr langeweile hohepriester
  gutenberg alpenverein volkshochschule allgäu vorarlberg inklusion interview informatik imker impuls impulse import
  immobilie immobilien image impfung desinfektion diakonie dieter derby design designer daten dasein mitarbeitende
  mitarbeiterin mitarbeiterinnen kolleginnen auszubildende auszubildender studierende lernende ehrenamtliche
  alleinerziehend alleinerziehende selbständig selbstständigkeit einsamkeit gemeinsamkeit barrierefreiheit
  volleyball dankeschön auferstehung erneuerung instanz ansturm zurück bausparen buchbinder vaterunser radwandern jetztzeit schwerelosigkeit
  brauchtum erstaufführung desinformation nichtraucher fürsprache schonzeit kurzweil teilnehmen preisgeben heimkommen nichtmitglied
  immergrün tourist bundesfreiwilligendienst freiwilligendienst webdesign webshop screenshot bestseller businesswoman businessman
  teambuilding benchmark checklist deadline download update upgrade livestream keyword keynote masterclass bootcamp soulfood
  superfood upcycling newcomer workout burnout checkup outfit layout fundraising framework sightseeing gamechanger roadtrip citytrip
  sozialdemokrat sozialdemokratie schülermitverwaltung
  nachhaltigkeit dankbarkeit achtsamkeit gerechtigkeit unternehmen überstunden vorort wiederaufbau
`);
