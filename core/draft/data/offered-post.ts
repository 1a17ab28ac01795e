import { latin } from '../text/latin';

/**
 * Signs that a message offers a post, each in closed classes of words: a house that seeks somebody, the name of a post,
 * terms of employment, somebody who seeks for others. One alone stands in other messages too; two make an offer.
 * Written for this project from messages in Germany, Austria and Switzerland. As of November 2026.
 */

const words = (...sources: readonly string[]): RegExp =>
  latin(String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`, 'u');

/** A verb of seeking whose subject is not the reader. */
export const SEEKS = words(
  String.raw`(?<!(?:Sie|[Dd]u|[Ii]hr) )(?:[Ss]uchen|[Bb]rauchen|[Bb]räuchten|[Bb]enötigen|[Bb]esetzen|[Rr]ekrutieren)(?! Sie(?!\p{L}))`,
  '[Ss]uche|[Bb]rauche|[Bb]räuchte|[Bb]esetze|[Rr]ekrutiere|[Ss]ucht|[Bb]raucht|(?<!(?:ist|sind|war|wurde|bereits|schon|inzwischen|leider) )[Bb]esetzt|[Rr]ekrutiert|[Gg]esucht|fehl(?:t|en) uns|[Uu]ns fehl(?:t|en)',
);
/** Who is sought, beside the names of occupations: anybody, a head; what ends like the name of a post; a pair. */
export const SOUGHT = words(
  'jemand(?:en)?|wen|öpper|Leute|Hände|K[oö]pfe?|Talente?|Zuwachs|Verstärkung|Nachfolge|Kolleg(?:e|en|in|innen)',
  String.raw`[Gg]enau (?:das|dich|Sie|so \p{L}+|solche \p{L}+)`,
  String.raw`[\p{L}-]*(?:[Kk]raft|[Kk]räfte|[Pp]erson|[Ff]achfrau|[Ff]achmann|[Ll]eitung|[Aa]ssistenz|[Vv]ertretung|[Ll]ernenden?|[Aa]zubis?|Manager|Engineer|Developer)`,
  String.raw`\p{Lu}\p{L}+(?:[:*_/]-?in(?:nen)?|\(in\))`,
  // An occupation by its letters: "eine MFA".
  String.raw`(?<=(?:[Ee]ine[nr]?|zwei|drei) )(?!LKW|PKW|KFZ|USB|PDF|CNC)\p{Lu}{2,4}(?!-)`,
);
/** (m/w/d) and its like. */
export const GENDER_MARK = /\((?:[mwdfx]\s?[/|]\s?){1,3}[mwdfx]\)|\((?:gn|all genders)\)/iu;
/** The name of a post: "die Stelle am Kamin" and "Position 3" of a bill are none. */
export const POST_NAME = words(
  String.raw`(?:(?:Vollzeit|Teilzeit|Lehr|Ausbildungs|\p{Lu}\p{Ll}+arzt|Leitungs|Fach|Plan|Trainee)s|S)tellen?(?! (?:am|an|im|vor|hinter|auf|mit) (?:der|den|dem|die) ?\p{L}*(?:Kamin|Dach|Wand|Wald|Wurzeln|Boden|Haut))(?! am Kamin)`,
  String.raw`(?:(?!Dis|Kom|Ex|Op|Prä|De)\p{Lu}\p{L}+p|P)osition(?:en)?(?! (?:\d|Ihrer|deiner))`,
  String.raw`Vakanz(?:en)?|Posten|Jobs?|[\p{L}\d-]*[Pp]rofessur|Rektorat|Festanstellung|[Ss]tellen(?:angebot|profil|beschreibung|ausschreibung)|Jobangebot`,
  String.raw`(?<=(?:[Ee]in|[Dd]ieses) \p{Ll}+es )Mandat`,
);
/** Terms of employment: pay by time, words for wages, an amount of work. */
export const EMPLOYMENT_TERMS = words(
  String.raw`\d[\d.,'’–-]* ?(?:€|EUR|Euro|CHF|Franken)(?: brutto| netto)? ?(?:die|pro|je|in der|per|im|/) ?(?:Stunde|Std|h|Monat|Jahr|Schicht)`,
  String.raw`brutto|[\p{L}-]*[Ll]ohn|[\p{L}-]*[Ll]ohnband|[\p{L}-]*[Gg]ehalt|Mindestentgelt|Kollektivvertrag|KV|TV[öo]D|TV-?[LVH]|Fixum|dotiert|Dienstwagen|Firmenwagen`,
  String.raw`Vollzeit|Teilzeit|Pensum|unbefristet|Festanstellung|(?:Früh|Spät|Nacht|Tag)schicht|Homeoffice|[Rr]emote`,
  String.raw`\d{2}(?:[,.]5)?(?:-Stunden-Woche| Wochenstunden| Stunden)`,
);
/** The same in figures: "80 bis 100 %", "72.000 bis 80.000", "70–82k". */
export const EMPLOYMENT_FIGURES =
  /(?<![\d,.])(?:[2-9][05]|100)(?: ?(?:[–-]|bis) ?(?:[2-9][05]|100)) ?(?:%|Prozent)|\d{2}(?:\.|['’]|)000 ?(?:€|Euro)? ?(?:bis|[–-]) ?(?:€ ?)?\d{2,3}(?:\.|['’]|)000|\d{2,3} ?[–-] ?\d{2,3} ?k(?![A-Za-zÀ-ž])/u;
/** Somebody who seeks for others. */
export const SEEKS_FOR_OTHERS = words(
  String.raw`Personal(?:berat|vermitt)\p{L}*|[Rr]ecruit\p{L}*|Headhunt\p{L}*|Executive Search|Talent Acquisition`,
  String.raw`(?:für|im Auftrag|bei) (?:eine[nmrs]?|unsere[nmrs]?|meine[nmrs]?) (?:\p{Ll}+ )?(?:Kund|Mandant|Klient|Auftraggeber)\p{L}*`,
  String.raw`(?:[Mm]ein|[Uu]nser)e? (?:Mandant|Klient|Auftraggeber)\p{L}*|(?:[Mm]ein|[Uu]nser)e? Kund(?:e|in)(?: (?:in|aus|bei) [\p{L} -]{2,30}?)? (?:sucht|besetzt|braucht)`,
);
/**
 * The post is not the reader's to take: the writer seeks work, sells to somebody who seeks, orders something, or asks
 * for a talk on a stage; the reader works here.
 */
export const NO_OFFER = words(
  String.raw`(?:[Ii]ch suche|suche ich|[Ss]uche)(?: \p{L}+){0,5} (?:Stelle|Job|Arbeit|Anstellung|Nebenjob|Praktikum|Praktikumsplatz|Lehrstelle|Ausbildungsplatz)`,
  String.raw`(?:Ihre[nmrs]?|[Dd]eine[nmrs]?|[Ee]ue?re[nmrs]?) (?:offenen? |freien? |vakanten? )?(?:Stellen|Vakanzen|Positionen|Stellenanzeigen?|Recruiting|Fachkräftesuche|Mitarbeitersuche|Personalsuche|Teams?|Lohnabrechnung|Gehaltsabrechnung|Abrechnung|Arbeitsvertrag|Vertrag|Dienstvertrag|Urlaubsantrag|Krankmeldung|Schicht|Dienst)`,
  String.raw`(?:ein|Ihr|dein|um ein) Angebot (?:machen|schicken|senden|erstellen|unterbreiten|für (?:die|den|das))|[Ww]as (?:kostet|kosten|nehmen|verlangen|berechnen|nimmst|verlangst)|Kostenvoranschlag|Offerte|Preisliste`,
  String.raw`Podium|Podcast|Panel|Gastbeitrag|Jury|als (?:Referent|Speaker|Gast|Moderator|Jurymitglied)\p{L}*|(?:Vortrag|Workshop|Keynote) (?:bei uns|für uns|halten|geben)`,
  '(?:Unternehmen|Firmen|Betriebe|Betrieben|Arbeitgebern?) wie (?:Ihr|dein|euer|Sie)[a-z]*|(?:Sie suchen|[Dd]u suchst|[Ii]hr sucht|[Ss]uchen Sie|[Ss]uchst du|dass (?:Sie|du|ihr)(?: (?!Stelle|Job|Arbeit|Position)[^ .!?\\n]+){0,6} such(?:en|st|t))(?![^.!?\\n]{0,60}(?:Stelle|Job|Arbeit|Position|Aufgabe|Herausforderung|Wechsel|Veränderung))|vermitteln Sie|Können Sie (?:uns|mir) [^.!?\\n]{0,60}(?:vermitteln|schicken|anbieten)',
);
