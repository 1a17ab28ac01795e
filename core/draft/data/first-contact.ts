import { latin } from '../text/latin';

/**
 * A first message to somebody who was found, as (salutation by name) × (a post that a house wants to fill) × (what is
 * known of the reader, or a question for a talk). Written for this project from messages of employers and agencies in
 * Germany, Austria and Switzerland. As of November 2026.
 */

const NAME = String.raw`(?:(?:Ing|Mag|Dr|Prof|Dipl|DI|Univ|med)\.?(?:-Ing\.?)? ?)*\p{Lu}[\p{L}'’-]+`;
/**
 * "Hallo Herr Tesch,", "Herr Dr. Fuchs,", "Servas Flo,", "Salü Sandro,"; a group ("Liebe Eltern") is not found in a
 * network.
 */
export const SALUTATION = latin(
  String.raw`^[^\p{L}]{0,6}(?:(?:Hallo|Hi|Hey|Hej|Moin|Moin moin|Servus|Servas|Grüezi|Grüß Gott|Grüß Sie|Grüß dich|Griaß di|Salü|Sali|Hoi|Bonjour|Buongiorno|Ciao|Guten (?:Tag|Morgen|Abend)|Gute[rn]? (?:Tag|Morgen)|Liebe[r]?|Sehr geehrte[r]?|Werte[r]?|Geschätzte[r]?|Verehrte[r]?)(?: lieber?| liebe)? )?(?:(?:(?:Herrn?|Frau|Kollege|Kollegin) )(?!Kolleg)(?:${NAME} ?){1,3}|(?<=\p{L} )(?!Herr|Frau|Team|Leute|Eltern|Familie|Kolleg|Mitglied|Freund|Kund|Nachbar|Gäste|Alle|Zusammen|Community|Damen)${NAME}(?: ${NAME})?)(?: ?[,!.:–-]|\n)`,
  'u',
);

/** A question for a talk, or for an answer. */
export const ASKS_TALK = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:[Rr]eden|[Ss]prechen|[Tt]elefonieren|[Tt]reffen|[Pp]lauschen|[Pp]laudern) wir(?: uns| einmal| mal| vertraulich| kurz| \p{Ll}+){0,4} ?\?|(?:Telefonat|Telefon|Interesse|Neugierig|Kaffee|Austausch|Gespräch|Anruf|Lust|Zeit|Bock)(?: [^.!?\n]{0,50})? ?\?|(?:[Dd]arf|[Dd]ürfte|[Kk]ann|[Kk]önnte|[Ss]oll) (?:ich|man)(?![A-Za-zÀ-ž])[^.!?\n]{0,90}\?|(?:[Ww]ollen|[Kk]önnen|[Kk]önnten|[Ss]ollen) wir(?![A-Za-zÀ-ž])[^.!?\n]{0,60}\?|[Ww]ann (?:erreiche|passt|kann|darf|hätten|hast|haben|können|wären)(?![A-Za-zÀ-ž])[^.!?\n]{0,70}\?|[Ww]är(?:e|en|st)?(?: das| es| du| Sie| da| denn)*(?: (?:was|etwas|interessant|offen|denkbar|vorstellbar|spannend|neugierig|interessiert|bereit))(?![A-Za-zÀ-ž])[^.!?\n]{0,60}\?|(?:\p{Lu}|(?<= )[mkhw])\p{Ll}+(?:en|st) (?:du|Sie)(?![A-Za-zÀ-ž])[^.!?\n]{0,90}\?|[Ww]as (?:zahlt|verdienen|verdienst|bekommen|bekommst|erhalten|erhältst)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}\?|[Ww]ie (?:hoch|lang|viel|steht|sieht)(?![A-Za-zÀ-ž])[^.!?\n]{0,30}(?:Ihre?|deine?)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}\?|[Kk]ennen Sie (?:jemanden|wen)|[Kk]ennst du (?:jemanden|wen)|[Mm]eld(?:e|en Sie)? (?:dich|di|sich)|[Ss]chreib(?:en Sie)? mir|[Rr]ufen Sie|[Rr]uf (?:mich|an)|Antwort [^.!?\n]{0,40}(?:genügt|reicht)|[Ff]reue mich auf (?:Ihre|deine) (?:Antwort|Rückmeldung)|(?:[Ss]ende|[Ss]chicke|[Ee]rzähle|[Ss]telle|[Mm]aile)(?: ich)? (?:Ihnen|dir) (?:gern |gerne |dann |kurz |alle |die |das )*(?:mehr|Details|Unterlagen|Exposé|Dossier|Profil|Näheres|Informationen|Aufgaben|Position|Stelle))/u,
);
const words = (...sources: readonly string[]): RegExp =>
  latin(String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`, 'u');
const WITHIN = String.raw`[^.!?\n]`;
/** What a stranger too is thanked for. */
const OF_STRANGERS = String.raw`\p{L}*(?:[Vv]ernetz|[Kk]ontakt|Annahme|Zeit|Aufmerksamkeit|Interesse|Offenheit|Beitr|Artikel|Vortrag|Post|Einblick|Talk|Folge)\p{L}*`;
const HAVE = '(?:haben|hast|hatten|hattest)';
/** The reader wrote, applied, was met, works or worked here, or had a message already: then no notice is missing. */
export const ACQUAINTED = words(
  // Thanks for something of theirs; a letter to a stranger thanks for none.
  String.raw`(?:[Dd]anke?|[Dd]ankeschön)(?: (?:dir|Ihnen|euch|nochmals?|noch einmal)){0,2},? (?:für(?! (?:[\p{Ll}-]+ |Ihren? |Ihr ){0,3}${OF_STRANGERS})|dass)`,
  String.raw`(?:[Ss]chön|[Tt]oll|[Ff]reut mich|[Ff]reut uns),? dass (?:du dich|Sie sich|wir uns)`,
  // What is agreed, and talks that took place.
  `[Ww]ie ${WITHIN}{0,50}?(?:besprochen|vereinbart|abgesprochen|ausgemacht|abgemacht|verabredet|angekündigt|telefonisch|zugesagt|versprochen|gewünscht|erbeten)`,
  String.raw`(?:nach|seit|auf|für) (?:unserem|unser|dem|das) (?:\p{Ll}+en )?(?:Gespräch|Telefonat|Treffen|Kennenlernen|Call|Videocall)(?! (?:in|über|mit|auf))`,
  String.raw`[Uu]nser Gespräch|(?:gestern|vorhin|heute|letzte Woche|am \p{L}+)(?: (?!über|zu)\p{L}+){0,3} (?:telefoniert|kennengelernt|getroffen|miteinander gesprochen)`,
  String.raw`(?:[Ww]ir (?:haben|hatten) uns|(?:haben|hatten) wir uns)(?!\p{L})${WITHIN}{0,60}?(?:unterhalten|gesehen|getroffen|kennengelernt|gesprochen|ausgetauscht|verabredet)`,
  // A date that is fixed already: a stranger is asked for one.
  String.raw`[Bb]estätig(?:en Sie|e)(?: (?:uns|mir|bitte|den|diesen))* (?:Termin|bis|kurz)|[Pp]asst (?:der|dieser|Ihnen der|dir der) Termin nicht`,
  // Of the reader: an application (none that is asked for), a contract, a time in the house.
  String.raw`(?<!(?:auf|um|mir|uns|[Ss]enden Sie|[Ss]chicken Sie|[Ss]end|[Ss]chick)(?: \p{Ll}+){0,2} )(?:Ihre[rnm]?|[Dd]eine[rnm]?) (?:Bewerbung|Unterlagen|Anfrage|Zusage)`,
  String.raw`(?:Ihr|[Dd]ein)(?:e[nmrs]?)? (?:\p{L}*[Vv]ertrags?|Vertrag\p{L}*|Probetag|Onboarding|ersten (?:Arbeits)?[Tt]ag|(?:Zeit|Praktikums?|Lehrzeit|Abschied) (?:bei uns|hier))`,
  // What the reader did: told, asked or answered us, worked here.
  `(?:Sie|[Dd]u) ${HAVE} (?:mir|uns)(?!${WITHIN}{0,60}(?:überzeugt|beeindruckt|begeistert|inspiriert|gefallen|imponiert|neugierig|angesprochen))`,
  String.raw`(?:Sie|[Dd]u) ${HAVE}(?: (?!in|im|auf)\p{L}+){0,5} (?:gefragt|angefragt|nachgefragt|gebeten|geantwortet|zurückgeschrieben|zurückgerufen|zugesagt|abgesagt|angerufen)`,
  String.raw`(?:Sie|[Dd]u) ${HAVE} (?:sich|dich)(?!\p{L})${WITHIN}{0,60}?(?:beworben|angemeldet|registriert|eingetragen|gemeldet)`,
  String.raw`(?<!(?:Vortrag|Beitrag|Artikel|Podcast|Interview)(?!\p{L})${WITHIN}{0,40})(?:hast du|haben Sie)(?!\p{L})${WITHIN}{0,60}?(?:erzählt|erwähnt)`,
  // To our letter: "haben im Oktober auf meine Anfrage geschrieben".
  String.raw`(?:Sie|[Dd]u) ${HAVE}(?!\p{L})${WITHIN}{0,60}?auf (?:meinen?|unseren?|meine[rs]?|unsere[rs]?) (?:\p{Ll}+e[nr]? )?(?:Anfrage|Nachricht|Mail|Anruf|Frage|Angebot|Einladung|Brief)(?!\p{L})${WITHIN}{0,60}?\p{Ll}(?:t|en)`,
  // The same with the verb at the end: "weil Sie uns 2024 Ihren Lebenslauf geschickt haben".
  String.raw`(?:Sie|[Dd]u) (?:mir|uns)(?!\p{L})${WITHIN}{0,80}?(?<!überzeugt|beeindruckt|begeistert|inspiriert|gefallen|imponiert|angesprochen)(?<=\p{Ll}(?:t|en)) ${HAVE}`,
  String.raw`(?:Sie sich|[Dd]u dich)(?!\p{L})${WITHIN}{0,60}?(?:beworben|angemeldet|registriert|eingetragen|gemeldet|vorgestellt) ${HAVE}`,
  String.raw`als (?:\p{Ll}+ )?(?:\p{L}*[Kk]und(?:e|in)|Mitglied|Gast)`,
  String.raw`(?:Sie|[Dd]u) ${HAVE}(?!\p{L})${WITHIN}{0,60}(?<!\p{L})bei uns(?!\p{L})${WITHIN}{0,50}?(?:gearbeitet|gelernt|ausgeholfen|gejobbt|Praktikum (?:gemacht|absolviert))`,
  String.raw`(?:Sie|[Dd]u) ${HAVE}(?!\p{L})${WITHIN}{0,80}(?:gesagt|gemeint),? (?:dass )?(?:wir|ich) (?:soll\p{L}*|d[aü]rf\p{L}*|k[aö]nn\p{L}*)`,
  String.raw`(?:Sie (?:sind|arbeiten)|du (?:bist|arbeitest)) seit ${WITHIN}{2,30} (?:bei uns|im Team|im Haus|hier)`,
  // A second message.
  String.raw`(?:noch einmal|nochmals?|wieder) (?:fragen|melden|anklopfen|nachfragen) (?:darf|dürfen|soll|sollen)|(?:habe|hatte|haben|hatten) (?:ich|wir) (?:Ihnen|dir)(?!\p{L})${WITHIN}{0,80}(?:geschickt|geschrieben|zugesandt)|(?:haben Sie|hast du) ${WITHIN}{0,60}(?:bekommen|erhalten)|(?:fasse|hake|frage)(?: \p{L}+){0,3} nach|nachfassen|nachhaken|[Zz]ur Erinnerung|wie (?:schon|bereits) geschrieben|(?:meiner?|unserer?) (?:letzten?|ersten?|vorigen?) (?:Nachricht|Mail)`,
  // An answer to an application, and one's own.
  String.raw`Vorstellungsgespräch|Absage|[Ll]eider (?:müssen|muss|können|haben|hat|ist|passt|wurde)|(?:möchte|will|würde) mich ${WITHIN}{0,60}bewerben|bewerbe mich|[Mm]eine[rn]? Bewerbung|[Mm]einen? Lebenslauf`,
);
/** Several readers are greeted: nobody was found. */
export const GREETS_SEVERAL = latin(
  String.raw`^[^\p{L}]{0,6}(?:\p{L}+ (?:liebe[sr]? )?|Guten (?:Tag|Morgen|Abend),? (?:liebe[sr]? )?|Sehr geehrte )(?:[Aa]lle|[Zz]usammen|Leute|Team|Eltern|Familie|Damen und Herren|\p{L}*(?:[Mm]itglieder|[Kk]olleginnen|[Kk]ollegen|[Ff]reunde|[Nn]achbarn|[Kk]undinnen|[Kk]unden|[Gg]äste|[Mm]itarbeitende|[Pp]artner|[Gg]emeinde))(?!\p{L})`,
  'u',
);
/**
 * Who is no stranger, or a post that is none: they wrote, left their data, worked on trial; a shift to stand in for; a
 * club.
 */
export const NO_STRANGER = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:schrieben|sagten|erzählten|fragten|baten|schickten|riefen|meldeten) (?:Sie|du)|(?:schriebst|sagtest|erzähltest|fragtest|meldetest) du|(?:Sie|[Dd]u|Ihr) (?:schrieben|sagten|erzählten|baten|schriebst|sagtest|erzähltest|batest) (?:mir|uns|mich)|(?:[Ww]as (?:kostet|würde|kosten)|[Kk]ostenvoranschlag|[Oo]fferte|hinterlegt|um Angebote gebeten|Talentpool|Bewerberpool|Talent-Pool|Stammkund[A-Za-zÀ-ž]+|Einsatzplan|Probearbeit[A-Za-zÀ-ž]*|Probetag[A-Za-zÀ-ž]*|Schnuppern|Schnuppertag[A-Za-zÀ-ž]*|Schnupperlehre|Arbeitsvertrag[A-Za-zÀ-ž]*|Vertragsentwurf|einspringen|Dienstplan|Dienst tauschen|Schicht tauschen|Elternabend|Elternbeirat[A-Za-zÀ-ž]*|ehrenamtlich[A-Za-zÀ-ž]*|Ehrenamt[A-Za-zÀ-ž]*|[Vv]ereinsvorstand[A-Za-zÀ-ž]*)|wie (?:[A-Za-zÀ-ž]+ ){0,5}(?:versprochen|gewünscht|besprochen|vereinbart)|(?:wieder|zurück) (?:zu uns|bei uns|ins Team)|(?:Vertretung|Ersatz|Aushilfe) für (?:heute|morgen|übermorgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|diese|nächste|den \d|das Wochenende|meinen Auftritt)|[A-Za-zÀ-ž]*(?:[Vv]erein|[Cc]hor|[Kk]apelle|[Ff]euerwehr) (?:sucht|braucht)|(?:Ihre|deine|eure) (?:Bestellung|Rechnung|Lieferung|Reservierung|Buchung|Praktikumszeit)|(?:im|aus dem|als) (?:Praktikum|Sommerjob|Ferialjob) bei uns)(?![A-Za-zÀ-ž])/u,
);
