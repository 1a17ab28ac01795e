/**
 * Hackneyed sentences: the wording varies, the content does not. Written as expressions. Source:
 * collected for this project from German, Austrian and Swiss job ads, company posts, profiles and answers to reviews.
 * As of November 2026.
 */
import { type Either, either } from '../text/either';
import { latin } from '../text/latin';

/** Qualities that companies and people claim for themselves; two in a row say nothing that can be verified. */
const ABSTRACT = String.raw`(?:(?:viel(?:er)? |ganze[rmn]? |große[rmn]? |hohe[rmn]? |echte[rmn]? |ein(?:em)? (?:\p{Ll}+e[smn]? )|eine[mr]? (?:\p{Ll}+e[rn]? ))?(?:Leidenschaft|Herzblut|Weitblick|Expertise|Know-how|Kreativität|Engagement|Innovationskraft|Innovation|Kompetenz|Begeisterung|Liebe zum Detail|Herz|Verstand|Seele|Qualität|Zuverlässigkeit|Verlässlichkeit|Vertrauen|Mut|Hingabe|Empathie|Transparenz|Professionalität|Wertschätzung|Teamgeist|Zusammenhalt|Mindset|Miteinander|Fingerspitzengefühl))`;
/** What people call themselves in profiles, one word per sentence: Visionär. Macher. Brückenbauer. */
const SELF = String.raw`(?:Vision[äa]r|Macher|Brückenbauer|Netzwerker|Querdenker|Vordenker|Impulsgeber|Möglichmacher|Umsetzer|Gestalter|Stratege|Strategin|Optimist|Enthusiast|Problemlöser|Innovator|Teamplayer|Familienmensch|Zahlenmensch|Menschenfreund|Kreativkopf|Freigeist|Weltenbummler|Unternehmer|Genießer|Mutmacher|Motivator|Wegbereiter|Zuhörer|Anpacker|Perfektionist|Idealist|Leader|Träumer|Denker|Lenker|Menschenmensch|Tausendsassa)(?:in)?`;
/** What every house says of itself in one word. */
const ROW_OF_THREE =
  '(?:[Kk]ompetent|[Zz]uverlässig|[Ff]air|[Pp]rofessionell|[Ii]ndividuell|[Pp]ersönlich|[Ff]lexibel|[Ff]reundlich|[Ss]eriös|[Ee]ngagiert|[Ii]nnovativ|[Ll]eidenschaftlich|[Uu]nkompliziert|[Pp]artnerschaftlich|[Tt]ransparent|[Mm]odern|[Kk]reativ|[Ee]hrlich|[Ss]chnell|[Pp]ünktlich|[Dd]iskret|[Pp]reiswert|[Vv]erlässlich|[Ee]rfahren|[Vv]ertrauensvoll|[Ss]orgfältig|[Ee]ffizient|[Nn]ah|[Mm]enschlich|[Hh]erzlich|[Ll]ösungsorientiert|[Kk]undenorientiert|[Ss]auber|[Gg]ünstig|[Bb]odenständig)';
/** Values that companies name. */
const VALUE =
  'Qualität|Service|Nachhaltigkeit|Innovation|Innovationen|Vielfalt|Diversität|Vertrauen|Transparenz|Regionalität|Tradition|Handwerk|Teamarbeit|Teamwork|Teamgeist|Wertschätzung|Respekt|Zusammenhalt|Kundennähe|Kundenzufriedenheit|Kundenorientierung|Zuverlässigkeit|Sicherheit|Digitalisierung|Verantwortung|Leidenschaft|Kreativität|Kompetenz|Präzision|Veränderung|Wandel|Fortschritt|Offenheit|Fairness|Pünktlichkeit|Freundlichkeit|Menschlichkeit|Führung|Erfahrung|Professionalität|Individualität|Miteinander|Gastfreundschaft|Ausbildung|Weiterbildung|Gesundheit|Inklusion|Kommunikation';
const HERE = String.raw`[^.!?\n]{0,60}?`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const oneOf = (sources: readonly string[]) => either(sources, { start: START, end: END });

/** Clichés in any text. */
export const WORN_SENTENCES: Either = oneOf([
  // Rows of abstract nouns: mit Leidenschaft, Weitblick und …; wir stehen für Qualität und Vertrauen.
  `(?:[Mm]it|[Ff]ür|an|[Aa]us|durch|voller) ${ABSTRACT}(?:, ${ABSTRACT}){0,3},? (?:und|&|sowie|oder) ${ABSTRACT}`,
  `(?:[Mm]it|[Ff]ür|an|durch|voller) ${ABSTRACT}, ${ABSTRACT}`,
  `[Aa]us (?:purer |reiner |voller )?Leidenschaft`,
  String.raw`[Mm]it (?:viel |großer |ganzer |voller )?(?:Leidenschaft(?= und| für| dabei| bei|\s?(?:[,.!|·•]|$|\n))|Herz(?=\s?(?:[,.!|·•]|$|\n)))`,
  // What is close to somebody's heart, comes first, drives them.
  String.raw`(?:liegt|liegen) (?:uns|mir)(?: \p{Ll}+){0,3} am Herzen`,
  `(?:[Ii]hre?|[Ee]ure?|[Dd]eine?|[Dd]ie) (?:Kunden|Gäste|Mitarbeiter|Patienten)?[Zz]ufriedenheit${HERE}(?:an (?:erster|oberster) Stelle|oberste[sr]? (?:Ziel|Priorität|Gebot)|Ansporn|Antrieb|Maßstab|Motivation|im Mittelpunkt|im Fokus)`,
  `(?:unser(?:e[rn]?)?|für uns|uns) (?:(?:ein|der|täglicher|größter|stetiger|ständiger|wichtigster|schönster) ){0,2}(?:Ansporn|Antrieb)`,
  `Ansporn und Motivation|Motivation und Ansporn`,
  // Signs, worlds and futures.
  `(?:starke|klare|wichtige|deutliche|sichtbare|kraftvolle|bewusste)s (?:Zeichen|Statement|Signal) (?:für|gegen|in)`,
  String.raw`(?:Zeichen|Statement|Signal) für (?:die |unsere |eine )?(?:\p{Ll}+ ){0,2}(?:Zukunft|Generation(?:en)?|Zusammenhalt|Region und)`,
  `[Gg]estalte(?:n|t)?${HERE}(?:digitale|grüne|nachhaltige)[nr]? (?:Transformation|Wende|Zukunft)`,
  String.raw`(?:begleite|unterstütze|führe|bringe)(?:n|t)?${HERE}(?:Reise|Weg) (?:in|zu) (?:\p{Ll}+ ){0,2}(?:Zukunft|Welt|Erfolg|Freiheit|Digitalisierung|Transformation|Wachstum)`,
  String.raw`(?:[Ww]ir|[Uu]nser\p{L}* \p{L}[\p{L}-]*) (?:revolutionieren?|krempel[nt]|stell(?:en|t))(?= )${HERE}(?<=revolutionier\p{L}*${HERE}|um|auf den Kopf)(?:[Mm]arkt|[Bb]ranche|[Aa]rt|[Ww]eise|[Ww]elt|um|Kopf)`,
  String.raw`revolutionier(?:en|t)? (?:gerade |derzeit |aktuell |damit )?(?:den|die|das|unsere?|Ihre?|eure?) (?:Art|Weise|Welt|\p{L}*[Mm]arkt|\p{L}*[Bb]ranche|\p{L}*[Ii]ndustrie)`,
  String.raw`krempel(?:n|t) (?:gerade |derzeit )?(?:den|die|das) (?:\p{Ll}+ )?\p{L}*(?:[Mm]arkt|[Bb]ranche|[Ii]ndustrie|[Ww]elt) um`,
  // A new chapter, the comfort zone, taking off.
  `Komfortzone`,
  String.raw`(?:neue[sn]?|nächste[sn]?|spannende[sn]?) (?:\p{Ll}+ )?Kapitel (?:beginnt|startet|aufgeschlagen|aufschlagen|auf(?= ?[.,!])|in mein\p{Ll}*|mein\p{Ll}*|in unser\p{Ll}*|unser\p{Ll}*)`,
  `Zeit für (?:ein |etwas )?(?:neues Kapitel|Neues(?= ?[.!]))`,
  String.raw`neue[nr]? (?:\p{Ll}+ )?Herausforderung(?:en)?`,
  `(?:und|jetzt|gemeinsam|richtig|voll|mit uns|beruflich) (?:voll )?durchstarten|[Dd]urchstarten(?= ?!)`,
  // Together.
  `(?:[Gg]emeinsam|[Zz]usammen) (?:erreichen|schaffen|bewegen) wir (?:mehr|alles|Großes|viel)|(?:[Gg]emeinsam|[Zz]usammen) sind wir (?:stark|stärker|besser)`,
  `an (?:einem|demselben|dem gleichen|dem selben) Strang|am (?:selben|gleichen) Strang`,
  `dort ab, wo (?:Sie|du|ihr|sie|er) (?:gerade )?(?:stehen|stehst|steht|sind)`,
  // Events.
  String.raw`(?:rundum|rundherum|absolut) gelungene[nrsm]? \p{Lu}\p{L}+(?: voller (?:\p{Ll}+ )?\p{Lu}\p{L}+)?`,
  String.raw`[Vv]oller (?:\p{Ll}+e?r )?(?:Begegnungen|Eindrücke|Emotionen|Inspiration(?:en)?|Impulse|Highlights|Möglichkeiten|Erlebnisse|Tatendrang|Vorfreude|Elan|Innovationen|Überraschungen)`,
  // Offers.
  `aus einer Hand(?! voll)`,
  `(?:passende|optimale|perfekte|ideale|maßgeschneiderte)[nr]? Lösung(?:en)?`,
  `[Hh]ier komm(?:en Sie|st du|t ihr) ins Spiel|[Dd]a komm(?:en Sie|st du|t ihr) ins Spiel`,
  `(?:[Gg]enau )?(?:hier|da) komm(?:en Sie|st [Dd]u|t ihr) ins Spiel`,
  `offene (?:Feedback|Fehler|Unternehmens|Kommunikations)kultur`,
  // A value as a promise, drive or programme.
  String.raw`(?:${VALUE}|\p{Lu}\p{L}{4,}) (?:ist|sind|bleibt|bleiben)(?: \p{Ll}+){0,3}? (?:Versprechen|Anspruch|Antrieb|Motivation|Auftrag|Leidenschaft|Programm|Stärke|Markenzeichen|Maßstab|Fundament|Motto|Mission|Herzstück|Beziehungsarbeit|Selbstverständlichkeit|Haltung|Kür|Erfolgsfaktor|Erfolgsgarant|Trumpf|Lippenbekenntnis|einzige Konstante|Aushängeschild|Werbung|Teamarbeit|Zufall|Visitenkarte|Passion|Berufung|Königsdisziplin|Gebot der Stunde)(?= ?[.!,;]|$| und)`,
  String.raw`(?:kein (?:leeres|bloßes) (?:Wort|Versprechen)|keine (?:leere Floskel|leeren Worte|Selbstverständlichkeit)|mehr als (?:nur )?(?:ein|eine) (?:leeres |bloßes )?(?:Wort|Worte|Versprechen|Schlagwort|Lippenbekenntnis|Floskel))(?= ?[.!,;]|$)`,
  String.raw`(?:[Ss]etz|[Bb]au|[Vv]ertrau|[Aa]cht)(?:en|t|e) (?:wir |ich )?(?:auf|dabei auf|auch auf) (?:höchste |gute |beste )?(?:${VALUE})(?:(?:,| und| sowie) (?:${VALUE}))*(?= ?[.!;]|$| und)`,
  String.raw`(?:${VALUE}) (?:schreiben|schreibe|schreibt)(?: \p{Ll}+){0,3} groß(?= ?[.!,;]|$)|schreib(?:en|t|e)(?: \p{Ll}+){0,2} (?:${VALUE})(?: \p{Ll}+){0,2} groß(?= ?[.!,;]|$)`,
  String.raw`(?:[Mm]ach(?:en|t|e)|[Ll]ass(?:en|t)|[Ww]erden)(?: \p{L}+){0,3} (?:Träume|Wohnträume|Wünsche|Visionen|Ideen)(?: \p{L}+){0,2} (?:wahr(?: werden)?|Wirklichkeit|zur Realität)`,
  String.raw`(?:[Gg]estalte|[Pp]räge|[Ff]orme|[Bb]ewege|[Bb]ewegen|[Gg]estalten|[Pp]rägen)(?:n|t)?(?: auch)?(?: [Ss]ie| du| wir| ihr)?(?: \p{L}+){0,4} (?:Zukunft|Wandel|Transformation|Arbeitswelt)(?: von morgen)?`,
  String.raw`[Ff]reu(?:en|e|t)(?: \p{Ll}+){1,4} auf (?:die |alle |viele |weitere |neue )?(?:\p{Ll}+e[nr]? ){0,2}(?:Herausforderung(?:en)?|Zukunft|Zeiten|Reise|Abenteuer|Begegnungen|Aufgaben)(?= ?[.!,]| mit| in| und|$)`,
  String.raw`(?:[Ww]ir|[Ii]ch) nehmen?(?: \p{L}+){1,5} ernst|(?:Kritik|Feedback|Rückmeldung(?:en)?|Anliegen|Hinweise?|Meinung|Beschwerden?)(?: \p{Ll}+){0,2} nehmen? (?:wir|ich)(?: \p{Ll}+){0,3} ernst|nehmen? (?:wir |ich )?(?:jede\p{Ll}?|Ihre?\p{Ll}{0,2}|deine?\p{Ll}{0,2}|eure?\p{Ll}{0,2}) (?:\p{L}+ ){1,3}(?:sehr )?ernst`,
  String.raw`(?:hilft|helfen)(?: uns)?(?: dabei)?,? (?:uns )?(?:noch |stetig |weiter |ständig )*(?:besser zu werden|(?:uns )?(?:weiter )?zu verbessern|(?:uns )?weiterzuentwickeln)`,
  String.raw`(?:stets|immer|ständig|jederzeit|sehr) (?:bemüht|bestrebt)|bemühen (?:wir )?uns (?:stets|immer|ständig|jeden Tag)`,
  `(?:[Zz]ufriedene|[Gg]lückliche|[Bb]egeisterte) (?:Kunden|Kundinnen|Gäste|Mitarbeiter|Mitarbeitende|Patienten) (?:sind|ist) (?:unsere?|die|das|für uns)(?: [\\p{L}]+){1,3}|(?:erst|nur) zufrieden, wenn (?:Sie|du|ihr|unsere)(?: [\\p{L}]+){1,4}`,
  `[Gg]roßes (?:zu )?(?:erreichen|bewegen|schaffen|leisten|vollbringen|bewirken|vor)|[Gg]emeinsam Großes|Berge (?:zu )?versetzen`,
  String.raw`(?:nur )?(?:[Gg]emeinsam|[Zz]usammen)(?: \p{Ll}+){0,3} (?:ans Ziel|zum Ziel|zum Erfolg|mehr erreichen|viel erreichen|etwas bewegen|stark)(?= ?[.!,]|$)`,
  String.raw`[Tt]rifft (?:hier )?(?:Tradition|Handwerk|Qualität|Genuss|Technik|Design|Natur|Erfahrung|Leidenschaft|Regionalität|Geschichte|Theorie|Kunst) (?:auf )?\p{Lu}\p{L}+`,
  String.raw`(?:entfalte(?:n|st|t)?|[Ee]ntfalte)(?: \p{L}+){0,3} Potenzial(?:e)?|Potenziale?(?: \p{Ll}+){0,2} (?:zu entfalten|auszuschöpfen|zu heben|zu nutzen|entfalten|entfaltest|ausschöpfen|auszubauen|zu erkennen)`,
  String.raw`(?:Menschen|Kunden|Gäste|Teams) (?:zu )?(?:begeistern|bewegen|verbinden|befähigen|inspirieren|stärken|zusammenbringen)(?: ist(?: \p{Ll}+){0,3} (?:Leidenschaft|Passion|Berufung|Mission|Anspruch|Antrieb|Ziel)|(?=[.!,]|$))|(?:bring(?:en|t|e)|verbinde[nt]?) Menschen(?: \p{Ll}+)?(?: zusammen)?(?= ?[.!,]|$)`,
  `Vollblut-?(?:Marketer|Vertriebler|Verkäufer|Unternehmer|Recruiter|Trainer|Handwerker|Gastronom|Gastgeber|Journalist|Kreative|Pädagoge|Musiker)(?:in|inn?en)?`,
  `(?:[Kk]reativer|[Ss]trategischer|[Kk]luger|[Hh]eller|[Ss]chlauer|[Aa]nalytischer) Kopf(?= mit| und| ?[.!,|]|$)`,
  // Three adjectives that every house claims, in a row by themselves.
  `${ROW_OF_THREE}, ${ROW_OF_THREE}(?:,|,? und| &|,? sowie) ${ROW_OF_THREE}(?= ?[.!;|·•]|$|\\n)`,
  // Self-descriptions that fit anybody.
  String.raw`${SELF}(?:\s?[.,|·•/&–+-]\s?| und |\s?[\p{So}]\s?)(?:(?:\p{Lu}\p{L}+)(?:\s?[.,|·•/&–+-]\s?| und ))?${SELF}(?:(?:\s?[.,|·•/&–+-]\s?| und )${SELF})*\.?`,
]);

/** Adjectives of praise for a job, after "ist" and "sind". */
const PRAISED = `(?:attraktiv|spannend|abwechslungsreich|toll|super|familiär|leistungsgerecht|fair|überdurchschnittlich|vielseitig|vielfältig|wertschätzend|angenehm|locker|dynamisch|motiviert|kollegial|herzlich|harmonisch|interessant|herausfordernd|anspruchsvoll|hervorragend|großartig|gut|top|einzigartig|unschlagbar|zukunftssicher|krisensicher|mega|ansprechend|reizvoll)`;
/** The nouns that are praised so. */
const OFFERED = String.raw`(?:Aufgabengebiet|Aufgabenfeld|Tätigkeitsfeld|Arbeit|Ausbildung|Gehalt|Bezahlung|Vergütung|Lohn|Verdienst|Konditionen|Aufgaben?|Tätigkeit(?:en)?|Projekte?|Stelle|Position|Arbeitsklima|Betriebsklima|Klima|Atmosphäre|Arbeitsatmosphäre|Stimmung|Umfeld|Arbeitsumfeld|Team|Kolleg(?:en|innen|ium)|Arbeitsbedingungen|Rahmenbedingungen|Zusammenhalt|Miteinander|Umgang|Benefits|Perspektiven|Entwicklungsmöglichkeiten|Arbeitsalltag|Job)`;

/** Adjectives for what every ad asks of applicants. */
const QUALITIES_OF_ALL =
  'selbstständig selbständig strukturiert zuverlässig eigenverantwortlich gewissenhaft sorgfältig verantwortungsbewusst lösungsorientiert kundenorientiert teamorientiert engagiert motiviert flexibel teamfähig kommunikativ kommunikationsstark belastbar stressresistent kreativ organisiert proaktiv leistungsbereit lernbereit aufgeschlossen dynamisch zielorientiert ergebnisorientiert durchsetzungsstark serviceorientiert empathisch';
const QUALITY = `(?:${QUALITIES_OF_ALL.split(' ')
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')})(?:e[nrsm]?)?`;

/** The same as nouns. To be punctual and reliable is asked for with reason. */
const QUALITY_NOUN =
  '(?:Zuverlässigkeit|Pünktlichkeit|Teamfähigkeit|Teamgeist|Flexibilität|Motivation|Engagement|Belastbarkeit|Einsatzbereitschaft|Kommunikationsstärke|Eigeninitiative|Lernbereitschaft|Verantwortungsbewusstsein)';
const ITEM = String.raw`(?<=(?:^|\n)[^\p{L}\n]{0,4})`;
const ITEM_END = String.raw`(?=\s?(?:[.!;]|$|\n))`;

/** Clichés where a job is offered. */
export const WORN_SENTENCES_IN_JOBS: Either = oneOf([
  // A list item that consists only of values: Wertschätzung und Respekt; Wertschätzung auf allen Ebenen.
  String.raw`(?<=(?:^|\n)[^\p{L}\n]{0,4})(?:Wertschätzung|Respekt|Vertrauen|Zusammenhalt|Teamgeist|Miteinander|Fairness)(?:(?:,| und| &| sowie) (?:${VALUE}))*(?: auf allen Ebenen| im Team| untereinander| im Umgang miteinander| statt [^\n]{3,40})?(?=\s?(?:[.!,;]|$|\n))`,
  String.raw`(?:[Ss]uch(?:en|t)|[Gg]esucht(?: werden)?:?)(?: wir)?(?: \p{Ll}+){0,2} (?:Macher|Umsetzer|Anpacker|Durchstarter|Teamplayer|Überflieger|Visionäre|Helden|Alltagshelden|Talente|Rohdiamanten|Möglichmacher)(?:innen|in)?(?=\s?(?:[.!,;]|$|\n)| und| mit|, die)`,
  String.raw`(?:auch )?in (?:stressigen|hektischen|turbulenten|herausfordernden|schwierigen) (?:Situationen|Zeiten|Phasen|Momenten|Tagen)(?: \p{Ll}+){0,3}(?: (?:den Überblick|einen kühlen Kopf|die Ruhe|einen klaren Kopf))?`,
  // A list item that consists of two qualities and no more.
  `${ITEM}${QUALITY} und ${QUALITY}${ITEM_END}`,
  `${ITEM}(?!(?:Zuverlässigkeit|Pünktlichkeit) und (?:Zuverlässigkeit|Pünktlichkeit))${QUALITY_NOUN} und ${QUALITY_NOUN}${ITEM_END}`,
  // A row of three qualities that any applicant claims.
  String.raw`${QUALITY}, ${QUALITY}(?:,? (?:und|sowie)|,) (?:\p{Ll}+ )?${QUALITY}(?:(?:,| und) ${QUALITY})*`,
  `(?:viel|hohe|große|hohes Maß an) (?:Eigenverantwortung|Selbstständigkeit|Selbständigkeit)(?= ?[.,!;]| und|$)`,
  `(?:einen kühlen Kopf|ein (?:echtes |wahres )?Organisationstalent|ein (?:echter |wahrer )?Teamplayer)`,
  String.raw`${OFFERED} (?:ist|sind|bleibt|bleiben)(?: (?:bei uns|hier|dabei|sehr|echt|wirklich|überaus|absolut|immer|richtig|natürlich|auch|so|äußerst|stets|und bleibt)){0,3} ${PRAISED}(?:(?:,| und) ${PRAISED}){0,2}(?=\s?(?:[.!,;]|$|\n))`,
  String.raw`(?:[Ww]ir|[Dd]as Team|[Uu]nser Team) (?:sind|ist)(?: (?:ein|eine|bei uns|sehr|echt|wirklich|alle|hier)){0,3} ${PRAISED}(?:(?:,| und) ${PRAISED}){0,2}(?=\s?(?:[.!;]|$|\n))`,
  String.raw`(?:verstehen|sehen|fühlen) uns als (?:eine )?(?:\p{Ll}+ ){0,2}Familie`,
  String.raw`(?:[Ww]ie|[Aa]ls) (?:in )?(?:eine[r]? )(?:\p{Ll}+ ){0,2}Familie`,
  String.raw`Teil (?:der|unserer|einer) (?:\p{Ll}+ ){0,2}(?:\p{L}+-)?Familie`,
  `(?:Job|Arbeitsplatz|Arbeitsplätze|Stelle|Beruf|Arbeit|Tätigkeit) mit (?:Sinn|Zukunft|Perspektiven?|Zukunftsperspektiven?|Mehrwert)(?: und (?:Sinn|Zukunft|Perspektiven?))?`,
  `(?:darfst|kannst|dürfen|können)(?: [Dd]u| Sie)? (?:ganz |einfach )?(?:du|Sie) selbst sein`,
  `sein,? (?:so )?wie (?:du bist|Sie sind)`,
]);

/** Qualities of applicants that every ad asks for. One alone may be meant seriously; two in a sentence fit anybody. */
export const QUALITIES = latin(
  /(?<![A-Za-zÀ-ž\p{N}-])(?:[Gg]erne? im Team|Team(?:fähigkeit|geist|orientierung)|[Tt]eamfähig(?:e[nrsm]?)?|(?:[Tt]eam|[Kk]unden|[Ll]ösungs|[Zz]iel|[Dd]ienstleistungs|[Ee]rgebnis|[Ss]ervice)orientiert(?:e[nrsm]?|heit)?|(?:[A-Za-zÀ-ž]+-, ){1,3}(?:[A-Za-zÀ-ž]+- und )?[A-Za-zÀ-ž]+orientiert(?:e[nrsm]?)?|[A-Za-zÀ-ž]{4,14}- und [A-Za-zÀ-ž]{4,14}orientiert(?:e[nrsm]?)?|[Ss]tressresisten[tz](?:e[nrsm]?)?|[Bb]elastbar(?:keit|e[nrsm]?)?|[Ff]lexib(?:el|ilität|le[nrsm]?)|[Kk]ommunikations(?:stärke|stark(?:e[nrsm]?)?|freudig(?:e[nrsm]?)?|fähigkeit|talent)|[Kk]ommunikativ(?:e[nrsm]?)?|Eigeninitiative|Einsatzbereitschaft|Leistungsbereitschaft|Lernbereitschaft|Organisationstalent|[Dd]urchsetzungs(?:stärke|vermögen|stark(?:e[nrsm]?)?|fähigkeit)|(?:[Ss]elbstständige|[Ss]elbständige|[Ss]trukturierte|[Ee]igenverantwortliche|[Ll]ösungsorientierte)[nrsm]?,? (?:und \p{Ll}+ )?Arbeitsweise|(?:[Ee]igenverantwortliche|[Ss]elbstständige|[Ss]elbständige)[nrsm]? Arbeiten|hohe[nrsm]? (?:Motivation|Eigenmotivation)|(?:[Mm]otiviert|[Ee]ngagiert|[Zz]uverlässig|[Vv]erantwortungsbewusst|[Gg]ewissenhaft|[Ll]eistungsbereit|[Ll]ernbereit)(?=,? (?:und |sowie )?\p{Ll}|[.!,]))(?![A-Za-zÀ-ž\p{N}])(?! (?:der|des|von|auch|einer|eines) )/gu,
);
