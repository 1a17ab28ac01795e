import { latin } from '../text/latin';
import { wordList } from './word-list';

/**
 * How an answer to a review tells what its reader did: the reader as the subject of a verb in the past. It is read by
 * all, and nobody but the house knows it. What acquits is closed: it repeats what the review says, what the reader
 * felt, or that they were right. Written for this project from answers to reviews. As of November 2026.
 */

const words = (...sources: readonly string[]): RegExp =>
  latin(String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`, 'u');

/** Verbs in the past with "Sie" or "du"; "hätten", "wären" and "würden" suppose something. */
const PAST =
  '(?:hatten|hattest|waren|warst|wurden|wurdest|kamen|kamst|gingen|gingst|blieben|bliebst|fehlten|fehltest|verließen|verliessen|verließt|bekamen|bekamst|erhielten|erhieltst|kündigten|kündigtest|lehnten|verweigerten|weigerten|erschienen|erschienst|wollten|wolltest|konnten|konntest|mussten|musstest|durften|durftest|saßen|sassen|standen|lagen|tranken|aßen|nahmen|ließen|liessen|riefen|warfen|brachten|fuhren|griffen|unterschrieben)';
/** Weak verbs by their stems; behind "Sie", where none of these is a present. */
const WEAK_PAST = String.raw`\p{Ll}{2,}(?:ier|(?<!st)ell|ig|ahl|ang|auf|ack|ark|ock|utz|ör|ol)ten`;
const HELPING = '(?:haben|hast|sind|bist)';
const REST = String.raw`(?:[^.,;!?\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?= ))`;
/** What goes with "haben" and "sein" in the past. */
const PARTICIPLE = String.raw`(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|über|unter|wider)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)`;

/** A sentence goes on with the same subject. */
const SAME_SUBJECT = String.raw`(?:(?! (?:wir|ich|er|sie|es|man)(?!\p{L}))[^.;!?\n])`;
/** The verb first is a question or a condition: "haben Sie selbst bezahlt, heben Sie den Beleg auf". */
const INVERTED = String.raw`(?<=[\p{L}\p{N},)“”"«»] )`;
/** Main clauses in both orders, subordinate clauses, and what follows with "und". */
export const TOLD_OF_READER = latin(
  [
    String.raw`(?<!\p{L})(?:(?:Sie|[Dd]u) ${PAST}|Sie ${WEAK_PAST}|${INVERTED}${PAST} (?:Sie|du))(?!\p{L})${REST}{3,110}`,
    String.raw`(?<!\p{L})(?:(?:Sie|[Dd]u) ${HELPING}|${INVERTED}${HELPING} (?:Sie|du))(?!\p{L})${REST}{0,110}?(?<!\p{L})${PARTICIPLE}(?!\p{L})(?: und(?:(?! (?:wir|ich|Sie|du|er|sie|es|man|hat|haben|hatte|war|waren|ist|wurde|wurden|kam)(?!\p{L}))${REST}){3,70}?(?<!\p{L})${PARTICIPLE}(?!\p{L}))?`,
    String.raw`(?<!\p{L})(?:[Dd]ass|[Ww]eil|[Dd]a|[Aa]ls|[Nn]achdem|[Oo]bwohl|[Bb]evor|[Ww]ährend|[Ss]eit) (?:Sie|du)(?!\p{L})${REST}{3,110}? (?:${PAST}|${PARTICIPLE} ${HELPING})(?!\p{L})`,
    String.raw`(?<!\p{L})und (?:hast|bist|${PAST})(?: dich| sich)?(?!\p{L})(?<=(?:Sie|[Dd]u) (?:${HELPING}|${PAST})(?!\p{L})[^!?\n]{0,120})${REST}{3,90}`,
    // The subject is said once: "Sie waren …, haben … erhalten und wurden …".
    String.raw`(?<=(?<!\p{L})(?:Sie|[Dd]u) (?:${HELPING}|${PAST})(?!\p{L})${SAME_SUBJECT}{0,140}(?:,| und) )(?:${PAST}(?! (?:wir|ich|Sie|du|er|sie|es)(?!\p{L}))${REST}{3,90}|${HELPING}(?! (?:wir|ich|Sie|du|er|sie|es)(?!\p{L}))${REST}{3,90}?(?<!\p{L})${PARTICIPLE}(?!\p{L}))`,
  ].join('|'),
  'gu',
);

/** What the house did for the reader: in a house that keeps secrets it says that they were there. */
export const DONE_FOR_READER = latin(
  String.raw`(?<!\p{L})(?:[Ww]ir (?:haben|hatten) (?:Sie|Ihnen|dich|dir)|(?:haben|hatten) wir (?:mit )?(?:Sie|Ihnen|dich|dir)|[Bb]ei (?:Ihnen|dir) (?:haben|hatten|wurden?|war|waren))(?!\p{L})${REST}{0,110}?(?<!\p{L})(?:\p{Ll}{2,5})?${PARTICIPLE}(?!\p{L})`,
  'gu',
);
/** An answer, a call or waiting says nothing of a treatment. */
export const SERVED = words(
  '(?:geantwortet|gesprochen|telefoniert|zurückgerufen|angerufen|erreicht|erreichen|warten lassen|gewartet|geschrieben|gebeten|verwiesen)',
);
/** Matters of law and medicine, with what was done in them. */
export const MATTERS = latin(
  String.raw`(?<!\p{L})(?:[Aa]uch )?(?:[Ff]ür|[Bb]ei|[Ii]n|[Ww]egen|[Mm]it|[Gg]egen|[Zz]u)(?:[mr]? | (?:das|die|den|der|dem) )(?:Sorgerecht|Umgangsrecht|\p{L}*[Uu]nterhalt\p{L}*|Zugewinn\p{L}*|Erb\p{L}+|Pflichtteil\p{L}*|Testament|Nachlass|Vaterschaft\p{L}*|\p{L}*[Kk]lage|Berufung|Widerspruch|Einspruch|\p{L}*[Bb]escheid|Abfindung|Räumung|\p{L}*(?:[Bb]ehandlung|[Oo]peration|[Tt]herapie|[Ii]mpfung|[Ww]unde|[Nn]arbe|[Kk]rone|[Ff]üllung))(?!\p{L})${REST}{0,30}? (?:haben|hatten|konnten) wir${REST}{3,80}?(?<!\p{L})(?:${PARTICIPLE}|\p{Ll}{3,}en)(?= ?[.!,]|$)`,
  'gu',
);
const ANIMALS = '(?:Hund|Hunde|Hündin|Welpe|Katze|Kater|Pferd|Stute|Hengst|Hase|Kaninchen|Vogel|Tier)';
/** Who belongs to somebody and is no person. */
export const ANIMAL = words(String.raw`(?:Ihr|[Dd]ein)(?:e[mnrs]?)? (?:\p{Ll}+e?[nr]? )?${ANIMALS}`);
const FAMILY = String.raw`(?:Sohn|Söhne|Tochter|Töchter|Kind(?:er)?|Zwillinge|Bub(?:en)?|Mädchen|Kleine[rn]?|Mann|Frau|Partner(?:in)?|Gatt(?:e|in)|Mutter|Vater|Mama|Papa|Oma|Opa|Großmutter|Großvater|Grossmutter|Grossvater|Schwester|Bruder|Enkel(?:in)?|Freund(?:in)?|Begleitung|Begleiter(?:in)?|Gruppe|Gäste|Besuch|${ANIMALS})`;
/** Taken up by a pronoun: "die Brille Ihrer Tochter …, sie hat einen Ball abbekommen". */
const OF_RELATIVE = String.raw`(?<=(?<!\p{L})(?:Ihr|[Dd]ein)(?:e[mnrs]?)? ${FAMILY}(?:e?s)?(?!\p{L})[^.!?\n]{0,120}[,;–] )(?:sie|er|es) (?:(?:hat|ist|haben|sind)(?=${REST}{1,90} (?:\p{Ll}{2,5})?${PARTICIPLE}(?!\p{L}))|hatte|war|wurde|kam|ging|wollte|konnte|fehlte|verweigerte)(?!\p{L})${REST}{3,90}`;
/** The same of somebody who belongs to the reader, or of their animal. */
export const TOLD_OF_RELATIVE = latin(
  String.raw`(?<!\p{L})(?:(?:Ihre?|[Dd]eine?) ${FAMILY} (?:hatte|war|wurde|kam|ging|blieb|wollte|konnte|musste|durfte|fehlte|verweigerte)|(?:hatte|war|wurde|kam|ging|blieb|wollte|konnte|musste) (?:Ihre?|[Dd]eine?) ${FAMILY}|(?:Ihre?|[Dd]eine?) ${FAMILY} (?:hat|ist|haben|sind)(?=${REST}{1,90} ${PARTICIPLE}(?!\p{L}))|(?:hat|ist|haben|sind) (?:Ihre?|[Dd]eine?) ${FAMILY}(?=${REST}{1,90} ${PARTICIPLE}(?!\p{L})))(?!\p{L})${REST}{3,90}|${OF_RELATIVE}`,
  'gu',
);
/** Drink, violence and theft: of a guest they are never to be told. */
export const MISCONDUCT = words(
  '(?:an|be)?getrunken|betrunken|sturzbetrunken|alkoholisiert|angeheitert|besoffen|nüchtern|Promille|übergeben|ausfällig|ausfallend|handgreiflich|aggressiv|übergriffig|herumgeschrien|angeschrien|angebrüllt|angepöbelt|gepöbelt|beschimpft|beleidigt|belästigt|bedroht|bespuckt|angefasst|randaliert|gestohlen|geklaut|mitgehen lassen|geraucht|Security|Polizei|Türsteher',
);

/** It repeats the review, or says what the reader felt, is right about or is thanked for. */
export const REPEATS_REVIEW = words(
  String.raw`(?:\p{Ll}*ge)?(?:schr(?:ie|ei)b\p{Ll}*|schilder\p{Ll}*|erwähn\p{Ll}*|kritisier\p{Ll}*|(?:mon|thematis)ier\p{Ll}*|bemängel\p{Ll}*|bewert\p{Ll}*|beschwer\p{Ll}*|empf(?:u|a|i|o)[nh]\p{Ll}*|erleb\p{Ll}*|fühl\p{Ll}*|teil(?:t|en)|wünsch\p{Ll}*|erwart\p{Ll}*|lob\p{Ll}*|nannt?\p{Ll}*|vermiss\p{Ll}*)`,
  'angesprochen|angemerkt|aufgezeigt|benannt|hingewiesen|mitgeteilt|aufmerksam gemacht|(?:ließen|lassen) uns wissen|Punkte?|Fragen?|Them(?:a|en)|Vorschl[aä]ge?|Ideen?|Anregung(?:en)?|Feedback|Rückmeldung|Sterne?|Hinweis',
  '(?:un)?zufrieden|enttäuscht|verärgert|wohl|gefallen|geschmeckt|genossen|Spaß|Freude|Eindruck|Erwartung(?:en)?|vorgestellt|erhofft|Erinnerung',
  // An impression, not an appointment: "so wahrgenommen".
  String.raw`(?:so|als|anders|wie|das)(?: \p{L}+){0,3} wahrgenommen`,
  '[Rr]echt|Anspruch|Verständnis|(?<!in dieser )Zeit|Mühe|Geduld|eingeladen|willkommen',
  String.raw`(?:lange|Minuten|Stunden?|Wochen?|Tage)?(?: \p{Ll}+){0,2} ?(?:warten|gewartet|Wartezimmer sitzen)(?: \p{Ll}+)?`,
);
/** Regret, pleasure or thanks: the sentence takes up what the review says. */
export const TAKES_UP = words(
  String.raw`[Ll]eid|bedauer\p{Ll}*|[Ee]ntschuldig\p{Ll}*|[Ss]chade|ärger\p{Ll}*|(?:[Ff]|gef|erf)reu\p{Ll}*|begeister\p{Ll}*|[Ss]chön|[Tt]oll|[Dd]anke?|[Vv]ersteh\p{Ll}*|[Vv]erständlich|nachvollziehbar|berechtigt|stimmt|(?:unser|mein) Fehler|nicht in Ordnung`,
);
/** What is supposed or denied. */
export const SUPPOSES = words(
  '[Ww]enn|[Ff]alls|[Oo]b|[Ss]ollten|könnten|hätten|wären|nie|niemals|niemand|kein(?:e[mnrs]?)? (?:Kund|Gast|Gäst|Patient|Mandant|Mitarbeit)[a-zäöü]*',
);

/** In a house that keeps secrets, whatever is the reader's; not what they wrote or felt, nor how the house signs. */
export const YOURS = latin(
  String.raw`(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?) (?:\p{Ll}+e[nmrs]? )?(?!(?:Feedback|Rückmeldung|Bewertung|Rezension|Kritik|Kommentar|Hinweis|Tipp|Zeilen|Worte|Nachricht|Mail|Lob|Stern|Kompliment|Weiterempfehlung|Empfehlung|Beitrag|Eintrag|Text|Darstellung|Schilderung|Beschreibung|Meinung|Sicht|Eindr|Erfahrung|Erwartung|Vertrauen|Verständnis|Geduld|Offenheit|Ehrlichkeit|Anliegen|Ärger|Unmut|Enttäuschung|Zufriedenheit|Unzufriedenheit|Wohl|Wunsch|Wünsche|Interesse|Frage|Anruf|Rückruf|Antwort|Anfrage|Name|Telefon|Nummer|Mühe|Zeit|Seite|Kontakt|Recht|Daten|Fall|Zukunft|Karte|Gruß|Grüße|Blumen|Kund|Publikum|Leser|Treue|Freund|Punkt|Vorschlag|Anregung|Idee|Vorwurf|Vorwürf|Behauptung|Aussage|Äußerung|Äusserung|Unterstellung|Stimme|Beispiel|Ansprechp|Arbeitgeberbewertung|Google|Online|Weg|Einschätzung|Beurteilung|Einordnung|Wahrnehmung|Empfind|Gefühl|Standpunkt|Perspektive|Haltung|Reaktion|Urteil|Einwand|Einwänd|Bedenken|Beschwerde|Reklamation|Bemerkung|Anmerkung|Mitteilung|Stellungnahme|Zuschrift|Unbehagen|Aufmerksamkeit)\p{L}*|[\p{L}-]*(?:[Tt]eam|[Pp]raxis|[Pp]raxen|[Aa]potheke|[Kk]anzlei|[Kk]linik|[Ss]pital|[Oo]rdination|[Bb]üro|[Dd]ienst|[Hh]eim|[Hh]aus|[Zz]entrum|[Rr]esidenz|[Ll]eitung|[Aa]dvokatur|[Pp]hysio\p{L}*|[Hh]ebamme|Dr|[Aa]rzt|[Aa]nwalt|[Aa]nwältin)(?:e?s|e?n)?(?!\p{L})(?!(?: \p{L}+){0,2} (?:haben wir|hat))|Familie \p{Lu})\p{Lu}[\p{L}-]+`,
  'gu',
);

/** Illnesses by their endings, medicines, blows of fate: with "Ihr" they are somebody's. */
const ILL_ENDINGS = wordList(`
  itis azea ekzem neurose psychose thrombose sklerose arthrose allergie unverträglichkeit intoleranz erkrankung krankheit
  störung depression depressionen schwangerschaft fehlgeburt geburt infarkt infarkts anfall anfalls krebs tumor tumors bruch
  bruchs vorfall vorfalls operation narkose therapie entzug entzugs sucht schmerzen burnout trennung scheidung insolvenz
`);
const ILL_WORDS = wordList(`
  Akne Asthma Diabetes Migräne Demenz Herpes Schuppenflechte Psoriasis Epilepsie ADHS Reha Burn-out OP Trauer Trauerfall
  Todesfall Übergewicht Blutdruck Medikament Medikamente Medikamenten Tabletten Insulin Antibiotika Antibiotikum
`);
const ILL = String.raw`(?:(?:\p{Lu}\p{L}*)?(?:${ILL_ENDINGS.map((ending) => `[${ending.charAt(0).toUpperCase()}${ending.charAt(0)}]${ending.slice(1)}`).join('|')})|(?:\p{Lu}\p{L}*-)?(?:${ILL_WORDS.join('|')}))`;
const YOUR = '(?:Ihre?[mnrs]?|[Dd]eine?[mnrs]?)';
/** What somebody or their family suffers from, told by a house that owes no secrecy. */
export const SUFFERS = latin(
  String.raw`(?<!\p{L})(?:${YOUR} (?:\p{Ll}+e?[nmrs]? )?${ILL}(?!\p{L})|(?:der|die|dem|des|einer|eines) (?:\p{Ll}+e?[nmrs]? )?${ILL} (?:von )?${YOUR} \p{Lu}\p{L}+|(?:die|der) Einnahme von \p{Lu}\p{L}+)`,
  'gu',
);

/** The house contradicts: what follows the reader has not said. */
export const CONTRADICTS = words(
  'allerdings|jedoch|[Zz]ur Wahrheit gehört|verschweigen|verschweigst|unerwähnt|vielmehr|tatsächlich|in Wahrheit|Fakt ist|[Rr]ichtig ist|selbst|selber|erwähnen Sie nicht|vergessen Sie|[Zz]ur Einordnung|[Zz]ur Klarstellung',
);

const BODY = String.raw`(?:\p{L}*(?:[Zz]ahn|[Zz]ähnen|[Ww]urzel|[Kk]iefer|[Kk]nie|[Ss]chenkel|[Ss]chulter|[Rr]ücken|[Ww]irbel\p{Ll}*|[Bb]auch|[Hh]üfte|[Gg]elenk|[Aa]rm|[Bb]ein|[Ff]uß|[Ff]uss|[Ff]inger|[Zz]ehe|[Aa]uge|[Oo]hr|[Nn]ase|[Hh]aut|[Mm]agen|[Nn]iere|[Ll]eber|[Bb]rust|[Nn]acken)|Hals|Kopf|Hand|Herz|Lunge)`;
const DONE_TO_BODY = String.raw`\p{L}*(?:[Bb]ehandlung|[Oo]peration|[Tt]herapie|[Ii]mpfung|[Uu]ntersuchung|[Dd]iagnose|[Ee]ntzündung|[Vv]erband|[Vv]erbandswechsel|[Ww]unde|[Nn]arbe|[Kk]rone|[Ff]üllung|[Ss]pritze|[Rr]ezept|[Bb]efund|[Vv]ollmacht|[Mm]andat|[Ss]teuererklärung)`;
/**
 * What concerns the reader without naming them, once the text has confirmed them: a noun with a part of the body, or
 * with whose it is; a treatment by its full name that went on in the past.
 */
export const MATTER_OF_READER = latin(
  [
    String.raw`(?<!\p{L})(?:(?:[Ww]egen|[Bb]ei|[Nn]ach|[Tt]rotz) )?(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es) (?:\p{Ll}+ )?\p{Lu}\p{Ll}+ (?:am|an(?: de[rmn])?|im|in(?: de[rmn])?|auf de[rmn]|unter de[rmn]) (?:\p{Ll}+e[nr] )?${BODY}(?!\p{L})(?: \d+)?`,
    String.raw`(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en) (?:\p{Ll}+ )?${DONE_TO_BODY} Ihre[rs] \p{Lu}\p{Ll}+`,
    String.raw`(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as) \p{Lu}\p{Ll}+(?:behandlung|operation|therapie|untersuchung|wechsel|entzündung)(?: vom [^.!?\n]{2,20})? (?:war|wurde|verlief|dauerte|zeigte|ergab)(?!\p{L})`,
  ].join('|'),
  'gu',
);
/** "Wer …, sollte die Vollmacht lesen, die er unterschrieben hat": said of whoever writes such a review. */
export const TOLD_OF_WHOEVER = latin(
  String.raw`(?<=(?<!\p{L})[Ww]er (?!uns )[^.!?\n]{3,160}, )(?:die|den|das|der) (?:er|sie) (?:${REST}{0,40} )?${PARTICIPLE} (?:hat|hatte|haben|ist)(?!\p{L})|(?<=, )(?:die|den|das|der) (?:Sie|du) (?:selbst|selber) (?:${REST}{0,40} )?${PARTICIPLE} (?:haben|hast|hatten|hattest)(?!\p{L})|(?<!\p{L})[Dd](?:as|er|ie) (?:Mahn(?:verfahren|bescheid|ung)|Inkasso\p{Ll}*) (?:läuft|ist|war|wurde|liegt|ging)(?!\p{L})`,
  'gu',
);
/** A day, an hour, a number: what only a witness or a file can say. */
export const FIGURE = words(
  String.raw`\d[\d.:,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zweimal|dreimal|mehrmals|mehrfach|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{Ll}*|Mittwoch\p{Ll}*|(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)`,
);
/** What somebody did, not what befell them: "haben … bekommen", "mussten" and "waren" are about the house. */
export const BEFELL = words(
  String.raw`(?:hatten|hattest|waren|warst|wurden?|wurdest|wollten|konnten|konntest|mussten|musstest|durften|bekamen|bekamst|erhielten)|(?:bekommen|erhalten|gehabt|gefunden|bezahlt|gezahlt|verbracht|gewohnt|gebucht|reserviert|verloren|gesessen)`,
);
export const GUESSED = words('[Vv]ielleicht|[Vv]ermutlich|[Ww]ahrscheinlich|[Ww]omöglich|[Ff]alls|[Ww]enn');
/** The house is at fault, whatever the reader did. */
export const OUR_FAULT = words(
  String.raw`[Ll]eid|[Ee]ntschuldig\p{Ll}*|(?:unser|mein) (?:Fehler|Versäumnis)|Fehler von uns|(?:darf|dürfte|hätte) (?:so )?(?:nicht|nie) passier\p{Ll}*|[Rr]echt|stimmt|peinlich|versäumt`,
);
