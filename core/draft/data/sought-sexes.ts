import { latin } from '../text/latin';

/**
 * One sex in the place of a title: "eine nette Dame für den Empfang", "a fesches Madl", "Jungs, wer will Zweirad
 * lernen?". Written for this project from notices of shops, inns, farms and building sites. As of November 2026.
 */

const MEN = String.raw`(?:Mann|Männer|Kerle?|Kerlen|Kerls|Bursch(?:en?)?|Bua|Buam|Buben?|Jungs|Herrn?|Herren|Mannsbild(?:er)?|Mannebild(?:er)?|Mannsleute|Buur|Giele?|Familienvater|Familienväter|Naturbursch(?:en?)?|Muskelmann|Muskelmänner)`;
const WOMEN = String.raw`(?:Frau|Frauen|Damen?|Mädels?|Made?ln?|Dirndln?|Mädchen|Meitli|Muttis?|Mamas?|Hausfrau(?:en)?|Omas?|Omis?|Weibsbild(?:er)?|Kollegin(?:nen)?(?![*:_/]))`;
/** A name or a title follows a person that is meant: "Frau Meier", "Herr Doktor". */
const NO_NAME = String.raw`(?![\p{L}*:_/-]| (?:Dr|Doktor|Mag|Prof)|(?<=Frau|Herrn?) \p{Lu})`;
const ADJECTIVES = String.raw`(?:(?:(?:eine?[nrms]?|a|an|e|es|en|de|zwei|drei|vier|fünf|noch|sehr|recht|sofort|ab sofort) |[\p{Ll}-]{3,20}(?:e[nrs]?|i) |[\p{Ll}-]{3,20}e[nrs]?, )*)`;
/** Who is sought, at the beginning of the object of "suchen" or before "gesucht". */
export const ONE_SEX = latin(String.raw`^(?<lead>${ADJECTIVES})(?:(?<men>${MEN})|(?<women>${WOMEN}))${NO_NAME}`, 'u');
/** One person, for whom a headline without a person stands. */
export const IS_ONE = /^(?:Mann|Kerl|Bursch(?:en?)?|Bua|Herrn?|Frau|Dame|Mädel|Made?l|Kollegin|Mutti|Hausfrau)$/u;
/** The other sex beside it, in the sentence. */
export const OTHER_SEX = {
  men: latin(
    /(?<![A-Za-zÀ-ž])(?:Frau(?:en)?|Damen?|Mädels?|Made?ln?|Mädchen|Frauenzimmer|Bäuerin|Büri|Weibsbild|weiblich[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u,
  ),
  women: latin(
    /(?<![A-Za-zÀ-ž])(?:M[aä]nn(?:er|ern)?|Herr(?:n|en)|Jungs|Kerle?|Burschen?|Buben?|Kolleg(?:e|en)|männlich[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž])/u,
  ),
};

/** Houses where people work for pay; police and parties seek men and women for other reasons. */
const HOUSE = String.raw`(?:[\p{L}-]*(?:(?<![Pp]oliz|[Pp]art|[Dd]at|[Bb]üch)(?:ei)|[Ff]irma|[Bb]etrieb|[Hh]of|[Hh]aus|[Hh]ütt\p{L}{0,2}|[Aa]lm|[Cc]af[eé]|[Hh]otel|[Pp]ension|[Ll]aden|[Gg]eschäft|[Pp]raxis|[Oo]rdination|[Kk]anzlei|[Ss]alon|[Ss]tudio|[Aa]gentur|[Ww]erft|[Ww]erk|[Ww]erkstatt|[Gg]arage|[Kk]üche|[Rr]estaurant|[Kk]neipe|[Bb]ar|[Bb]eisl|[Bb]eiz|[Ii]mbiss|[Kk]iosk|[Tt]rafik|[Tt]ankstelle|[Mm]arkt|[Ss]pedition|[Bb]austelle|[Bb]aufirma|[Ll]ager|[Mm]esse|[Kk]antine|[Mm]ensa|[Gg]ut|[Kk]ellerei|[Mm]ühle|[Ss]tall|[Bb]outique|[Aa]potheke|[Kk]ita|[Kk]rippe|[Ss]pital|[Kk]linik|[Hh]eim|[Ss]äge|[Pp]latz|[Tt]heater|GmbH|AG|KG|[Bb]ahn|[Ll]ift|[Ww]irtschaft|[Ss]tube|[Ss]chank))`;
/** A house that seeks one sex for a task: "Die Hütte sucht a fesches Madl für die Schank". */
export const HOUSE_SEEKS_SEX = latin(
  String.raw`(?<=^|[.!?\n:] ?)(?:(?:Die|Der|Das|Unsere?|Ein|Eine|[DS]|Kleine[sr]?|\p{Lu}\p{Ll}+e[rs]?) )?${HOUSE}(?: \p{Lu}[\p{L}-]+){0,2}(?: (?:in|im|am|bei) \p{Lu}[\p{L}-]+)? (?:sucht|braucht|bräuchte|suecht|nimmt|stellt)(?: (?:noch|ab sofort|dringend|wieder|für|zum|zur|den|die|das|ab|bis|im|heuer|\p{Lu}[\p{L}-]+)){0,5}? ${ADJECTIVES}(?:${MEN}|${WOMEN})${NO_NAME}(?!,? (?:der|die)(?!\p{L})[^.!?\n]*(?:hat|haben|hatte|war|wurde|gestern|letzten?)(?!\p{L}))`,
  'u',
);

/** Groups who are called to work: "Jungs, wer von euch will …", "Fliesenleger aufgepasst". */
export const CALLED = latin(
  /(?<=^|[.!?\n:] ?)(?:(?:Hey|He|Hallo|Hi|Servus|Moin|Liebe|An alle|Achtung|Achtung,|Ihr|Alle)\s)?(?<person>[\p{Lu}][A-Za-zÀ-ž-]{2,30})(?=(?: aufgepasst| hergehört| Achtung| herhören| Obacht| aus [^.!?\n:,]{3,30} aufgepasst)(?![A-Za-zÀ-ž])|(?<=(?:An alle|Achtung,?) [A-Za-zÀ-ž-]+) ?[:!,]|, (?:wer (?:von euch|will|mag|hat|möchte|traut|kann)|wir (?:suchen|brauchen) euch|ihr (?:fehlt|werdet)|habt ihr|wollt ihr|lust auf|Lust auf|euer (?:neuer )?Job|hier ist euer|kommt zu uns|meldet euch))/gu,
);
/** What is offered to those who are called. */
export const OFFERED = latin(
  /(?<![A-Za-zÀ-ž])(?:Ausbildung (?:ab|zum|zur|im|bei)|Ausbildungsplatz|Lehrstelle|Lehre (?:ab|bei|im)|Stundenlohn|Festanstellung|Vier-Tage-Woche|4-Tage-Woche|Schicht[A-Za-zÀ-ž]*|[Uu]nbefristet|Vollzeit|Teilzeit|Minijob|Bewerbung[A-Za-zÀ-ž]*|[Bb]ewirb dich|[Bb]ewerbt euch|Firmenwagen|Urlaubstage|Spesen|Auslöse|Montage|Lohn|Gehalt|Kollektivvertrag)(?![A-Za-zÀ-ž])|\d ?(?:€|Euro|Franken|CHF)(?: brutto)? (?:die|pro|je|in der|im|am|per) (?:Stunde|Monat|Woche|Tag|Schicht)/u,
);

/** Adjectives that say nothing of the body: with them one sex is a matter of the title alone. */
export const PLAIN = latin(
  /^(?:(?:eine?[nrms]?|such[A-Za-zÀ-ž]*|gesucht|wird|wir|auf|unsere?|für|durch|noch|zum|zur|die|das|ab|per|sofort|\d{1,2}\.|Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|[A-Za-zÀ-ž]+(?:e[nrs]?)(?<=nett[A-Za-zÀ-ž]*|freundlich[A-Za-zÀ-ž]*|lieb[A-Za-zÀ-ž]*|zuverlässig[A-Za-zÀ-ž]*|fleißig[A-Za-zÀ-ž]*|fleissig[A-Za-zÀ-ž]*|tüchtig[A-Za-zÀ-ž]*|sympathisch[A-Za-zÀ-ž]*|brav[A-Za-zÀ-ž]*|anständig[A-Za-zÀ-ž]*|aufgeweckt[A-Za-zÀ-ž]*|geschickt[A-Za-zÀ-ž]*|pfiffig[A-Za-zÀ-ž]*|neue[A-Za-zÀ-ž]*|weitere[A-Za-zÀ-ž]*|erfahren[A-Za-zÀ-ž]*|engagiert[A-Za-zÀ-ž]*))[, ]+)*(?:Dame|Frau|Kollegin|Mitarbeiterin|Bursch(?:en?)?|Hausfrau|Mann|Herrn?)$/u,
);
