/**
 * Signs that somebody got something in return for a post. Source: UWG § 5a Abs. 4 and BGH I ZR 90/20, 125/20, 126/20 of
 * 9 September 2021; guide of the Medienanstalten on labelling, 2024. Written as expressions. As of November 2026.
 */

import { latin } from '../text/latin';

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

const expression = (source: string) => new RegExp(START + source, 'gu');

/** A share of sales. It concerns every kind of account: such a link never leads to the writer's own product. */
export const AFFILIATE_SIGNS: readonly RegExp[] = [
  /[([*]\s?(?:Affiliate|Provisionslink|Werbelink)(?:-?Links?)?(?=\s?[)\]]|[\s.,]|$)/giu,
  /(?<!\p{L})(?:(?:affiliate|partner|provisions|empfehlungs|referral|ref|werbe)[- ]?links?|(?:affiliate|provisions|referral)[- ]?programms?)(?!\p{L})/giu,
  /(?<!\p{L})(?:mit|durch) (?:einem |dem )?(?:\*|Stern(?:chen)?) (?:markierte|gekennzeichnete|versehene)[nr]? (?:Links?|Produkte)(?!\p{L})/giu,
  /(?<!\p{L})(?:kauft|bestellt|bucht|kaufst|bestellst|buchst) (?:ihr|du) (?:das |es |sie |ihn )?über (?:meinen|unseren|den) Link(?!\p{L})/giu,
  /(?<!\p{L})(?:erhalten?|bekommen?|verdienen?|kriegen?) [^.!?\n]{0,60}?(?<!\p{L})Provision(?!\p{L})/giu,
  /(?<!\p{L})Provision (?:vom|von der|von dem|für jede\p{L}*|pro) \p{L}+/giu,
  // "Mit meinem Link bekommst du 20 %": a discount for others means that the link is counted for the writer.
  /(?<!\p{L})(?:[Mm]it|[Üü]ber|[Dd]urch) mein(?:en|em) (?:persönlichen |eigenen )?(?:\p{L}+-)?Link(?!\p{L})(?=[^.!?\n]{0,70}(?:%|Prozent|gratis|Rabatt|Euro|€|Franken|kostenlos|günstiger|spar|Monat|geschenkt))/gu,
  /(?<!\p{L})(?:\d{1,3} ?(?:%|Prozent|Euro|€|Franken)|[Rr]abatt|[Gg]ratismonat|[Gg]ratis|[Gg]ünstiger)(?!\p{L})[^.!?\n]{0,50}(?:mit|über|durch|unter) mein(?:en|em) (?:persönlichen |eigenen )?(?:\p{L}+-)?Link(?!\p{L})/gu,
].map(latin);

/** Something for free from the maker of a product. */
export const MAKER_SIGNS: readonly RegExp[] = [
  expression(
    `${MAKER}(?!\\p{L})${NEAR} (?:hat|haben|stellt|stellte|schickte|schenkte)${TO_US}(?:${NEAR}(?:${GIVEN}))?`,
  ),
  expression(`(?:hat|haben|stellt|stellte)${TO_US}${NEAR}(?<!\\p{L})${MAKER}(?!\\p{L})${NEAR}${GIVEN}`),
  expression(`(?:mir|uns) (?:der|die|das) ${MAKER}(?!\\p{L})${NEAR}${GIVEN}`),
  expression(`(?:vom|von der|von dem) ${MAKER}(?!\\p{L})${NEAR}${FREE}${NEAR}(?:${GIVEN}|${GOT})`),
  expression(`${FREE} (?:vom|von der|von dem) ${MAKER}(?!\\p{L})`),
].map(latin);

/** Something for free from any firm, for people who are not a company themselves. */
export const GIFT_SIGNS: readonly RegExp[] = [
  // Danke @marke für die Jacke; danke an das Hotel … für die Einladung.
  /(?<!\p{L})(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: \p{L}+){0,3}?(?: an)? @\S{2,60},? für (?:die|das|den|mein\p{L}*|diese\p{L}*|eine?\p{L}{0,2}|unser\p{L}*) (?!(?:\p{Ll}+ )*(?:Gespräch|Austausch|Tag|Abend|Zeit|Hilfe|Unterstützung|Organisation|Fotos?|Bilder?|Tipps?|Hinweis|Idee|Interview|Moderation|Vertrauen|Begleitung|Inspiration|Kommentar|Beitrag|Frage|Antwort|Rezept|Zusammenarbeit|Jahre|Worte|Erinnerung|Workshop|Vortrag|Impuls\p{L}*|Besuch|Wanderung|Gastfreundschaft))(?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+/gu,
  /(?<!\p{L})(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: \p{L}+){0,3}? an (?:das|die|den|unser\p{L}*) (?:\p{L}+ ){0,1}?\p{L}*(?:[Hh]otel|[Rr]esort|[Rr]estaurant|[Tt]herme|[Ss]pa|[Ff]estival|[Pp]ension|[Cc]halet|[Mm]arke|[Ff]irma|[Tt]eam von|[Tt]eam der|[Tt]ourismus\p{L}*|[Rr]egion|[Bb]ergbahn\p{L}*|[Bb]rauerei|[Ww]eingut|[Vv]erlag|[Hh]ersteller)(?!\p{L})[^.!?\n]{0,50}? für (?:die |das |den |diese\p{L}* )?(?:\p{Ll}+ )*(?:Einladung|Übernachtung\p{L}*|Aufenthalt|Wochenende|Essen|Menü|Abendessen|Paket|Geschenk\p{L}*|Test\p{L}*|Muster|Probe\p{L}*|Produkt\p{L}*|Karten|Tickets|Buch)(?!\p{L})/gu,
  /(?<!\p{L})(?:waren|war|wurden?|sind|bin)(?: \p{L}+){0,2} (?:vom|von der|von|durch) (?!mein|unser|Freund|Oma|Opa|der Stadt|der Schule)[^.!?\n]{2,40}? eingeladen(?!\p{L})/gu,
  /(?<!\p{L})(?:hat|haben) (?:mir|uns) (?!Oma|Opa|Mama|Papa|Tante|Onkel)(?:\p{Lu}[\p{L}&-]+ ){2,3}[^.!?\n]{0,40}?(?:überlassen|geschenkt|geschickt|zugeschickt|zur Verfügung|gestellt|geliehen|spendiert|gesponsert)(?!\p{L})/gu,
  // von … gestellt, zugeschickt oder geschenkt bekommen; … wurde mir gestellt.
  /(?<!\p{L})(?:von|vom|durch) (?!mein|unser|Mama|Papa|Oma|Opa|Freund|der Uni|der Firma meine)[^.!?\n]{2,50}? (?:gestellt|geschenkt|zugeschickt|geschickt|gesponsert|spendiert|überlassen|geliehen|zur Verfügung gestellt|gratis|kostenlos|umsonst|zum Testen) (?:bekommen|erhalten|gekriegt)(?!\p{L})/gu,
  /(?<!\p{L})(?:wurde|wurden|ist|sind) (?:mir|uns)(?: \p{L}+){0,3}? (?:von|vom|durch) (?!mein|unser)[^.!?\n]{2,50}? (?:gestellt|geschenkt|zugeschickt|zugesandt|gesponsert|spendiert|überlassen|geliehen|bereitgestellt|zur Verfügung gestellt)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Hh]at|[Hh]aben|[Dd]urch|[Dd]ank) (?:@\S{2,60}|\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,2})(?: \p{L}+){0,3} (?:gesponsert|spendiert|ermöglicht|bezahlt|finanziert)(?!\p{L})/gu,
  /(?<!\p{L})(?:(?:[Ii]ch|[Ww]ir) (?:darf|durfte|dürfen|durften)|(?:[Dd]arf|[Dd]urfte|[Dd]ürfen|[Dd]urften) (?:ich|wir)|D(?:arf|urfte|urften)) (?:\p{L}+ ){0,3}(?:kostenlos|gratis|kostenfrei|exklusiv|vorab|schon vor allen)(?!\p{L})[^.!?\n]{0,50}(?:testen|ausprobieren|übernachten|essen|wohnen|probieren|fahren|behalten)(?!\p{L})/gu,
  /(?<!\p{L})(?:eingezogen|angekommen|gelandet|eingetrudelt)(?: \p{L}+){0,3} (?:ist|sind) (?:heute |gestern )?(?:ein|das|mein) (?:\p{L}+ )?(?:PR-?Paket|Überraschungspaket|Goodie-?Bag|Pressepaket) (?:von|vom)/gu,
  /(?<!\p{L})(?:[Kk]ooperation|[Kk]oop|[Kk]ollab(?:oration)?|[Pp]artnerschaft)s?(?:partner(?:in)?)? (?:von|mit|vom) @?\p{Lu}[\p{L}&-]+(?=[^.!?\n]{0,40}(?:entstanden|unterstützt|gesponsert|bezahlt))/gu,
  /(?<!\p{L})(?:mir|uns) (?:von |vom |der |die |das )?(?:Marke |Firma |Team von )?@\S{2,60} [^.!?\n]{0,40}?(?:geschenkt|geschickt|zugeschickt|zugesandt|überlassen|spendiert|gestellt|bereitgestellt|geliehen|gegeben) (?:hat|haben|wurde|wurden)(?!\p{L})/gu,
  /(?<!\p{L})\p{L}*(?:[Hh]otel|[Rr]esort|[Rr]estaurant|[Tt]herme|[Ss]pa|[Ff]estival|[Pp]ension|[Cc]halet)(?!\p{L})[^.!?\n]{0,80}(?<!\p{L})(?:wir|ich) (?:waren|war|wurden|wurde) (?:\p{L}+ ){0,2}eingeladen(?!\p{L})/gu,
  /(?<!\p{L})[Aa]uf (?:freundliche |herzliche )?Einladung (?:des|der|vom|von) (?!mein|unser|Freund)(?:[\p{L}-]{2,30} )?(?:@\S+|\p{L}*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Pp]ension|[Cc]halet|[Tt]ourismus|[Rr]egion|[Bb]rauerei|[Ww]eingut|[Mm]arke|[Bb]ergbahn|[Ss]pa|[Rr]eederei)\p{L}*)/gu,
  /(?<!\p{L})als Gast (?:des|der|im|in der|vom|von) \p{L}*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Pp]ension|[Cc]halet|[Ss]pa)\p{L}*/gu,
  /(?<!\p{L})(?:\p{L}*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]egion|[Tt]ourismusverband|[Rr]estaurant|[Mm]arke|[Bb]rauerei))(?: \p{Lu}\p{L}+){0,3} (?:hat|haben) (?:mich|uns)(?!\p{L})[^.!?\n]{0,60}eingeladen(?!\p{L})/gu,
  expression(`(?:mir|uns|ich|wir)(?!\\p{L})${NEAR}${FREE}${NEAR}zur Verfügung(?: gestellt)?(?!\\p{L})`),
  expression(`${FREE} (?:von|vom) [^.!?\\n]{2,50}?(?:${GIVEN}|${GOT})`),
  // @marke hat mir … geschickt; die @marke durfte ich testen; von @marke bekommen.
  /@\S{2,60}(?: [^.!?\n]{0,40}?)? (?:hat|haben) (?:mir|uns|mich) (?!Glück)[^.!?\n]{0,80}?(?:geschenkt|geschickt|zugeschickt|zugesandt|überlassen|spendiert|gestellt|bereitgestellt|geliehen|eingeladen|zur Verfügung gestellt|vorbeigebracht|zukommen lassen)(?!\p{L})/gu,
  /(?<!\p{L})(?:von|vom|bei) (?:der |dem )?(?:Marke |Firma )?@\S{2,60}[^.!?\n]{0,60}?(?:bekommen|erhalten|geschenkt|zugeschickt|gestellt|eingeladen|testen dürfen)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|Vielen Dank|vielen Dank|Tausend Dank)(?: [^.!?\n]{0,30}?)?(?: an)? (?:@\S{2,60}|[Dd]as Team von [^.!?\n]{2,30})(?:,)? (?:für|dass) [^.!?\n]{0,40}?(?:[Pp]aket|[Gg]eschenk|[Ee]inladung|[Pp]roben?|[Mm]uster|[Tt]est|[Üü]bernachtung|[Ss]et|[Gg]oodies|[Üü]berraschung|[Pp]rodukte|eingeladen|schicken)\p{L}*/gu,
  // A product that may be kept after a test is a gift.
  /(?<!\p{L})(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: \p{L}+){0,3} (?:an )?(?:die|den|das|der) (?:Marke|Firma|Hersteller|Anbieter|Händler|Shop|Agentur|Unternehmen|Label)(?!\p{L})[^.!?\n]{0,60}?(?:behalten|geschenkt|schenkt|umsonst)(?!\p{L})/gu,
  /(?<!\p{L})(?:[Nn]ach (?:dem|diesem|meinem|unserem) (?:\p{L}*[Tt]est|Testzeitraum|Probelauf|Probefahrt)|[Tt]este?|[Gg]etestet|[Zz]um Testen|[Ii]m Test)(?!\p{L})[^.!?\n]{0,80}?(?:darf|durfte|dürfen|durften)(?!\p{L})(?: \p{L}+){0,5} behalten(?!\p{L})/gu,
  /(?<!\p{L})(?:Marke|Firma|Hersteller(?:in)?|Anbieter|Shop|Unternehmen|Agentur|Label)(?!\p{L})[^.!?\n]{0,60}?(?:(?:ich|wir) (?:darf|durfte|dürfen|durften|kann|können)|(?:darf|durfte|dürfen|durften|kann|können) (?:ich|wir)|lässt (?:mich|uns))(?: \p{L}+){0,5} behalten(?!\p{L})/gu,
  /(?<!\p{L})(?:zum|für einen) Testen? (?:bekommen|erhalten|zugeschickt|überlassen|gestellt|geschickt)(?!\p{L})/giu,
  /(?<!\p{L})(?:kostenlose?s?|kostenfreie?s?|gratis)[ -](?:Test(?:produkt|gerät|paket|exemplar|muster)e?|Produkttest|Probe(?:exemplar|paket))(?!\p{L})/giu,
  /(?<!\p{L})(?:durfte ich|[Ii]ch durfte|dürfen wir|durften wir) [^.!?\n]{0,60}?(?:vorab|exklusiv|als (?:Test|Produkt)tester(?:in)?)(?!\p{L})[^.!?\n]{0,40}?(?:testen|ausprobieren)(?!\p{L})/gu,
  /(?<!\p{L})[Gg]esponsert(?:e[rsn]?)? (?:von|durch|vom|wurde|Beitrag|Post)|(?<!\p{L})[Ss]ponsored [Pp]ost/gu,
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
  /(?<!\p{L})wurden? von \p{Lu}[^.!?\n]{1,30} (?:bezahlt|finanziert|gesponsert)(?!\p{L})/gu,
  /(?<!\p{L})[Dd]anke an [^.!?\n]{2,40}? für (?:das|die|den) (?:[Gg]ratis|[Tt]est(?:gerät|produkt|rad|wagen|auto)|kostenlose|geschenkte|überlassene)[\p{L}-]*/gu,
  /(?<!\p{L})(?:PR-?(?:Sample|Paket|Muster|Geschenk)|Rezensionsexemplar|Testexemplar|Produktmuster|Pressereise|Pressemuster|Presseexemplar)(?:s|e|n)?(?!\p{L})/giu,
  /(?<!\p{L})(?:gesponserte?[rsn]?|sponsored)(?: (?:von|vom|by|wurde))(?!\p{L})/giu,
  /(?<!\p{L})eingeladen (?:vom (?:Haus|Hotel|Restaurant|Veranstalter|Resort|Betrieb)|von (?:der|dem) (?:Marke|Firma|Therme|Agentur|Region|Brauerei))(?!\p{L})/giu,
  /(?<!\p{L})(?:vom|von der|von dem) (?:Haus|Hotel|Restaurant|Resort|Marke|Therme|Hersteller|Agentur) eingeladen(?!\p{L})/giu,
  /(?<!\p{L})auf Einladung (?:des|der|vom|von) (?:Hotels?|Hauses|Marke|Firma|Therme|Resorts?|Tourismusverband\p{L}*|Region|Restaurants?|Herstellers)(?!\p{L})/giu,
].map(latin);

/** A discount for the followers of a person. The code itself is in capitals. */
export const CODE_SIGNS: readonly RegExp[] = [
  /(?<!\p{L})\d{1,2} ?(?:%|Prozent)[^.!?\n]{0,60}?(?:gebt|gib|nutzt|nutze|verwendet|verwende|tippt|mit|über)(?!\p{L})[^.!?\n]{0,30}?(?<!\p{L})[A-ZÄÖÜ]{3,15}\d{1,3}(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:(?:[Mm]it|[Üü]ber|[Nn]utzt|[Nn]utze|[Gg]ebt|[Gg]ib)(?: (?:dem|meinem|den|meinen|unserem))? )?(?:Rabatt|Gutschein|Aktions|Partner|Promo|Spar)?-?[Cc]odes?(?: (?:lautet|ist))?:? ?[„"»]?(?=[A-ZÄÖÜ0-9_-]{0,18}[A-ZÄÖÜ]{2})[A-ZÄÖÜ0-9_-]{3,20}(?!\p{L})/gu,
  /(?<!\p{L})(?:[Mm]it|[Üü]ber) [„"»]?[A-ZÄÖÜ]{2,15}\d{1,3}[“”"«]?(?!\p{L})(?=[^.!?\n]{0,60}(?:%|Prozent|Rabatt|spar|günstiger))/gu,
  /(?<!\p{L})(?:[Dd]er |[Ee]uer |[Mm]ein )?(?:Rabatt|Gutschein|Promo)?-?[Cc]ode (?:in (?:der|meiner) Bio|im Profil|in den Kommentaren)(?=[^.!?\n]{0,60}(?:%|Prozent|Rabatt|spar|günstiger|Euro))/gu,
  /(?<!\p{L})\d{1,2} ?(?:%|Prozent) (?:Rabatt )?(?:auf alles )?(?:mit|durch|bei) (?:dem |meinem )?(?:[Cc]ode|Rabattcode|Gutscheincode|Stichwort)(?!\p{L})/gu,
  /(?<!\p{L})[Mm]ein(?:e[mnrs]?)? (?:Rabatt|Gutschein|Partner|Promo)-?[Cc]odes?(?!\p{L})/gu,
  // The code after a colon, or before the name of a shop: "Rabatt: ANNA15", "ANNA15 bei @laden".
  /(?<!\p{L})(?:[Rr]abatte?|\d{1,2} ?(?:%|Prozent)|[Gg]ünstiger|[Ss]paren|[Vv]orteil)(?!\p{L})[^.!?\n]{0,24}?(?::|→|👉|–|-|=) ?[„"»]?[A-ZÄÖÜ]{3,15}\d{1,3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-ZÄÖÜ]{3,15}\d{1,3} (?:bei|auf alles bei|im Shop von|für) (?:@|\uFFFC)/gu,
].map(latin);

/** What somebody does with another's product before praising it. */
const TRIED = String.raw`(?:[Pp]robier\p{L}*|[Aa]usprobier\p{L}*|[Gg]etestet|[Tt]esten|[Tt]este|[Tt]est(?!\p{L})|[Vv]erkost\p{L}*|[Gg]ekostet|[Gg]elesen|[Gg]egessen|[Gg]etrunken|[Üü]bernachtet|[Vv]orgestellt|[Vv]orstellen|[Ee]mpfehl\p{L}*|im Einsatz|schwör\p{L}*|begeistert|[Bb]enutz\p{L}*|[Vv]erwend\p{L}*)`;
const GAVE = String.raw`(?:geschenkt|überlassen|geschickt|zugeschickt|zugesandt|spendiert|gesponsert|gratis geliefert|kostenlos geliefert|zur Verfügung gestellt|zukommen lassen|mitgegeben)`;

/** Given for the post itself: with the word "dafür", and beside what was tried. It concerns companies too. */
export const GIFT_FOR_POST_SIGNS: readonly RegExp[] = [
  String.raw`${TRIED}(?!\p{L})[^.!?\n]{0,90}?, (?:die|der|das) (?:mir|uns) (?:dafür|für (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Artikel|Bericht))(?!\p{L})[^.!?\n]{0,60}?${GAVE}(?!\p{L})`,
  String.raw`(?:[Dd]afür|[Ff]ür (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Bericht)) (?:hat|haben|schenkte|schickte|überließ|spendierte)(?: (?:uns|mir))?(?: (?:die|der|das|sie|er) ?[\p{L}-]*)?(?: (?:uns|mir))?(?!\p{L})[^.!?\n]{0,60}?${GAVE}(?!\p{L})(?=[^\n]{0,200}(?:${TRIED}|[Ss]chmeck|[Cc]ode|[Rr]abatt))`,
  String.raw`(?:hat|haben)(?: (?:uns|mir))(?: \p{L}+){0,8} (?:dafür|für (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Bericht)) (?:\p{L}+ ){0,4}${GAVE}(?!\p{L})(?=[^\n]{0,200}(?:${TRIED}|[Ss]chmeck|[Cc]ode|[Rr]abatt))`,
].map((source) => latin(new RegExp(START + source, 'gu')));

/** What a code brings; the code of a gate brings nothing. */
export const CODE_BRINGS =
  /%|€|(?<!\p{L})(?:Prozent|Rabatt\p{L}*|[Ss]par(?:en|t|st|e)|günstiger|billiger|weniger|gratis|kostenlos|geschenkt|Euro|Franken|Nachlass|Vorteil|[Gg]ilt|einlös\p{L}*|eingelöst)(?!\p{L})/u;

/** Where a code is redeemed that is not the writer's own: "bei ihnen", "in deren Shop", "bei @name". */
const AT_OTHERS = String.raw`(?:bei (?:ihnen|denen|@|\uFFFC)|(?:in|auf) (?:deren|ihrem|ihrer) (?:\p{L}*[Ss]hop|[Ss]eite|[Ww]ebsite|Laden|Geschäft))`;
const A_CODE = String.raw`(?:(?:Rabatt|Gutschein|Aktions|Promo)?-?[Cc]odes?|[Rr]abattwort|[Ss]tichwort)(?: (?:lautet|ist))?:? ?[„"»]?(?=[A-ZÄÖÜ0-9_-]{0,18}[A-ZÄÖÜ]{2})[A-ZÄÖÜ0-9_-]{3,20}`;
export const CODE_AT_OTHERS_SIGNS: readonly RegExp[] = [
  String.raw`${A_CODE}(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})${AT_OTHERS}`,
  String.raw`(?:[Bb]ei (?:ihnen|denen)|(?:[Ii]n|[Aa]uf) (?:deren|ihrem|ihrer) (?:\p{L}*[Ss]hop|[Ss]eite|[Ww]ebsite|Laden|Geschäft))(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})${A_CODE}(?!\p{L})`,
].map((source) => latin(new RegExp(START + source, 'gu')));
/** "dort" is elsewhere where the text speaks of another's house, and of no shop of its own. */
export const CODE_THERE_SIGNS: readonly RegExp[] = [
  String.raw`${A_CODE}(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})dort(?!\p{L})`,
  String.raw`[Dd]ort(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${A_CODE}(?!\p{L})`,
].map((source) => latin(new RegExp(START + source, 'gu')));
export const ANOTHERS_HOUSE =
  /(?<!\p{L})(?:der|die|das|dem|den|vom|beim|einer?|einem) (?:\p{Ll}+e[nrms]? ){0,2}\p{L}*(?:[Rr]österei|[Bb]rauerei|[Bb]äckerei|[Mm]etzgerei|[Gg]ärtnerei|[Mm]anufaktur|[Ww]eingut|[Hh]otel|[Rr]estaurant|[Bb]uchhandlung|[Ww]erkstatt|[Ff]irma|[Mm]arke|[Hh]ersteller\p{L}*|[Hh]ändler\p{L}*|[Aa]nbieter\p{L}*|[Vv]erlags?|[Ss]tart-?ups?|[Pp]artner(?:in|firma)?|[Nn]achbar\p{L}*|[Kk]olleg\p{L}+|[Ll]aden|[Gg]eschäft|[Cc]afés?|[Ss]tudios?|[Aa]gentur|[Kk]äserei|[Ii]mkerei|[Mm]ühle|[Bb]rennerei|[Mm]olkerei)(?!\p{L})|(?<!\p{L})von nebenan(?!\p{L})/u;
export const OWN_HOUSE =
  /(?<!\p{L})(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|Unser(?:e[mnrs]?)?|Mein(?:e[mnrs]?)?) (?:\p{Ll}+ )?\p{L}*(?:[Ss]hop|[Ll]aden|[Ff]iliale\p{L}?|[Ss]eite|[Ww]ebsite|[Gg]eschäft|[Rr]österei|[Bb]rauerei|[Mm]anufaktur|[Hh]ofladen|[Cc]afé|[Ss]tudio)(?!\p{L})|(?<!\p{L})(?:[Ii]m|[Bb]ei uns im) (?:Onlineshop|Online-Shop|Webshop|Shop)(?!\p{L})|(?<!\p{L})bei uns(?!\p{L})/u;

/** Thanks for an invitation, where the text tells of a house that invites: none for a talk or a feast. */
export const INVITATION_SIGNS: readonly RegExp[] = [
  /(?<!\p{L})(?:[Dd]anke|[Dd]ankeschön|[Mm]erci|[Dd]ank)(?: (?:euch|Ihnen|dir|nochmals?|herzlich|sehr|vielmals)){0,3}(?: an (?:das|die|den|euer|alle vom|das ganze|das gesamte) (?:\p{Ll}+ )?(?:Team|Gastgeber\p{L}*|Gastgeberfamilie|Crew|Haus|Wirtsleute\p{L}?|Familie \p{Lu}\p{L}+))? für (?:die|eure|Ihre|deine|diese) (?:\p{Ll}+ )?(?:Einladung|Übernachtung(?:en)?|Gastfreundschaft und Einladung)(?!\p{L})(?! (?:zu|zum|zur|ins|in den|in die|auf)(?!\p{L}))/gu,
].map(latin);
export const HOSTS =
  /(?<!\p{L})\p{L}*(?:[Hh]otel|[Rr]esort|[Tt]herme|[Rr]estaurant|[Cc]halets?|[Pp]ension|[Gg]asthof|[Gg]asthaus|[Ww]irtshaus|[Bb]rauerei|[Ww]eingut|[Cc]amping(?:platz)?|[Ff]reizeitpark|[Bb]ergbahn(?:en)?|[Kk]reuzfahrt|[Ww]ellness\p{L}*|(?:[Aa]lm|[Ff]erien|[Bb]erg|[Hh]ütten)dorf|[Ll]odge|[Gg]ästehaus|[Gg]lamping\p{L}*|[Ff]erienanlage|[Bb]erghütte|[Aa]lmhütte|[Hh]ostel)(?!\p{L})/u;
export const PRIVATE_OR_PROFESSIONAL =
  /(?<!\p{L})(?:Hochzeit\p{L}*|Geburtstag\p{L}*|Taufe|Podium\p{L}*|Panel|Vortrag\p{L}*|Keynote|Konferenz|Kongress|Tagung|Klausur|Jury|Interview|Podcast|Messe|Vorstellungsgespräch)(?!\p{L})/u;

/** A cooperation with a brand, as creators name it. */
export const COOPERATION_SIGNS: readonly RegExp[] = [
  /(?<!\p{L})(?:in )?(?:bezahlter?|freundlicher) (?:Kooperation|Zusammenarbeit|Partnerschaft)(?!\p{L})/giu,
  /(?<!\p{L})(?:in )?(?:Kooperation|Zusammenarbeit|Partnerschaft) mit (?:@|der Marke|der Firma|dem Hersteller|dem Label|dem Shop)/giu,
  /(?<!\p{L})(?:[Dd]ieser|[Dd]er|[Dd]ieses) (?:Beitrag|Post|Reel|Video)(?: hier)? (?:entstand|ist|wurde) [^.!?\n]{0,40}?(?:in (?:Kooperation|Zusammenarbeit|Partnerschaft)|unterstützt (?:von|durch)|beauftragt|bezahlt)/giu,
  /(?<!\p{L})(?:[Zz]usammen|[Gg]emeinsam) mit @\S{2,60} (?:verlos|verschenk|verteil)\p{L}*/gu,
  /(?<!\p{L})(?:Kooperationspartner(?:in)?|Markenbotschafter(?:in)?|Brand Ambassador)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:[Aa]us|[Dd]ank|[Tt]eil|[Rr]ahmen) (?:der|einer|meiner|unserer)|[Dd]urch (?:die|eine|meine|unsere)) (?:\p{Ll}+e[nr]? )?(?:Kooperation|Koop|Kollab(?:oration)?) mit (?!(?:der |dem |den |einer |einem )?(?:Gemeinde|Stadt|Schule|Uni|Universität|Hochschule|VHS|Volkshochschule|Verein|Tierheim|Feuerwehr|Bibliothek|Bücherei|Pfarr|Kirche|Polizei|Landkreis|Ministerium|Stiftung|Caritas|Diakonie|Rote|Kolleg|Museum|Kita))(?:\p{Lu}|@)\S*(?<![,.:;!?…)])/gu,
  /(?<!\p{L})[Ii]n (?:Kooperation|Zusammenarbeit) mit (?!(?:der |dem |den |einer |einem )?(?:Gemeinde|Stadt|Schule|Uni|Universität|Hochschule|VHS|Volkshochschule|Verein|Tierheim|Feuerwehr|Bibliothek|Bücherei|Pfarr|Kirche|Polizei|Landkreis|Ministerium|Stiftung|Caritas|Diakonie|Rote|Kolleg|Museum|Kita))(?:\p{Lu}|@)\S*/gu,
  /(?<!\p{L})Geschenk (?:von|vom|der|des) (?!mein|uns|Mama|Papa|Oma|Opa|Freund)(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+/gu,
  /(?<!\p{L})(?:Übernachtung|Aufenthalt|Eintritt|Essen|Fahrt|Behandlung|Anreise)(?:en)?(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:war|waren|wurden?)(?!\p{L})[^.!?\n]{0,30}(?:kostenlos|gratis|übernommen|eingeladen)/gu,
].map(latin);

/** The writer's own product is not advertising for somebody else. */
export const OWN_OFFER =
  /(?<!\p{L})(?:mein|unser)(?:e[mnrs]?)? (?:eigene\p{L}{0,2} |neue[nrsm]? |ganze[snrm]? |erste[nrsm]? )?(?:\p{L}{1,20}-)?(?:Kurs|Buch|Bücher|Shop|Laden|Workshop|Seminar|\p{L}{1,20}kurs|E-?Book|Produkte?|Sortiment|Kollektion|Webinar|Beratung|Kalender|Atelier|Training|Programm|Podcast|Onlineshop|Töpferei|Praxis|Café)(?:e?s)?(?!\p{L})|selbst(?:geschrieben|gemacht|entworfen)/iu;

/** Paid by oneself, or without any return. */
export const NO_GIFT =
  /(?<!\p{L})(?:selbst (?:gekauft|bezahlt|gezahlt|finanziert)|selber (?:gekauft|bezahlt)|unbezahlt|ohne (?:Gegenleistung|Bezahlung|Provision)|nicht (?:(?:von|durch) \p{L}+ )?(?:gesponsert|bezahlt|beauftragt)|kein(?:e|en)? (?:Kooperation|Provision|Gegenleistung|Werbung|Sponsor\p{L}*|Affiliate\p{L}*|Partnerlinks?|Rabattcode|Code)|weder)(?!\p{L})/iu;
