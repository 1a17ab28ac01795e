import type { AggGround } from './agg-phrases';

/**
 * Groups of people by a protected ground, as ads in spoken German name them. A group alone is nothing: `wish-frames.ts`
 * tells the wishes and exclusions that make it a finding. Written for this project from the grounds of AGG § 1, GlBG §§
 * 3, 17 and GlG Art. 3 (`law-021` to `law-029`), the leaflet of the Antidiskriminierungsstelle on job ads and notices
 * in shop windows. As of November 2026.
 */

/** Words that begin with a capital at the beginning of a sentence, as alternatives. */
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** Peoples, as those who ask for them or turn them away call them. */
const PEOPLES = [
  'Deutsche[nr]?',
  'Österreicher(?:n|innen|in)?',
  'Schweizer(?:n|innen|in)?(?! \\p{Lu})',
  'Südtiroler(?:n|innen|in)?(?! \\p{Lu})',
  'Liechtensteiner(?:n|innen|in)?(?! \\p{Lu})',
  '(?:Vorarlberg|Tirol|Steir|Kärntn|Salzburg|Oberösterreich|Niederösterreich|Burgenländ|Bündn|Wallis|Appenzell|Bern|Zürch|Ostschweiz)er(?:n|innen|in)?(?! \\p{Lu})',
  'Bayern(?! \\p{Lu})',
  'Schwaben(?! \\p{Lu})',
  '(?:Pol|Slowen|Schwed|Dän|Finn|Franzos|Portugies|Chines|Vietnames|Tschech|Slowak|Serb|Kroat|Rumän|Bulgar|Griech|Türk|Kurd|Russ|Lett|Syr|Afghan|Asiat|Sudanes|Kosovar|Iren|Brit)(?:e|en|in|innen)',
  'Türkinnen',
  'Ungar(?:n|innen|in)',
  'Roma',
  'Sinti',
  '(?:Italien|Spani|Ukrain|Litau|Alban|Bosni|Mazedoni|Iran|Irak|Ind|Pakistan|Marokkan|Algeri|Ägypt|Nigerian|Ghana|Afrikan|Amerikan|Brasilian|Engländ|Holländ|Niederländ|Europä|Osteuropä|Südeuropä|Westeuropä|Mitteleuropä|Südländ|Moldau|Georgi|Syr|Arab|Somali|Tamil)er(?:n|innen|in)?',
  'Tamilen',
  'Filipin(?:os|as|o|a)',
];

/** The same as adjectives, without an ending. */
const OF_PEOPLES = `(?:${eitherCase(
  'deutsch|österreichisch|schweizerisch|polnisch|portugiesisch|rumänisch|bulgarisch|ungarisch|tschechisch|slowakisch|slowenisch|kroatisch|serbisch|bosnisch|albanisch|kosovarisch|türkisch|kurdisch|arabisch|syrisch|afghanisch|ukrainisch|russisch|italienisch|spanisch|griechisch|französisch|indisch|vietnamesisch|philippinisch|asiatisch|afrikanisch|europäisch|osteuropäisch|südeuropäisch|westeuropäisch|mitteleuropäisch|nordeuropäisch|südländisch|ausländisch|inländisch|einheimisch|hiesig|heimisch|bayerisch|bayrisch|schwäbisch|tirolerisch|deutschstämmig|westlich',
)})`;
/** People who work or apply. */
const PEOPLE =
  '(?:Leuten?|Menschen|Person(?:en)?|Kr[aä]fte?n?|[\\p{L}-]{2,16}kr[aä]fte?n?|Mitarbeite(?:r|rn|rin|rinnen|nde[nr]?)|Kolleg(?:en|in|innen)|Bewerb(?:er|ern|erin|erinnen|ungen|ende[nr]?)|Kandidat(?:en|in|innen)|Fahrer(?:n|innen|in)?|Arbeiter(?:n|innen|in)?|Hände|Helfer(?:n|innen|in)?|Personal|Bürger(?:n|innen|in)?|Staatsbürger(?:n|innen|in)?|Staatsangehörige[nr]?|Frauen|Frau|Damen?|Männern?|Mann|Jungs|Mädels?|Burschen|Lehrlinge?n?|Azubis?|Hausmeister|Köch(?:e|in|innen)|Koch|Fachleuten?|Talente|Aushilfen?|Unterstützung|Verstärkung|Wurzeln|Elternhaus|Muttersprache)';
const LANDS =
  '(?:Polen|Rumänien|Bulgarien|Ungarn|Tschechien|der Slowakei|Slowenien|Kroatien|Serbien|Bosnien|Albanien|(?:dem )?Kosovo|der Türkei|Syrien|Afghanistan|der Ukraine|Russland|Italien|Spanien|Portugal|Griechenland|Indien|Afrika|Asien|Osteuropa|Südeuropa|dem Osten|dem Süden|dem Ausland|dem Inland|Deutschland|Österreich|der Schweiz|der EU|Südtirol|(?:unserem|dem gleichen|dem deutschen|dem westlichen) Kulturkreis)';

const FAITHS = `(?:[Rr]ömisch-|[Gg]riechisch-|[Ff]rei)?(?:${eitherCase(
  'katholisch|evangelisch|evangelisch-lutherisch|evangelisch-reformiert|reformiert|protestantisch|christkatholisch|orthodox|christlich|gläubig|getauft|muslimisch|islamisch|jüdisch|freikirchlich|praktizierend|bekennend|konfessionslos',
)})`;

export const WISH_GROUPS: Readonly<Partial<Record<AggGround, readonly string[]>>> = {
  geschlecht: [
    'Frau(?! (?!Mitte|Anfang|Ende|Doktor|Ü)\\p{Lu})',
    'Frauen',
    'Damen?',
    'M[aä]nn(?:er|ern|es)?',
    'Herr(?:n|en)',
    'Mädels?',
    'Made?ln?',
    'Mädchen',
    'Burschen?',
    'Bua(?:m|ben)?',
    'Jungs',
    'Kerl(?:e|en|s)?',
    'Mannsbild(?:er)?',
    'Muttis?',
    'Mamas?',
    'Hausfrau(?:en)?',
    '\\p{Lu}\\p{L}{2,24}(?:er|ent|ant|ist|kolleg|og|eur|or)in(?:nen)?(?![\\p{L}*:_/])',
    'Kollegin(?:nen)?(?![\\p{L}*:_/])',
    'Geschlechtsgenoss\\p{L}+',
    '(?:[Ww]eiblich|[Mm]ännlich)e[nrsm]? \\p{Lu}\\p{L}+',
    '(?:[Ww]eiblich|[Mm]ännlich)',
  ],
  alter: [
    '(?:[Jj]üngere|[Ää]ltere|[Jj]unge|[Ff]rühe|[Hh]öhere)[nrsm]? (?:Semestern?|Jahrg[aä]nge?n?|Generation(?:en)?|Alter|Leuten?|Menschen|Person(?:en)?|\\p{L}*[Kk]r[aä]fte?n?|\\p{L}*leuten?|Bewerb\\p{L}+|Mitarbeit\\p{L}+|Kolleg\\p{L}+|Kandidat\\p{L}+|Damen?|Herrn?|Herren|Frau(?:en)?|M[aä]nn(?:er)?|Mädels?|Mädchen|Burschen?|Team)',
    'Jüngere[nrs]?(?! \\p{Lu})',
    'Ältere[nrs]?(?! \\p{Lu})',
    'Jungspunde?',
    '(?:was|etwas) (?:Junges|Jüngeres)',
    '(?:Rentner|Pensionist|Pensionär|Ruheständler|Senior|Frührentner|Vorruheständler)(?:en|innen|in|s|n)?(?![\\p{L}-]| \\p{Lu})',
    '(?:Studienabgänger|Schulabgänger|Schulabsolvent|Uniabgänger|Studienanfänger|Berufsanfänger|Berufseinsteiger|Absolvent|Maturant|Abiturient)(?:en|innen|in|n)?',
    '(?:[Uu]nter|[Üü]ber|[Uu]m die|nicht über|knapp|rund|Anfang|Mitte|Ende|höchstens|maximal) (?:[2-6]\\d|zwanzig|dreißig|vierzig|fünfzig|sechzig)(?! ?(?:%|Prozent|Stunden|Minuten|Euro|€|Franken|CHF|Kilo|kg|km|Leute|Personen|Menschen|Tage|Wochen|Monate|Plätze|Gäste|Kund|Betten|Kinder|Meter|Tonnen|Uhr)(?!\\p{L}))(?: Jahren?)?',
    '(?:Teenager|Twens?|Mittzwanziger|Mittdreißiger|Enddreißiger|Endzwanziger|Dreißiger|Zwanziger|Vierziger|Fünfziger|Mittvierziger|Mittfünfziger)(?:n|innen|in)?',
  ],
  herkunft: [
    `${OF_PEOPLES}e[nrsm]? ${PEOPLE}`,
    `(?:Schweizer|Tiroler|Wiener|Berliner|Südtiroler|Münchner|Münchener|Züricher|Berner|EU-|EWR-|Kärntner|Salzburger) ?${PEOPLE}`,
    `${PEOPLE} (?:aus|mit (?:Wurzeln|Herkunft|Heimat) in) ${LANDS}`,
    `${PEOPLE} (?:mit|ohne) (?:Migrationshintergrund|Migrationsgeschichte|ausländische[mnr]? \\p{L}+|deutsche[mnr]? (?:Pass|Wurzeln|Namen)|Aufenthaltstitel)`,
    ...PEOPLES,
    'Landsleuten?',
    'Landsm[aä]nn(?:er|ern)?',
    'Landsfrau(?:en)?',
    'Ausländer(?:n|innen|in)?',
    'Inländer(?:n|innen|in)?',
    'Einheimische[nrs]?',
    'Hiesige[nrs]?',
    '(?:Zuagroaste|Zugereiste|Neigschmeckte|Reigschmeckte|Zugezogene|Auswärtige|Ortsfremde)[nrs]?(?! \\p{Lu})',
    '(?:Piefkes?|Preißn|Preissn|Zuzügler(?:n|innen|in)?)',
    'Eidgenossen',
    'Migrant(?:en|innen|in)',
    'Flüchtlinge?n?',
    'Geflüchtete[nr]?',
    'Asyl(?:bewerber|anten|suchende|werber|berechtigte)\\p{L}{0,5}',
    'Zuwanderer?n?',
    'Zugewanderte[nr]?',
    'Menschen anderer Herkunft',
    'Biodeutsche[nr]?',
    'Farbige[nr]?',
    '(?:Hell|Dunkel)häutige[nr]?',
    '(?:EU|EWR)-Bürger(?:n|innen|in)?',
    'Muttersprachler(?:n|innen|in)?',
  ],
  religion: [
    '(?:Muslim|Moslem)(?:e|en|in|innen|s)?',
    'Nicht-?(?:muslim|moslem|christ|katholik|jude|gläubige|[Mm]uslim|[Cc]hrist)(?:e|en|in|innen|r|n|s)?',
    'Christ(?:en|innen|in)?(?! \\p{Lu})',
    '(?:Katholik|Protestant|Hinduist|Buddhist|Atheist)(?:en|innen|in)?',
    'Juden',
    'Hindus',
    'Evangelische[nr]?(?! \\p{Lu})',
    'Katholische[nr]?(?! \\p{Lu})',
    'Reformierte[nr]?(?! \\p{Lu})',
    'Gläubige[nr]?',
    'Ungläubige[nr]?',
    'Konfessionslose[nr]?',
    'Ausgetretene[nr]?',
    'Kirchenmitglieder',
    'Kopftuchträgerin(?:nen)?',
    `(?:${FAITHS})e?s?[nrsm]?[- ](?:Konfession|Bekenntnis|Kirchenzugehörigkeit|Kirchenmitglied\\p{L}*|Glauben?s?|Religion)`,
    `(?:${FAITHS})e[nrsm]? (?:Leuten?|Menschen|Person(?:en)?|\\p{L}*[Kk]r[aä]fte?n?|Mitarbeit\\p{L}+|Bewerb\\p{L}+|Kolleg\\p{L}+|Frau(?:en)?|M[aä]nn(?:er)?|Familien?|Christ\\p{L}*|Muslim\\p{L}*)`,
    'Frauen mit Kopftuch',
    '(?:[Kk]opftuch|[Tt]urban|[Ss]chleier) ?tragende[nr]? \\p{Lu}\\p{L}+',
    'Kopft[uü]ch(?:er)?',
    `(?:${FAITHS})`,
  ],
  schwangerschaft: [
    'Schwangere[nr]?(?! \\p{Lu})',
    'schwangere[nr]? \\p{Lu}\\p{L}+',
    'werdende[nr]? Müttern?',
    'Schwangerschaft(?:en)?',
    'Babypausen?',
    'Elternzeit',
    'Mutterschutz',
    'Karenz(?:zeit|en)?',
    'Mutterschaft(?:surlaub)?',
  ],
  familie: [
    'M[uü]tt(?:er|ern)(?! \\p{Lu})',
    '(?:junge|alleinerziehende|berufstätige)[nr]? (?:Müttern?|Väter|Vätern|Eltern|Familien)',
    'Alleinerziehende[nr]?',
    'Eltern',
    'Familienv[aä]ter(?:n)?',
    'Familienmensch(?:en)?',
    'Verheiratete[nrs]?',
    'Geschiedene[nrs]?',
    'Singles?(?! \\p{Lu})',
    'Ledige[nrs]?',
    'Alleinstehende[nrs]?',
    'Kinderlose[nrs]?',
    'Ungebundene[nrs]?',
    `(?:${eitherCase('verheiratet|ledig|kinderlos|ungebunden|alleinstehend|single|liiert|in festen Händen|unverheiratet|ohne Anhang|ohne Kinder|ohne Familie')})`,
  ],
  gesundheit: [
    '(?:Schwerb|B|Geh-? ?b|Körperb|Gehb|Sehb|Hörb)ehinderte[nrs]?(?! \\p{Lu})',
    '(?:behinderte|schwerbehinderte|chronisch kranke|kranke|gesunde|nicht behinderte)[nrs]? (?:Leuten?|Menschen|Person(?:en)?|\\p{L}*[Kk]r[aä]fte?n?|Mitarbeit\\p{L}+|Bewerb\\p{L}+|Kolleg\\p{L}+)',
    '(?:Menschen|Leuten?|Person(?:en)?|Bewerb\\p{L}+) (?:mit (?:einer )?(?:Schwer)?[Bb]ehinderung(?:en)?|mit Handicap|mit Einschränkungen|mit Vorerkrankungen|mit (?:einem )?(?:Behindertenpass|Behindertenausweis|Schwerbehindertenausweis|Schwerbehindertenstatus|Feststellungsbescheid|IV-Rente|Teilrente|Prothese|chronische[nr]? \\p{L}+|Bandscheibenvorfall|Diabetes|Epilepsie|Asthma)|im Rollstuhl|mit Rollstuhl)',
    'Rollstuhlfahrer(?:n|innen|in)?',
    '(?:Schwerb|B)ehinderung(?:en)?',
    'Rollst[uü]hle?n?',
    'Handicaps?',
    '(?:Epileptiker|Diabetiker|Allergiker|Asthmatiker|Rheumatiker|Gehörlose|Blinde|Schwerhörige|Dauerkranke|Kranke)(?:n|innen|in|r)?',
  ],
  identitaet: [
    '(?:[Qq]ueere|[Hh]omosexuelle|[Ll]esbische|[Ss]chwule)[nr]? (?:Menschen|Personen|Leute|Bewerb\\p{L}+)',
    'Homosexuelle[nr]?',
    'Schwule[nr]?',
    'Lesben',
    'Trans(?:personen|menschen|sexuelle|frauen|gender)\\p{L}?',
    'Queere[nr]?',
    'Heterosexuelle[nr]?',
    'Heteros',
  ],
  aussehen: [
    `(?:${eitherCase('hübsch|schlank|attraktiv|fesch|gutaussehend|gut aussehend|zierlich|blond|sexy|vorzeigbar|gut gebaut')})`,
    '(?:was|etwas) (?:Hübsches|Fesches|Knackiges|Attraktives)(?: \\p{Lu}\\p{L}+)?',
    'Blonde[nr]?(?! \\p{Lu})',
    'Dicke[nrs]?(?! \\p{Lu})',
    'Übergewichtige[nrs]?(?! \\p{Lu})',
    'Mollige[nrs]?(?! \\p{Lu})',
  ],
};

/** A cheap test before the groups of a ground are searched for in a sentence: each of them contains one of these. */
export const MAY_NAME: Readonly<Record<AggGround, RegExp>> = {
  geschlecht:
    /rau|Dame|[Mm][aä]nn|Herr|Mäd|Made?l|Bursch|Bua|Jungs|Kerl|Mutti|Mama|in(?:nen)?(?![A-Za-zÀ-ž*:_/])|Geschlecht|eiblich/u,
  alter:
    /[Jj]ung|[Jj]üng|ltere|rühe|öhere|entner|ension|uheständ|enior|gänger|nfänger|insteiger|bsolvent|Maturant|Abiturient|(?:[Uu]nter|[Üü]ber|die|knapp|rund|Anfang|Mitte|Ende|höchstens|maximal) (?:[2-6]\d|zwan|drei|vier|fünf|sech)|Teenager|Twen|zwanziger|[Dd]rei(?:ß|ss)iger|Zwanziger|[Vv]ierziger|[Ff]ünfziger/u,
  herkunft:
    /deutsch|Deutsch|sterreich|chweiz|irol|iechtenst|orarl|teir|ärntn|alzburg|urgenl|ündn|allis|ppenz|Bern|Zürch|Ostschw|ayer|ayr|chwab|chwäb|Wiener|Berliner|Münch|Zürich|E[UW]R?-|polnisch|Polen?|Polin|portug|Portug|rumän|Rumän|bulg|Bulg|ungar|Ungar|tschech|Tschech|slow|Slow|kroat|Kroat|serb|Serb|bosn|Bosn|alban|Alban|kosov|Kosov|türk|Türk|kurd|Kurd|arab|Arab|syr|Syr|fghan|krain|russ|Russ|Rußl|italien|Italien|span|Span|griech|Griech|franz|Franz|[Ii]nder|[Ii]ndi|[Ii]nländ|inländ|Vietnam|vietnam|ilippin|hilippin|siat|Asien|frika|uropä|uropa|üdländ|usländ|Ausland|inheimisch|iesig|uagroast|ugereist|schmeckt|ugezogen|uswärtig|rtsfremd|Piefke|Prei(?:ß|ss)n|uzügler|heimisch|westlich|Schwed|Dän|Finn|Chines|Lett|Sudan|Iren|Brit|Roma|Sinti|Litau|azedon|Iran|Irak|Pakist|arokk|lgeri|gypt|igeria|Ghana|merika|rasil|ngländ|olländ|Moldau|eorgi|Somal|Tamil|Filipin|Landsl|Landsm|Landsf|idgenoss|igrant|lücht|Asyl|uwander|ugewander|erkunft|iodeutsch|arbig|häutig|utterspr|igration|Aufenthalt|Kulturkreis|dem Osten|dem Süden|Wurzeln|EWR|EU/u,
  religion:
    /uslim|oslem|[Cc]hrist|Nicht|atholi|rotestant|indu|uddhi|theist|Juden|jüdisch|vangelisch|eformiert|läubig|onfession|usgetreten|Kirchen|opft|urban|chleier|rthodox|etauft|slam|reikirch|raktizier|ekennend|elig|lauben/u,
  schwangerschaft: /chwanger|werdende|Babypause|Elternzeit|Mutterschutz|Karenz|Mutterschaft/u,
  familie:
    /M[uü]tter|Väter|väter|vater|Eltern|Familie|lleinerziehend|amilienmensch|erheiratet|eschieden|[Ss]ingle|[Ll]edig|lleinstehend|inderlos|ngebunden|liiert|Liiert|festen Händen|[Oo]hne (?:Anhang|Kinder|Familie)/u,
  gesundheit:
    /ehindert|ehinderung|IV-Rente|Teilrente|Prothese|Bescheid|bescheid|chronisch|Bandscheib|Diabetes|Epilepsie|Asthma|krank|gesunde|Handicap|Einschränk|Vorerkrank|Roll|pileptiker|iabetiker|llergiker|sthmatiker|heumatiker|ehörlose|Blinde|hörige|Kranke/u,
  identitaet: /sexuelle|exuell|chwule|esb|Trans|ueer|Hetero/u,
  aussehen: /übsch|chlank|ttraktiv|esch|ussehend|ierlich|lond|exy|orzeigbar|gebaut|nackig|Dicke|bergewichtig|ollige/u,
};
