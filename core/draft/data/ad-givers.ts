/**
 * Givers as people name them in passing: thanks for a thing to test, a visit without paying, a rebate "if you say my
 * name". They count for creators and private people only. Source: UWG § 5a Abs. 4; guide of the Medienanstalten on
 * labelling, 2024; wordings collected for this project from German, Austrian and Swiss posts. As of November 2026.
 */

import { latin } from '../text/latin';

const START = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;
const compiled = (sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => latin(START + source, 'gu'));

const FREE = '(?:kostenlos|kostenfrei|gratis|umsonst|unentgeltlich|auf Kosten des Hauses)';
/** What a visitor does without paying. "Als Kind durfte ich gratis baden" tells of a time, not of a giver. */
const VISITED = String.raw`(?:dabei sein|teilnehmen|mitfahren|mitkommen|mitmachen|besuchen|erleben|reinschnuppern|schlafen|nächtigen|wohnen|übernachten|essen|schlemmen|trainieren|nutzen|fahren|testen|ausprobieren|probieren|kosten|verkosten|behalten|mitnehmen|aussuchen|lesen|hören|fliegen|segeln|entspannen|ausspannen|urlauben|einkleiden|einziehen)`;
/** A thing that is lent or given to be shown: Testvelo, Leihrad, Vorführwagen. */
const TEST_THING = String.raw`(?:[Tt]est|[Ll]eih|[Gg]ratis|[Pp]robe|[Vv]orführ|[Dd]emo|[Pp]resse|[Pp]R-)-?(?:[Vv]elo|[Rr]ad|[Bb]ike|[Ee]-?[Bb]ike|[Ww]agen|[Aa]uto|[Gg]erät|[Pp]rodukt|[Mm]uster|[Pp]aket|[Pp]äckli|[Ee]xemplar|[Ss]ki|[Bb]rett|[Zz]elt|[Kk]amera|[Mm]aschine|[Ss]attel|[Mm]odell|[Kk]arte|[Tt]icket|[Zz]ugang|[Aa]bo|[Ww]oche|[Nn]acht|[Zz]immer|[Ss]chuhe?|[Bb]rille|[Uu]hr|[Ll]ampe|[Mm]atratze|[Ss]tuhl|[Tt]isch|[Oo]fen|[Gg]rill|[Hh]andy|[Ll]aptop|[Cc]amper|[Ff]lasche|[Bb]ox)(?:s|n|en|e|li)?`;
/** Trades in the name of a house: Zweirad Huber, Möbel Kraft, Gasthof Post. */
const TRADE = String.raw`(?:Zweirad|Velo|Bike|Rad|Fahrrad|Autohaus|Garage|Möbel|Sport|Intersport|Optik|Foto|Elektro|Radio|Juwelier|Uhren|Hotel|Gasthof|Gasthaus|Restaurant|Café|Bäckerei|Konditorei|Metzgerei|Fleischerei|Brauerei|Weingut|Winzer|Therme|Camping|Buchhandlung|Verlag|Gärtnerei|Gartencenter|Blumen|Mode|Modehaus|Schuhhaus|Schuh|Studio|Salon|Friseur|Coiffeur|Kosmetik|Reisebüro|Skischule|Bergbahnen|Sanitär|Küchen|Tischlerei|Schreinerei|Firma|Marke|Hersteller|Manufaktur|Rösterei|Imkerei|Käserei|Molkerei|Destillerie|Outdoor|Baumarkt)`;
const THANKS = String.raw`(?:[Dd]anke|[Dd]ankeschön|[Mm]erci(?: vielmal)?|[Dd]ank|[Dd]ankschön)`;
/** To whom, with the articles of dialects: an das Team von, a s Team vo, ad Firma. */
const TO = String.raw`(?: \p{L}+){0,2}? (?:an|a|ad|as|am|em|geht an|gilt) (?:(?:das|die|den|dem|der|s|d|de|em|unser\p{L}{0,2}) )?(?:\p{Ll}+ )?(?:(?:Team|Leute\p{L}?|Crew|Familie) (?:von|vom|vo|der|des|bei|um) )?`;
const FOR = String.raw`[^.!?\n]{0,40}? (?:für|fürs|fr|füürs) (?:(?:das|die|den|s|d|de|diese[sn]?|ein|eine[n]?|mein|meine[n]?|unser\p{L}{0,2}) )?(?:\p{Ll}+ ){0,2}`;
const NO_THING = String.raw`(?!(?:Gespräch|Austausch|Tag|Abend|Zeit|Hilfe|Unterstützung|Organisation|Fotos?|Bilder?|Tipps?|Hinweis|Idee|Interview|Moderation|Vertrauen|Begleitung|Inspiration|Kommentar|Beitrag|Frage|Antwort|Rezept|Zusammenarbeit|Jahre|Worte|Erinnerung|Workshop|Vortrag|Impuls\p{L}*|Besuch|Wanderung|Gastfreundschaft|Beratung|Geduld|Reparatur|Arbeit|Service|Bedienung|Lieferung|Montage|Spende|Blumen zum|Ausbildung|Lehrzeit|Praktikum|Einsatz|Rettung|Auftrag)${END})`;
const COUNT = String.raw`\d{1,2} ?(?:%|Prozent)`;
const READERS = String.raw`(?:Follower|Community|Leser|Hörer|Zuschauer|Abonnent|Mitglieder|Zuhörer|Crew|Leute hier|Fans)(?:innen|:innen|\*innen|en|schaft)?`;
const GIVING = String.raw`(?:stellt|stellen|stellte|spendiert|spendieren|spendierte|sponsert|sponsern|sponserte|stiftet|stiften|stiftete|schenkt|liefert|kommt von|kommen von)`;

/** What a giver gave, said without a label. */
export const GIVER_SIGNS: readonly RegExp[] = compiled([
  String.raw`(?:[Ii]ch|[Ww]ir) (?:darf|durfte|dürfen|durften|konnte|konnten)(?!\p{L})(?!(?: \p{L}+){0,4} als (?:Kind|Schüler|Student))[^.!?\n]{0,50}? ${FREE}(?!\p{L})[^.!?\n]{0,70}?(?<!\p{L})${VISITED}${END}`,
  String.raw`(?:[Dd]urfte|[Dd]urften|[Dd]arf|[Dd]ürfen) (?:ich|wir)(?!\p{L})(?!(?: \p{L}+){0,4} als (?:Kind|Schüler|Student))[^.!?\n]{0,50}? ${FREE}(?!\p{L})[^.!?\n]{0,70}?(?<!\p{L})${VISITED}${END}`,
  `${THANKS}${TO}${FOR}${TEST_THING}${END}`,
  String.raw`${THANKS}${TO}\p{Lu}${FOR}(?:[Ss]ponsoring|[Aa]usstattung|[Ee]inkleidung|[Aa]usrüstung|[Ll]eihgabe|[Gg]oodies?|[Gg]oodie-?[Bb]ag|[Gg]eschenkbox|[Ee]inladung ins [Tt]esten)${END}`,
  // In return: a link, a mark, a mention.
  String.raw`(?:[Dd]afür|[Dd]rum) (?:verlink|markier|erwähn|tagg?)(?:e|en|t)? (?:ich|wir|mer)${END}[^.!?\n]{0,40}?(?=[.!?:,\n]|$)`,
  String.raw`(?:[Zz]um Dank|[Aa]ls Dank(?:eschön)?|[Ii]m Gegenzug|[Aa]ls Gegenleistung|[Ii]m Austausch) (?:verlink|markier|erwähn|tagg?|nenn|zeig|poste?|empfehl)(?:e|en|t)? (?:ich|wir|mer)${END}[^.!?\n]{0,40}?(?=[.!?:,\n]|$)`,
  String.raw`(?:[Ii]ch|[Ww]ir) (?:verlink|markier|erwähn)(?:e|en)? (?:ihn|sie|es|euch|dafür|das \p{L}+|den \p{L}+|die \p{L}+)(?: \p{L}+){0,2} (?:dafür|im Gegenzug|zum Dank|als Dank)${END}`,
  String.raw`(?:gesponser[nt]?t?|gsponseret|[Aa]usgestattet|[Ee]ingekleidet|[Aa]usgerüstet) (?:von|vom|vo|durch) (?:@|\uFFFC|(?:der |dem |den )?\p{Lu})[^.,!?\n]{0,30}(?<=[\p{L}\p{N}\uFFFC])`,
  String.raw`(?:gratis|gschänkt|gschenkt|geschenkt|zum Teste?n?) (?:übercho|überchoo|becho|gekriegt|kriegt|bekommen)${END}(?<=(?:ich|wir|han|hab|habe|haben|mir|hämmer|hend|[Ii]|[Ii] ha|mer)(?!\p{L})[^.!?\n]{0,80})(?=[^.!?\n]{0,40}(?:vo[nm]?|bei|bi) (?:@|\uFFFC|der Firma|de Firma|\p{Lu}))`,
  String.raw`(?:Übernachtung|Nächtigung|Nacht|Nächte|Menü|\p{L}*[Ee]ssen|Behandlung|Massage|Eintritt|Fahrt|Kurs|Frühstück|Wochenende)(?:en)?${END}[^.!?\n]{0,30}? (?:ging|gingen|geht|gehen|war|waren) (?:komplett |alles |dabei |natürlich )?(?:aufs Haus|auf Kosten (?:des|der) \p{L}+|auf Einladung)${END}`,
  String.raw`(?:Presse|Blogger|Influencer|Medien|Brand|PR)-?(?:[Tt]rip|[Rr]eise|[Ee]inladung)${END}`,
  String.raw`(?:[Mm]usste|[Mm]ussten) (?:ich|wir) (?:dafür |für \p{L}+ \p{L}+ |dort )?nichts (?:zahlen|bezahlen)${END}`,
]);

/** A thing that came from its maker, in a text that tests it; "die Antwort kam vom Hersteller" is no thing. */
export const CAME_FROM_MAKER: readonly RegExp[] = compiled([
  String.raw`(?<!(?:Antwort|Angaben?|Infos?|Informationen|Auskunft|Rückruf|Meldung|Zahlen?|Daten|Hinweise?|Tipps?|Fotos?|Bilder?|Grafik|Ersatzteile?|Updates?|Mails?|Werte|Rechnung|Anleitung|Idee|Garantie|Zitat)(?: \p{L}+){0,3} )(?:kam|kamen|stammt|stammen|kommt|kommen|waren|sind) (?:direkt |gratis |kostenlos |leihweise |als Leihgabe |als Muster |zum Testen )*(?:vom|von den|von der|von) (?:Herstellern?|Herstellerin|Anbietern?|Marken?|Firmen|Firma|Händlern?|Importeur(?:en)?|Verlag|Agentur)${END}`,
]);
export const TESTS =
  /(?<![A-Za-zÀ-ž])(?:teste|testen|getestet|Test|Vergleich|verglichen|ausprobiert|probiere|probiert|vergleiche|Praxistest|Langzeittest|Review)(?![A-Za-zÀ-ž])/u;
/** Some were bought, the others not. */
export const THE_OTHERS_BOUGHT =
  /(?<![A-Za-zÀ-ž])(?:den Rest|die (?:anderen|übrigen|restlichen)|(?:einen|eine|eins|zwei|drei|vier|fünf)(?: davon)?) (?:hab|habe|haben) (?:ich|wir)[^.,;!?\n]{0,30}(?:selber|selbst) (?:gekauft|bezahlt|gezahlt)|, (?:(?:und|nur|aber) )?(?:die|den|das|unsere?n?|meine?n?) [A-Za-zÀ-ž-]+ (?:hab|habe|haben) (?:ich|wir)[^.,;!?\n]{0,30}(?:selber|selbst) (?:gekauft|bezahlt|gezahlt)/iu;

/** The prize of somebody else, in a draw: "die Tassen stellt Resi". */
export const PRIZE_GIVER_SIGNS: readonly RegExp[] = compiled([
  String.raw`(?:[Dd]ie|[Dd]en|[Dd]as|[Dd]er|[Aa]lle) (?:\p{Ll}+ )?(?!Frage|Weiche|Antrag|Wecker)\p{Lu}[\p{L}-]+ ${GIVING} (?:uns |mir |euch )?(?:freundlicherweise |netterweise |dankenswerterweise )?(?:(?:die|der|das|unser\p{L}?|mein\p{L}?) )?(?:\p{Ll}+ )?(?:@|\uFFFC|\p{Lu})[^.,!?\n]{0,40}(?<=[\p{L}\p{N}\uFFFC])`,
  String.raw`(?:[Gg]esponsert|[Gg]estiftet|[Gg]espendet|[Ss]pendiert|[Bb]ereitgestellt|zur Verfügung gestellt)(?: \p{L}+)? (?:wird|werden|wurde|wurden|ist|sind)?[^.!?\n]{0,30}?(?:von|vom|durch) (?!mir|uns|meine[mr]|unsere[mr])[^.!?\n]{2,40}`,
  String.raw`(?:von|vom|durch) (?!mir|uns)[^.!?\n]{2,40} (?:gesponsert|gestiftet|spendiert|bereitgestellt|zur Verfügung gestellt)${END}`,
]);
export const DRAWS =
  /(?<![A-Za-zÀ-ž])(?:giveaway|verlos[A-Za-zÀ-ž]*|gewinnspiel[A-Za-zÀ-ž]*|lostopf|adventskalender|zu gewinnen|gewinnt|wettbewerb|mitspielen)(?![A-Za-zÀ-ž])/iu;

/** A rebate for those who come from the writer. */
export const REBATE_SIGNS: readonly RegExp[] = compiled([
  String.raw`(?:[Mm]it|[Uu]nter|[Ss]tichwort|[Kk]ennwort|[Cc]ode|[Ss]agt|[Ss]ag|[Ss]agen|[Nn]ennt|[Nn]enne?) (?:dem |eifach |einfach )?[„"»«“](?=[A-ZÄÖÜ0-9]{3})[A-ZÄÖÜ0-9_-]{3,15}[“”"«»](?=[^.!?\n]{0,60}(?:%|Prozent|Rabatt|spar|günst|günsch|billiger|gratis|geschenkt|weniger))`,
  String.raw`${COUNT}[^.!?\n]{0,40}? (?:mit|unter|Stichwort|Kennwort|bei Nennung von) (?:dem Wort |Stichwort |Kennwort )?[„"»«“][A-ZÄÖÜ0-9_-]{3,15}[“”"«»]`,
  String.raw`(?:[Ss]agt|[Ss]ag|[Ss]agen Sie|[Ee]rwähnt|[Ee]rwähne?|[Nn]ennt|[Nn]enne?|[Gg]rüßt|[Ww]er)(?: \p{L}+){0,4},? (?:dass (?:ihr|du|Sie) von mir (?:kommt|kommst|kommen)|(?:ihr|du) (?:kommt|kommst) von mir|meinen Namen(?: (?:sagt|nennt|erwähnt))?|von mir (?:sagt|grüßt)|einen Gruß von mir)(?=[^!?\n]{0,90}(?:%|Prozent|Rabatt|gratis|günstiger|billiger|geschenkt|dazu|Euro|Franken))`,
  String.raw`(?:[Dd]ort|[Dd]a|[Bb]ei (?:ihm|ihnen|ihr|denen)|[Ii]m (?:Laden|Shop|Geschäft)) (?:gibt(?: es|'s|’s|s)?|bekomm(?:en|t)|krieg(?:en|t)|spar(?:en|t)|zahl(?:en|t))(?: ihr)?(?: für)?(?: (?:alle|unsere|meine|euch|als))* ${READERS}(?!\p{L})[^.!?\n]{0,40}?(?:${COUNT}|Rabatt|gratis|günstiger)`,
  String.raw`(?:[Aa]ls|[Ff]ür) (?:(?:alle|unsere|meine|euch|meiner|unserer) )+${READERS}(?!\p{L})[^.!?\n]{0,50}?(?:${COUNT}|Rabatt)[^.!?\n]{0,30}? (?:bei|von|im Shop von) (?:@|\uFFFC|\p{Lu})[^.,!?\n]{0,24}(?<=[\p{L}\p{N}\uFFFC])`,
]);

/** The same wordings about pictures and music tell whose they are. */
export const CREDIT =
  /(?<![A-Za-zÀ-ž])(?:Foto|Fotos|Bild|Bilder|Grafik|Video|Musik|Daten|Text|Quelle|Logo|Noten|Illustration)(?::| (?:wurden?|ist|sind|zur|freundlicherweise|mit freundlicher|von))(?![A-Za-zÀ-ž])[^.!?\n]{0,60}(?:gestellt|bereitgestellt|überlassen|gesponsert)/u;
export const TRADE_THANKS: readonly RegExp[] = compiled([
  String.raw`${THANKS}${TO}(?:\p{Lu}[\p{L}-]+ )?${TRADE} (?:\p{Lu}[\p{L}&.-]+ ?){1,3}(?:aus|in|im)? ?(?:\p{Lu}\p{L}+)?,? (?:für|fürs) (?:(?:das|die|den|s|d|diese[sn]?|ein|eine[n]?|mein|meine[n]?|unser\p{L}{0,2}) )?(?:\p{Ll}+ ){0,2}${NO_THING}\p{Lu}[\p{L}-]+`,
]);
