import type { Gap } from './gaps';
import { either } from './text/either';

/** Words for gaps in templates from elsewhere, also as the last part of a compound: Kundenname, Startdatum. */
const ENDS = String.raw`\p{L}*(?:[Nn]amen?|NAMEN?|[Dd]atum|DATUM|[Uu]hrzeit|UHRZEIT|[Bb]etrag|BETRAG|[Nn]ummer|NUMMER|[Aa]dresse|ADRESSE|[Bb]ezeichnung|[Pp]artner(?:in)?|[Dd]urchwahl|[Aa]nsprechperson|[Tt]itel|TITEL|[Pp]osition|POSITION|[Ss]umme)`;
/** Words that are a gap only as whole words: "[Wort]" ends in "Ort" and is none. */
const WHOLE = String.raw`(?:Anrede|Ort|ORT|Stadt|Straße|Strasse|Raum|Preis|Zahl|Anzahl|Gehalt|Lohn|Entgelt|Stelle|Abteilung|Firma|FIRMA|Unternehmen|Kunde|Kundin|Produkt|Thema|Link|LINK|URL|E-?Mail|Mail|Telefon|Kontakt|Hashtags?|Anlass|Branche|Beruf|Tag|Monat|Jahr|Wochentag|Frist|Beginn|Öffnungszeiten|Grund|Zitat|Absender|Unterschrift|Platzhalter|xx+|XX+|XYZ|xyz|TBD|tbd|TODO)`;
const BEFORE = String.raw`(?:(?:[Hh]ier|[Bb]itte|Ihr\p{L}*|[Dd]ein\p{L}*|[Ee]ur\p{L}*|[Uu]nser\p{L}*|[Gg]enaue[rsn]?|[Kk]onkrete[rsn]?|[Nn]eue[rsn]?|[Aa]ktuelle[rsn]?|[Dd]er|[Dd]ie|[Dd]as|[Dd]en) )*`;
const FILL = '(?:einfügen|einsetzen|ergänzen|nachtragen|eintragen|angeben)';
/** "[Name geändert]" says something and is no gap. */
const WHOSE = String.raw`(?: (?:der|des|von|vom|Ihre[rs]|eure[rs]) \p{Lu}\p{L}+)?`;
/** Whose, without an article: "Durchwahl Hausdame", "Zahl Besucher"; "Stadt Graz" is a name. */
const OF_WHOM = String.raw`(?:(?<=${ENDS}|Zahl|Preis|Ort|Tag|Monat|Link|Mail|Telefon|Kontakt|Straße|Strasse|Raum|Frist|Gehalt|Lohn)(?: \p{Lu}[\p{L}-]+){1,3})?`;
const ONE = String.raw`${BEFORE}(?:${ENDS}|${WHOLE})(?:${WHOSE}|${OF_WHOM})(?: (?:hier )?${FILL})?`;
const UNIT = String.raw`(?:Uhr|Euro|€|EUR|CHF|Franken|Prozent|%|Stunden?|Jahren?|Tagen?|Wochen|Monaten?|Plätzen?|Personen|Leuten?|Mitarbeit\p{L}*|Kund\p{L}*|Teilnehm\p{L}*|kg|Kilo|km|Kilometer|m²|Quadratmeter|Minuten|Mal|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)`;

/** Unfilled placeholders: [Name], {{Vorname}}, TT.MM.2027, XX Euro, "am ____ um". A link or a picture is none. */
const PLACEHOLDER = either([
  String.raw`[[{<](?:${ONE})(?:(?:(?:,| und| oder| \/|\/) ?| )(?:${ONE}))*[\]}>](?!\()`,
  String.raw`\{\{ ?[\p{L}_.]{2,40} ?\}\}|%[A-Z_]{4,30}%|\*\|[A-Z_]{3,30}\|\*|«(?:Vorname|Nachname|Anrede|Firma)»`,
  String.raw`[[(<](?:[^\])>\n]{1,40} )?(?:einfügen|einsetzen|ergänzen|nachtragen|eintragen|angeben)[\])>]`,
  // A note to oneself or to a colleague: what is still to be asked or checked, in square brackets.
  String.raw`\[(?:[^\]\n]{1,40} )?(?:${FILL}|(?:ab)?klären|(?:nach)?fragen|prüfen)(?:[ ,:–-]{1,3}[^\]\n]{1,30})?\]`,
  // What is still to come, or to be asked.
  String.raw`\[(?:(?:[Hh]ier|[Nn]och)(?: \p{Ll}+)? (?:noch|kommt|kommen|folgt|folgen|fehlt|fehlen)(?: [^\]\n]{1,40})?|[Ww](?:er|as|ann|o|ie|elche[rsnm]?) [^\]\n]{3,50}\?)\]`,
  String.raw`(?<!\p{L})(?:TT|tt|DD)\.(?:MM|mm)\.(?:JJJJ|jjjj|JJ|YYYY|(?:20)?\d\d)?(?![\p{L}\p{N}])`,
  String.raw`(?<!\p{L})(?:[Xx]{2})[.:](?:[Xx]{2})\.?(?:[Xx]{2,4}|20\d\d)?(?![\p{L}\p{N}])`,
  String.raw`(?<!\p{L})(?:[Xx]{2,5}(?:[.,'][Xx]{1,3})*|[Xx][.'][Xx]{3}|\?{2,4}|_{2,})\.? ?(?=${UNIT}(?!\p{L}))`,
  String.raw`(?<!\p{L})[Xx]{3,5}(?![\p{L}\p{N}])(?=[ .,])|(?<=(?:€|EUR|CHF|Fr\.) )[Xx]{2,5}(?:[.,'][Xx]{2,3})*(?![\p{L}\p{N}])`,
  // Still open behind a colon: "Keynote: TBD".
  String.raw`(?<=\p{L}: ?)(?:TBD|TBA|TODO|tbd|tba|todo)(?=\s|[.,;)]|$)`,
  // A line to write on, within a sentence.
  String.raw`(?<=\p{L}[:,]? )_{3,}(?=[ .,!?])`,
  String.raw`(?<!\p{L})[Ll]orem ipsum(?: dolor)?(?!\p{L})`,
]);
/** A cheap test first: most texts contain none of these. */
const MAY_BE =
  /[[{<%«|]|xx|x[.']xxx|TT\.|DD\.|tt\.|\?\?|__|lorem|tbd|tba|todo|\((?:[^)\n]{0,44})(?:fügen|setzen|gänzen|tragen)\)/i;

/** The unfilled placeholders of a text from elsewhere. Pure. */
export function placeholdersIn(text: string): readonly Gap[] {
  if (!MAY_BE.test(text)) return [];
  return PLACEHOLDER.matchesIn(text).map(({ 0: written, index }) => ({
    start: index,
    end: index + written.trimEnd().length,
    word: /[A-Za-zÀ-ž][A-Za-zÀ-ž-]*/u.exec(written)?.[0] ?? '',
  }));
}
