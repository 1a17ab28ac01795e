/**
 * Environmental claims in pictures of speech, as (nature) × (what it does or does not suffer), "öko" as an adjective, a
 * future without emissions, and signs that a house has given itself. Source: Directive (EU) 2024/825, recitals 9 to 11;
 * UWG in the form of 27 September 2026, annex 2a and 4a to 4c. Written as a grammar, not as sentences. As of November
 * 2026.
 */

import { grammar } from '../text/by-sentence';

const NATURE_NOM = String.raw`(?:(?:[Dd]ie|[Uu]nsere) (?:Umwelt|Natur|Erde|Atmosphäre|Bienen|Meere|Ozeane|Wälder|Alpen|Enkel)|(?:[Dd]as|[Uu]nser) (?:Klima|Meer)|(?:[Dd]er|[Uu]nser) (?:Planet|Regenwald|Wald)|Mutter (?:Erde|Natur)|Umwelt|Natur|Planet|Erde)`;
const NATURE_DAT = String.raw`(?:(?:der|unserer) (?:Umwelt|Natur|Erde|Atmosphäre)|(?:dem|unserem) (?:Klima|Planeten|Wald|Meer)|den (?:Meeren|Ozeanen|Bienen)|Mutter (?:Erde|Natur)|Umwelt|Natur)`;
const NATURE_ACC = String.raw`(?:(?:die|unsere) (?:Umwelt|Natur|Erde|Atmosphäre|Meere|Ozeane)|(?:das|unser) Klima|(?:den|unseren) Planeten|Umwelt|Natur|Mutter (?:Erde|Natur))`;
const TO_NATURE = String.raw`(?:zur (?:Umwelt|Natur|Erde)|zu (?:Umwelt|Natur|Mutter (?:Erde|Natur))|zum (?:Klima|Planeten)|mit der (?:Umwelt|Natur)|mit dem (?:Klima|Planeten)|gegenüber (?:der )?(?:Umwelt|Natur))`;
/** It thanks, rejoices, bows: said of what is sold. */
const THANKS = String.raw`(?:dankt(?:'s|’s| es)?|bedank(?:t|en) sich|freu(?:t|en) sich(?: (?:mit|auch|gleich mit|doppelt))*|sag(?:t|en) (?:leise |laut |herzlich )?[„"»]?[Dd]anke|atm(?:et|en) auf|läch(?:elt|eln)|applaudier(?:t|en)|klatsch(?:t|en) (?:Beifall|Applaus|mit)|jubel(?:t|n)|nick(?:t|en)|verneig(?:t|en) sich|zieh(?:t|en) (?:den|ihren) Hut|gib(?:t)? (?:den )?(?:Daumen hoch|Applaus)|(?:hat|haben) (?:auch )?(?:was|etwas) davon|gewinn(?:t|en) (?:immer )?mit|profitier(?:t|en) (?:mit|auch|davon)?|wird(?:'s|’s| es)? (?:Ihnen|dir|euch|uns) danken|werden(?:'s|’s| es)? (?:Ihnen|dir|euch|uns) danken)(?!\p{L})`;
const VERY = String.raw`(?:(?:so|sehr|besonders|richtig|wirklich|ganz|auch|echt|total|garantiert|doppelt|extra) )*`;
const KIND = String.raw`(?:lieb|nett|sanft|zart|zärtlich|gnädig|freundlich|gut|fair|milde?|rücksichtsvoll|schonend|achtsam|respektvoll|pfleglich)`;
const HARM = String.raw`(?:nichts zuleide (?:tut|tun)|nichts (?:antut|antun|anhat)|kein (?:Haar|Blatt|Härchen) krümm(?:t|en)|nicht (?:weh(?:tut|tun)|schadet|schaden|zur Last (?:fällt|fallen))|nie schadet|keinen Schaden (?:zufügt|zufügen))(?!\p{L})`;
const DOES_NO_HARM = String.raw`(?:(?:schadet|schaden) ${NATURE_DAT} (?:nicht|nie|kein bisschen|in keiner Weise)|(?:tut|tun) ${NATURE_DAT} (?:nichts(?: zuleide)?|nicht weh|kein Leid)|(?:belastet|belasten) ${NATURE_ACC} (?:nicht|nie|kein bisschen|kaum)|(?:krümmt|krümmen) ${NATURE_DAT} kein (?:Haar|Blatt|Härchen)|(?:fällt|fallen) ${NATURE_DAT} nicht zur Last)(?!\p{L})`;
const TRACE = String.raw`(?:Fußabdruck|CO2-Abdruck|CO₂-Abdruck|Klimaspur|Umweltspuren|ökologischen Abdruck|ökologischen Rucksack)`;
const FULLY = String.raw`(?:durch und durch|voll|total|komplett|ganz|einfach|rundum|mega|super|richtig|echt|hundertprozentig|so|sehr|besonders|herrlich|100 ?(?:%|Prozent))`;

const GASES = String.raw`(?:CO2|CO₂|Kohlendioxid|Treibhausgase?|Emissionen)(?![\p{L}-])`;
const BALANCE = String.raw`(?:Klima|CO2-|CO₂-|Treibhausgas)-?[Bb]ilanz(?!\p{L})`;
const EMITS = String.raw`(?:gib|geb|stöß|stoß|setz|verursach|erzeug|bläs|blas|pust|produzier|belast|emittier)\p{Ll}{0,2}(?!\p{L})`;

/** Pictures of speech for a general claim. */
export const GREEN_IMAGES = grammar(
  /CO[2₂]|Treibhaus|mission|tmosphäre|[Uu]mwelt|Natur|natur|Klima|Planet|Erde|Meer|Ozean|Wald|Wälder|Bienen|Enkel|Alpen|öko|Öko|ÖKO|[Ff]u(?:ß|ss)abdruck|Abdruck|spur|Gewissen|verantwortung|bewusst|umsichtig|rücksichtsvoll|Rucksack|nachhaltig|Nachhaltig|grün|Grün|kologisch/u,
  [
    String.raw`${NATURE_NOM} ${VERY}${THANKS}`,
    String.raw`${NATURE_DAT} ${HARM}`,
    DOES_NO_HARM,
    String.raw`ohne dass ${NATURE_NOM} (?:\p{L}+ )?(?:leidet|leiden|büßt|bezahlt|zahlt|dafür zahlt|Schaden nimmt|draufzahlt|darunter leidet|darunter leiden)(?!\p{L})`,
    String.raw`(?:lässt|lassen) ${NATURE_ACC} in (?:Ruhe|Frieden)(?!\p{L})`,
    String.raw`(?:[Ee]in|[Mm]it|[Vv]iel|[Gg]roßes)(?: \p{Ll}+)? Herz für (?:den Planeten|unseren Planeten|die Umwelt|die Natur|das Klima|unsere Erde|die Erde)(?!\p{L})`,
    String.raw`(?:im|in) (?:Gleichgewicht|Harmonie|Frieden|Balance) mit (?:der )?(?:Natur|Umwelt|Erde|unserem Planeten)(?!\p{L})`,
    String.raw`(?:sauber|günstig|sicher|fair|regional|clever|lokal|modern|smart|sparsam|leise) und grün(?=[ .,!]|$)(?! (?:gestreift|gestrichen|lackiert|kariert|angemalt))|(?<![-\p{L}])grün und (?:sauber|fair|günstig|clever|sozial|gerecht|sparsam|effizient)(?=[ .,!]|$)`,
    String.raw`(?:Öko|Umwelt|Klima|Nachhaltigkeits)-?(?:qualität|garantie|versprechen|plus|bonus|power|vorteil)(?!\p{L})(?! (?:der|des) (?:Partei|Regierung|EU|Stadt))`,
    String.raw`(?:[Gg]ut|[Bb]esser|[Gg]esund|[Ss]chön|[Pp]rima|[Kk]lasse|[Ee]in Segen|[Ee]in Gewinn|[Ee]ine Wohltat|[Ee]in Geschenk) (?:für|an) (?:Mensch und (?:Erde|Planet)|(?:Haut|Haar|Mensch|Tier|Rücken|Geldbeutel) und (?:Umwelt|Natur|Klima|Planet|Erde)|(?:die|unsere) (?:Bienen|Meere|Ozeane|Wälder|Erde|Enkel)|Mutter (?:Erde|Natur)|unseren Planeten)(?!\p{L})`,
    String.raw`(?:schont|schonen|entlastet|entlasten) (?:die |unsere )?(?:Erde|Meere|Ozeane|Wälder)(?!\p{L})`,
    String.raw`${VERY}(?<!nicht )${KIND} ${TO_NATURE}(?!\p{L})`,
    String.raw`(?:geht|gehen|umgeht|umgehen)(?: \p{L}+){0,3} (?:sorgsam|achtsam|schonend|respektvoll|liebevoll|sanft|pfleglich) mit (?:der )?(?:Umwelt|Natur) um`,
    String.raw`(?:(?:ganz |völlig |komplett |fast )?ohne (?:jeden |einen |großen |schlechten |ökologischen )*|kein(?:e|en)? |null |keinerlei )${TRACE}(?!\p{L})`,
    String.raw`(?:[Hh]interlässt|[Hh]interlassen) (?:\p{L}+ )?(?:keine|kaum) Spuren (?:in|an) (?:der )?(?:Natur|Umwelt)`,
    String.raw`[Nn]immt nichts(?: \p{L}+)?, hinterlässt nichts`,
    String.raw`auf der Seite (?:der Umwelt|der Natur|des Klimas|des Planeten)(?!\p{L})`,
    String.raw`(?:[Mm]it|[Aa]us) (?:Liebe|Respekt|Rücksicht|Achtung|Verantwortung) (?:zur|vor der|auf die|für die|für|zum|vor dem) (?:Umwelt|Natur|Erde|Planeten|Klima)(?= (?:gemacht|hergestellt|produziert|gebaut|gefertigt|gebraut|gebacken|genäht)|[.,!]|$)`,
    // The word öko itself, and "sustainable" as more than a word.
    String.raw`(?:${FULLY} [Öö]ko(?: und ${FULLY})?|[Öö]ko,? (?:durch und durch|bis (?:ins|in die|zum|zur) \p{L}+(?: \p{L}+)?|vom [\p{L} ]{3,25} bis \p{L}+|ohne Wenn und Aber|aus Überzeugung|mit Stil)|(?:ist|sind|macht|bleibt|wird|werden|heißt) (?:${FULLY} )?öko)(?![\p{L}-])`,
    String.raw`ohne schlechtes (?:Gewissen|Umweltgewissen)(?!\p{L})(?=[^.!?\n]*(?:[Uu]mwelt|[Kk]lima|[Öö]ko|[Nn]atur|[Nn]achhaltig|Planet))`,
    String.raw`[Uu]nsere? (?:\p{Ll}+e[rsn]? )?(?:\p{L}*(?:[Bb]aumwolle|[Ww]olle|[Hh]olz|[Ff]isch|[Ll]achs|[Kk]affee|[Kk]akao|[Ss]chokolade|[Ll]eder|[Mm]ode|[Jj]eans|[Pp]rodukte|[Vv]erpackung|[Pp]almöl|[Ss]eide|[Dd]aunen|[Ff]leisch|[Kk]ollektion|[Rr]ohstoffe|[Mm]öbel|[Tt]extilien)) (?:ist|sind) (?:verantwortungsvoll|verantwortungsbewusst|bewusst|rücksichtsvoll)(?!\p{L})`,
    String.raw`(?:verantwortungsvoll|verantwortungsbewusst|umsichtig|rücksichtsvoll) (?:angebaut|gefischt|gefangen|produziert|hergestellt|gefertigt|gewonnen|geerntet|gefärbt|gegerbt|verpackt|gedruckt)(?:e[nrsm]?)?(?!\p{L})`,
    String.raw`(?:[Nn]achhaltig(?:keit)?|[Gg]rün|[Öö]ko(?:logisch)?|[Uu]mwelt(?:schutz|freundlich(?:keit)?)?|[Kk]limaschutz|[Kk]limafreundlich) (?:ist|sind|heißt) (?:bei|für) uns (?:nicht (?:nur|bloß|einfach nur)|mehr als|kein(?:e)?(?: leere[sr]?| bloße[sr]?)?)(?: (?:ein|eine|so ein))? (?:\p{Ll}+ )?(?:Wort|Schlagwort|Trend|Lippenbekenntnis|Floskel|Modewort|Marketing\p{L}*|Worthülse|Versprechen|Etikett|Deko\p{L}*|Werbespruch|Hashtag)`,
    String.raw`(?:einem|im|als|ein|unserem) (?:rundum |durchweg |komplett |wirklich |zutiefst )?(?:nachhaltige[nrsm]?|grüne[nrsm]?|ökologische[nrsm]?) (?:Betrieb|Unternehmen|Haus|Handwerksbetrieb|Familienbetrieb|Team)(?!\p{L})`,
    // No gas at all, in the balance or in what is made.
    String.raw`(?<![\d.,] ?)0 (?:Gramm|Kilo(?:gramm)?|Tonnen|g|kg|t) ${GASES}(?!/| (?:je|pro|nach) )`,
    String.raw`${BALANCE}[^.!?\n\d]{0,50}? (?:[Nn]ull|ausgeglichen|neutral|positiv)(?!\p{L})`,
    String.raw`(?:positive|ausgeglichene|neutrale)[rn]? ${BALANCE}`,
    String.raw`${EMITS}[^.!?,\n\d]{0,50}? (?:kein(?:e|erlei)?|null) ${GASES}`,
    String.raw`[Bb]ind(?:et|en)(?!\p{L})[^.!?\n]{0,40}? mehr ${GASES},? als(?!\p{L})`,
    // Champions of the climate, by their own word.
    String.raw`(?:[Ww]ir sind|sind wir|als|[Dd]ie|[Dd]er|[Ii]hr|[Uu]nsere?) (?:\p{Ll}+e[nr]? |\p{Lu}\p{L}+s )?(?:Klima|Umwelt|Öko|Nachhaltigkeits|Natur)-?(?:meister|held|champion|vorreiter|pionier|sieger|retter|engel|freund|profi|weltmeister|könig|vorbild)(?:innen|in|en|er|e|n|s)?(?= (?:der|des|von|aus|unter|im|in)(?!\p{L})|[.,!–]|$)`,
  ],
);

/** Not of what is sold: people who help, the weather, spring, a hike, a request. */
export const NOT_ABOUT_WARE =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Ss]ammelaktion|[Cc]lean-?up|[Mm]üll (?:auf)?sammel[A-Za-zÀ-ž]*|gesammelt|[Ee]hrenamt[A-Za-zÀ-ž]*|[Hh]elfer[A-Za-zÀ-ž]*|[Ff]reiwillige[A-Za-zÀ-ž]?|[Rr]egen|[Ff]rühling|[Ww]ander[A-Za-zÀ-ž]*|[Ss]pazier[A-Za-zÀ-ž]*|[Bb]itte|[Dd]anke an|nehmt (?:euren|den) Müll|[Kk]inder|Schulklasse|Förster[A-Za-zÀ-ž]*|[Ll]eitungswasser trinken|[Rr]eporter|[Ff]ilm)(?![A-Za-zÀ-ž])/u;

/** The claim in such a row. */
export const CLAIM_WORD = /(?:Öko|Ökologisch|Nachhaltig|Klimafreundlich|Umweltbewusst)(?=\.?$)/u;
/** A claim that is a sentence of one word, in a row of such. */
export const ROW_OF_WORDS =
  /(?<![A-Za-zÀ-ž\p{N}])(?:\p{Lu}\p{Ll}+\. ){1,3}(?:Öko|Ökologisch|Nachhaltig|Klimafreundlich|Umweltbewusst)(?=\.)|(?<![A-Za-zÀ-ž\p{N}])(?:Öko|Ökologisch|Nachhaltig)\.(?= \p{Lu}\p{Ll}+\.)/gu;

/** A year or a span of years, and no more emissions, or "green". */
const THEN = String.raw`(?:(?:[Aa]b |[Bb]is |[Ii]m Jahr |[Ss]pätestens )?20[2-6]\d|(?:[Ii]n|[Bb]innen) (?:\d{1,2}|zwei|drei|vier|fünf|zehn|wenigen) Jahren|[Bb]is (?:Ende|Mitte) des Jahrzehnts|[Ii]n Zukunft|[Bb]ald|[Ss]chon (?:bald|morgen))`;
const NO_EMISSION = String.raw`(?:kein(?:e|en)? (?:einzige[snrm]? )?(?:Gramm|Kilo(?:gramm)?|Tonne|bisschen|Spur|Hauch)? ?(?:CO2|CO₂|Emissionen|Treibhausgase?|Kohlendioxid|Abgase?)|null (?:CO2|CO₂|Emissionen|Gramm CO2)|ohne (?:jedes Gramm )?(?:CO2|CO₂|Emissionen)|frei von (?:CO2|CO₂|Emissionen)|[Nn]ull-?Emission\p{L}*)`;
const BECOMES = String.raw`(?:ist|sind|wird|werden|fährt|fahren|läuft|laufen|liefert|liefern|produziert|produzieren|arbeitet|arbeiten|heizt|heizen|kocht|backt|fliegt|fliegen)`;
export const GREEN_FUTURE = grammar(/20[2-6]\d|Jahren|Jahrzehnts|Zukunft|[Bb]ald|morgen/u, [
  String.raw`${THEN}(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})${NO_EMISSION}(?!\p{L})[^.!?,\n]{0,20}`,
  String.raw`${THEN} ${BECOMES} (?:wir|unsere?[nrs]? (?:\p{Ll}+e[nrs]? )?\p{Lu}[\p{L}-]+|(?:der|die|das) (?:ganze |gesamte )?(?:Firma|Betrieb|Flotte|Fuhrpark|Haus|Werk|Hof|Brauerei|Produktion|Stahl|Strom))(?: \p{L}+){0,2} (?:grün|klimaneutral|emissionsfrei|nachhaltig|sauber)(?=[ .,!]|$)(?! (?:gestrichen|lackiert|angemalt|weiß|wie|und (?:weiß|gelb|rot|blau)))`,
]);

/** A sign, and that the house itself has given, drawn or invented it. */
const SIGN = String.raw`(?:\p{L}*(?:[Ss]iegel|[Zz]eichen|[Ll]abel|[Pp]ickerl|[Ss]tempel|[Pp]lakette|[Uu]rkunde|[Zz]ertifikat|[Aa]uszeichnung|[Ss]ymbol|[Ee]mblem|[Mm]edaille|[Aa]ufkleber|[Kk]leber(?:li)?|[Bb]utton|[Ss]ticker|[Pp]rädikat|[Gg]ütezeichen|[Pp]reis)|(?:grüne[snrm]?|kleine[snrm]?|unser) (?:\p{Ll}+e[nrs]? )?(?:Blatt|Blättchen|Bäumchen|Herz|Häkchen|Punkt|Baum|Kleeblatt|Stern|Tropfen))`;
const SELF = String.raw`(?:(?:selbst|selber)(?: \p{L}+)? (?:gezeichnet|verliehen|vergeben|erfunden|entworfen|gestaltet|entwickelt|ausgedacht|gebastelt|ausgestellt|gemalt|gestempelt|gedruckt|erdacht|kreiert)(?:e[nrsm]?)?|(?:das|die|den|es|ihn|sie|der|dies|Zertifikat|Urkunde|Siegel) (?:haben|hat) (?:wir|sich|der Chef|die Chefin|unser \p{L}+|unsere \p{L}+)(?: (?:uns|selbst|selber|intern|auch|gleich|einfach|schnell))*(?: (?:am|im|in der|beim|an der) \p{Lu}\p{L}+)? (?:verliehen|vergeben|erfunden|entworfen|gestaltet|entwickelt|ausgedacht|gebastelt|ausgestellt|gemalt|laminiert|gedruckt|überreicht|erdacht|kreiert)|(?:das|die|den|der) (?:wir|sich \p{L}+)(?: (?:uns|selbst|selber|intern))* (?:verliehen|vergeben|erfunden|entworfen|gestaltet|entwickelt|ausgedacht|gebastelt|ausgestellt|gemalt|erdacht) (?:haben|hat)|(?:hauseigen|selbstverliehen|selbst verliehen|selbstgemacht|selbsterfunden|eigens erfunden)e[nrsm]?|(?:verleihen|vergeben|stellen|geben) (?:wir|sie) uns (?:selbst|selber))(?!\p{L})`;
const OURSELVES = String.raw`(?:haben|hat) (?:wir|der Chef|die Chefin|der Wirt|die Wirtin|unser \p{L}+|unsere \p{L}+|das Team)(?: (?:uns|selbst|selber|intern|auch|gleich|einfach|schnell))*(?: (?:am|im|in der|beim|an der|in unserer?) \p{Lu}\p{L}+)?(?: (?:selbst|selber))? (?:verliehen|vergeben|erfunden|entworfen|gestaltet|entwickelt|ausgedacht|gebastelt|ausgestellt|gemalt|gezeichnet|laminiert|überreicht|erdacht|kreiert)(?!\p{L})`;
export const SELF_GIVEN = grammar(
  /selbst|selber|haben wir|hat sich|die wir|das wir|den wir|der wir|eigen|verleihen|vergeben|hat /u,
  [
    String.raw`${SIGN}(?!\p{L})[^.!?\n]{0,90}?(?<!\p{L})${SELF}`,
    String.raw`${SIGN}(?: (?:mit|für|auf|aus|„)[^.!?\n]{2,40})? ${OURSELVES}`,
    String.raw`${SELF}[^.!?\n]{0,60}?(?<!\p{L})${SIGN}(?!\p{L})`,
  ],
);
