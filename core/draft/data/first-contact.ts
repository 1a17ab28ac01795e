import { latin, latinExpression } from '../text/latin';

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
  latinExpression(
    String.raw`^[^\p{L}]{0,6}(?:(?:Hallo|Hi|Hey|Hej|Moin|Moin moin|Servus|Servas|Grüezi|Grüß Gott|Grüß Sie|Grüß dich|Griaß di|Salü|Sali|Hoi|Bonjour|Buongiorno|Ciao|Guten (?:Tag|Morgen|Abend)|Gute[rn]? (?:Tag|Morgen)|Liebe[r]?|Sehr geehrte[r]?|Werte[r]?|Geschätzte[r]?|Verehrte[r]?)(?: lieber?| liebe)? )?(?:(?:(?:Herrn?|Frau|Kollege|Kollegin) )(?!Kolleg)(?:${NAME} ?){1,3}|(?<=\p{L} )(?!Herr|Frau|Team|Leute|Eltern|Familie|Kolleg|Mitglied|Freund|Kund|Nachbar|Gäste|Alle|Zusammen|Community|Damen)${NAME}(?: ${NAME})?)(?: ?[,!.:–-]|\n)`,
    'u',
  ),
);

const PLACE = String.raw`(?: (?:in|im|aus|bei|am|an|von|nahe|mit|auf)(?: \p{L}+){1,3})?`;
const HOUSE = String.raw`(?:(?:[Uu]nsere?|[Mm]eine?|[Ee]ine?|[Dd]ie|[Dd]er|[Dd]as)(?: \p{Ll}+e[rs]?)? \p{Lu}[\p{L}&-]+${PLACE}|[Mm]ein (?:Auftraggeber|Kunde|Mandant)|[Mm]eine (?:Auftraggeberin|Kundin|Mandantin)|\p{Lu}[\p{L}&-]+ (?:GmbH|AG|KG))`;
const SEEK = String.raw`(?:${HOUSE} (?:sucht|braucht|besetzt|benötigt|bräuchte)|[Ww]ir(?: hier)?${PLACE} (?:suchen|brauchen|besetzen|benötigen|bräuchten)|(?:suchen|brauchen|besetzen|benötigen) wir|suche ich|brauche ich|besetze ich|[Ii]ch(?: leite (?:\p{L}+ ){1,6}und)? (?:suche|brauche|besetze|bräuchte))`;
/** What is filled, by its task. */
const POST = String.raw`(?:[\p{L}-]*(?:[Ll]eitung|[Ff]ührung|[Ss]tellvertretung|[Vv]ertretung|[Nn]achfolge|[Ll]ehrkraft|[Ff]achkraft|[Kk]raft|[Aa]ssistenz|[Ss]telle|[Pp]osition|[Pp]osten|[Vv]akanz|[Rr]ektorat|[Pp]rofessur|[Dd]irektion|[Mm]eister(?:in)?|[Tt]echnik|[Ee]ntwicklung|[Kk]onstruktion|[Bb]uchhaltung|[Cc]ontrolling|[Dd]isposition|[Ii]ngenieur(?:in)?|[Ee]ntwickler(?:in)?|[Ll]eiter(?:in)?|[Mm]anager(?:in)?|[Kk]oordination|[Ss]achbearbeitung)|Verstärkung|Kolleg(?:en|in))`;
const GAP = String.raw`(?:[^.!?\n]|(?<=\d|Prof|Dr|Ing|z|B|ca)\.){0,70}?`;

/** A house that wants to fill a post: "unser Verlag sucht eine Herstellungsleitung", "bei uns wird der Posten frei". */
export const FILLS_POST = latin(
  latinExpression(
    String.raw`(?<!\p{L})(?:${SEEK}(?!\p{L})${GAP} ${POST}(?!\p{L})|(?:[Bb]ei uns|[Ii]n unserem?r?|[Bb]ei mir|[Ii]n meinem?r?|Ab \p{L}+|[Nn]un|[Jj]etzt|[Gg]erade|[Dd]a)(?!\p{L})${GAP}(?:wird|wäre|ist|würde)(?!\p{L})${GAP}(?:${POST}|Platz|Stuhl|Team)(?!\p{L})${GAP} (?:frei|vakant|offen|zu besetzen|zu vergeben|neu besetzt)|(?:die|eine|unsere) (?:\p{Ll}+e )?${POST}${GAP} (?:besetzen|neu besetzen|besetzt)(?!\p{L})|offen für (?:eine|einen|ein) (?:\p{Ll}+e[nrs]? )?(?:${POST}|Job|Wechsel|Angebot|Posten)|(?:(?:Kurz|Job|Stellen)angebot|Angebot für Sie|Angebot für dich|Stelle für Sie|Stelle für dich|Job für dich)(?=:|,| – )|[Hh]ätte ich (?:da )?(?:etwas|was|eine ${POST}|einen Job|einen Posten)|darf ich (?:Ihnen|dir) (?:die|eine|unsere) (?:Stelle|Position|Ausschreibung|Anzeige)${GAP} (?:schicken|zeigen|vorstellen|senden))(?!\p{L})`,
    'u',
  ),
);
/** The same in words that also seek a craftsman: they count only where the writer knows what the reader does. */
export const NEEDS_THAT = latin(
  latinExpression(
    String.raw`(?<!\p{L})(?:${SEEK}(?!\p{L})${GAP} (?:genau das|genau so jemanden|so jemanden|so wen|jemand(?:en)?|wen|öpper|genau dich|genau Sie|genau solche \p{L}+|solche Leute|Leute wie (?:Sie|dich)|deine Hände|Ihre Erfahrung|deine Erfahrung)|${HOUSE} (?:eröffnet|erweitert|wächst|startet|gründet|baut|übernimmt|stellt)(?!\p{L})${GAP}|[Gg]enau (?:das|so jemanden|so eine|so einen|dich|Sie) (?:sucht|suchen|brauchen|braucht|fehlt)(?: uns| wir| bei uns)?)(?!\p{L})`,
    'u',
  ),
);
const DOES = String.raw`(?:mach|bau|prüf|leit|führ|unterricht|plan|betreu|entwickl|arbeit|koch|back|fahr|fähr|zeichn|programmier|schweiß|näh|restaurier|berat|verkauf|organisier|spiel|stimm|pfleg|konstruier|fräs|dreh|mal|schneid|gestalt|schreib|übersetz|filmst|film|fotografier|moderier|verantwort|kümmer|steuer|begleit|sprech|sprich|kenn|kann|könn|versteh)(?:e?st|e?t|e?n|ern|en)`;
/** What is known of the reader: from a page, or told as a matter of course. */
export const KNOWS_READER = latin(
  latinExpression(
    String.raw`(?<!\p{L})(?:(?:laut|gemäß|lt\.) (?:\p{L}+ )?(?:\p{L}*[Pp]rofil|LinkedIn|XING|Xing|Website|Webseite|Homepage)|(?:Ihr|[Dd]ein|Euer|Eure|Ihre|[Dd]eine) (?:\p{L}*[Pp]rofil|Werdegang|Lebenslauf|Vita|Laufbahn|Seite|Homepage|Website|Webseite|Portfolio|Arbeit|Handschrift|Erfahrung)(?!\p{L})|(?:[Aa]uf|[Ii]n) (?:Ihrer|deiner|Ihrem|deinem|eurer) (?:Seite|Website|Webseite|Homepage|Profil|Account|Kanal)|(?:steht|stand|heißt es|lese ich|sehe ich|sagt|schreibt) (?:hier|da|dort|auf \p{L}+|in \p{L}+|im Netz|LinkedIn|XING|das Netz)(?= ?[.,;!]|$)|wie ich (?:lese|sehe|höre|gelesen|gesehen|gehört)|(?:ham|haben|hab|habe|hobn|hand|hend|händ) (?:\p{L}+ )?(?:gsehn|gseh|gesehen|ghört|gehört|gelesen|glesen|gläse),? (?:dass|wie|was) (?:du|Sie|d')|(?:Sie|[Dd]u) (?:wirken|wirkst|kamen|kamst|fielen|fielst|fallen|fällst|sind|bist)(?: mir| uns)?(?: dabei| sofort| gleich| da| als Erste[r]?){0,3} (?:in den Sinn|auf|ein|eingefallen|aufgefallen|empfohlen|jung|\p{Ll}+ und \p{Ll}+)|(?:dachte ich|habe ich|haben wir|dachten wir) (?:sofort |gleich |dabei |da )*an (?:Sie|dich)(?: gedacht)?|(?<=(?:^|[.!?,\n:;] ?))(?:Sie|[Dd]u) (?:${DOES}|sind|bist|haben|hast)(?!\p{L})(?! (?:mich|uns|mir|Lust|Zeit|Interesse|bestellt|gefragt|sich|dich|gern|Fragen))[^.!?\n]{0,70}(?=[.,!\n]|$))`,
    'u',
  ),
);
/** A question for a talk, or for an answer. */
export const ASKS_TALK = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:[Rr]eden|[Ss]prechen|[Tt]elefonieren|[Tt]reffen|[Pp]lauschen|[Pp]laudern) wir(?: uns| einmal| mal| vertraulich| kurz| \p{Ll}+){0,4} ?\?|(?:Telefonat|Telefon|Interesse|Neugierig|Kaffee|Austausch|Gespräch|Anruf|Lust|Zeit|Bock)(?: [^.!?\n]{0,50})? ?\?|(?:[Dd]arf|[Dd]ürfte|[Kk]ann|[Kk]önnte|[Ss]oll) (?:ich|man)(?![A-Za-zÀ-ž])[^.!?\n]{0,90}\?|[Ww]ann (?:erreiche|passt|kann|darf|hätten|hast|haben|können|wären)(?![A-Za-zÀ-ž])[^.!?\n]{0,70}\?|[Ww]är(?:e|en|st)?(?: das| es| du| Sie| da| denn)*(?: (?:was|etwas|interessant|offen|denkbar|vorstellbar|spannend|neugierig|interessiert|bereit))(?![A-Za-zÀ-ž])[^.!?\n]{0,60}\?|(?:\p{Lu}|(?<= )[mkhw])\p{Ll}+(?:en|st) (?:du|Sie)(?![A-Za-zÀ-ž])[^.!?\n]{0,90}\?|[Ww]as (?:zahlt|verdienen|verdienst|bekommen|bekommst|erhalten|erhältst)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}\?|[Ww]ie (?:hoch|lang|viel|steht|sieht)(?![A-Za-zÀ-ž])[^.!?\n]{0,30}(?:Ihre?|deine?)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}\?|[Kk]ennen Sie (?:jemanden|wen)|[Kk]ennst du (?:jemanden|wen)|[Mm]eld(?:e|en Sie)? (?:dich|di|sich)|[Ss]chreib(?:en Sie)? mir|[Rr]ufen Sie|[Rr]uf (?:mich|an)|Antwort [^.!?\n]{0,40}(?:genügt|reicht)|[Ff]reue mich auf (?:Ihre|deine) (?:Antwort|Rückmeldung))/u,
);
/**
 * Who is no stranger, or a post that is none: they wrote, left their data, worked on trial; a shift to stand in for; a
 * club.
 */
export const NO_STRANGER = latin(
  /(?<![A-Za-zÀ-ž])(?:(?:schrieben|sagten|erzählten|fragten|baten|schickten|riefen|meldeten) (?:Sie|du)|(?:schriebst|sagtest|erzähltest|fragtest|meldetest) du|(?:Sie|[Dd]u|Ihr) (?:schrieben|sagten|erzählten|baten|schriebst|sagtest|erzähltest|batest) (?:mir|uns|mich)|(?:[Ww]as (?:kostet|würde|kosten)|[Kk]ostenvoranschlag|[Oo]fferte|hinterlegt|um Angebote gebeten|Talentpool|Bewerberpool|Talent-Pool|Stammkund[A-Za-zÀ-ž]+|Einsatzplan|Probearbeit[A-Za-zÀ-ž]*|Probetag[A-Za-zÀ-ž]*|Schnuppern|Schnuppertag[A-Za-zÀ-ž]*|Schnupperlehre|Arbeitsvertrag[A-Za-zÀ-ž]*|Vertragsentwurf|einspringen|Dienstplan|Dienst tauschen|Schicht tauschen|Elternabend|Elternbeirat[A-Za-zÀ-ž]*|ehrenamtlich[A-Za-zÀ-ž]*|Ehrenamt[A-Za-zÀ-ž]*|[Vv]ereinsvorstand[A-Za-zÀ-ž]*)|wie (?:[A-Za-zÀ-ž]+ ){0,5}(?:versprochen|gewünscht|besprochen|vereinbart)|(?:wieder|zurück) (?:zu uns|bei uns|ins Team)|(?:Vertretung|Ersatz|Aushilfe) für (?:heute|morgen|übermorgen|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|diese|nächste|den \d|das Wochenende|meinen Auftritt)|[A-Za-zÀ-ž]*(?:[Vv]erein|[Cc]hor|[Kk]apelle|[Ff]euerwehr) (?:sucht|braucht)|(?:Ihre|deine|eure) (?:Bestellung|Rechnung|Lieferung|Reservierung|Buchung|Praktikumszeit)|(?:im|aus dem|als) (?:Praktikum|Sommerjob|Ferialjob) bei uns)(?![A-Za-zÀ-ž])/u,
);
