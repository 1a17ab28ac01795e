/**
 * Signs that somebody got something in return for a post. Source: UWG § 5a Abs. 4 and BGH I ZR 90/20, 125/20, 126/20 of
 * 9 September 2021; guide of the Medienanstalten on labelling, 2024. Written as expressions. As of November 2026.
 */

import { latin, latinExpression } from '../text/latin';

/** Companies that give something: a gift from one's sister does not count. */
const MAKER = `(?:Anbieter|Hersteller(?:in|firma)?|Marke|Händler|Verlag|Sponsor|Label|(?:Zul|L)ieferant(?:in)?|Zulieferer|Großhändler|Grosshändler)`;
const FIRM = `(?:${MAKER}|Firma|Hotel|Haus|Shop|Onlineshop|Unternehmen|Autohaus|Studio|Agentur|Partner|Brauerei|Weingut|Restaurant|Therme|Start-?up|Team (?:von|bei)|Veranstalter(?:in)?)`;
const FREE = `(?:kostenlos|kostenfrei|gratis|umsonst|unentgeltlich)`;
const GIVEN = String.raw`(?:geschenkt|geschickt|zugeschickt|zugesandt|überlassen|spendiert|bezahlt|geliehen|gestellt|geliefert|zur Verfügung(?: gestellt)?|bereitgestellt)(?!\p{L})`;
const GOT = String.raw`(?:bekommen|erhalten|testen|ausprobieren|mitnehmen)(?!\p{L})`;
/** Up to the end of the sentence; the full stop of "Co." or "ca." does not end it. */
const NEAR = String.raw`(?:[^.!?\n]|(?<=\p{L})\.(?= ?\p{Ll})){0,80}?`;
const START = String.raw`(?<!\p{L})`;
const TO_US = String.raw` (?:mir|uns)(?!\p{L})`;

const expression = (source: string) => latinExpression(START + source, 'gu');

/** A share of sales. It concerns every kind of account: such a link never leads to the writer's own product. */
export const AFFILIATE_SIGNS: readonly RegExp[] = [
  /[([*]\s?(?:Affiliate|Provisionslink|Werbelink)(?:-?Links?)?(?=\s?[)\]]|[\s.,]|$)/giu,
  /(?<![A-Za-zÀ-ž])(?:(?:affiliate|partner|provisions|empfehlungs|referral|ref|werbe)[- ]?links?|(?:affiliate|provisions|referral)[- ]?programms?)(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:mit|durch) (?:einem |dem )?(?:\*|Stern(?:chen)?) (?:markierte|gekennzeichnete|versehene)[nr]? (?:Links?|Produkte)(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:erhalten?|bekommen?|verdienen?|kriegen?) [^.!?\n]{0,60}?(?<![A-Za-zÀ-ž])Provision(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])Provision (?:vom|von der|von dem|für jede[A-Za-zÀ-ž]*|pro) [A-Za-zÀ-ž]+/giu,
  // "Mit meinem Link bekommst du 20 %": a discount for others means that the link is counted for the writer.
  /(?<![A-Za-zÀ-ž])(?:[Mm]it|[Üü]ber|[Dd]urch) mein(?:en|em) (?:persönlichen |eigenen )?(?:[A-Za-zÀ-ž]+-)?Link(?![A-Za-zÀ-ž])(?=[^.!?\n]{0,70}(?:%|Prozent|gratis|Rabatt|Euro|€|Franken|kostenlos|günstiger|spar|Monat|geschenkt))/gu,
  /(?<![A-Za-zÀ-ž])(?:\d{1,3} ?(?:%|Prozent|Euro|€|Franken)|[Rr]abatt|[Gg]ratismonat|[Gg]ratis|[Gg]ünstiger)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}(?:mit|über|durch|unter) mein(?:en|em) (?:persönlichen |eigenen )?(?:[A-Za-zÀ-ž]+-)?Link(?![A-Za-zÀ-ž])/gu,
].map((expression) => latin(expression));

/** "Bestellt ihr über den Link": a shop's own link leads to what it sells itself. */
export const LINK_SIGN =
  /(?<![A-Za-zÀ-ž])(?:kauft|bestellt|bucht|kaufst|bestellst|buchst) (?:ihr|du) (?:das |es |sie |ihn )?über (?:meinen|unseren|den) Link(?![A-Za-zÀ-ž])/giu;

/** Something for free from the maker of a product. */
export const MAKER_SIGNS: readonly RegExp[] = [
  expression(
    `${MAKER}(?!\\p{L})${NEAR} (?:hat|haben|stellt|stellte|schickte|schenkte)${TO_US}(?:${NEAR}(?:${GIVEN}))?`,
  ),
  expression(`(?:hat|haben|stellt|stellte)${TO_US}${NEAR}(?<!\\p{L})${MAKER}(?!\\p{L})${NEAR}${GIVEN}`),
  expression(`(?:mir|uns) (?:der|die|das) ${MAKER}(?!\\p{L})${NEAR}${GIVEN}`),
  expression(`(?:vom|von der|von dem) ${MAKER}(?!\\p{L})${NEAR}${FREE}${NEAR}(?:${GIVEN}|${GOT})`),
  expression(`${FREE} (?:vom|von der|von dem) ${MAKER}(?!\\p{L})`),
].map((expression) => latin(expression));

/** Something for free from any firm, for people who are not a company themselves. */
export const GIFT_SIGNS: readonly RegExp[] = [
  // Danke @marke für die Jacke; danke an das Hotel … für die Einladung.
  /(?<![A-Za-zÀ-ž])(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: [A-Za-zÀ-ž]+){0,3}?(?: an)? @\S{2,60},? für (?:die|das|den|mein[A-Za-zÀ-ž]*|diese[A-Za-zÀ-ž]*|eine?[A-Za-zÀ-ž]{0,2}|unser[A-Za-zÀ-ž]*) (?!(?:\p{Ll}+ )*(?:Gespräch|Austausch|Tag|Abend|Zeit|Hilfe|Unterstützung|Organisation|Fotos?|Bilder?|Tipps?|Hinweis|Idee|Interview|Moderation|Vertrauen|Begleitung|Inspiration|Kommentar|Beitrag|Frage|Antwort|Rezept|Zusammenarbeit|Jahre|Worte|Erinnerung|Workshop|Vortrag|Impuls[A-Za-zÀ-ž]*|Besuch|Wanderung|Gastfreundschaft))(?:\p{Ll}+ ){0,2}\p{Lu}[A-Za-zÀ-ž-]+/gu,
  /(?<![A-Za-zÀ-ž])(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: [A-Za-zÀ-ž]+){0,3}? an (?:das|die|den|unser[A-Za-zÀ-ž]*) (?:[A-Za-zÀ-ž]+ ){0,1}?[A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Rr]estaurant|[Tt]herme|[Ss]pa|[Ff]estival|[Pp]ension|[Cc]halet|[Mm]arke|[Ff]irma|[Tt]eam von|[Tt]eam der|[Tt]ourismus[A-Za-zÀ-ž]*|[Rr]egion|[Bb]ergbahn[A-Za-zÀ-ž]*|[Bb]rauerei|[Ww]eingut|[Vv]erlag|[Hh]ersteller)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}? für (?:die |das |den |diese[A-Za-zÀ-ž]* )?(?:\p{Ll}+ )*(?:Einladung|Übernachtung[A-Za-zÀ-ž]*|Aufenthalt|Wochenende|Essen|Menü|Abendessen|Paket|Geschenk[A-Za-zÀ-ž]*|Test[A-Za-zÀ-ž]*|Muster|Probe[A-Za-zÀ-ž]*|Produkt[A-Za-zÀ-ž]*|Karten|Tickets|Buch)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:waren|war|wurden?|sind|bin)(?: [A-Za-zÀ-ž]+){0,2} (?:vom|von der|von|durch) (?!mein|unser|Freund|Oma|Opa|der Stadt|der Schule)[^.!?\n]{2,40}? eingeladen(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:hat|haben) (?:mir|uns) (?!Oma|Opa|Mama|Papa|Tante|Onkel)(?:\p{Lu}[A-Za-zÀ-ž&-]+ ){2,3}[^.!?\n]{0,40}?(?:überlassen|geschenkt|geschickt|zugeschickt|zur Verfügung|gestellt|geliehen|spendiert|gesponsert)(?![A-Za-zÀ-ž])/gu,
  // The people of a house that has been named: "Das Team dort hat mir zwei Modelle zur Verfügung gestellt".
  /(?<![A-Za-zÀ-ž])(?:[Dd]as Team|[Dd]ie Leute) (?:dort|da|dahinter|von dort|(?:von|vom) \p{Lu}[A-Za-zÀ-ž&-]+(?: \p{Lu}[A-Za-zÀ-ž&-]+)?) (?:hat|haben) (?:mir|uns)(?![A-Za-zÀ-ž])[^.!?\n]{2,60}?(?:zur Verfügung gestellt|überlassen|zugeschickt|geschickt|bereitgestellt|geliehen|gesponsert|spendiert)(?![A-Za-zÀ-ž])/gu,
  // von … gestellt, zugeschickt oder geschenkt bekommen; … wurde mir gestellt.
  /(?<![A-Za-zÀ-ž])(?:von|vom|durch) (?!mein|unser|Mama|Papa|Oma|Opa|Freund|der Uni|der Firma meine)[^.!?\n]{2,50}? (?:gestellt|geschenkt|zugeschickt|geschickt|gesponsert|spendiert|überlassen|geliehen|zur Verfügung gestellt|gratis|kostenlos|umsonst|zum Testen) (?:bekommen|erhalten|gekriegt)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:wurde|wurden|ist|sind) (?:mir|uns)(?: [A-Za-zÀ-ž]+){0,3}? (?:von|vom|durch) (?!mein|unser)[^.!?\n]{2,50}? (?:gestellt|geschenkt|zugeschickt|zugesandt|gesponsert|spendiert|überlassen|geliehen|bereitgestellt|zur Verfügung gestellt)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:[Hh]at|[Hh]aben|[Dd]urch|[Dd]ank) (?:@\S{2,60}|\p{Lu}[A-Za-zÀ-ž&-]+(?: \p{Lu}[A-Za-zÀ-ž&-]+){0,2})(?: [A-Za-zÀ-ž]+){0,3} (?:gesponsert|spendiert|ermöglicht|bezahlt|finanziert)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:(?:[Ii]ch|[Ww]ir) (?:darf|durfte|dürfen|durften)|(?:[Dd]arf|[Dd]urfte|[Dd]ürfen|[Dd]urften) (?:ich|wir)|D(?:arf|urfte|urften)) (?:[A-Za-zÀ-ž]+ ){0,3}(?:kostenlos|gratis|kostenfrei|exklusiv|vorab|schon vor allen)(?![A-Za-zÀ-ž])[^.!?\n]{0,50}(?:testen|ausprobieren|übernachten|essen|wohnen|probieren|fahren|behalten)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:eingezogen|angekommen|gelandet|eingetrudelt)(?: [A-Za-zÀ-ž]+){0,3} (?:ist|sind) (?:heute |gestern )?(?:ein|das|mein) (?:[A-Za-zÀ-ž]+ )?(?:PR-?Paket|Überraschungspaket|Goodie-?Bag|Pressepaket) (?:von|vom)/gu,
  /(?<![A-Za-zÀ-ž])(?:[Kk]ooperation|[Kk]oop|[Kk]ollab(?:oration)?|[Pp]artnerschaft)s?(?:partner(?:in)?)? (?:von|mit|vom) @?\p{Lu}[A-Za-zÀ-ž&-]+(?=[^.!?\n]{0,40}(?:entstanden|unterstützt|gesponsert|bezahlt))/gu,
  /(?<![A-Za-zÀ-ž])(?:mir|uns) (?:von |vom |der |die |das )?(?:Marke |Firma |Team von )?@\S{2,60} [^.!?\n]{0,40}?(?:geschenkt|geschickt|zugeschickt|zugesandt|überlassen|spendiert|gestellt|bereitgestellt|geliehen|gegeben) (?:hat|haben|wurde|wurden)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])[A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Rr]estaurant|[Tt]herme|[Ss]pa|[Ff]estival|[Pp]ension|[Cc]halet)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}(?<![A-Za-zÀ-ž])(?:wir|ich) (?:waren|war|wurden|wurde) (?:[A-Za-zÀ-ž]+ ){0,2}eingeladen(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])[Aa]uf (?:freundliche |herzliche )?Einladung (?:des|der|vom|von) (?!mein|unser|Freund)(?:[A-Za-zÀ-ž-]{2,30} )?(?:@\S+|[A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Pp]ension|[Cc]halet|[Tt]ourismus|[Rr]egion|[Bb]rauerei|[Ww]eingut|[Mm]arke|[Bb]ergbahn|[Ss]pa|[Rr]eederei)[A-Za-zÀ-ž]*)/gu,
  /(?<![A-Za-zÀ-ž])als Gast (?:des|der|im|in der|vom|von) [A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Pp]ension|[Cc]halet|[Ss]pa)[A-Za-zÀ-ž]*/gu,
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]egion|[Tt]ourismusverband|[Rr]estaurant|[Mm]arke|[Bb]rauerei))(?: \p{Lu}[A-Za-zÀ-ž]+){0,3} (?:hat|haben) (?:mich|uns)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}eingeladen(?![A-Za-zÀ-ž])/gu,
  expression(`(?:mir|uns|ich|wir)(?!\\p{L})${NEAR}${FREE}${NEAR}zur Verfügung(?: gestellt)?(?!\\p{L})`),
  expression(`${FREE} (?:von|vom) [^.!?\\n]{2,50}?(?:${GIVEN}|${GOT})`),
  // @marke hat mir … geschickt; die @marke durfte ich testen; von @marke bekommen.
  /@\S{2,60}(?: [^.!?\n]{0,40}?)? (?:hat|haben) (?:mir|uns|mich) (?!Glück)[^.!?\n]{0,80}?(?:geschenkt|geschickt|zugeschickt|zugesandt|überlassen|spendiert|gestellt|bereitgestellt|geliehen|eingeladen|zur Verfügung gestellt|vorbeigebracht|zukommen lassen)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:von|vom|bei) (?:der |dem )?(?:Marke |Firma )?@\S{2,60}[^.!?\n]{0,60}?(?:bekommen|erhalten|geschenkt|zugeschickt|gestellt|eingeladen|testen dürfen)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|Vielen Dank|vielen Dank|Tausend Dank)(?: [^.!?\n]{0,30}?)?(?: an)? (?:@\S{2,60}|[Dd]as Team von [^.!?\n]{2,30})(?:,)? (?:für|dass) [^.!?\n]{0,40}?(?:[Pp]aket|[Gg]eschenk|[Ee]inladung|[Pp]roben?|[Mm]uster|[Tt]est|[Üü]bernachtung|[Ss]et|[Gg]oodies|[Üü]berraschung|[Pp]rodukte|eingeladen|schicken)[A-Za-zÀ-ž]*/gu,
  // A product that may be kept after a test is a gift.
  /(?<![A-Za-zÀ-ž])(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: [A-Za-zÀ-ž]+){0,3} (?:an )?(?:die|den|das|der) (?:Marke|Firma|Hersteller|Anbieter|Händler|Shop|Agentur|Unternehmen|Label)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}?(?:behalten|geschenkt|schenkt|umsonst)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:[Nn]ach (?:dem|diesem|meinem|unserem) (?:[A-Za-zÀ-ž]*[Tt]est|Testzeitraum|Probelauf|Probefahrt)|[Tt]este?|[Gg]etestet|[Zz]um Testen|[Ii]m Test)(?![A-Za-zÀ-ž])[^.!?\n]{0,80}?(?:darf|durfte|dürfen|durften)(?![A-Za-zÀ-ž])(?: [A-Za-zÀ-ž]+){0,5} behalten(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:Marke|Firma|Hersteller(?:in)?|Anbieter|Shop|Unternehmen|Agentur|Label)(?![A-Za-zÀ-ž])[^.!?\n]{0,60}?(?:(?:ich|wir) (?:darf|durfte|dürfen|durften|kann|können)|(?:darf|durfte|dürfen|durften|kann|können) (?:ich|wir)|lässt (?:mich|uns))(?: [A-Za-zÀ-ž]+){0,5} behalten(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:zum|für einen) Testen? (?:bekommen|erhalten|zugeschickt|überlassen|gestellt|geschickt)(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:kostenlose?s?|kostenfreie?s?|gratis)[ -](?:Test(?:produkt|gerät|paket|exemplar|muster)e?|Produkttest|Probe(?:exemplar|paket))(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:durfte ich|[Ii]ch durfte|dürfen wir|durften wir) [^.!?\n]{0,60}?(?:vorab|exklusiv|als (?:Test|Produkt)tester(?:in)?)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}?(?:testen|ausprobieren)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])[Gg]esponsert(?:e[rsn]?)? (?:von|durch|vom|wurde|Beitrag|Post)|(?<![A-Za-zÀ-ž])[Ss]ponsored [Pp]ost/gu,
  expression(`${FIRM}(?!\\p{L})${NEAR} (?:hat|haben)${TO_US}${NEAR}${GIVEN}`),
  expression(`(?:hat|haben)${TO_US} (?:die|der|das) ${FIRM}(?!\\p{L})${NEAR}${GIVEN}`),
  expression(`(?:mir|uns) (?:die|der|das) ${FIRM}(?!\\p{L})${NEAR}${FREE}${NEAR}${GIVEN}`),
  expression(
    `(?:habe ich|[Ii]ch habe|hab ich|durfte ich|[Ii]ch durfte|bekam ich)(?!\\p{L})${NEAR}(?:${FIRM}(?!\\p{L})|von @)${NEAR}(?:${GIVEN}|${GOT})`,
  ),
  expression(
    `(?:habe ich|[Ii]ch habe|hab ich|durfte ich|[Ii]ch durfte|bekam ich)(?!\\p{L})${NEAR}${FREE}${NEAR}${GOT}`,
  ),
  expression(
    `für diese[nms]? (?:Beitrag|Post|Test|Video|Reel)(?!\\p{L})${NEAR}(?:bekommen|erhalten|bezahlt|geschenkt|zugeschickt|Geld|Honorar|eine Vergütung)(?!\\p{L})`,
  ),
  expression(`wurden? mir(?: \\p{L}+)? (?:von|vom) (?!mein|unser|eine)${NEAR}${GIVEN}`),
  expression(`(?:hat|haben) mir(?!\\p{L})${NEAR}${GIVEN}[^.!?\\n]{0,20}(?:damit ich|zum Test|zum Ausprobieren)\\p{L}*`),
  /(?<![A-Za-zÀ-ž])wurden? von \p{Lu}[^.!?\n]{1,30} (?:bezahlt|finanziert|gesponsert)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])[Dd]anke an [^.!?\n]{2,40}? für (?:das|die|den) (?:[Gg]ratis|[Tt]est(?:gerät|produkt|rad|wagen|auto)|kostenlose|geschenkte|überlassene)[A-Za-zÀ-ž-]*/gu,
  /(?<![A-Za-zÀ-ž])(?:PR-?(?:Sample|Paket|Muster|Geschenk)|Rezensionsexemplar|Testexemplar|Produktmuster|Pressereise|Pressemuster|Presseexemplar)(?:s|e|n)?(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:gesponserte?[rsn]?|sponsored)(?: (?:von|vom|by|wurde))(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])eingeladen (?:vom (?:Haus|Hotel|Restaurant|Veranstalter|Resort|Betrieb)|von (?:der|dem) (?:Marke|Firma|Therme|Agentur|Region|Brauerei))(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:vom|von der|von dem) (?:Haus|Hotel|Restaurant|Resort|Marke|Therme|Hersteller|Agentur) eingeladen(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])auf Einladung (?:des|der|vom|von) (?:Hotels?|Hauses|Marke|Firma|Therme|Resorts?|Tourismusverband[A-Za-zÀ-ž]*|Region|Restaurants?|Herstellers)(?![A-Za-zÀ-ž])/giu,
].map((expression) => latin(expression));

/** A discount for the followers of a person. The code itself is in capitals. */
export const CODE_SIGNS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ž])\d{1,2} ?(?:%|Prozent)[^.!?\n]{0,60}?(?:gebt|gib|nutzt|nutze|verwendet|verwende|tippt|mit|über)(?![A-Za-zÀ-ž])[^.!?\n]{0,30}?(?<![A-Za-zÀ-ž])[A-ZÄÖÜ]{3,15}\d{1,3}(?![A-Za-zÀ-ž\p{N}])/gu,
  /(?<![A-Za-zÀ-ž])(?:(?:[Mm]it|[Üü]ber|[Nn]utzt|[Nn]utze|[Gg]ebt|[Gg]ib)(?: (?:dem|meinem|den|meinen|unserem))? )?(?:Rabatt|Gutschein|Aktions|Partner|Promo|Spar)?-?[Cc]odes?(?: (?:lautet|ist))?:? ?[„"»]?(?=[A-ZÄÖÜ0-9_-]{0,18}[A-ZÄÖÜ]{2})[A-ZÄÖÜ0-9_-]{3,20}(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])(?:[Mm]it|[Üü]ber) [„"»]?[A-ZÄÖÜ]{2,15}\d{1,3}[“”"«]?(?![A-Za-zÀ-ž])(?=[^.!?\n]{0,60}(?:%|Prozent|Rabatt|spar|günstiger))/gu,
  /(?<![A-Za-zÀ-ž])(?:[Dd]er |[Ee]uer |[Mm]ein )?(?:Rabatt|Gutschein|Promo)?-?[Cc]ode (?:in (?:der|meiner) Bio|im Profil|in den Kommentaren)(?=[^.!?\n]{0,60}(?:%|Prozent|Rabatt|spar|günstiger|Euro))/gu,
  /(?<![A-Za-zÀ-ž])\d{1,2} ?(?:%|Prozent) (?:Rabatt )?(?:auf alles )?(?:mit|durch|bei) (?:dem |meinem )?(?:[Cc]ode|Rabattcode|Gutscheincode|Stichwort)(?![A-Za-zÀ-ž])/gu,
  /(?<![A-Za-zÀ-ž])[Mm]ein(?:e[mnrs]?)? (?:Rabatt|Gutschein|Partner|Promo)-?[Cc]odes?(?![A-Za-zÀ-ž])/gu,
  // The code after a colon, or before the name of a shop: "Rabatt: ANNA15", "ANNA15 bei @laden".
  /(?<![A-Za-zÀ-ž])(?:[Rr]abatte?|\d{1,2} ?(?:%|Prozent)|[Gg]ünstiger|[Ss]paren|[Vv]orteil)(?![A-Za-zÀ-ž])[^.!?\n]{0,24}?(?::|→|👉|–|-|=) ?[„"»]?[A-ZÄÖÜ]{3,15}\d{1,3}(?![A-Za-zÀ-ž\p{N}])/gu,
  /(?<![A-Za-zÀ-ž\p{N}])[A-ZÄÖÜ]{3,15}\d{1,3} (?:bei|auf alles bei|im Shop von|für) (?:@|\uFFFC)/gu,
].map((expression) => latin(expression));

/** What somebody does with another's product before praising it. */
const TRIED = String.raw`(?:[Pp]robier\p{L}*|[Aa]usprobier\p{L}*|[Gg]etestet|[Tt]esten|[Tt]este|[Tt]est(?!\p{L})|[Vv]erkost\p{L}*|[Gg]ekostet|[Gg]elesen|[Gg]egessen|[Gg]etrunken|[Üü]bernachtet|[Vv]orgestellt|[Vv]orstellen|[Ee]mpfehl\p{L}*|im Einsatz|schwör\p{L}*|begeistert|[Bb]enutz\p{L}*|[Vv]erwend\p{L}*)`;
const GAVE = String.raw`(?:geschenkt|überlassen|geschickt|zugeschickt|zugesandt|spendiert|gesponsert|gratis geliefert|kostenlos geliefert|zur Verfügung gestellt|zukommen lassen|mitgegeben)`;

/** Given for the post itself: with the word "dafür", and beside what was tried. It concerns companies too. */
export const GIFT_FOR_POST_SIGNS: readonly RegExp[] = [
  String.raw`${TRIED}(?!\p{L})[^.!?\n]{0,90}?, (?:die|der|das) (?:mir|uns) (?:dafür|für (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Artikel|Bericht))(?!\p{L})[^.!?\n]{0,60}?${GAVE}(?!\p{L})`,
  String.raw`(?:[Dd]afür|[Ff]ür (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Bericht)) (?:hat|haben|schenkte|schickte|überließ|spendierte)(?: (?:uns|mir))?(?: (?:die|der|das|sie|er) ?[\p{L}-]*)?(?: (?:uns|mir))?(?!\p{L})[^.!?\n]{0,60}?${GAVE}(?!\p{L})(?=[^\n]{0,200}(?:${TRIED}|[Ss]chmeck|[Cc]ode|[Rr]abatt))`,
  String.raw`(?:hat|haben)(?: (?:uns|mir))(?: \p{L}+){0,8} (?:dafür|für (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Bericht)) (?:\p{L}+ ){0,4}${GAVE}(?!\p{L})(?=[^\n]{0,200}(?:${TRIED}|[Ss]chmeck|[Cc]ode|[Rr]abatt))`,
].map((source) => latin(START + source, 'gu'));

/** What a code brings; the code of a gate brings nothing. */
export const CODE_BRINGS =
  /%|€|(?<![A-Za-zÀ-ž])(?:Prozent|Rabatt[A-Za-zÀ-ž]*|[Ss]par(?:en|t|st|e)|günstiger|billiger|weniger|gratis|kostenlos|geschenkt|Euro|Franken|Nachlass|Vorteil|[Gg]ilt|einlös[A-Za-zÀ-ž]*|eingelöst)(?![A-Za-zÀ-ž])/u;

/** Where a code is redeemed that is not the writer's own: "bei ihnen", "in deren Shop", "bei @name". */
const AT_OTHERS = String.raw`(?:bei (?:ihnen|denen|@|\uFFFC)|(?:in|auf) (?:deren|ihrem|ihrer) (?:\p{L}*[Ss]hop|[Ss]eite|[Ww]ebsite|Laden|Geschäft))`;
const A_CODE = String.raw`(?:(?:Rabatt|Gutschein|Aktions|Promo)?-?[Cc]odes?|[Rr]abattwort|[Ss]tichwort)(?: (?:lautet|ist))?:? ?[„"»]?(?=[A-ZÄÖÜ0-9_-]{0,18}[A-ZÄÖÜ]{2})[A-ZÄÖÜ0-9_-]{3,20}`;
export const CODE_AT_OTHERS_SIGNS: readonly RegExp[] = [
  String.raw`${A_CODE}(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})${AT_OTHERS}`,
  String.raw`(?:[Bb]ei (?:ihnen|denen)|(?:[Ii]n|[Aa]uf) (?:deren|ihrem|ihrer) (?:\p{L}*[Ss]hop|[Ss]eite|[Ww]ebsite|Laden|Geschäft))(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})${A_CODE}(?!\p{L})`,
  String.raw`\d{1,2} ?(?:%|Prozent)(?: Rabatt)?(?: auf alles)? bei @?[\w.\uFFFC]+ (?:mit|über|durch) (?:dem |meinem |unserem )?${A_CODE}(?!\p{L})`,
].map((source) => latin(START + source, 'gu'));
/** "dort" is elsewhere where the text speaks of another's house, and of no shop of its own. */
export const CODE_THERE_SIGNS: readonly RegExp[] = [
  String.raw`${A_CODE}(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})dort(?!\p{L})`,
  String.raw`[Dd]ort(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${A_CODE}(?!\p{L})`,
].map((source) => latin(START + source, 'gu'));
export const ANOTHERS_HOUSE =
  /(?<![A-Za-zÀ-ž])(?:der|die|das|dem|den|vom|beim|einer?|einem) (?:\p{Ll}+e[nrms]? ){0,2}[A-Za-zÀ-ž]*(?:[Rr]österei|[Bb]rauerei|[Bb]äckerei|[Mm]etzgerei|[Gg]ärtnerei|[Mm]anufaktur|[Ww]eingut|[Hh]otel|[Rr]estaurant|[Bb]uchhandlung|[Ww]erkstatt|[Ff]irma|[Mm]arke|[Hh]ersteller[A-Za-zÀ-ž]*|[Hh]ändler[A-Za-zÀ-ž]*|[Aa]nbieter[A-Za-zÀ-ž]*|[Vv]erlags?|[Ss]tart-?ups?|[Pp]artner(?:in|firma)?|[Nn]achbar[A-Za-zÀ-ž]*|[Kk]olleg[A-Za-zÀ-ž]+|[Ll]aden|[Gg]eschäft|[Cc]afés?|[Ss]tudios?|[Aa]gentur|[Kk]äserei|[Ii]mkerei|[Mm]ühle|[Bb]rennerei|[Mm]olkerei)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])von nebenan(?![A-Za-zÀ-ž])/u;
export const OWN_HOUSE =
  /(?<![A-Za-zÀ-ž])(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|Unser(?:e[mnrs]?)?|Mein(?:e[mnrs]?)?) (?:\p{Ll}+ )?[A-Za-zÀ-ž]*(?:[Ss]hop|[Ll]aden|[Ff]iliale[A-Za-zÀ-ž]?|[Ss]eite|[Ww]ebsite|[Gg]eschäft|[Rr]österei|[Bb]rauerei|[Mm]anufaktur|[Hh]ofladen|[Cc]afé|[Ss]tudio)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:[Ii]m|[Bb]ei uns im) (?:Onlineshop|Online-Shop|Webshop|Shop)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])bei uns(?![A-Za-zÀ-ž])/u;

/** Thanks for an invitation, where the text tells of a house that invites: none for a talk or a feast. */
export const INVITATION_SIGNS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ž])(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: (?:euch|Ihnen|dir|nochmals?|herzlich|sehr|vielmals)){0,3}(?: an (?:das|die|den|euer|alle vom|das ganze|das gesamte) (?:\p{Ll}+ )?(?:Team|Gastgeber[A-Za-zÀ-ž]*|Gastgeberfamilie|Crew|Haus|Wirtsleute[A-Za-zÀ-ž]?|Familie \p{Lu}[A-Za-zÀ-ž]+))? für (?:die|eure|Ihre|deine|diese) (?:\p{Ll}+ )?(?:Einladung|Übernachtung(?:en)?|Gastfreundschaft und Einladung)(?![A-Za-zÀ-ž])(?! (?:zu|zum|zur|ins|in den|in die|auf)(?![A-Za-zÀ-ž]))/gu,
].map((expression) => latin(expression));
export const HOSTS =
  /(?<![A-Za-zÀ-ž])[A-Za-zÀ-ž]*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Cc]halets?|[Pp]ension|[Gg]asthof|[Gg]asthaus|[Ww]irtshaus|[Bb]rauerei|[Ww]eingut|[Cc]amping(?:platz)?|[Ff]reizeitpark|[Bb]ergbahn(?:en)?|[Kk]reuzfahrt|[Ww]ellness[A-Za-zÀ-ž]*|(?:[Aa]lm|[Ff]erien|[Bb]erg|[Hh]ütten)dorf|[Ll]odge|[Gg]ästehaus|[Gg]lamping[A-Za-zÀ-ž]*|[Ff]erienanlage|[Bb]erghütte|[Aa]lmhütte|[Hh]ostel)(?![A-Za-zÀ-ž])/u;
export const PRIVATE_OR_PROFESSIONAL =
  /(?<![A-Za-zÀ-ž])(?:Hochzeit[A-Za-zÀ-ž]*|Geburtstag[A-Za-zÀ-ž]*|Taufe|Podium[A-Za-zÀ-ž]*|Panel|Vortrag[A-Za-zÀ-ž]*|Keynote|Konferenz|Kongress|Tagung|Klausur|Jury|Interview|Podcast|Messe|Vorstellungsgespräch)(?![A-Za-zÀ-ž])/u;

/** A cooperation with a brand, as creators name it. */
export const COOPERATION_SIGNS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ž])(?:in )?(?:bezahlter?|freundlicher) (?:Kooperation|Zusammenarbeit|Partnerschaft)(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:in )?(?:Kooperation|Zusammenarbeit|Partnerschaft) mit (?:@|der Marke|der Firma|dem Hersteller|dem Label|dem Shop)/giu,
  /(?<![A-Za-zÀ-ž])(?:[Dd]ieser|[Dd]er|[Dd]ieses) (?:Beitrag|Post|Reel|Video)(?: hier)? (?:entstand|ist|wurde) [^.!?\n]{0,40}?(?:in (?:Kooperation|Zusammenarbeit|Partnerschaft)|unterstützt (?:von|durch)|beauftragt|bezahlt)/giu,
  /(?<![A-Za-zÀ-ž])(?:[Zz]usammen|[Gg]emeinsam) mit @\S{2,60} (?:verlos|verschenk|verteil)[A-Za-zÀ-ž]*/gu,
  /(?<![A-Za-zÀ-ž])(?:Kooperationspartner(?:in)?|Markenbotschafter(?:in)?|Brand Ambassador)(?![A-Za-zÀ-ž])/giu,
  /(?<![A-Za-zÀ-ž])(?:(?:[Aa]us|[Dd]ank|[Tt]eil|[Rr]ahmen) (?:der|einer|meiner|unserer)|[Dd]urch (?:die|eine|meine|unsere)) (?:\p{Ll}+e[nr]? )?(?:Kooperation|Koop|Kollab(?:oration)?) mit (?!(?:der |dem |den |einer |einem )?(?:Gemeinde|Stadt|Schule|Uni|Universität|Hochschule|VHS|Volkshochschule|Verein|Tierheim|Feuerwehr|Bibliothek|Bücherei|Pfarr|Kirche|Polizei|Landkreis|Ministerium|Stiftung|Caritas|Diakonie|Rote|Kolleg|Museum|Kita))(?:\p{Lu}|@)\S*(?<![,.:;!?…)])/gu,
  /(?<![A-Za-zÀ-ž])[Ii]n (?:Kooperation|Zusammenarbeit) mit (?!(?:der |dem |den |einer |einem )?(?:Gemeinde|Stadt|Schule|Uni|Universität|Hochschule|VHS|Volkshochschule|Verein|Tierheim|Feuerwehr|Bibliothek|Bücherei|Pfarr|Kirche|Polizei|Landkreis|Ministerium|Stiftung|Caritas|Diakonie|Rote|Kolleg|Museum|Kita))(?:\p{Lu}|@)\S*/gu,
  /(?<![A-Za-zÀ-ž])Geschenk (?:von|vom|der|des) (?!mein|uns|Mama|Papa|Oma|Opa|Freund)(?:\p{Ll}+ )?\p{Lu}[A-Za-zÀ-ž-]+/gu,
  /(?<![A-Za-zÀ-ž])(?:Übernachtung|Aufenthalt|Eintritt|Essen|Fahrt|Behandlung|Anreise)(?:en)?(?![A-Za-zÀ-ž])[^.!?\n]{0,40}(?<![A-Za-zÀ-ž])(?:war|waren|wurden?)(?![A-Za-zÀ-ž])[^.!?\n]{0,30}(?:kostenlos|gratis|übernommen|eingeladen)/gu,
].map((expression) => latin(expression));

/** The writer's own product is not advertising for somebody else. */
export const OWN_OFFER =
  /(?<![A-Za-zÀ-ž])(?:mein|unser)(?:e[mnrs]?)? (?:eigene[A-Za-zÀ-ž]{0,2} |neue[nrsm]? |ganze[snrm]? |erste[nrsm]? )?(?:[A-Za-zÀ-ž]{1,20}-)?(?:Kurs|Buch|Bücher|Shop|Laden|Workshop|Seminar|[A-Za-zÀ-ž]{1,20}kurs|E-?Book|Produkte?|Sortiment|Kollektion|Webinar|Beratung|Kalender|Atelier|Training|Programm|Podcast|Onlineshop|Töpferei|Praxis|Café)(?:e?s)?(?![A-Za-zÀ-ž])|selbst(?:geschrieben|gemacht|entworfen)/iu;

/** Papers that somebody sends: nobody is paid with a contract or a bill. */
export const PAPERS =
  /(?<![A-Za-zÀ-ž])(?:[A-ZÄÖÜ][a-zäöüß]*)?(?:[Vv]ertrag|[Vv]erträge|[Uu]nterlagen?|[Ff]ormulare?|[Rr]echnung(?:en)?|[Mm]ahnung|[Bb]escheide?|[Aa]bsage|[Zz]usage|[Kk]ündigung|[Zz]eugnis|[Bb]estätigung|[Kk]ostenvoranschlag|[Rr]ückmeldung|[Nn]achricht(?:en)?|[Ll]ebenslauf) (?:zu|nach)?ge(?:schickt|sandt|stellt)(?![A-Za-zÀ-ž])/u;

/** Paid by oneself, or without any return. */
export const NO_GIFT =
  /(?<![A-Za-zÀ-ž])(?:selbst (?:gekauft|bezahlt|gezahlt|finanziert)|selber (?:gekauft|bezahlt)|unbezahlt|ohne (?:Gegenleistung|Bezahlung|Provision)|nicht (?:(?:von|durch) [A-Za-zÀ-ž]+ )?(?:gesponsert|bezahlt|beauftragt)|kein(?:e|en)? (?:Kooperation|Provision|Gegenleistung|Werbung|Sponsor[A-Za-zÀ-ž]*|Affiliate[A-Za-zÀ-ž]*|Partnerlinks?|Rabattcode|Code)|weder)(?![A-Za-zÀ-ž])/iu;
