import { type Either, either } from '../text/either';
import { latin } from '../text/latin';
import type { AggGround } from './agg-phrases';

/**
 * Wording that can discriminate and whose words are too far apart, or too varied, for `agg-phrases.ts`. Sources as
 * there. As of November 2026.
 */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const oneOf = (sources: readonly string[]) => either(sources, { start: START, end: END, flags: 'giu' });

/** Up to three further adjectives before a noun. */
const ROW = String.raw`(?:,? (?:und )?[\p{L}-]+e[nrsm]?){0,3},? `;
/** The person wanted. */
const PERSON = String.raw`(?:Mensch(?:en)?|Leute|Talente?n?|Person(?:en)?|Persönlichkeit(?:en)?|Kolleg(?:e|in|en|innen|[*:_]innen)|\p{L}{0,14}kr[aä]fte?|Verstärkung|Unterstützung|Frau(?:en)?|Mann|Männer|Dame|Damen|Herrn?|Herren|Nachwuchs\p{L}*|Mitarbeit\p{L}+|Bewerber\p{L}*|Fachkr[aä]ft\p{L}*|Arbeitskr[aä]ft\p{L}*|Aushilf\p{L}+|Profis?|Verkäufer\p{L}*|Helfer\p{L}*|Köpfe|Kopf|Macher\p{L}*|Wilde\p{L}?|Kreative\p{L}?|Servicekr[aä]ft\p{L}*|Bedienung|Fahrer\p{L}*|Entwickler\p{L}*|Nachfolger\p{L}*|Typen|Kandidat\p{L}*|Akademiker\p{L}*|Absolvent\p{L}*|Ingenieur\p{L}*|Assistent\p{L}*|Berater\p{L}*|Handwerker\p{L}*|Vertriebler\p{L}*|\p{L}{3,20}(?:erin|istin|entin|eurin|anerin)(?:nen)?)`;
const SEEK = String.raw`(?:such(?:e|en|t)|gesucht:?|brauch(?:e|en|t)|wünschen (?:wir )?uns|freu(?:en|e|t) (?:wir )?(?:uns|mich|sich) auf|richte[tn]? sich an|(?:ideal|perfekt|genau das Richtige|Job|Stelle) für|bist (?:du )?|sind Sie )`;
/** People described by their looks; no compounds (Mitarbeiterrabatte). */
const LOOKED_AT = String.raw`(?:Mensch(?:en)?|Person(?:en)?|Persönlichkeit(?:en)?|Damen?|Herrn?|Herren|Frau(?:en)?|Mann|Männer|Kolleg(?:e|in|en|innen)|\p{L}{0,14}kr[aä]fte?|Mitarbeiter(?:in|innen|n)?|Mitarbeitende[nr]?|Verkäufer(?:in|innen)?|Bedienung|Kellner(?:in|innen)?|Hostess(?:en)?|Assistent(?:in|innen|en)?|Bewerber(?:in|innen)?|Kandidat(?:in|innen|en)?|Aushilfen?|Rezeptionist(?:in|innen|en)?|Erscheinung(?:en)?)`;
/** What is required: after a verb of having, or alone on its line; words that describe a body. */
export const ASKED_BEFORE = latin(
  /(?:(?:brauch[A-Za-zÀ-ž]*|bring[A-Za-zÀ-ž]*|hast|haben|besitz[A-Za-zÀ-ž]*|wer|verfüg[A-Za-zÀ-ž]*|erwarten|verlangen|Voraussetzung[A-Za-zÀ-ž]*|wichtig|zählen|suchen|:|(?:^|\n)[^A-Za-zÀ-ž\n]{0,4})(?: (?:keine [^,.:!?\n]{2,40},|(?!für|keine|ohne)[A-Za-zÀ-ž\p{N}-]+,?)){0,4}? ?|(?<![A-Za-zÀ-ž])mit )$/iu,
);
/** "Wir bevorzugen", "bevorzugt werden", "am liebsten wären uns". */
const PREFER = String.raw`(?:bevorzug(?:en|e|t werden|t wird)|den Vorzug (?:geben|haben|bekommen)|am liebsten (?:wären uns|hätten wir|sind uns|nehmen wir)|lieber (?:wären uns|hätten wir|nehmen wir|sehen wir))(?: (?:wir|dabei|hier|ich|klar|eindeutig))*`;
/** A body at the end of a wording. */
const BODY = String.raw`(?:Hände?n?|Arme?n?|Rücken|Knien?|Gelenken?|Beinen?|Füßen?|Knochen|Bandscheiben|Lunge|Herz|Augen|Schultern?|Wirbelsäule|Kreislauf)`;
const YEARS = String.raw`(?:\d{1,2}|ein(?:em|es)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig)`;
const LANGUAGE = String.raw`\p{L}{0,14}(?:deutsch|Deutsch|Englisch|Französisch|Italienisch|Spanisch|Türkisch|Polnisch|Russisch|Niederländisch|Portugiesisch|Arabisch|Tschechisch|Ungarisch|Kroatisch|Mundart)(?:e[nrsm]?)?`;

/** Grown up, born or at home in a land or region, of a person whom the text addresses or describes. */
const GREW_UP = String.raw`(?=(?:in|im|am|auf|hier|selbst|selber|bei|ein|eine|als) )(?<=(?:^|[\n:;•–-] ?|[.!?] |(?:[Ss]ollten?|[Ss]olltest|[Mm]üssen|[Mm]usst|[Mm]üsste[nst]*|[Ss]ind|[Bb]ist) (?:Sie|du|Ihr|man)(?: [\p{L},]+){0,3}? |(?:Sie|[Dd]u|[Ww]er|jemand(?:en)?,? (?:der|die)|am besten|[Ii]dealerweise|gern(?:e)?|[Aa]m liebsten|[Bb]itte)(?: (?:sind|bist|sollten|solltest|ist|hier|bereits|selbst|selber|auch)){0,3} |, (?=[^,.!?\n]*(?:[.;!\n]|$))))(?:(?:selbst |selber |hier )?(?:in (?:der (?:Schweiz|Gegend|Region|Umgebung|Nähe|Nachbarschaft|Ostschweiz|Deutschschweiz|Steiermark|Stadt)|Deutschland|Österreich|Tirol|Bayern|Vorarlberg|Südtirol|Kärnten|Salzburg|Graubünden|unserem (?:Tal|Ort|Dorf|Land)|unserer (?:Gegend|Region|Stadt)|diesem (?:Tal|Land|Ort)|einem deutschsprachigen Land)|im (?:Tal|Ort|Dorf|Land|Bezirk|Kanton|deutschen Sprachraum|deutschsprachigen Raum|Inland|Allgäu|Mühlviertel|Waldviertel|Emmental|Oberland|Wallis|Schwarzwald|Sauerland)|am (?:Ort|Land)|auf dem (?:Dorf|Land)|bei uns im \p{L}+|hier) (?:aufgewachsen|geboren(?: und aufgewachsen)?|groß geworden|großgeworden|zur Schule gegangen|beheimatet|daheim aufgewachsen|sozialisiert)|(?:ein |eine |als )(?:Hiesige[rn]?|Einheimische[rn]?|echte[rn]? Einheimische[rn]?|Kind (?:der|dieser) (?:Region|Gegend)))`;

/**
 * What is asked of somebody in spite of a family: able to bear, to travel, to stand in. Hours that suit a family are a
 * benefit.
 */
const READY = String.raw`(?:belastbar|einsatzbereit|einsetzbar|reisebereit|leistungsfähig|einsatzfähig|abrufbereit|schichtbereit|überstundenbereit)`;

export const AGG_SENTENCES: Readonly<Record<AggGround, Either>> = {
  alter: oneOf([
    // A young person wanted, with any further adjectives.
    String.raw`junge[nrsm]?(?<=(?:${SEEK})(?: [\p{L}\p{N}.:*/-]+){0,4} junge[nrsm]?)${ROW}${PERSON}`,
    String.raw`junge[nrsm]?${ROW}${PERSON}(?= (?:gesucht|bevorzugt|willkommen|erwünscht|für unser|mit Biss|mit Ambition))`,
    // "Junger Mann für das Lager gesucht", "Junger Koch (m/w/d) gesucht".
    String.raw`junge[nrsm]?${ROW}(?:${PERSON}|Koch|Köchin|Bäcker\p{L}*|Kellner\p{L}*|Friseur\p{L}*|Gärtner\p{L}*|Maler\p{L}*|Pfleger\p{L}*)(?=(?: \([^)\n]{1,12}\))?(?: [\p{L}\p{N}.:*/-]+){0,6} gesucht)`,
    // A young team, whatever it is called.
    String.raw`junge[nrsm]?(?:,? (?:und )?[\p{L}-]+e[nrsm]?){0,3},? [\p{L}-]{0,24}(?:[Tt]eam|[Cc]rew|[Tt]ruppe|[Mm]annschaft|[Bb]elegschaft|[Gg]emeinschaft|[Ss]quad)s?`,
    String.raw`(?:unser|das|ein) (?:[\p{L}-]+e[sr]? )?[\p{L}-]{0,20}team (?:ist|bleibt|isch|is)(?: \p{L}+){0,2} jung(?:,| und)?(?: \p{L}+)?`,
    // A house that is young and has a trait of people: "junges, hungriges Start-up". The age of a firm alone is none.
    String.raw`junge[nrsm]?,? (?:und )?(?:hungrig|wild|frech|verrückt|hochmotiviert|motiviert|energiegeladen|ehrgeizig|unverbraucht|trendbewusst|partyfreudig|sportlich)e[nrsm]? (?:[\p{L}-]+e[nrsm]? )?(?:Start-?[Uu]p|Scale-?[Uu]p|Unternehmen|Firma|Agentur|Büro|Betrieb|Kanzlei|Praxis|Marke|Haus)s?`,
    String.raw`(?:wir sind|uns)(?: \p{L}+){0,2} jung(?:,| und) (?:dynamisch|wild|motiviert|hungrig|frech|kreativ|agil|engagiert|schnell|verrückt|unkompliziert|digital)`,
    String.raw`jugendliche[nrs]? (?:Team|Elan|Frische|Auftreten|Erscheinung|Ausstrahlung|Schwung|Energie|Spirit|Mindset|Typ)`,
    // How long ago at most, or how much experience at most.
    String.raw`(?:(?:Hoch|Fach|Berufs)?[Ss]chule|\p{L}{0,14}[Aa]bschluss|Studium|Examen|Diplom|Gesellenbrief|Meisterbrief|Fachausweis|Bachelor|Master|Lehre|LAP|\p{L}{0,12}[Pp]rüfung|Ausbildung|Matura|Abitur|Abi)(?:[^.!?\n]{0,40})(?:höchstens|maximal|max\.|nicht länger als|nicht mehr als|weniger als|keine) ${YEARS} (?:Jahre?n?|Monate?n?)(?: \p{L}+){0,2} (?:zurück\p{L}*|her|alt)`,
    String.raw`(?:erst )?(?:vor|seit) (?:höchstens|maximal|max\.|weniger als|nicht mehr als|nicht länger als) ${YEARS} (?:Jahre?n?|Monate?n?)(?:(?<=(?:Studium|Lehre|Ausbildung|\p{L}{0,14}[Aa]bschluss|Diplom|LAP|Matura|Abitur|Abi|Examen|\p{L}{0,12}[Pp]rüfung|Schule|Master|Bachelor|Gesellenbrief|Meisterbrief|Fachausweis)[^.!?\n]{0,80})(?: \p{Ll}+)?|(?: (?:die|das|den|Ihre?n?|deine?n?))? (?:Studium|Lehre|Ausbildung|\p{L}{0,14}[Aa]bschluss|Diplom|LAP|Matura|Abitur|Abi|Examen|\p{L}{0,12}[Pp]rüfung|Schule|Master|Bachelor|Gesellenbrief|Meisterbrief|Fachausweis)) (?:abgeschlossen|beendet|gemacht|absolviert|bestanden|erworben|fertig(?: geworden)?|ausgelernt)`,
    String.raw`(?:\p{L}{0,14}[Aa]bschluss|Studium|Examen|Diplom|Lehre|Ausbildung|Matura|Abitur|Abi|Schulzeit)(?: \p{L}+){0,2} (?:noch )?(?:nicht (?:allzu |so |sehr )?lange|erst kurz|noch nicht lang) (?:zurück\p{L}*|her(?!\p{L}))|(?:Twenty|Thirty|Forty)-?[Ss]omethings?|keine alten Hasen|nur (?:Bewerbungen von |an |von )?(?:Leuten?|Menschen|Personen) (?:unter|bis|zwischen) [2-6]\d(?! (?:Prozent|Stunden|Jahren? (?:Erfahrung|Berufs)))(?: und [2-6]\d)?`,
    String.raw`(?:[Aa]us|[Vv]on) unserer Generation(?:[:,.] (?:[Ww]ir|alle) sind (?:alle |hier )?(?:Anfang|Mitte|Ende|um die|unter) \d\d)?|unsere Altersklasse|in unserem Alter(?= ?[.,;!)]|$| ist| sind| sein| passt)`,
    String.raw`(?:Altersschnitt|Altersdurchschnitt|Durchschnittsalter)[^.!?\n]{0,30}, (?:du|Sie) pass(?:t|st|en)(?: \p{Ll}+){0,3} in unsere Altersstruktur|pass(?:t|st|en)(?: \p{Ll}+){0,3} in unsere Altersstruktur`,
    String.raw`ab (?:35|40|45|50|55|60) (?:Jahren )?(?:wird|ist|wäre|geht|klappt|macht|haben|hat)(?: \p{L}+){0,6} (?:schwierig|schwer|eng|knapp|nichts(?: mehr)?|nicht(?: mehr)?|Schluss|zu spät|kritisch|kaum|mühsam|unmöglich|heikel)`,
    String.raw`(?:gedacht |ideal |perfekt |optimal |wie gemacht |genau richtig |interessant |prima |gut |super )?nur (?<!(?:[Rr]abatt|[Kk]urs|[Aa]ngebot|[Aa]usflug|[Tt]arif|[Ee]intritt|[Nn]achmittag|[Tt]reff|[Kk]arten?|[Aa]bo|[Mm]enü|[Ee]rmäßigung|[Ff]ahrdienst|[Ff]ahrt|[Tt]ermine?)(?: \p{Ll}+){0,3} nur )(?:für|von|mit) (?:\p{Ll}+e[n]? )?(?:Rentner\p{L}*|Pensionist\p{L}*|Pensionär\p{L}*|Pensionierte[nr]?|Frührentner\p{L}*|Ruheständler\p{L}*|Schulabgänger\p{L}*|Berufsanfänger\p{L}*)(?= (?:gedacht|geeignet|offen|vorgesehen|bestimmt|ausgeschrieben|interessant|zu haben|und)(?!\p{L})| ?[.,;!)]|$)`,
    String.raw`(?:ideal|perfekt|optimal|wie gemacht|wie geschaffen|genau richtig|genau das Richtige|maßgeschneidert|prima|super|bestens geeignet|gut geeignet|der richtige Job|das Richtige) für (?:\p{Ll}+e[n]? )?(?:Rentner\p{L}*|Pensionist\p{L}*|Pensionär\p{L}*|Pensionierte[nr]?|Frührentner\p{L}*|Ruheständler\p{L}*|Rüstige|Junggebliebene|Jungspunde|Schulabgänger\p{L}*)(?!,? (?:und|oder|wie|sowie) )`,
    String.raw`(?:maximal|höchstens|max\.|nicht mehr als|bis zu|bis maximal|weniger als|unter) ${YEARS} Jahre?n? (?:an )?(?:\p{L}*[Bb]erufs|\p{L}*[Pp]raxis|\p{L}*[Bb]ranchen|\p{L}*)[Ee]rfahrung`,
    String.raw`(?:0|null|1|ein) ?(?:bis|-|–) ?(?:[1-3]|ein|zwei|drei) Jahre?n? (?:Berufs|Praxis)?[Ee]rfahrung`,
    String.raw`(?:noch |gern noch )(?:formbar|unverbraucht|jung|hungrig|prägbar)(?:e[nrs]?)?`,
    String.raw`(?:als |für |genau das Richtige für |ideal für |perfekt für |suchen )?(?:Digital Native|digital natives?|Generation [YZ]|Gen ?[YZ]|Millennials?|Young Professionals?|Young Talents?|Young Potentials?)`,
    String.raw`(?:bis|maximal|höchstens)(?: maximal| höchstens| zu)? ${YEARS} (?:Jahre?n?|Monate?n?) nach (?:dem |deinem |Ihrem )?(?:Abschluss|Studium|Examen|Studienabschluss|Ausbildung)`,
    String.raw`(?:Abschluss|Diplom|Bachelor|Master|Zeugnis|Gesellenbrief|Examen|Matura|Abi)(?: \p{L}+){0,2} (?:frisch|druckfrisch|gerade|eben) in der Tasche|(?:frisch|druckfrisch|gerade erst)(?: \p{L}+){0,4} in der Tasche|(?:frischgebackene|frisch gebackene)[nrs]? \p{L}+`,
    String.raw`${PREFER} (?:jüngere|junge)[nrs]? \p{L}+|${PREFER} (?:Studierende|Schüler|Rentner|Pensionisten|Berufsanfänger|Berufseinsteiger|Absolventen)\p{L}{0,5}`,
    // Ages in words and as adjectives.
    String.raw`(?:nicht|keinesfalls|möglichst nicht) (?:älter als |über )(?:Anfang |Mitte |Ende )?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|\p{L}{3,6}und(?:zwanzig|dreißig|vierzig|fünfzig))(?! (?:Monat|Tag|Woche|Stunde|Minute|Kilometer|Grad))`,
    String.raw`(?:zwischen |von )?(?:1[6-9]|[2-6]\d)-? ?(?:bis|und|-|–) ?[2-6]\d-?jährig(?:e[nrsm]?)?|(?:1[6-9]|[2-6]\d) ?(?:bis|-|–) ?[2-6]\d Jahre (?:jung|alt)`,
    String.raw`(?:zwischen|von) (?:zwanzig|dreißig|vierzig|\p{L}{3,6}und(?:zwanzig|dreißig|vierzig)) (?:und|bis) (?:dreißig|vierzig|fünfzig|\p{L}{3,6}und(?:zwanzig|dreißig|vierzig|fünfzig))(?: Jahren?)?(?= ?[.,;!)]|$| alt| sein| sind| ist| bist)`,
    // Ages of the present team, as an invitation: "keiner von uns ist über 30".
    String.raw`(?:keiner|niemand|keine|kaum (?:einer|jemand)|wir sind alle|alle sind|alle (?:hier |bei uns )?(?:sind )?)(?: (?:von uns|hier|bei uns|im Team|im Haus|in der Firma|im Büro|ist|noch|sind)){0,4} (?:über|älter als|unter|jünger als) (?:2[5-9]|[3-5]\d|dreißig|vierzig|fünfzig)(?! ?(?:%|Prozent|Minuten|Stunden|Kilo|kg|km|Grad|Euro|Cent))`,
    // Decades: "Ende 20 bis Mitte 30".
    String.raw`(?:Anfang|Mitte|Ende) (?:20|30|40|50|zwanzig|dreißig|vierzig|fünfzig) (?:bis|und|oder) (?:Anfang|Mitte|Ende) (?:20|30|40|50|zwanzig|dreißig|vierzig|fünfzig)`,
    // A young body or mind: "einen jungen Rücken", "junges Blut".
    String.raw`junge[nrsm]?(?:,? (?:und )?[\p{L}-]+e[nrsm]?){0,2},? (?:Geist|Rücken|Blut|Beinen?|Knochen|Knien?|Hüpfer|Wilde[nr]?|Gemüse|Hunde?|Spunde?|Leute im Kopf|Gesicht(?:er)?)`,
    // The year of a degree.
    String.raw`(?:Abschluss|Studienabschluss|Lehrabschluss|Studium|Examen|Diplom|Master|Bachelor|Matura|Abitur)(?:jahr(?:gang)?)?:?(?: (?:frühestens|nicht vor|ab|erst|seit|aus|im|den|dem|Jahr|Jahren|Jahrgang|möglichst)){1,4} 20[12]\d(?:(?: oder |\/| und | bis )(?:später|jünger|20\d\d))?(?! (?:möglich|erreichbar|geplant|vorgesehen))`,
    String.raw`Absolvent(?:[*:_]?\p{L}){0,7} (?:der|des|aus|den|dem|letzten|Jahrgangs|Jahrgänge|Jahren|Jahres| ){1,7} 20[12]\d(?:(?: und | bis | oder |\/)(?:20\d\d|später))?`,
    // How far from retirement: "noch viele Berufsjahre vor sich", "in einem Alter, in dem man noch etwas will".
    String.raw`(?:(?:in )?(?:ein|einem|das|dem) Alter,? (?:in dem|wo) (?:man|du|Sie|andere)|(?:noch )?(?:viele|zwanzig|dreißig|20|30|genug|genügend) (?:gute )?(?:Berufsjahre|Arbeitsjahre) vor (?:dir|sich)|(?:noch )?weit (?:weg )?(?:von|vor) der (?:Rente|Pension)|(?:noch )?nicht (?:kurz )?vor der (?:Rente|Pension(?:ierung)?))`,
    // Years of birth and of a degree.
    String.raw`(?:ab |bis |ideal(?:erweise)? )?Jahrg(?:ang|änge) (?:19|20)\d\d (?:oder|und|bis) (?:jünger|(?:19|20)\d\d)|Abschlussjahrgang (?:20)\d\d|U ?(?:25|30|35|40)(?= ?[.,;!)]|$| (?:gesucht|bevorzugt|willkommen|sind|bist|und))|Twens?(?= |[.,;!)]|$)`,
    // Young people as the house: "bei uns arbeiten lauter junge Leute".
    String.raw`(?:lauter|nur|alles|alle(?: noch)?|ausschließlich|durchweg|durchwegs|fast nur) (?:sehr |noch |ganz )?junge[nr]? (?:Leute[n]?|Menschen|Kolleg\p{L}+|Mitarbeit\p{L}+|Kräfte|Gesichter|Frauen|Männer|Burschen|Damen)(?<=(?:[Bb]ei uns|[Ww]ir sind|[Ii]m (?:Team|Haus|Betrieb|Laden|Büro|Salon)|[Uu]nser \p{L}+ (?:sind|besteht aus)|hier arbeiten|[Hh]ier)(?!\p{L})[^.!?\n]{0,60})`,
    String.raw`wir sind alle (?:noch )?(?:sehr |ganz )?(?:jung|unter (?:30|35|40|dreißig|vierzig)|(?:in den|um die) (?:Zwanzigern|Dreißigern|zwanzig|dreißig))`,
    String.raw`(?<!(?:betreu|begleit|trainier|unterricht|coach)\p{L}*(?: \p{L}+){0,3} )(?:[Tt]eam|Truppe|Crew|Mannschaft|Kollegium|Belegschaft|Runde|Clique)(?: von Leuten| ist| sind| alle| noch| durchweg|,){0,3} (?:(?:in den|um die) (?:Zwanzigern|zwanzig|Zwanzig|20)|(?:Anfang|Mitte|Ende) (?:zwanzig|Zwanzig|20)|unter (?:dreißig|Dreißig|30))(?! ?(?:Leute|Personen|Menschen|Köpfe|Mitarbeit|Kolleg|Minuten|Stunden|Jahre \p{L}))`,
    String.raw`im (?:Schnitt|Durchschnitt|Mittel) (?:sind wir |ist (?:das|unser) Team |erst |gerade (?:mal |einmal )?)?(?:2[0-9]|3[0-5])(?= ?[.,;!)]|$| Jahre?n?(?: alt| jung)?(?=[.,;!) ]|$)| und)(?! Jahre? (?:Erfahrung|bei|im))`,
    String.raw`(?:[Tt]eam|Truppe|Crew|Mannschaft|Kollegium|Belegschaft|Runde|Clique)(?: von Leuten|,)? (?:zwischen|von|im Alter (?:von|zwischen)) (?:1[6-9]|2\d|3[0-5]) (?:und|bis) (?:2\d|3\d|40)(?: Jahren?)?(?! ?(?:Leuten?|Personen|Menschen|Köpfen|Mitarbeit\p{L}*|Kolleg\p{L}*|Frauen|Männern))`,
    // How far from retirement, in other words.
    String.raw`(?:noch )?(?:viele|einige|etliche|genug|genügend|mindestens (?:\d+|zehn|fünfzehn|zwanzig)|(?:zehn|fünfzehn|zwanzig|dreißig|1[05]|2[05]|30)) (?:gute )?Jahre?n? (?:bis zur|vor der|vor ihrer|vor seiner|zur) (?:Rente|Pension(?:ierung)?|Ruhestand)`,
    String.raw`(?:noch )?(?:viele|zwanzig|dreißig|20|30|genug|genügend) (?:gute )?(?:Berufs|Arbeits|Dienst)?[Jj]ahre vor (?:sich|dir)`,
    String.raw`(?:[Rr]ente|Pension(?:ierung)?|Ruhestand) (?:ist |sollte |liegt |darf |soll |muss )?(?:für Sie |für dich |bei Ihnen |bei dir )?(?:noch )?(?:kein Thema|in weiter Ferne|weit (?:weg|entfernt)|lange (?:hin|nicht))`,
    String.raw`(?:noch )?(?:lange |längst )?nicht an (?:die |Ihre |deine )?(?:Rente|Pension(?:ierung)?|den Ruhestand) denk(?:en|st|t)`,
    String.raw`(?:das (?:halbe|ganze) |(?:den|das) (?:größten|größte) Teil (?:des|vom) |noch ein langes )(?:Berufsleben|Arbeitslebens?)(?: noch)? vor (?:sich|dir)`,
    String.raw`(?:steh(?:en|st|t)|bist|sind) (?:noch |erst |gerade )?(?:ganz )?am (?:Anfang|Beginn) (?:Ihrer|deiner|der) (?:Karriere|Laufbahn|Berufslaufbahn|beruflichen Laufbahn|Berufskarriere)`,
    String.raw`am Anfang (?:Ihres|deines|des) Berufslebens`,
    String.raw`[Ww]er (?:schon |bereits )?(?:über|älter als) (?:[3-6]\d|dreißig|vierzig|fünfzig|sechzig)(?: Jahre)?(?: alt)? ist(?=,[^.!?\n]{0,60} (?:nicht|falsch|schwer|kaum))`,
    String.raw`(?:\p{L}*[Tt]eam|Belegschaft|Mannschaft|Altersstruktur|Kollegium|Crew)(?: \p{L}+){0,2} verjüngen|Verjüngung (?:unseres|des|der|unserer) \p{L}+`,
    String.raw`(?:Geburtsjahr|Jahrgang|Jahrgänge|(?:Sie sind|[Dd]u bist|bist du|sind Sie) Baujahr)(?: (?:ab|nicht vor|frühestens|nach))? (?:(?:19|20)?\d\d)(?: (?:oder|und) (?:jünger|später|danach)| aufwärts)(?!\p{L})|(?:Geburtsjahr|Jahrgang) (?:ab|nicht vor|frühestens|nach) (?:19|20)\d\d`,
    String.raw`(?:altersmäßig|vom Alter her|im Alter)(?<!(?:nicht|kein\p{L}*) (?:altersmäßig|vom Alter her|im Alter)) (?:\p{L}+ ){0,3}(?:zu uns|ins Team|zum Team|in unser Team|in (?:unsere|die) (?:Runde|Truppe|Mannschaft|Crew|Gruppe)|dazu|zur Truppe|passend\p{L}?|passen|passt|ideal|perfekt|(?<=(?:genau|gerade) )richtig)(?: pass\p{L}+)?`,
    // Straight from school.
    String.raw`(?:ganz )?(?:frisch|direkt|gerade|eben|soeben|unmittelbar) (?:von|aus|nach) (?:der|dem|deiner|Ihrer|deinem|Ihrem) (?:HTL|HAK|HLW|HASCH|HLF|HBLA|BORG|TU|FH|PH|ETH|HF|BHAK|WU|Uni|Universität|Hochschule|Fachhochschule|Schule|Schulbank|Berufsschule|Fachschule|Meisterschule|Handelsschule|Hotelfachschule|Gewerbeschule|Kantonsschule|Akademie|Ausbildung|Lehre|Studium|Matura|Abitur|Hörsaal|Lehrabschlussprüfung|LAP)(?: (?:weg|kommen|kommst|gekommen))?(?! (?:oder|wie|bis|angeboten|geleitet|aus (?:steuern|arbeiten)|betreut|erreichbar|gelegen))`,
    String.raw`(?:frisch|gerade|eben|soeben|kürzlich) (?:ausgelernt|diplomiert|examiniert|graduiert|maturiert|ausgebildet|fertig (?:studiert|gelernt|mit (?:der|dem) (?:Lehre|Schule|Studium|Ausbildung)))(?:e[nrs]?)?`,
    String.raw`(?:jung|jünger)e[nrsm]? (?:\p{Ll}+e[nrsm]? )?(?:\p{L}*[Kk]r[aä]fte?n?|\p{L}*(?:[Ff]ach|[Kk]auf)leuten?|Führungspersönlichkeit(?:en)?|Semestern?|Generation(?= (?:bevorzugt|gesucht)))(?<!(?:aus|mit|fördern|begleiten|coachen|beraten|betreuen) (?:\p{L}+ ){0,2}junge[nrs]? \p{L}+)`,
    String.raw`(?:so )?(?:um die|rund um die|Richtung)(?<!(?:Haus|Gebäude|Betrieb|Firma|Maschinen?|Bäume?|Anlagen?|Hof|Verein|Wagen|Autos?|Praxis|Schule|Orgel|es) (?:ist|sind|wird|werden) (?:so |rund )?(?:um die|rund um die|Richtung)) (?:20|25|30|35|40|45|zwanzig|fünfundzwanzig|dreißig|fünfunddreißig|vierzig|fünfundvierzig)(?= ?[.,;!)]|$| (?:alt|sein|sind|bist|Jahre?))(?! Jahre? (?:Erfahrung|Berufs|Praxis))`,
    // Ages, also with a hedge before the figure: "bis ca. 45", "zwischen 20 und etwa 35 Jahren".
    String.raw`(?:bis|unter|zwischen \d\d und|von \d\d bis|\d\d bis) (?:(?:ca\.|circa|zirka|etwa|rund|ungefähr|so|ungefähr so|max\.|maximal|höchstens) ){1,2}(?:[2-6]\d|zwanzig|dreißig|vierzig|fünfzig|sechzig)(?: Jahren?)?(?= ?[.,;!)]|$| alt| sein| sind| bist| ist)`,
    String.raw`Alter(?:svorstellung(?:en)?|swunsch|sbereich|srahmen|sspanne)?:? ?(?:1[6-9]|[2-6]\d) ?(?:-|–|bis|bis maximal|bis max\.|bis höchstens) ?[2-6]\d(?: Jahre?)?`,
    String.raw`(?:Berufsanfänger|Berufseinsteiger|Absolvent|Bewerber|Kandidat|Kräfte|Kraft|Personen|Studierende|Frauen|Männer)\p{L}{0,5} (?:bis|unter|zwischen|von|ab) (?:max\. |maximal |höchstens )?[2-5]\d(?: (?:und|bis) [2-6]\d)?(?: Jahre?n?)?(?= ?[.,;!)]|$| gesucht| bevorzugt)`,
    String.raw`(?:im |[Gg]ewünschtes |[Ii]deales |[Bb]evorzugtes )?Alter(?:svorstellung(?:en)?|swunsch|sbereich|srahmen|sspanne)?:? (?:von |zwischen |bis |ab |über |unter |nicht über |höchstens |maximal |max\.? |maximum |mindestens |mind\. |idealerweise |ca\. |etwa |um die )+(?:1[6-9]|[2-6]\d|zwanzig|dreißig|vierzig|fünfzig)(?: (?:bis|und|-|–) [2-6]\d| ?[-–] ?[2-6]\d)?(?: Jahre?n?)?`,
    String.raw`(?:nicht|keinesfalls|möglichst nicht) (?:älter|über) (?:als )?(?:[2-6]\d|dreißig|vierzig|fünfzig|fünfunddreißig|fünfundvierzig)(?! (?:Monat|Tag|Woche|Stunde|Minute|Kilometer|Grad))(?: Jahre?n?)?(?: (?:alt|sein))?`,
    String.raw`(?:höchstens|maximal|bis|bis maximal|bis höchstens|idealerweise|am besten|ca\.|zwischen \d\d und) (?:Anfang |Mitte |Ende )?(?:[2-6]\d|zwanzig|dreißig|vierzig|fünfzig)(?: Jahre?n?)? (?:alt|jung)(?!\p{L})`,
    String.raw`(?:Ende) (?:20|30|40|50|zwanzig|dreißig|vierzig|fünfzig)(?!\. ?[JM])(?= ?[.,;!?)]| und| oder| sein| bist| sind| ist)`,
    String.raw`(?:für|an|suchen|sucht|gesucht) (?:\p{L}+ )?(?:Studierende|Schüler\p{L}*|Rentner\p{L}*|Pensionist\p{L}*)(?= (?:bevorzugt|only))|nur (?:an )?(?:Studierende|Rentner\p{L}*|Pensionist\p{L}*|Schüler\p{L}*|Absolvent\p{L}*|Berufsanfänger\p{L}*|Berufseinsteiger\p{L}*)`,
    String.raw`(?:Berufseinsteiger|Berufsanfänger|Absolvent|Uni-Absolvent|Studienabgänger|Schulabgänger)\p{L}{0,5}(?: \p{L}+){0,2} (?:bevorzugt|erwünscht|gesucht|bevorzugen wir)`,
  ]),
  herkunft: oneOf([
    String.raw`${LANGUAGE}(?:kenntnisse)?,?(?: (?:ist|als|auf|in|\(|–|-|:|Ihre|deine|unsere|sollte|muss|zwingend|ausschließlich|idealerweise|nur|wie|eine|die))* ?\(?Muttersprach(?:e|en|niveau|lich|ler\p{L}*|lerniveau|ler-Niveau)\)?`,
    String.raw`Muttersprach(?:e|ler)(?::| ist| sollte| muss)?(?: (?!und |oder |sowie )\p{L}+){0,2} ${LANGUAGE}`,
    String.raw`muttersprachliche[nrsm]? ${LANGUAGE}(?:kenntnisse)?`,
    String.raw`(?:gebürtige|geborene|waschechte|echte)[rnsm]? (?:Deutsche\p{L}?|Österreicher\p{L}*|Schweizer\p{L}*|Bayer\p{L}*|Berliner\p{L}*|Wiener\p{L}*|Einheimische\p{L}?|Tiroler\p{L}*)`,
    String.raw`(?:ohne|mit nur leichtem|frei von|kein(?:en)?) (?:\p{L}+ )?(?:Akzent|Dialekt)(?= |[.,;!)]|$)`,
    String.raw`(?:\p{Ll}+e[sn]? )?(?:Deutsch|Hochdeutsch|Schriftdeutsch|Standarddeutsch|Sprache|Aussprache|Stimme)(?: \p{Ll}+){0,3} (?:ohne|frei von) (?:jede[rn]? |fremde[rn]? |regionale[rn]? |hörbare[rn]? |sprachliche[rn]? )?(?:Färbung|Einschlag|Zungenschlag)`,
    String.raw`(?:nur|ausschließlich|bevorzugt) (?:Bewerb\p{L}+|Personen|Kandidat\p{L}*|Menschen|Staatsangehörige)(?: \p{L}+){0,4} (?:deutsche[rnm]?|österreichische[rnm]?|schweizer|EU|europäische[rnm]?)[- ](?:Pass|Staatsangehörigkeit|Staatsbürgerschaft|Herkunft|Bürgerschaft)`,
    String.raw`${PREFER} (?:Deutsche|Österreicher|Schweizer|Einheimische|Inländer|EU-Bürger|Europäer|Muttersprachler|Tiroler|Wiener|Bayern)(?:innen|in|n|r)?`,
    String.raw`kein(?:e|en|er)? (?:Bewerb\p{L}+|Personen?|Menschen|Kandidat\p{L}*|Leute) mit (?:Migrationshintergrund|\p{Ll}*\s?Akzent|ausländisch\p{L}* \p{L}+|fremd\p{L}* \p{L}+)`,
    String.raw`(?:Bewerb\p{L}+|Personen|Menschen|Kandidat\p{L}*) (?:mit|ohne|aus) (?:ausländische[mnr]? \p{L}+|Migrationshintergrund|dem Ausland|deutschen? (?:Pass|Abschluss)|Drittstaaten)(?: \p{L}+){0,3} (?:nicht|leider|keine|zwecklos)(?: \p{L}+){0,2}`,
    String.raw`(?:(?:Deutsche|Österreicher|Schweizer|EU-Bürger|Europäer|Einheimische|Inländer|Südtiroler|Tiroler|Bayern|Schwaben)(?:innen|in|n|r)?(?:,| oder| und| sowie|\/)? ?){2,3}(?:werden |sind |haben )?(?:bevorzugt|erwünscht|Vorrang)`,
    String.raw`gebürtig(?:e[rn]?)?(?<=(?:Sie|du|wer) (?:sind|bist|ist) gebürtig(?:e[rn]?)?)(?: aus)? \p{L}+`,
    String.raw`(?:deutsche|bayerische|bayrische|schwäbische|österreichische|schweizerische|Schweizer|Tiroler|Wiener|fränkische|sächsische|norddeutsche|einheimische|mitteleuropäische|westeuropäische)[nrsm]? (?:Wurzeln|Abstammung|Elternhaus|Familienname|Nachname)`,
    String.raw`(?:sind|bleiben|suchen) (?:wir )?(?:ein |eine |als )?(?:sehr |rein |durch und durch |ganz |richtig |noch )(?:deutsche|österreichische|schweizerische|bayerische|einheimische|europäische)[rs]? (?:Team|Truppe|Betrieb|Belegschaft|Mannschaft|Haus|Firma|Kollegium)`,
    // Where somebody grew up, said of the reader: "in der Schweiz aufgewachsen, Fachausweis".
    String.raw`(?:${GREW_UP})(?= ?[.,;!)\n]|$| (?:sein|sind|bist|und|oder|ist)(?!\p{L}))`,
    String.raw`(?:Deutsch|Schweizerdeutsch|Mundart|Dialekt|Hochdeutsch|Österreichisch|unsere Mundart|unser(?:en)? Dialekt|unsere Sprache|die (?:Landes)?[Ss]prache|Bairisch|Bayerisch|Schwäbisch|Plattdeutsch|Platt)(?: (?:sprechen|sprichst|spricht|können|beherrschen|sollten|reden|Sie|du|wer|bereits|schon))* (?:von klein auf|von Kindheit an|von Kindesbeinen an|seit (?:der |Ihrer |deiner )?Kindheit|von Geburt an|mit der Muttermilch \p{L}+|von Haus aus(?! nicht)|in die Wiege gelegt)`,
    String.raw`(?:von klein auf|von Kindesbeinen an|von Kindheit an|von Geburt an) (?:mit )?(?:Deutsch|Schweizerdeutsch|Mundart|Dialekt|Hochdeutsch|unserer Sprache)`,
    String.raw`(?:Eltern|Großeltern|Familie)(?: \p{L}+){0,3} (?:aus der Gegend|aus Deutschland|aus Österreich|aus der Schweiz|von hier)(?= (?:stammen|kommen|sein)|[.,;!])`,
    String.raw`(?:fremdländisch|ausländisch|osteuropäisch|starke?|hörbare?|merkliche?)[nrsm]?e?[nrm]? (?:\p{L}+ )?(?:Akzent|Zungenschlag|Einschlag)(?=[^.!?\n]{0,40}(?:nicht|kein|stör|schwierig|unerwünscht))`,
    String.raw`(?:kein|ohne) (?:\p{Ll}+en )?(?:Zungenschlag|ausländische[nrm]? \p{L}+)`,
    String.raw`(?:aus|mit) (?:westlichem|mitteleuropäischem|deutschem|europäischem|unserem) Kulturkreis`,
  ]),
  geschlecht: oneOf([
    // Who may apply, by sex and by a quality: "Saubere und ehrliche Frauen dürfen sich melden". "Auch Frauen …"
    // invites.
    String.raw`(?:(?:[Ss]auber|[Ee]hrlich|[Ff]lei(?:ß|ss)ig|[Zz]uverlässig|[Oo]rdentlich|[Tt]üchtig|[Gg]epflegt|[Nn]ett|[Ff]reundlich|[Ss]ympathisch|[Bb]rav|[Aa]nständig|[Kk]räftig|[Ss]tark|[Ff]lott|[Ff]esch)e(?:,| und)? ){1,3}(?:Frauen|Damen|Mädels|Männer|Herren|Burschen)(?= (?:dürfen|können|sollen|mögen|melden|bewerben)(?!\p{L})[^.!?\n]{0,30}?(?:melden|bewerben|sich)(?!\p{L}))`,
    String.raw`(?:such(?:e|en|t)|gesucht(?: wird)?:?|brauchen|stellen)(?: (?:wir|ab|sofort|für|unser\p{L}*|dringend|zum|zur|den|die|das|noch)){0,6} (?:einen|den) (?:[\p{Ll}-]+e?n? ){0,2}(?:Mann|Kerl|Burschen|Herrn)(?! oder| bzw|\/|\*| und Frau)(?: (?:der Tat|fürs Grobe|für alle Fälle|der Praxis|vom Fach))?`,
    String.raw`(?:einen |der |den |ein )(?:[\p{Ll}-]+ )?Mann (?:der (?:Tat|Praxis|ersten Stunde)|fürs Grobe|vom Fach|für (?:alle|jede|das))(?: \p{L}+)?`,
    String.raw`(?:such(?:e|en|t)|gesucht(?: wird)?:?|brauchen)(?: (?:wir|ab|sofort|für|unser\p{L}*|dringend|zum|zur|den|die|das|noch)){0,6} eine (?:[\p{Ll}-]+e ){0,2}(?:Frau|Dame|Mutti|Fee|Hausfrau|Perle)(?! oder| bzw|\/|\*)`,
    String.raw`(?:[Dd]eine|[Ii]hre|[Uu]nsere|[Nn]eue) (?:[\p{Ll}-]+e )?(?:Kollegin(?! oder|\/|\*|:|nen| und)|Mädels|Jungs)(?= (?:gesucht|warten|freuen|für))`,
    String.raw`(?:kräftige|starke|zupackende|gestandene|handfeste|ganze)[nrs]? (?:Männer|Kerle|Burschen|Jungs|Mannsbilder|Mannsbild|Mann)(?:hände)?`,
    // A sex with an age is a person: "ein Mädchen so ab 16", "eine Frau um die 40".
    String.raw`eine?n? (?:Mädchen|Mädel|Madl|Burschen?|Bub|Buben|Jungen?|Frau|Dame|Mann|Herrn?) (?:so |etwa |ca\. )?(?:ab|um|bis|von|unter|mit|zwischen) (?:so |etwa |die )?[1-6]\d(?! ?(?:Euro|Stunden|Prozent|%|Uhr|Kilo|kg))`,
    String.raw`(?:freundliche|nette|charmante|sympathische|liebe|fleißige|zuverlässige)[nr]? (?:Damen?|Frauen?|Mädels?|Mädchen|Hausfrauen?)(?= (?:für|gesucht|zur|als|mit|im|in|ab|die)| ?[.!,]|$)`,
    String.raw`(?:Bedienung|Aushilfe|Kraft|Hilfe|Unterstützung|Person|Betreuung|Assistenz|Vertretung|Fahrer|Verkäufer|Mitarbeiter)(?:,|:) ?(?:gern |bevorzugt |nur )?(?:weiblich|männlich)`,
    String.raw`(?:kein|nichts) (?:Job|Beruf|Arbeit|Platz)? ?für (?:zarte |schwache )?(?:Mädchen|Frauen|Weicheier|Männer|Zartbesaitete)`,
    String.raw`${PREFER} (?:Frauen|Männer|Damen|Herren|Mädchen|Burschen|weibliche|männliche)(?: \p{L}+)?(?! bei gleicher)`,
    String.raw`(?:Jungs|Mädels|Männer|Frauen|Burschen)(?: \p{L}+){0,2} gesucht`,
    String.raw`(?:Jungs|Mädels|Burschen|Männer|Ladys|Ladies), wir (?:brauchen|suchen) (?:euch|Sie|dich)`,
    String.raw`gesucht: (?:\p{Ll}+e[rn]? ){0,2}(?:Herr|Dame|Mann|Frau|Bursche|Mädel)(?= (?:für|mit|zur|zum|ab|als|im|in)|[.,!])`,
    // The present men or women, by a nickname.
    String.raw`[Uu]nsere (?:[\p{Ll}-]+n? )?(?:Jungs|Mädels|Burschen|Mannsbilder)(?= (?:sind|haben|brauchen|suchen|kennen|halten|im|in der|auf|aus|vom|von der|am|und du))(?![^.!?\n]{0,80}(?:Wohngruppe|[Jj]ugend|Kinder|[Ss]chul|spielen|Trainer|Liga|Kita|Heim|wohnen|leben))`,
    // A team that is one gender by a pet name: "ein Team von neun Mädels".
    String.raw`(?:(?:Team|Truppe|Crew|Runde|Haufen|Mannschaft|Trupp) (?:von|aus|mit) (?<=(?:[Ww]ir sind|[Uu]nser(?:e[mnrs]?)?|[Ww]ir,|[Bb]ei uns)(?!\p{L})[^.!?\n]{0,60})|(?<=[Ww]ir sind )(?=(?:\p{L}+ ){0,3}(?:Mädels|Jungs|Burschen|Kerle|Mannsbilder)(?! (?:und|&))))(?:(?!und |oder |sowie |Mädels|Jungs|Burschen|Frauen|Männer)\p{L}+ ){0,3}?(?:Mädels|Jungs|Burschen|Kerlen?|Mannsbildern?)(?! (?:und|&|sowie|oder) (?:\p{L}+ )?(?:Mädels|Jungs|Burschen|Frauen|Männern?|Kerlen?|Mädchen|Damen|Herren))`,
    String.raw`(?:Mädels|Damen|Männer|Jungs|Burschen)(?:team|truppe|runde|crew|trupp)(?= (?:sucht|suchen|braucht|freut|wartet|sind)|[.,;!)]|$)`,
    // A service that only men have to do.
    String.raw`(?:Bundesheer|Präsenzdienst|Grundwehrdienst|Wehrdienst|Militärdienst|Zivildienst|Präsenz-? ?(?:und|oder|bzw\.|\/) ?Zivildienst|Wehr-? ?(?:und|oder|bzw\.|\/) ?Zivildienst)s?(?: (?:oder|bzw\.|und) (?:Zivildienst|Ersatzdienst))?(?: (?:ist|sind|sollte|muss|bereits|schon|wurde)){0,2} (?:abgeleistet|absolviert|abgeschlossen|geleistet|erledigt)`,
    String.raw`(?:abgeleistete|absolvierte|abgeschlossene|geleistete)[nrsm]? (?:Bundesheer|Präsenzdienst|Grundwehrdienst|Wehrdienst|Militärdienst|Zivildienst|Präsenz-? ?(?:und|oder|bzw\.|\/) ?Zivildienst|Wehr-? ?(?:und|oder|bzw\.|\/) ?Zivildienst)`,
    // For whom a job is said to be made.
    String.raw`(?:(?:ideal|perfekt|optimal|wie gemacht|wie geschaffen|genau das Richtige|maßgeschneidert)(?: geeignet)?|(?:bestens|gut|sehr gut) geeignet) für (?:junge |berufstätige |sportliche )?(?:Mütter|Mamas|Muttis|Hausfrauen|Frauen|Mädels|Damen|Männer|Väter|Burschen|Kerle)(?!,? (?:und|oder|&|sowie|bzw\.) (?:\p{L}+ )?(?:Väter|Papas|Frauen|Männer|Mütter|Hausmänner|Eltern|Kerle|Mädels|Studierende))(?: mit [\p{Ll}]+ \p{Lu}\p{L}+)?`,
    // A trait that is ascribed to one gender: "weibliches Fingerspitzengefühl".
    String.raw`(?:weibliche|männliche|frauliche|mütterliche|väterliche)[nrsm]? (?:\p{Ll}+e[nrsm]? )?(?:Fingerspitzengefühl|Charme|Intuition|Durchsetzungskraft|Stärke|Hand|Note|Ausstrahlung|Feingefühl|Gespür|Autorität|Tatkraft|Einfühlungsvermögen|Geschick|Art|Wesen|Fürsorge|Überzeugungskraft|Touch)`,
    String.raw`(?:(?:[Dd]as|[Ee]s|[Hh]ier|[Dd]ies) (?:ist|bleibt|war schon immer) (?:eben |halt |noch |nun einmal |nichts als |echte |reine |richtige |harte )*|(?:echte|reine|richtige|harte|typische|klassische|noch)[rs]? (?:ein )?)(?:Männer|Manns|Frauen|Weiber|Kerls|Burschen)(?:arbeit|sache|job|beruf|domäne|handwerk)`,
    String.raw`(?:eher|mehr|wirklich|einfach|nur|halt) (?:etwas|was|ein Job|eine Stelle|eine Arbeit|Arbeit|ein Beruf) für (?:\p{Ll}+e )?(?:Männer|Frauen|Mädels|Jungs|Kerle|Burschen|Damen|Herren)(?! (?:und|oder) )`,
    String.raw`(?:gesucht(?: wird)?:?|such(?:e|en|t)(?: \p{L}+){0,4}|brauchen(?: \p{L}+){0,4}|bist du|sind Sie)(?: eine?n?)?(?: \p{Ll}+e[rn]?)* (?:Mami|Mama|Mutti|Oma|Omi|Grosi|Grossmami|Leihoma|Leihmami|Tagesmami|Nonna|Papi|Papa|Opa|Opi|Grosspapi|Hausfrau)(?:,? (?:oder|und) (?:Mami|Mama|Mutti|Oma|Omi|Grosi|Hausfrau|Tagesmami|Leihoma))?(?! (?:oder|und|bzw\.) (?:Papi|Papa|Opa|Opi|Großvater|Hausmann|Vati)|s )`,
    String.raw`(?:Mutti|Muttis|Mama|Mamas|Mami|Mamis|Hausfrau|Hausfrauen)(?: (?:in|mit|aus|im) [^.!?,\n]{3,30})?,? (?:dann|so|genau) (?:passt|bist|sind|melde|meldet|ruf|komm|seid|willst)`,
    // Women or men described by their return to work or by their family.
    String.raw`(?:Wiedereinsteigerinnen|Rückkehrerinnen|Mamas|Mütter|Müttern|Papas|Familienväter|Familienvätern)(?: (?!und|oder|bzw|sowie)[\p{L}-]+){0,4} (?:bevorzugt|erwünscht|gesucht)`,
    String.raw`(?:Frauen|Männer|Damen|Herren|Mädchen|Burschen) (?:werden |sind |wären )?(?:bevorzugt|erwünscht)(?! gleicher)`,
  ]),
  gesundheit: oneOf([
    String.raw`(?:körperlich|gesundheitlich|physisch|psychisch|mental|seelisch|geistig)(?:,? (?:und |wie |sowie )?\p{Ll}+){0,2} (?:voll |sehr |uneingeschränkt |absolut |top)?(?:belastbar|fit|gesund|leistungsfähig|stabil|robust|einsatzfähig)(?:e[nrsm]?)?`,
    String.raw`(?:körperliche|physische|psychische|mentale|seelische|geistige|gesundheitliche)[nrs]?(?: und \p{Ll}+e[nrs]?)? (?:Belastbarkeit|Fitness|Gesundheit|Stabilität|Robustheit|Leistungsfähigkeit|Verfassung|Konstitution|Kondition|Eignung|Stärke|Ausdauer)`,
    String.raw`(?:gute|sehr gute|beste|robuste|stabile|ausgezeichnete|eiserne|einwandfreie|hervorragende)[nrs]? (?:\p{L}+ und )?(?:Gesundheit|Konstitution|Kondition|körperliche[nr]? Verfassung|Fitness)`,
    String.raw`(?:Gesundheit|Fitness|Belastbarkeit)(?: (?:und|sowie) (?:Gesundheit|Fitness|Belastbarkeit|Ausdauer))? (?:setzen wir|ist|sind|wird|werden|bringen Sie|bringst du)(?: \p{L}+){0,3} (?:voraus|Voraussetzung|vorausgesetzt|erforderlich|notwendig|mit)`,
    String.raw`(?:Belastbarkeit|Fitness|Gesundheit),? (?:körperlich|psychisch|physisch)(?:e|er)?(?: (?:und|wie) (?:körperlich|psychisch|physisch))?`,
    String.raw`(?:du|Sie|wer|Bewerber\p{L}*) (?:bist|sind|ist|solltest|sollten|musst|müssen)(?: \p{L}+){0,3} (?:kerngesund|topfit|pumperlgesund|nie krank|selten krank|sportlich und gesund|vollständig gesund|rundum gesund)`,
    String.raw`(?:frei von|ohne|keine|keinerlei) (?:chronische[nr]? |körperliche[nr]? |gesundheitliche[nr]? |psychische[nr]? )(?:Krankheit(?:en)?|Erkrankung(?:en)?|Einschränkung(?:en)?|Beschwerden|Leiden|Gebrechen|Handicaps?|Beeinträchtigung(?:en)?)`,
    String.raw`(?:nicht|leider nicht|kaum|un)(?: (?:für|geeignet für|barrierefrei für))? ?(?:für )?(?:Rollstuhlfahrer\p{L}*|Gehbehinderte|Menschen im Rollstuhl|Blinde|Sehbehinderte|Gehörlose|Schwerbehinderte|Schwerhörige)(?: geeignet| möglich)?`,
    String.raw`(?:absolut |völlig |total |rundum |ganz )?(?:fit|gesund|topfit|kerngesund)(?:,| und) (?:körperlich topfit|körperlich fit|topfit|ohne (?:\p{Ll}+e? )?(?:Gebrechen|Wehwehchen|Zipperlein|Beschwerden|Leiden|Einschränkungen|Vorerkrankungen))`,
    String.raw`(?:ohne|keine|keinerlei|frei von) (?:\p{Ll}+e[n]? )?(?:Gebrechen|Wehwehchen|Zipperlein|Krankengeschichte|Rückenprobleme[n]?|Knieprobleme[n]?|Bandscheibenprobleme[n]?)(?:(?:,| und| oder) (?:keine |ohne )?(?:\p{Ll}+e[n]? )?(?:Gebrechen|Wehwehchen|Zipperlein|Allergien|Rückenprobleme))?`,
    String.raw`(?:pumperlg(?:e)?sund|putzmunter und gesund|gsund und fit|fit wie ein Turnschuh)(?:e[nr]?)?`,
    String.raw`(?:jemand(?:en)?|eine Person|eine Kraft|Leute|Menschen),? (?:der|die) (?:so gut wie |fast |wirklich |nur )?(?:selten|nie|niemals|kaum(?: einmal)?|praktisch nie|wenig) (?:krank (?:ist|sind|wird|werden)|fehlt|fehlen|ausfällt|ausfallen)`,
    String.raw`wer (?:oft|häufig|ständig|dauernd|viel|öfter) (?:krank ist|fehlt|ausfällt)(?=,[^.!?\n]{0,50}(?:nicht|falsch|fehl|schwer|keine))|(?:(?:Rücken|Knie|Gelenk|Herz|Kreislauf|Bandscheiben|Haut)(?:probleme|leiden|beschwerden|schäden)|Vorerkrankungen|Asthma|Allergien|Epilepsie|Diabetes)(?: \p{L}+){0,3} (?:ein(?:en)? Ausschluss\p{L}*|ausgeschlossen|ein Hindernis|tabu|ein No-?[Gg]o|ein K\.)`,
    String.raw`(?:kein(?:en?)?|ohne) (?:Feststellungsbescheid|Behindertenpass|Behindertenausweis|Schwerbehindertenausweis|Schwerbehindertenstatus|Behindertenstatus|IV-Rente|Gleichstellungsbescheid)(?:,? (?:also|und|oder) keine \p{Ll}+e Behinderung)?`,
    String.raw`(?:uneingeschränkte|volle|körperliche)[nr]? (?:\p{L}*[Tt]auglichkeit|\p{L}*[Ee]insatzfähigkeit|Arbeitsfähigkeit|Dienstfähigkeit)`,
    String.raw`(?<!mit (?:und|oder|wie) )(?:ohne|frei von|nicht für) (?:eine |jede |jegliche |anerkannte )?(?:Schwerbehinderung(?:en)?|Behinderung(?:en)?|Handicaps?|Schwerbehindertenausweis|Grad der Behinderung|GdB)`,
    String.raw`(?:nichts für|kein Job für|keine|ohne|kein Platz für) (?:Leute[n]?|Menschen|Kandidaten|Bewerber|Mitarbeiter|Kollegen|Typen|jemand\p{L}*) mit (?:Rücken(?:problemen|schmerzen|leiden)?|Knieproblemen|Bandscheibe(?:nvorfall|nproblemen)?|Asthma|Allergien|Gelenkproblemen|kaputtem \p{Lu}\p{L}+|schwachem \p{Lu}\p{L}+)(?= |[.,;!)]|$)|(?:Leute[n]?|Menschen|Kandidaten|Bewerber|Mitarbeiter|Kollegen|Typen|jemand\p{L}*) mit (?:Rücken(?:problemen|schmerzen|leiden)?|Knieproblemen|Bandscheibe(?:nvorfall|nproblemen)?|Asthma|Allergien|Gelenkproblemen|kaputtem \p{Lu}\p{L}+|schwachem \p{Lu}\p{L}+)(?=[^.!?\n]{0,60} (?:nicht|kein\p{L}*|ungeeignet|fehl)(?:[ .,;!]|$))`,
    String.raw`(?:keine|keinerlei|ohne) (?:\p{Ll}+ )?(?:\p{L}*allergien|Rückenprobleme|Rückenleiden|Vorerkrankungen|Knieprobleme|Gelenkprobleme|Krankengeschichte)`,
    String.raw`(?:Rücken|Knie|Gelenk|Herz|Kreislauf|Bandscheiben)(?:probleme|leiden|beschwerden|schäden)(?: \p{L}+){0,4} (?:keine|nicht) (?:haben|mitbringen)`,
    // What the applicant's body must be like.
    String.raw`(?:(?:zwei|2) )?(?:gesunde|kräftige|starke|belastbare|unversehrte|intakte|stabile|kerngesunde)[nrsm]? (?:\p{Ll}+e[nrsm]? )?${BODY}(?! (?:in|auf|von|der|des|dank|durch|am|bei|unserer|Ihrer|mehr))`,
    String.raw`(?:volles|uneingeschränktes|einwandfreies|intaktes) (?:Sehvermögen|Gehör|Hörvermögen)|(?:volle|uneingeschränkte|einwandfreie) (?:Sehkraft|Bewegungsfähigkeit|Beweglichkeit)`,
    String.raw`(?:wenig|wenige|kaum|keine|geringe) (?:Krankentage|Krankheitstage|Fehltage|Krankenstände|Krankenstandstage|Fehlzeiten|Ausfallzeiten)`,
    String.raw`(?:für |von )?(?:Menschen|Personen|Bewerb\p{L}+|Schwerbehinderte[nr]?)(?: mit (?:einer )?(?:Schwer)?(?:[Bb]ehinderung\p{L}*|Einschränkung\p{L}*|Handicap))?(?: (?:ist|sind|die Stelle|die Tätigkeit|diese \p{L}+))?(?: leider)? (?:nicht (?:geeignet|möglich|berücksichtigt|besetzbar|barrierefrei)|ungeeignet)`,
    // "Mit Schwerbehindertenausweis wird es bei uns leider nichts".
    String.raw`mit (?:einer |einem |Ihrer |deiner |amtlicher )?(?:(?:Schwerb|B)ehinderung|Behindertenpass|(?:Schwerb|B)ehindertenausweis|Handicap|IV-Rente|Rollstuhl|Prothese|GdB)(?: \p{L}+){0,2} (?:wird|geht|ist|klappt|funktioniert|haben (?:Sie|wir)|hast|können|kannst|kommen|kommst|passt)(?: \p{L}+){0,4} (?:nichts|nicht|keine Chance|schwierig|unmöglich|kaum)(?! \p{L}*(?:schlechter|anders|allein|schwer|schwierig|falsch|fehl|benachteilig|ausgeschlossen))`,
    String.raw`(?:Schwerb|B)ehinderung(?:en)?(?: \p{L}+){0,5} (?:leider )?nicht (?:vereinbar|zu vereinbaren|möglich|vertragen|denkbar)`,
    String.raw`(?:nicht|leider nicht|kaum) (?:für |geeignet für )(?:Menschen|Personen|Bewerber\p{L}*) mit (?:Behinderung\p{L}*|Einschränkung\p{L}*|Handicap)(?: geeignet)?`,
  ]),
  religion: oneOf([
    String.raw`(?:Mitglied(?:schaft)?|Zugehörigkeit|gehör(?:en|st|t|ig)|angehör(?:en|st|t|ig)|Angehörige\p{L}?)(?: \p{L}+){0,3} (?:zur|zu einer|in einer|in der|einer|der|als)(?: \p{L}+){0,2} (?:(?:\p{L}+-)?(?:Kirche|\p{Lu}\p{Ll}+kirche)|Konfession|Religionsgemeinschaft|Glaubensgemeinschaft)`,
    String.raw`(?:aktiv(?:e[nrs]?)?|gelebte[nrs]?|praktizierende[nrs]?|überzeugte[nrs]?|bekennende[nrs]?) (?:Christ(?:in|en)?|Katholik(?:in|en)?|Protestant(?:in|en)?|Muslim(?:in)?|Glauben?|christliche[nrs]? Glauben?)`,
    String.raw`(?:Konfession|Religion|Bekenntnis|Glaube)(?:szugehörigkeit)?:? ?(?:ist |ev\.? ?(?:oder|\/)? ?|römisch-)?(?:katholisch|evangelisch|christlich|muslimisch|rk|r\.-k\.)`,
    String.raw`(?:kirchliche|konfessionelle|christliche)[nr]? (?:Bindung|Beheimatung|Verwurzelung|Sozialisation)|(?:kirchlich|konfessionell) (?:gebunden|beheimatet|verwurzelt|sozialisiert)`,
    String.raw`Kopft[uü]ch\p{L}*(?: \p{L}+){0,3} (?:nicht|unerwünscht|verboten|abgelegt)(?: (?:erlaubt|erwünscht|gestattet|getragen))?`,
    String.raw`kein Bart aus religiösen Gründen(?:(?:,| und| oder) kein(?:e|en)? (?:Kopftuch|Turban|Kippa|Schleier|Kreuz))?|kein(?:e|en)? (?:Turban|Kippa|Schleier|Nikab|Burka|Hidschab|Hijab)`,
    String.raw`praktizierende[rn]? (?:Katholik|Christ|Protestant|Muslim)(?:en)? (?:oder|\/|bzw\.) (?:eine )?praktizierende (?:Katholikin|Christin|Protestantin|Muslimin)`,
    String.raw`kein(?:e)? (?:Kopftuch|religiösen? (?:Symbole|Zeichen|Kleidung))(?:träger\p{L}*)?`,
  ]),
  identitaet: oneOf([
    String.raw`(?:in )?(?:einer |der )?(?:klassische|traditionelle|christliche|natürliche|heterosexuelle|normale|richtige)[nr]? (?:Ehe|Familie|Partnerschaft|Beziehung)(?: zwischen Mann und Frau| von Mann und Frau)?(?<=(?:Sie|[Dd]u|wer)(?!\p{L})[^.!?\n]{0,80})`,
    String.raw`Ehe (?:zwischen|von|aus) Mann und Frau`,
    String.raw`(?:nicht |weder )(?:schwul|lesbisch|homosexuell|queer|trans)(?: (?:oder|noch) (?:schwul|lesbisch|homosexuell|queer|trans))?`,
    String.raw`(?:klassisches|traditionelles) (?:Familienbild|Rollenbild|Familienmodell)(?= (?:leben|teilen|bejahen|vertreten|mitbringen)|[.,;!]|$)`,
  ]),
  schwangerschaft: oneOf([
    String.raw`(?:[Ss]chwangerschaft|[Bb]abypause|[Ee]lternzeit|[Kk]arenz(?:zeit)?|[Mm]utterschutz|[Mm]utterschaft(?:surlaub)?)(?: \p{L}+){0,6}? (?:ungelegen|ungünstig|unpassend|nicht eingeplant|können wir (?:uns )?(?:derzeit |gerade |leider )?nicht (?:leisten|auffangen|brauchen|überbrücken)|wäre (?:\p{L}+ )?(?:schwierig|schlecht|ungut|unglücklich|ein Problem))`,
    String.raw`(?:nicht|niemand|keine|keine Frau)(?:,? \p{L}+){0,5} (?:schwanger (?:sind|bist|ist|werden|werden wollen|wird)|in (?:Karenz|Elternzeit|Mutterschutz) geh(?:en|t|st)|(?:bald |gleich )?(?:Kinder|ein Kind|Nachwuchs) (?:plan(?:en|t|st)|bekomm(?:en|t|st)|krieg(?:en|t|st)|erwart(?:en|et)))`,
    String.raw`(?:ohne|kein(?:e|en)?) (?:\p{Ll}+e?n? )?(?:Kinderpläne?|Kinderwunsch|Babypläne?|Babywunsch|Babypause|Nachwuchspläne|Familienpläne|Schwangerschaft|Karenzpläne)(?: (?:in|für) (?:den|die) nächsten \p{L}+(?: \p{L}+)?)?`,
    String.raw`(?:Kinderwunsch|Kinderpläne|Nachwuchs|Familiengründung|Familienzuwachs|Schwangerschaft)(?: \p{L}+){0,5} (?:sollte|sollten|darf|dürfen|muss|müssen|kann|können)(?: \p{L}+){0,4} (?:warten|nicht anstehen|kein Thema sein|nicht (?:geplant|vorgesehen) sein|hintanstehen|aufgeschoben)`,
    String.raw`(?:Pille|Verhütung)(?= (?:ist|muss|sollte))`,
  ]),
  familie: oneOf([
    String.raw`(?:Sie|du|wer zu uns kommt,|man) (?:sollten|solltest|sollte|müssen|musst|muss)(?: (?!nicht|kein|weder|nie)\p{L}+){0,3} (?:alleinlebend|geschieden|kinderlos|ungebunden|alleinstehend|ledig|unverheiratet)(?=,? (?:sein|und)(?!\p{L}))`,
    String.raw`${READY}(?: und \p{Ll}+)?,? (?:auch (?:bei|mit|trotz)|trotz) (?:\p{Ll}+e[nrm]? )?(?:familiäre[nr]? (?:\p{Ll}+ )?\p{L}+|Familie|Kindern|Kleinkindern|Kinderbetreuung|Betreuungspflichten)`,
    String.raw`(?:such(?:e|en|t)|gesucht(?: wird)?:?)(?: \p{L}+){0,5}? \p{L}*ehepaar|\p{L}*ehepaar(?: (?:in|für|als|zur|mit) [^.!?\n]{2,40})? gesucht`,
    String.raw`(?:keine|ohne) (?:\p{L}+ ){0,2}(?:Kinder|Kleinkinder|Nachwuchs|Anhang|Familie)(?= (?:(?:da|daheim|zuhause|zu Hause|im Haus|im Spiel) )?(?:haben|hat|hast|sind|und|mehr|zu(?!\p{L}|[^.!?\n]{0,30}, sondern))|[.,;!)]|$)`,
    String.raw`Kinder (?:\p{L}+ ){0,3}(?:aus dem (?:Haus|Gröbsten)|groß|erwachsen|selbstständig|versorgt|aus dem gröbsten)`,
    String.raw`(?:gesicherte|geregelte|geklärte)[rn]? (?:Kinder)?[Bb]etreuung|Kinderbetreuung (?:ist |muss |sollte )?(?:gesichert|geregelt|gewährleistet|geklärt|sichergestellt)`,
    String.raw`(?:Familienplanung|Kinderwunsch|Kinderplanung)(?: \p{L}+){0,4} (?:abgeschlossen|erledigt|kein Thema|in naher Zukunft nicht)|abgeschlossene[rn]? (?:Familien|Kinder)planung`,
    String.raw`(?:verheiratet|liiert|vergeben|ledig|single|alleinstehend|kinderlos|in festen Händen)(?: oder (?:verheiratet|liiert|in festen Händen|verlobt|ledig|alleinstehend|geschieden|kinderlos))?(?: (?:wäre|ist|sind|sein|solltest|sollten|du|Sie|uns|am))* (?:schön|ideal|von Vorteil|bevorzugt|wünschenswert|erwünscht|liebsten|gern gesehen)`,
    String.raw`(?:Ehepaare?|Paare?|Eltern|Familien|Alleinerziehende|Familienmenschen|Verheiratete|Familienväter|Mütter)(?: (?:werden|sind|wird|ist|wäre))? (?:bevorzugt|nicht geeignet|ungeeignet)`,
    String.raw`(?:Familienväter|Familienvater|Familienmütter|Familienmutter|Mütter|Mutter|Alleinerziehende|Eltern)[^.!?\n]{0,60}? (?:hier |bei uns |in dieser Rolle |damit )*(?:nicht glücklich|fehl am Platz|falsch(?: aufgehoben)?|nicht richtig|keine Freude|schwertun)`,
    // A civil status as a trait of the one looked for: "Sie sind verheiratet oder leben in stabiler Partnerschaft".
    String.raw`(?:sind|bist) (?:bereits |idealerweise |am besten |vorzugsweise |möglichst )?(?:verheiratet|verpartnert|liiert|verwitwet)(?<=(?:^|[.!?\n•·–-] ?)(?:Sie|[Dd]u) [^.!?\n]{0,90})(?: oder leb(?:en|st) in (?:einer )?(?:\p{L}+e[nr]? )?(?:Partnerschaft|Beziehung|Ehe))?`,
    String.raw`(?:leben|lebst|lebt)(?: \p{Ll}+){0,2} in (?:einer )?(?:stabile|feste|geordnete|gefestigte|harmonische|glückliche|intakte)[nr]? (?:Partnerschaft|Beziehung|Ehe|Familien?verhältnissen|Verhältnissen)`,
    String.raw`(?:geordnete|gefestigte|stabile|intakte)[nr]? (?:Familien|Lebens|Privat)?[Vv]erhältnisse[n]?|(?:geordnetes|intaktes|stabiles) Familienleben`,
    String.raw`mit (?:kleinen |kleinem |einem )?(?:Kindern?|Kleinkind(?:ern)?|Familie|Säugling|Baby)(?: (?!\p{L}*vereinbar)\p{L}+){0,6} nicht (?:zu machen|machbar|zu schaffen|zu vereinbaren|vereinbar|möglich)`,
    String.raw`wer (?:\p{L}+ )?(?:Kinder|ein Kind|Familie)(?: [\p{L}\d]+){0,3} hat(?=,[^.!?\n]{0,50} (?:nicht|falsch|schwer))`,
    String.raw`(?:familiär|privat|zeitlich|persönlich|örtlich)(?: (?:und|oder) (?:\p{Ll}+))? ungebunden(?:e[nrs]?)?`,
    String.raw`(?:Singles?|Ledige|Alleinstehende|Kinderlose|Ungebundene)(?: \p{L}+){0,2} (?:bevorzugt|gesucht|willkommen|erwünscht)`,
  ]),
  aussehen: oneOf([
    String.raw`(?:(?:keine|ohne) (?:sichtbare[n]? )?(?:Tattoos|Tätowierungen|Piercings|Dreadlocks|Rastalocken)(?:(?:,| und| oder) (?:keine )?(?:Tattoos|Tätowierungen|Piercings|Dreadlocks))?(?! (?:stechen|entfernen|mehr))|(?:sichtbare[nr]? )?(?:Tattoos|Tätowierungen|Piercings)(?: (?:und|oder) (?:Tattoos|Tätowierungen|Piercings))?(?= [^.!?\n]{0,40}(?:nicht (?!stör|wichtig|wicht)|schließen|unerwünscht|tabu|verboten|abgelehnt|Ausschluss|kein Platz)))`,
    String.raw`(?:Mindest|Körper)größe:? (?:von |ab |mindestens |mind\. )?1[.,][4-9]\d?(?: ?(?:m|Meter)(?!\p{L}))?|(?:Mindest|Körper)größe:? (?:von |ab |mindestens )?1[4-9]\d ?(?:cm|Zentimeter)`,
    String.raw`(?:angenehme|fesche|gepflegte|ansprechende|tadellose|vorzeigbare|sympathische|attraktive|jugendliche|gewinnende|repräsentative|elegante|sportliche|gute|makellose|adrette|modische|hübsche)[nrs]?(?: (?:und|,) [\p{Ll}-]+e[nrs]?)? (?:äußere |äussere )?(?:Erscheinung|Erscheinungsbild|Äußere[snr]?|Aussehen|Optik|Figur|Statur)(?! (?:der|des|unsere|Ihrer|von|vor|im Netz|im Laden))`,
    String.raw`(?:(?:sehr |stets |optisch )?(?:gepflegte|vorzeigbare|adrette|repräsentative|ansehnliche|elegante|attraktive|ansprechende|gutaussehende|gut aussehende|hübsche|fesche))[nrs]?${ROW}${LOOKED_AT}`,
    String.raw`(?:du bist|Sie sind|bist du|sind Sie)(?: \p{L}+){0,2} (?:gepflegt|adrett|vorzeigbar|repräsentativ|ansehnlich|gutaussehend)(?=[.,;!]| und |$)`,
    String.raw`(?:schlanke|sportliche|zierliche|große|athletische)[nrs]? (?:Figur|Statur|Körperbau|Person|Typ|Erscheinung)`,
    String.raw`(?:Konfektions|Kleider)größe (?:maximal |höchstens |bis |unter |zwischen )?\d\d|(?:mindestens|ab|größer als|nicht kleiner als) 1[.,][5-9]\d ?(?:m|Meter)(?: groß)?`,
    String.raw`(?:hübsch|schlank|attraktiv|fesch|sexy|gutaussehend|gut aussehend|schlank und rank|rank und schlank|blond|vollbusig|knackig)(?:,| und) (?:hübsch|schlank|attraktiv|fesch|sexy|freundlich|nett|charmant|jung|sportlich|gepflegt|kontaktfreudig|groß|lustig|fröhlich|blond|modern|stilsicher|offen|flott)(?![\p{L}])`,
    String.raw`(?:jung|nett|freundlich|charmant|sportlich|gepflegt|fröhlich|flott)(?:,| und) (?:hübsch|schlank|attraktiv|fesch|sexy|gutaussehend|gut aussehend|blond)(?!\p{L})`,
    String.raw`(?:was|etwas) fürs Auge|(?:ein|mit) Hingucker-Gesicht|(?:kein Gramm|nicht) zu viel auf den (?:Hüften|Rippen)|Kleidergröße (?:3\d|[XSML]{1,2})(?: (?:bis|oder|und) (?:[34]\d|[XSML]{1,2}))?`,
  ]),
};

/** A cheap test before the long expression of a ground: each of its wordings contains one of these. */
export const MAY_HOLD: Readonly<Record<AggGround, RegExp>> = {
  alter:
    /jung|jüng|jugend|alter|altr|alt(?![A-Za-zÀ-ž])|alten|älter|generation|gen ?[yz](?![A-Za-zÀ-ž])|millennial|digital|young|formbar|unverbraucht|hungrig|prägbar|abschluss|schul|studi|examen|diplom|lehre|ausbildung|ausgebildet|matur|abitur|abi(?![A-Za-zÀ-ž])|prüfung|brief|ausweis|bachelor|master|lap(?![A-Za-zÀ-ž])|zeugnis|erfahrung|tasche|frisch|(?<!\d)[2-6]\d(?!\d)|20[012]\d|19\d\d|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|rente|rentner|pension|ruhest|berufs|arbeits|jahrgang|geburtsjahr|baujahr|absolvent|gänger|somethings|hasen|twen|im schnitt|durchschnitt|laufbahn|karriere|verjüng|ausgelernt|diplomiert|examiniert|graduiert|maturiert|fertig|rüstige|schüler/iu,
  geschlecht:
    /mann|männ|manns|frau|dame|mäd|made?l|bursch|jungs|kerl|herr|bursche|weib|fee(?![A-Za-zÀ-ž])|perle|mutti|mami|mama|oma|omi|grosi|nonna|papi|papa|opa|opi|mütter|mutter|väter|ladys|ladies|kollegin|dienst|bundesheer|heer|wiedereinst|rückkehr|weicheier|zart/iu,
  identitaet:
    /ehe(?![A-Za-zÀ-ž])|familie|partnerschaft|beziehung|schwul|lesbisch|homosexuell|queer|trans|bild|modell/iu,
  schwangerschaft:
    /schwanger|babypause|elternzeit|karenz|mutterschutz|mutterschaft|kinder|ein kind|nachwuchs|baby|familien|pille|verhütung/iu,
  aussehen:
    /erscheinung|äu(?:ß|ss)ere|aussehen|optik|optisch|figur|statur|gepflegt|vorzeigbar|adrett|repräsentativ|ansehnlich|elegant|attraktiv|ansprechend|aussehend|hübsch|fesch|schlank|sportlich|zierlich|groß|gross|athletisch|größe|grösse|mindestens 1|ab 1|sexy|blond|vollbusig|knackig|auge|hingucker|gramm|hüften|rippen|tattoo|tätowier|piercing|dreadlock|rastalock/iu,
  herkunft:
    /muttersprach|bürtige|geborene|echte|akzent|dialekt|nur |ausschlie|bevorzug|vorzug|erwünscht|vorrang|wurzeln|abstammung|elternhaus|familienname|nachname|deutsche|österreich|schweiz|bayer|europäisch|lieb|kulturkreis|färbung|aufgewachsen|geboren|groß geworden|grossgeworden|großgeworden|zur schule|beheimatet|sozialisiert|hiesige|kind d|klein auf|kindesbein|kindheit|muttermilch|von haus aus|wiege|eltern|familie|zungenschlag|einschlag|bewerb|personen|menschen|kandidat|leute/i,
  gesundheit:
    /körperlich|gsund|gesund|wehwehchen|zipperlein|feststellungsb|ausweis|status|iv-rente|gleichstellung|turnschuh|jemand|physisch|psychisch|mental|seelisch|geistig|belastbar|fitness|kondition|konstitution|verfassung|krank|fehl|ausfall|behinder|handicap|einschränk|topfit|beschwerden|leiden|gebrechen|beeintr|allergi|rücken|knie|gelenk|bandscheib|asthma|schwerbeh|gdb|jemand|kandidaten|typen|kollegen|leute|vermögen|gehör|sehkraft|beweglich|hände|arme|kräftige|starke|stabile|intakte|unversehrte|menschen|personen|bewerb|ungeeignet|rollstuhl|blinde|hörlose|hörige|tauglich|fähigkeit/i,
  religion:
    /bart |turban|kippa|schleier|nikab|burka|hidschab|hijab|kirch|konfessionell|konfession|religi|glaube|christ|katholi|protestant|muslim|bekenntnis|kopft/i,
  familie:
    /kinder|kleinkinder|nachwuchs|anhang|familie|familiär|privat|zeitlich|örtlich|persönlich|kind(?![A-Za-zÀ-ž])|baby|säugling|ungebunden|singles?|ledige|alleinstehend|betreuung|ehepaar|paare|eltern|familien|mütter|mutter|verheiratet|liiert|vergeben|ledig|kinderlos|festen händen|alleinerz|partner|beziehung|verhältnis|verwitwet/iu,
};
