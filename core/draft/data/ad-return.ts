/**
 * What comes back for praise, as people say it in passing: (share, remission, barter, code, tie to the house) × (the
 * writer). They count beside a recommendation of somebody else's house. Source: UWG § 5a Abs. 4; BGH I ZR 35/21; guide
 * of the Medienanstalten on labelling,
 * 2024. Written as a grammar, not as sentences. As of November 2026.
 */

import { grammar } from '../text/by-sentence';

/** Within a sentence; the full stop of a date or of thousands does not end it. */
const IN = String.raw`(?:[^.!?\n]|(?<=\d)\.)`;
const I = String.raw`(?:ich|i|wir|mir|mer|wir beide|beide)`;
const POST = String.raw`(?:Reels?|Storys?|Stories|Videos?|Posts?|Postings?|Beitrag|Beiträge|Clips?|Fotos?|Bilder|TikToks?|Shorts|Erwähnung(?:en)?|Zeilen|Verlinkung(?:en)?|Selfies?|Unboxing|Vlog|Folge|Text|Sätze|Karussell)(?!\p{L})`;
const FREE = String.raw`(?:gratis|umsonst|kostenlos|kostenfrei|unentgeltlich|geschenkt|for free|für lau|für umme|für (?:null|0|keinen) (?:Euro|Franken|Cent|Rappen)|ohne Rechnung|aufs Haus|zum Nulltarif)(?!\p{L})`;
/** People who give without a purpose. */
const KIN = String.raw`(?!(?:(?:[Mm]ein|[Uu]nser)e?[mnrs]? )?(?:Oma|Opa|Mama|Papa|Mami|Papi|Tante|Onkel|Schwester|Bruder|Schwieger\p{L}+|Göttin?|Gotte|Nachbar\p{L}*|Freund\p{L}*|Chef\p{L}*|Kolleg\p{L}+|Mann|Frau|Eltern|Kinder|Christkind|Osterhase|Nikolaus|Finanzamt|Bank|Krankenkasse|Schule|Uni\p{L}*|Gemeinde|Stadt|Verein|Arbeitgeber|Vermieter\p{L}*|Gericht|Staat)(?!\p{L}))`;
/** Houses that sell nothing, and people. */
const NO_HOUSE = String.raw`(?!(?:Stadt|Gemeinde|Uni|Universität|Hochschule|Schule|Verein|Feuerwehr|Freund|Nachbar|Oma|Opa|Mama|Papa|Tante|Onkel|Schwester|Bruder|Bibliothek|Bücherei|Museum|Kirche|Pfarr|Kita|Arbeitgeber|Chef|Firma meine|Familie|Eltern|Kolleg|Kunst|Staat|Bund|Land|Archiv|Stiftung|Theater)\p{L}*|\p{L}*(?:bibliothek|bücherei|verein|schule|amt)(?!\p{L}))`;
/** What is sold or signed up for, through the writer. */
const SALE = String.raw`(?:Kauf|Verkauf|Klick|Bestellung|Buchung|Abschluss|Vertrag|Anmeldung|Registrierung|Vermittlung|Empfehlung|Weiterempfehlung|Neukund(?:e|en|in)|Kund(?:e|en|in)|Abo(?:nnement)?|Download|Termin|Auftrag|Flasche|Paar|Lizenz|Konto|Depot|Probemonat|Einkauf|Gast|Besuch|Stück|Nase|Kopf)(?:s|es)?(?!\p{L})`;
const EVERY = String.raw`(?:[Jj]e|[Pp]ro|(?:[Ff]ür|[Bb]ei|[Mm]it|[Vv]on|[Aa]n|[Aa]us) jede[nmrs]?) (?:\p{Ll}+e[nmr]? )?${SALE}`;
/** Where it ends: with the writer. */
const MINE = String.raw`(?:(?:an|auf|in|zu|bei|für|mit) (?:mich|mir|uns|mein(?:e[mnrs]?)? \p{L}+|unser(?:e[mnrs]?)? \p{L}+)|mir|uns)`;
const AMOUNT = String.raw`(?:\d[\d.,]* ?(?:%|Prozent|Euro|€|Franken|CHF|Fr\.)|(?:ein|einen|eine|e|an|a) (?:\p{Ll}+ )?(?:Provision|Prämie|Bonus|Anteil|Gutschrift|Guthaben|Kleinigkeit|Batze[n]?|Fünfer|Zehner|Zwanziger|Trinkgeld|Taschengeld|Obolus|Cent|Euro|Franken)|was|etwas|ein bisschen|ein paar (?:Euro|Franken|Cent|Rappen|Räppli|Kröten|Netsch|Prozente?)|Provision|Prozente|Punkte|Guthaben|mit|Geld|(?:ein|einen|eine|a|an|e) \p{L}*(?:[Aa]chterl|[Bb]ier|[Kk]ist[en]|[Ff]lasche|[Kk]affee|[Ee]ssen|[Gg]utschein|[Ff]reigetränk|[Mm]onat|[Mm]enü|[Pp]aket|[Gg]las|[Rr]unde|[Gg]ipfeli|[Ee]is|[Pp]rämie)|(?:hundert|fünfzig|zwanzig|fünfzehn|zehn|acht|sieben|sechs|fünf|vier|drei|zwei) (?:Euro|Franken|Prozent))(?!\p{L})`;
const GAINS = String.raw`(?:(?:bekomm|krieg|verdien|erhalt|kassier|zwack|sack|streich|schneid)\p{L}{0,3} ${I}(?: (?:dafür|dann|auch|jeweils|selbst|selber|je|davon|da)){0,3} ${AMOUNT}|${I} (?:bekomm|krieg|verdien|erhalt|kassier|zwack|sack|streich|chum|überchum)\p{L}{0,4}(?: (?:dafür|dann|auch|jeweils|selbst|selber|je|davon|da)){0,3} ${AMOUNT}|(?:geht|gehen|fließt|fließen|wandert|wandern|landet|landen|rollt|rollen)(?!\p{L})(?: (?!nichts|kein)[^.!?\s]+){0,4} (?:an|auf|in|zu) (?:mich|mir|uns|mein(?:e[mnrs]?)? \p{L}+|unser(?:e[mnrs]?)? (?:Kasse|Konto|Agentur|Topf))(?!\p{L})|(?:fällt|fallen|springt|springen|schaut|bleibt|bleiben)(?!\p{L})(?: (?!nichts|kein)[^.!?\s]+){0,3} ${MINE}(?!\p{L})(?: \p{L}+){0,3} (?:ab|heraus|raus|außa|hängen|übrig)(?!\p{L})|(?:klingelt|klimpert|raschelt|klingelts)(?:'s|’s)?(?: \p{L}+){0,2} (?:in |auf |bei )?(?:mein|unser)(?:e[mnrs]?)? (?:Kasse|Kassa|Konto|Geldbeutel|Portemonnaie|Portmonee|Sparschwein|Börse|Geldbörse)(?!\p{L})|(?:gibt|geben|zahlt|zahlen|überweist|schickt) (?:mir|uns)(?: (?:davon|dafür|dann))*(?: (?:der|die|das|ein|eine) \p{L}+)? ${AMOUNT}|gibt(?:'s|’s|s| es)? (?:für mich|für uns|bei mir|mir)(?: \p{L}+)? ${AMOUNT}|(?:mir|uns) (?:bringt|bringen)(?:'s|’s|s| es| sie)? (?:dafür |jeweils |dann )?${AMOUNT}|(?:mir|uns) (?:hilft|helfen) (?:es|das|sie)(?: \p{L}+){0,3} (?:ein bisschen|beim \p{L}+)|(?:wird|werden) (?:mir|uns|es mir)(?: \p{L}+){0,3} gutgeschrieben|(?:bekommen|kriegen|kriagn) (?:wir )?beide (?:etwas|was|\d[^.!?\s]*(?: \p{L}+)?|einen? \p{L}+))`;
/** Through whom somebody buys. */
const THROUGH = String.raw`(?:über|durch|via|mit|bei|unter) (?:mich|mi|meinen?m? (?:Namen?|Link|Code)|meine[mrn]? \p{L}+|de[mn] (?:Link|Code))|meinen Namen (?:sagt|nennt|erwähnt|fallen lässt|sagen|nennen|erwähnen|angibt|angeben)|auf mich beruft|(?:schöne |liebe |einen )?Gr(?:üße|uß) von mir (?:ausrichtet|sagt|bestellt)|von mir (?:grüßt|kommt|schickt)|(?:eintippt|eingibt|klickt|draufklickt|antippt)|(?:darüber|darauf|dort|damit|hierüber)(?= (?:\p{Ll}+ )?(?:bestell|kauf|einkauf|buch|shopp|zuschl|abschlie|anmeld|registrier)\p{Ll})|(?:mir|uns) (?:vorher )?(?:schreibst|schreibt|Bescheid sagt|Bescheid gibst)`;

/** Somebody pays the writer, for each that signs or buys through them. */
const PAYS_ME = String.raw`(?:zahl|schreib|überweis|gib|geb|vergüt|schick|beteilig|spendier)(?:e?t|en)? (?:mir|mich|uns)(?!\p{L})`;
const REFERRED = String.raw`(?:(?:[Ff]ür|[Bb]ei|[Mm]it|[Vv]on|[Aa]n) jede[nmrs]?|[Pp]ro|[Jj]e) (?:\p{Ll}+e[nmr]? )?(?:Kauf|Klick|Bestellung|Buchung|Abschluss|Vertrag|Anmeldung|Registrierung|Vermittlung|Empfehlung|Neukund(?:e|en|in)|Abo|Download|Konto|Depot|Probemonat|Einkauf)(?!\p{L})`;

/** A share of what others pay, whatever it is called. */
export const SHARE = grammar(
  /^(?=[\s\S]*?(?:mich|mir|uns|ich|wir|mi|beide|i|ma|mer|(?:mein|unser)[A-Za-zÀ-ž]*)(?![A-Za-zÀ-ž]))[\s\S]*?(?:bekomm|zahl|schreib|überweis|geb|vergüt|schick|beteilig|spendier|krieg|verdien|erhalt|kassier|zwack|sack|streich|chum|geh[te]|flie(?:ß|ss)|wandert|wandern|landet|rollt|fällt|fallen|springt|schaut|bleibt|klingel|klimper|raschel|gutgeschrieben|gibt|bringt|hilft|kostet|teil|sind|ist|is )/u,
  [
    String.raw`${EVERY}(?!\p{L}|, d)${IN}{0,40}?(?<!\p{L})${GAINS}`,
    String.raw`${GAINS}(?: \p{L}+){0,2} ${EVERY}`,
    String.raw`(?:${REFERRED}(?!, d)${IN}{0,30}?(?<!\p{L})${PAYS_ME}|${PAYS_ME}${IN}{0,30}?(?<!\p{L})${REFERRED})`,
    String.raw`${PAYS_ME}${IN}{0,40}?, (?:wenn|sobald|falls) (?:ihr|du|jemand|Sie|einer|wer)(?!\p{L})${IN}{0,50}?(?:eröffn|bestell|kauf|buch|klick|abschließ|anmeld|registrier|abonnier|wechsel)\p{Ll}*`,
    String.raw`(?:[Ww]er|[Ww]enn|[Ff]alls|[Ss]obald|[Kk]auft|[Bb]estellt|[Bb]ucht|[Kk]lickt|[Mm]eldet|[Hh]olt|[Nn]ehmt)(?!\p{L})${IN}{0,60}?(?<!\p{L})(?:${THROUGH})(?!\p{L})${IN}{0,50}?(?<!\p{L})${GAINS}`,
    String.raw`(?:verdien|kassier|bin|krieg|bekomm)\p{L}{0,3}(?: ich| wir)?(?: \p{L}+)?(?:,)? (?:an|bei|von) (?:jede[mrn]?(?: \p{L}+)?|allem|alle[mn]) (?:selber |selbst |auch )?(?:mit|beteiligt|etwas|was|ein bisschen|ein paar \p{L}+|Prozente)(?!\p{L})`,
    String.raw`[Ll]inks?(?!\p{L})${IN}{0,60}?kostet (?:euch|dich|Sie) (?:das |es |dabei |dadurch )?(?:nichts|keinen Cent|keinen Rappen|nicht)(?: mehr| extra| zusätzlich){0,2}, ?(?:und |aber )?(?:mir|mich|uns|ich|dem Kanal|den Kanal|hilft|unterstützt)(?!\p{L})`,
    String.raw`(?:[Kk]lickt|[Bb]estellt|[Kk]auft|[Bb]ucht) (?:ihr|du|wer)(?: \p{L}+){0,3}, ${GAINS}`,
    String.raw`(?:${EVERY}|[Ff]ür (?:jeden|alle)),? (?:der|die) (?:${THROUGH})(?!\p{L})${IN}{0,40}?${GAINS}`,
    String.raw`[Ff]ür (?:jeden|alle),? (?:der|die) (?:${THROUGH})(?!\p{L})${IN}{0,40}?(?:für (?:mich|uns)|bei mir|mir|uns)(?!\p{L})`,
    String.raw`(?:[Dd]ie|[Dd]e|[Dd]en) (?:Kassa|Kasse|Einnahmen|Gewinn|Erlös|Umsatz) teile?n? (?:ma|wir|mer|uns|wir uns)(?!\p{L})`,
    String.raw`(?:is|ist|sind|springt|gibt'?s) (?:immer |für mich |jedes Mal |mir )*(?:a|an|ein|eine|einen)? ?[^.!?\n]{0,20}(?:drin|für mich)(?:, | )(?:wenn|für jeden,?) (?:wer|jemand|man|der)(?!\p{L})[^.!?\n]{0,30}?(?:über|durch|von|bei) (?:mi|mich|mir)(?!\p{L})[^.!?,\n]{0,20}`,
  ],
);

/** A house that lets the writer off, pays, or leaves something. */
const HOUSE = String.raw`(?:[Dd]er|[Dd]ie|[Dd]as|[Mm]ein(?:e)?|[Dd]eren|[Jj]emand vom|[Dd]as ganze) ?(?:\p{Ll}+e[rsn]? )?${KIN}\p{Lu}[\p{L}&-]+(?: (?:vom|von|der|des) (?:\p{Lu}[\p{L}&-]+ ?){1,2}| \p{Lu}[\p{L}&-]+){0,2}`;
const SHOWS = String.raw`(?:(?:herzeig|zeig|post|film|filme|erwähn|verlink|bericht|vorstell|tagg|markier|empfehl|hochlad|nenn|fotografier)(?:e|en|n)?|(?:darüber|davon|drüber|hier) (?:\p{L}+ )?(?:schreibe|rede|spreche|erzähle|poste|berichte)n?|in die Kamera halte|(?:ein|eine|zwei|drei) \p{L}+ (?:mache|drehe|poste)n?)(?!\p{L})`;
const IF_I = String.raw`(?:wenn|damit|dafür,? dass|sofern|solange|seit|seitdem|falls|weil) (?:ich|wir|i|mer)(?!\p{L})${IN}{0,50}?(?<!\p{L})${SHOWS}`;
const GIVES = String.raw`(?:füllt|schickt|liefert|zahlt|bezahlt|übernimmt|übernommen|schenkt|spendiert|stellt|erlässt|erlassen|überlässt|überlassen|leiht|gibt|sponsert|geschenkt|bezahlt|gezahlt|geschickt|geliefert|gegeben|nachgelassen|freigeschaltet|verzichtet|berechnet (?:mir|uns) nichts|verlangt (?:von mir|von uns)? ?nichts|bringt|versorgt|bekocht|frisiert)`;
const TRIP = String.raw`(?:Flug|Flüge|Hotel|Reise|Anreise|Essen|Zimmer|Zug|Bahn|Getränke|Drinks|Eintritt|Eintritte|Nacht|Nächte|Übernachtung(?:en)?|Verpflegung|Ticket|Tickets|Karten?|Menü|Spa|Massage|Abend|Alles|Unterkunft|Skipass|Mietwagen|Taxi|Frühstück|Kost und Logis)`;

const BY_TRADE = String.raw`(?!Bücherei|Partei|Polizei|Auskunftei|Metzgerei meine)(?:\p{L}*(?:[Mm]anufaktur|[Ss]chmiede|[Mm]ühle|[Ww]erkstatt|[Ff]irma|[Mm]arke|[Hh]ersteller(?:in)?|[Aa]nbieter|[Hh]ändler(?:in)?|[Vv]erlag|[Ll]aden|[Ll]abel|[Tt]ischler(?:in)?|[Ss]chneider(?:in)?)|\p{Lu}\p{Ll}{2,}(?:erei|werke?|shop))`;
/** Something given up, paid or left for the writer, by whom or for what. */
export const REMITTED = grammar(
  /(?:wenn|damit|dafür|sofern|solange|seit|seitdem|falls|weil|dass) (?:ich|wir|i|mer) |dagelassen|hinterlegt|freigeschaltet|mitgegeben|vorbeigebracht|in die Hand|[Mm]ich (?:genau|nur|bloß|kostet|ein|zwei)|behalten|gestylt|geschminkt|beherbergt|verköstigt|frisiert|bekocht|[Ee]ingekleidet|eingekleidet|ausgestattet|ausgerüstet|(?:deren|dessen|des Hauses)(?![A-Za-zÀ-ž])|[Gg]ratis|umsonst|kostenlos|for free|für lau|für (?:null|0|keinen) |zum Nulltarif|Kosten|Rechnung|Deckel|verzichtet|sponser|Gage|Tausch|Honorar|Lohn|Deal|ezahlt|bgerechnet|ostet|Gegen|robieren|Testen|Kennenlernen|r[uü]ck|rugg|großzügig|grosszügig|spendabel|Geberlaune|gestellt|leihweise|ungefragt|spendiert|überlassen|geliehen|Verkaufsstart|Marktstart|Verkaufsbeginn|Release|Launch|Veröffentlichung|plötzlich|Plötzlich|überrasch|unbestellt|auf einmal|erhältlich|verkauft|Handel|(?:kein|keine|keinen) (?:Geld|Bezahlung|Cent|Honorar)|Content|[Mm]ein[A-Za-zÀ-ž]? [A-Za-zÀ-ž]*(?:schrank|Regal|keller|Keller|Vorrat|Schublade|Bad)/u,
  [
    // A house by its trade gives for good, or to be tried; what it does not want back is a gift.
    String.raw`(?:${BY_TRADE}(?: (?:aus|in|von) \p{Lu}\p{L}+)? (?:hat|haben) (?:(?:sie|ihn|es|das|die|den) )?(?:mir|uns)|(?:hat|haben) (?:(?:sie|ihn|es) )?(?:mir|uns) (?:die|der|das) ${BY_TRADE})(?!\p{L})${IN}{0,50}? (?:überlassen|geschenkt|gestellt|geliehen|spendiert|dagelassen)(?!\p{L})`,
    String.raw`(?:(?:${BY_TRADE}|[Dd]ie|[Ss]ie|Team) (?:hat|haben) (?:(?:sie|ihn|es) )?(?:mir|uns)|(?:hat|haben) (?:(?:sie|ihn|es) )?(?:mir|uns) (?:die|der|das) ${BY_TRADE})(?!\p{L})${IN}{0,40}? (?:zum|fürs) (?:\p{L}*[Pp]robieren|Testen|Kennenlernen|Verkosten)(?!\p{L})${IN}{0,15}? (?:\p{Ll}*geschickt|zugesandt|geliefert|gebracht|gegeben)(?!\p{L})`,
    String.raw`${HOUSE} (?:(?:hat|haben)(?!\p{L})${IN}{0,60}? )?(?:woll|will)\p{Ll}*(?: \p{Ll}+){0,3} (?:nicht|nie|nichts)(?: \p{Ll}+)? zurück(?!\p{L})`,
    // (a house gives) × (if I show it)
    String.raw`${HOUSE}(?: \p{L}+)?(?: (?:hat|haben))?(?!\p{L})${IN}{0,60}?(?<!\p{L})${GIVES}(?!\p{L})${IN}{0,40}?(?:,|–) ${IF_I}`,
    String.raw`${HOUSE} (?:macht|machte|machen|schneidet|färbt|frisiert|repariert|trainiert|behandelt|lackiert)(?: (?:mir|mich|uns|das|die|den|es|alles|hier|dort))*(?: \p{L}+){0,3}? (?:bei |für )?(?:mir|mich|uns)?(?: \p{L}+){0,2} ?${FREE}(?=${IN}{0,60}(?:Story|Stories|Post|Reel|Video|Foto|Bild|erwähn|zeig|Reichweite|dafür|wünscht|möchte nur|will nur))`,
    String.raw`[Aa]uf (?:die|das|den|meine|unsere|jede) (?:\p{L}*(?:[Mm]iete|[Rr]echnung|[Gg]ebühr|[Bb]ezahlung|[Hh]onorar|[Ee]intritt|[Kk]osten|[Pp]reis|[Pp]auschale|[Kk]aution|[Pp]rovision)) (?:hat|haben) ${HOUSE} (?:\p{L}+ ){0,2}verzichtet`,
    String.raw`(?:hat|haben|hatte|hatten) (?:jemand (?:vom|von der|aus dem) \p{Lu}\p{L}+|${HOUSE})? ?(?:für (?:uns|mich)|mir|uns)(?!\p{L})${IN}{0,30}?(?:hinterlegt|dagelassen|zurückgelegt und bezahlt)(?!\p{L})`,
    String.raw`(?:Verlag|Firma|Hersteller(?:in)?|Marke|Händler(?:in)?|Importeur|Shop|Laden|Anbieter|Vertrieb|Agentur) (?:hat|haben)(?!\p{L})${IN}{0,40}?(?:für mich|für uns|es mir|ihn mir|sie mir|mir|uns)(?!\p{L})${IN}{0,30}?(?:dagelassen|hinterlegt|überlassen|mitgegeben|in die Hand gedrückt|freigeschaltet|vorbeigebracht)(?!\p{L})`,
    String.raw`${KIN}\p{Lu}[\p{L}&-]+ (?:hat|haben) (?:mir|uns) (?:\p{L}+ ){1,4}${FREE} (?:freigeschaltet|aktiviert|eingerichtet|eingebaut|montiert|mitgegeben|gestrichen|verlegt|tätowiert|gestochen|repariert)`,
    String.raw`${TRIP}(?: (?:und|,) (?:\p{L}+ )?${TRIP})*(?: \p{L}+){0,2} (?:ging|gingen|geht|gehen|lief|liefen) (?:\p{L}+ )?auf (?:(?:deren|dessen|ihren|ihre|seine|seinen) (?:Deckel|Rechnung|Kosten|Nacken)|(?:Kosten|die Rechnung|Rechnung) (?:des|der|von|vom) (?!Firma|Steuer|Kasse|Krankenkasse|Allgemeinheit|Eltern|Gemeinde)\p{Lu}[\p{L}&-]+)(?!\p{L})`,
    String.raw`(?:${TRIP}|Haare|Haarschnitt|Nägel|Wimpern|Farbe|Tattoo|Brille|Zähne|Bleaching|Fitness|Training)(?: (?:für|in|im|zur|zum|ins|am|gibt's)[^.!?,\n]{0,30})? (?:${FREE})(?: (?:bekommen|gekriegt|erhalten|abgestaubt)(?!\p{L})| (?:von|vom|bei|im|dank) (?:\p{Lu}|@|\uFFFC|der \p{Lu}|dem \p{Lu})[\p{L}&-]*(?: \p{Lu}[\p{L}&-]+)?)`,
    // Barter: the thing is the fee for the post.
    String.raw`(?:war|waren|ist|sind|wär|isch)(?: (?:übrigens|nämlich|quasi|sozusagen|eigentlich|halt|eh|einfach|nur|also)){0,2} (?:(?:die|der|das|ein|eine|mein|meine|unsere|unser|e|en) )?(?:\p{Ll}+e[rsn]? )?(?:Gage|Honorar|Lohn|Bezahlung|Tausch|Tauschgeschäft|Tauschhandel|Deal|Gegenleistung|Entlohnung|Vergütung|Belohnung|Dankeschön) (?:gegen|für|fürs) (?:(?:diese[nsrm]?|den|die|das|meine?[nrms]?|unsere?[nrms]?|eine?[nrms]?|es|zwei|drei|ein paar) )?(?:\p{Ll}+e[nrs]? )?${POST}`,
    String.raw`(?:[Bb]ezahlt|[Gg]ezahlt|[Aa]bgerechnet)(?: (?:wurde|wird|worden|habe ich|hab ich|haben wir|hab i))?(?: (?:dann|übrigens|dafür|von uns)){0,2} (?:in|mit|per) (?:(?:einem|einer|ein|zwei|drei|ein paar|meiner|meinem|unserer) )?(?:Reichweite|Sichtbarkeit|Likes|Content|Aufmerksamkeit|Bekanntheit|Bildern|Beiträgen|Videos|${POST})(?!\p{L})`,
    String.raw`[Kk]ostet (?:euch|Sie|andere|alle anderen|normal\p{L}*|sonst)(?!\p{L})${IN}{0,30}?,? mich (?:genau |nur |bloß |lediglich )?(?:ein|eine|einen|zwei|drei|ein paar) (?:\p{Ll}+ )?${POST}`,
    String.raw`[Mm]ich (?:kostet (?:er|sie|es|das) )?(?:genau |nur |bloß |lediglich )?(?:ein|eine|einen|zwei|drei|ein paar) (?:\p{Ll}+ )?${POST}(?= ?[.,!]| und)`,
    String.raw`(?:[Ii]m Gegenzug|[Aa]ls Gegenleistung|[Ii]m Tausch|[Ii]m Austausch)(?: dafür)? (?:gibt(?:'s|’s|s| es)?|kriegt|kriegen|bekommt|bekommen|mach|mache|machen|dreh|drehe|poste|schreib|schreibe|liefere|liefern)(?!\p{L})${IN}{0,30}?${POST}`,
    // No money was asked for, or none was paid.
    String.raw`(?:wollte|will|wollten|wollen|nahm|nahmen|verlangte|verlangt|möchte)(?: \p{L}+){0,3} (?:kein Geld|nichts|keinen Cent|keinen Euro|keinen Franken|keine Bezahlung|kein Honorar)(?: \p{L}+)?(?:,|:| –)? (?:nur|bloß|lieber|sondern|aber|dafür) (?:(?:ein|eine|einen|zwei|drei|ein paar|diese[ns]?) )?(?:\p{Ll}+ )?${POST}`,
    String.raw`(?:ich|wir) (?:be)?zahle?n? (?:\p{L}+ )?(?:mit|in) (?:Content|Reichweite|Sichtbarkeit|${POST})(?!\p{L})`,
    String.raw`(?:gestellt|leihweise|ausgeliehen|gesponsert|gesponsered|überlassen|spendiert)(?: (?:wurde|wurden|hat|ist))?(?: (?:mir|uns|freundlicherweise|netterweise|alles))? (?:von|vom|durch) (?:der |dem |den )?${NO_HOUSE}\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)?`,
    String.raw`(?:kam|kamen|kommt|kommen)(?: \p{L}+){0,3} (?:kostenlos|gratis|umsonst|unbestellt|ungefragt)(?: \p{L}+){0,2} (?:von|vom) (?:der |dem )?${NO_HOUSE}\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+)?`,
    String.raw`(?:mir|uns)(?: \p{L}+){0,4} (?:geliehen|gestellt|ausgeliehen|geborgt|überlassen|spendiert|mitgegeben)(?!\p{L})[^.!?\n]{0,12}(?:[Dd]anke|[Mm]erci|[Dd]ank) (?:an |dafür an |@|\uFFFC)`,
    String.raw`(?:ich|wir|[Ii]ch|[Ww]ir) (?:wohne|schlafe|esse|trainiere|fahre|übernachte|urlaube|bade|logiere|teste|wohnen|schlafen|essen|fahren|übernachten|trainieren|testen)(?: \p{L}+){0,5} ${FREE}(?: \p{L}+){0,3} (?:von|bei|vom|im Hotel|im Restaurant) (?:der |dem )?${NO_HOUSE}\p{Lu}[\p{L}&-]+`,
    String.raw`(?:durfte|darf|dürfen|durften|konnte|konnten)(?!\p{L})${IN}{3,60}? (?:schon |bereits )?vor (?:dem|der) (?:offiziellen )?(?:Verkaufsstart|Marktstart|Verkaufsbeginn|Release|Launch|Veröffentlichung|Auslieferung)(?!\p{L})`,
    String.raw`[Mm]ein(?:e)? (?:\p{Ll}+e[rs]? )?(?:Kühlschrank|Kleiderschrank|Schuhschrank|Regal|Badschrank|Weinkeller|Vorrat|Vorratsschrank|Bücherregal|Keksdose|Schublade|Keller|Bad) (?:platzt|quillt über|läuft über|ist (?:jetzt |wieder |nun )?(?:voll|gefüllt))(?<=(?:[Dd]anke|[Dd]ank|[Mm]erci|[Ss]eit)(?!\p{L})[^.!?\n]{0,110})`,
    // Kept, equipped, sponsored, early.
    String.raw`(?:Firma|Hersteller(?:in)?|Marke|Händler(?:in)?|Shop|Laden|Anbieter|Verlag|[Dd]ie|[Dd]er|[Ss]ie) (?:wollt|wollte|wollten|will|wollen|mag|möchte|möchten|hat|haben) (?:ihn|sie|es|des|das \p{L}+|den \p{L}+|die \p{L}+|nichts)(?: \p{L}+)? (?:nicht|nimmer|nid|nüm|nümm|gar nicht|nie)(?: mehr)? (?:z['’]?ruck|zurück|z['’]?rugg)\p{L}*`,
    String.raw`(?:[Dd]anke|[Mm]erci|[Dd]ank)(?!\p{L})${IN}{0,60}?, (?:das|die|den|der) (?:ich|wir)(?: \p{L}+)? behalten (?:darf|durfte|dürfen|durften|kann)(?!\p{L})`,
    String.raw`(?:[Dd]anke|[Mm]erci|[Dd]ank)(?: \p{L}+){0,2} (?:an|a) ${HOUSE}(?: \p{L}+)?, (?:das|die|der|welche\p{L}?) (?:mich|uns)(?!\p{L})${IN}{0,40}?(?:eingekleidet|ausgestattet|ausgerüstet|beherbergt|bekocht|verköstigt|frisiert|gestylt|geschminkt|gesponsert) (?:hat|haben)(?!\p{L})`,
    String.raw`(?:sponsert|sponsern|sponserte|gesponsert)(?: (?:sie|er|es|mich|uns|die|der|das|\p{Lu}[\p{L}&-]+)){0,3} (?:mich|uns|(?:mein|unser)(?:en|e|em|er)? (?:\p{Ll}+ )?(?:Kanal|Blog|Podcast|Account|Feed|Profil|Projekt|Reise|Saison|Training|Newsletter))(?!\p{L})`,
    String.raw`(?:bekomm|krieg|test|probier|hab|darf|dürf|durft)\p{L}*(?!\p{L})[^.!?\n]{0,60}?, (?:die|das|der|den) (?:es )?(?:noch |erst |bisher )?(?:gar |überhaupt |noch )*nicht (?:verkauft wird|erhältlich ist|im Handel ist|auf dem Markt ist|zu kaufen (?:ist|gibt)|draußen ist|raus ist|im Laden (?:steht|liegt)|im Regal (?:steht|liegt))`,
    String.raw`(?:(?:stand|standen|lag|lagen|landete|wartete) (?:heute |gestern |neulich )?(?:plötzlich|auf einmal|einfach so|unbestellt|überraschend|aus heiterem Himmel)|(?:[Pp]lötzlich|[Aa]uf einmal|[Uu]nbestellt|[Üü]berraschend) (?:stand|standen|lag|lagen|landete))(?!\p{L})${IN}{0,40}?(?:[Tt]ür|Briefkasten|Fußmatte|Matte|Schreibtisch|Postfach)(?!\p{L})${IN}{0,30}?(?:von|vom) ${KIN}(?:@|\uFFFC|\p{Lu})[\p{L}&-]*`,
    String.raw`${KIN}(?:\p{Lu}\p{L}*(?:haus|laden|shop|werk|werke|manufaktur|hof|welt|studio|salon|optik|mode|küchen|hotel|wear|store|rösterei|brauerei|bäckerei|gärtnerei)|@\S+|\uFFFC|Optik|Möbel|Sport|Mode|Hotel|Juwelier|Radhaus|Salon|Studio|Schuhe|Bike|Velo|Brautmode|Zweirad|Firma)(?: \p{Lu}[\p{L}&-]+)? (?:war|ist|zeigte sich) (?:(?:sehr|so|mal|wieder|echt|richtig|wirklich|mehr als) )*(?:großzügig|spendabel|in Geberlaune|spendierfreudig)(?!\p{L})`,
  ],
);

/** Somebody equips a company and its people, or gives and is praised in return: also where a company writes. */
export const TRADE_BARTER = grammar(/stattet|rüstet|kleidet|liefert|schickt|stellt|gibt|schenkt|Dafür/u, [
  String.raw`(?:[Dd]ie|[Dd]er) (?:Firma|Marke|Hersteller(?:in)?|Label|Brand|Händler(?:in)?)(?: \p{Lu}\p{L}+)? (?:stattet|rüstet|kleidet) (?:uns|mich|(?:mein|unser)(?:e|en)? \p{L}+)(?!\p{L})[^.!?\n]{0,50}? (?:aus|ein)(?!\p{L})`,
  String.raw`(?:[Ee]r|[Ss]ie|[Dd]ie|[Dd]er|\p{Lu}[\p{L}&-]+) ?(?:\p{Lu}[\p{L}&-]+ )?(?:liefert|schickt|gibt|stellt|schenkt|bringt) (?:mir|uns)(?!\p{L})[^.!?\n]{0,40}?${FREE}[^.!?\n]{0,15}?(?:,|und|–) (?:dafür )?(?:ich|wir) (?:schreibe?n?|poste?n?|filme?n?|zeige?n?|erwähne?n?|verlinke?n?|lobe?n?|empfehle?n?|mache?n? (?:\p{L}+ )?(?:Fotos|Videos|Werbung|Reklame))(?!\p{L})`,
  String.raw`(?<=^|[„"(])Dafür (?:ist|sind|bekommen wir|kriegen wir|gibt es|gibt's)(?!\p{L})[^.!?\n]{0,40}? ${FREE}`,
]);
export const RECOMMENDS_ANOTHER =
  /(?<![A-Za-zÀ-ž])(?:empfiehlt|empfehle|empfehlen|schwör[A-Za-zÀ-ž]*|schreiben Nettes|loben)(?![A-Za-zÀ-ž])(?! (?:wir )?(?:unsere?[nrms]?|Ihnen|eine Reservierung|zu reservieren))/u;

/** The writer belongs to the house that is praised, and says so late. */
const WORK = String.raw`(?:arbeite|jobbe|schleppe|kellnere|backe|koche|verkaufe|schraube|liefere|putze|bediene|serviere|zapfe|packe|berate|unterrichte|schaffe|hackle|mische|programmiere|frisiere|schneide)`;
const ROLE = String.raw`(?:\p{L}*[Ii]nhaber(?:in)?|\p{L}*[Ee]igentümer(?:in)?|[Mm]itbesitzer(?:in)?|[Gg]esellschafter(?:in)?|[Tt]eilhaber(?:in)?|\p{L}*[Gg]ründer(?:in)?|[Gg]eschäftsführer(?:in)?|[Pp]rokurist(?:in)?|[Mm]itarbeiter(?:in)?|[Ff]ilialleiter(?:in)?|[Cc]hef(?:in)?|[Aa]ngestellte[r]?|[Ff]ranchisenehmer(?:in)?|[Hh]andelsvertreter(?:in)?|im (?:Vertrieb|Verkauf|Marketing|Außendienst|Innendienst|Vorstand|Beirat|Verwaltungsrat|Service)|angestellt|beteiligt|beschäftigt)`;
const PLACE = String.raw`(?:da|dort|dert|darin|dabei|drin|da drin|in dem Laden|in der Firma|bei denen|bei ihnen|selbst dort)`;
const SHOP = String.raw`(?:Laden|Kasse|Betrieb|Firma|Werkstatt|Hof|Geschäft|Café|Salon|Studio|Bude|Shop|Beiz\p{L}*|Lokal|Wirtschaft|Praxis|Bäckerei|Metzgerei|Gärtnerei|Brauerei|Weingut|Hotel|Pension|Agentur|Marke|Label|Schreinerei|Tischlerei)`;
export const TIE = grammar(/[Bb]in |[Bb]i |[Ii]ch |I |gehör|er |sie |ie |[Mm]ein/u, [
  String.raw`(?:(?:[Ii]ch|[Ii]) )?[Bb]in (?:ich )?(?:übrigens |nämlich |selber |selbst )*${PLACE} (?:\p{L}+ ){0,3}?${ROLE}(?!\p{L})`,
  String.raw`(?:[Ii]ch|[Ii]) ${WORK} (?:${PLACE}|für die|für sie)(?!\p{L})(?: (?:selber|selbst|übrigens|auch|nebenbei|mit|halbtags|am Wochenende|im Sommer|seit \p{L}+(?: \p{L}+)?)){0,3}`,
  String.raw`(?:[Dd]er|[Dd]ie|[Dd]as) ${SHOP} gehört (?:übrigens |nämlich |eh |halt |zufällig |zur Hälfte |halb ){0,2}(?:mir|uns|meine[mr] \p{L}+|unserer Familie|der Familie)(?!\p{L})`,
  String.raw`(?:er|sie|das|[Dd]er Chef|[Dd]ie Chefin) (?:ist|is|isch) (?:mein|meine|mei|min|mis)e? (?:Vater|Mutter|Mann|Frau|Schwager|Schwägerin|Bruder|Schwester|Sohn|Tochter|Freund(?:in)?|Partner(?:in)?|Cousine?|Onkel|Tante), (?:und )?(?:die|den|das) ${SHOP} (?:übernehme|führe|erbe|leite|kriege) ich(?!\p{L})(?: \p{L}+){0,2}`,
  String.raw`[Ii]ch (?:halte|habe|hab|besitze) (?:dort|da|daran|an der Firma|am Unternehmen) (?:\p{L}+ ){0,2}?(?:Anteile|Aktien|eine Beteiligung|Geld drin)(?!\p{L})`,
  String.raw`[Mm]ein(?:e)? (?:Vater|Mutter|Mann|Frau|Schwager|Schwägerin|Bruder|Schwester|Sohn|Tochter|Freund(?:in)?|Partner(?:in)?|Cousine?|Onkel|Tante|Chef) (?:führt|leitet|besitzt|hat|macht|betreibt) (?:den|die|das) ${SHOP}, (?:und )?(?:ich|i|wir)(?!\p{L})[^.!?\n]{0,50}?(?:zum halben Preis|billiger|günstiger|Rabatt|die Hälfte|Prozente|umsonst|gratis|mit)(?!\p{L})`,
  String.raw`(?:mir|uns|meiner \p{L}+|meinem \p{L}+) gehör(?:t|en) (?:die Hälfte|ein (?:Drittel|Viertel|Teil|paar Anteile|Anteil)|\d+ (?:%|Prozent)|Anteile)(?!\p{L})`,
]);
export const RECOMMENDS =
  /(?<![A-Za-zÀ-ž])(?:empfehl[A-Za-zÀ-ž]*|empfiehlt|[Nn]ehmt|[Nn]imm|[Kk]auft|[Bb]estellt|[Pp]robiert|[Gg]eht(?:s)? (?:da |dort )?hin|(?:ihr|du) müss?t|[Mm]üsst ihr|hin!|[Rr]uft|beste[nrs]?|schönste[nrs]?|leckerste[nrs]?|mit Abstand|kennt ihr|[Gg]eheimtipp|unschlagbar|[Uu]nbedingt|wärmstens|lohnt sich|genial|Spitze|top|Kollektion|lecker|fein|da geht nichts)(?![A-Za-zÀ-ž])/u;

/** A code in capitals, without a figure too, at somebody else's till. */
export const CAPITAL_CODE = grammar(/[A-ZÄÖÜ]{3}/u, [
  String.raw`[Mm]it [„"»“]?(?:[A-ZÄÖÜ]{6,15}|[A-ZÄÖÜ]{3,13}\d{1,3})[“”"«]? (?:spar|zahl|bekomm|krieg|shopp|kauf|bestell)\p{L}{0,3}(?: (?:auch|ihr|du|alle|Sie|i|wer)){0,3}(?!\p{L})(?=[^.!?\n]{0,50}(?:%|[Pp]rozent|Rabatt|weniger|günst|billig|gratis|Euro|€|Franken|bei \p{Lu}|bei @|bei \uFFFC))(?:[^.!?\n]{0,40}?(?:%|[Pp]rozent|Rabatt|weniger|günstiger|billiger|bei \p{Lu}[\p{L}]+))?`,
  String.raw`[„"»“]?(?<=(?:[Ww]arenkorb|[Kk]asse|[Kk]assa|[Ss]hop|[Bb]estellung|[Cc]heckout|einfach|noch|bei \p{Lu}\p{L}+|[Zz]ahlen|[Bb]estellen),? [„"»“]?)[A-ZÄÖÜ]{3,15}\d{0,3}[“”"«]? (?:eingeben|eintippen|sagen|nennen|angeben|erwähnen|dranhängen|reinschreiben|einlösen|eingebt|eintippt)(?!\p{L})(?=[^.!?\n]{0,60}(?:%|[Pp]rozent|Rabatt|weniger|günst|billig|gratis|Euro|€|Franken|spar))`,
  String.raw`[Ww]er [„"»“]?[A-ZÄÖÜ]{3,15}\d{0,3}[“”"«]? (?:an der Kass[ae] |im Shop |beim Zahlen |beim Bestellen )?(?:eintippt|eingibt|sagt|nennt|tippt|erwähnt|ruft|angibt)(?!\p{L})(?=[^.!?\n]{0,60}(?:%|[Pp]rozent|Rabatt|weniger|günst|billig|gratis|Euro|€|Franken|spart))[^.!?,\n]{0,30}`,
]);
