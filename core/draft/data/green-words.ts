import { latinExpression } from '../text/latin';
import { wordList } from './word-list';

/**
 * General environmental claims and what makes them lawful. Source: UWG in the form of the act that implements Directive
 * (EU) 2024/825 (EmpCo), in force on 27 September 2026; recital 9 of the directive names the words; BGH I ZR 98/23
 * (klimaneutral) of 27 June 2024. As of November 2026.
 */

/** Words that are a claim in any position, with their endings. The directive's own examples are among them. */
export const CLAIM_STEMS = wordList(`
  klimafreundlich klimaschonend klimagerecht klimabewusst klimaoptimiert
  umweltfreundlich umweltschonend umweltbewusst umweltgerecht umweltverträglich umweltneutral umweltsicher
  ressourcenschonend naturfreundlich emissionsfrei emissionslos emissionsarm co2-frei co₂-frei co2-arm co₂-arm co2-freundlich
  co₂-freundlich co2-reduziert co₂-reduziert ökofreundlich eco-friendly planetenfreundlich energieeffizient biobasiert
  schadstofffrei plastikneutral ressourceneffizient naturschonend naturverträglich umweltentlastend enkeltauglich meeresfreundlich
  planetenschonend erdfreundlich umweltorientiert klimaverträglich
`);

/** Words that claim no impact, or a positive one: what is only possible by compensation. */
export const OFFSET_STEMS = wordList(`
  klimaneutral klimapositiv klimakompensiert emissionsneutral co2-neutral co₂-neutral co2neutral co2-kompensiert
  co₂-kompensiert co2-positiv co₂-positiv treibhausgasneutral klimaausgeglichen carbon-neutral net-zero
`);
/** No measure of it at all; by the kilometre it is what a car emits on the road. */
const NO_AMOUNT = ['null', 'kein (einziges )?', 'keine (einzige )?', 'ohne (ein |eine |jedes |jede )?'].map(
  (none) =>
    `${none.trim()} ?(Gramm|Kilo|Kilogramm|Tonnen|Tonne) (CO2|CO₂|Kohlendioxid|Treibhausgase~)(?! (je|pro|nach)|/)`,
);
export const OFFSET_PHRASES: readonly string[] = [
  'ohne (CO2|CO₂)-?Fußabdruck',
  'Netto-Null',
  'klimaneutral durch',
  ...NO_AMOUNT,
];

/** Seals that a company has invented itself: "unser grünes Siegel", "hauseigenes Öko-Label". */
export const OWN_SEAL =
  /(?<![A-Za-zÀ-ž])(?:[Uu]nser(?:e[nmrs]?)?|[Ee]igene[nmrs]?|[Hh]auseigene[nmrs]?|[Ss]elbst (?:entwickelte|vergebene|gestaltete)[nmrs]?|[Nn]eue[nmrs]? eigene[nmrs]?)(?: [A-Za-zÀ-ž„“"’‚-]+){0,3} [„"‚]?(?:[A-Za-zÀ-ž]+[- ])?(?:(?:Öko|Eco|Bio|Klima|Umwelt|Nachhaltigkeits|Green|Grün)[A-Za-zÀ-ž]*[- ]?(?:[Ss]iegel|[Ll]abel|[Zz]eichen|[Gg]ütesiegel|[Zz]ertifikat|[Pp]rüfzeichen)|[Ss]iegel|[Ll]abel|[Gg]ütesiegel|[Pp]rüfzeichen)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:[Hh]aus)?[Ee]igene[nms]? (?:Zeichen|Siegel|Label)(?![A-Za-zÀ-ž])(?:[^.!?\n„]{0,50}[„‚«»][^“”‘»«\n]{2,40}[“”‘»«])?/gu;
/** What makes a seal one of the environment. */
export const SEAL_TOPIC =
  /(?:nachhaltig|umwelt|klima|öko|ökolog|bio|grün|green|eco|fair|recycl|co2|co₂|plastik|ressourcen|natur)/iu;
/** A certification scheme that is checked independently or by the state. */
export const CERTIFIED =
  /(?<![A-Za-zÀ-ž])(?:[Zz]ertifizier[A-Za-zÀ-ž]*|[Zz]ertifikat (?:von|der|des|nach)|[Uu]nabhängig[A-Za-zÀ-ž]*|extern[A-Za-zÀ-ž]*|staatlich[A-Za-zÀ-ž]*|akkreditiert[A-Za-zÀ-ž]*|TÜV|Dritte[nr]?|Prüfstelle)(?![A-Za-zÀ-ž])/u;

/** Claims of several words, in the form of `text/phrases.ts`. */
export const CLAIM_PHRASES: readonly string[] = [
  'gut für Mensch und (Natur|Umwelt|Klima)',
  '(gut|besser|das Beste|am besten) für (dich|euch|Sie|uns|alle|Mensch|Tier|(die |deine |Ihre |unsere )?Haut|(den |deinen |Ihren )?Körper|(den |deinen |Ihren )?Geldbeutel)( und|,) (auch )?(für )?(die Umwelt|das Klima|fürs Klima|den Planeten|unseren Planeten|die Natur|die Erde|unsere Erde|die Meere)',
  'gut (für die Umwelt|fürs Klima|für das Klima|für den Planeten|für die Natur|für unseren Planeten)',
  'besser (für die Umwelt|fürs Klima|für das Klima|für den Planeten)',
  'schon(t|en) (die Umwelt|das Klima|unsere Umwelt|unser Klima|den Planeten|die Natur|unsere Natur)',
  'gut zu(r)? (Umwelt|Natur)',
  'der Umwelt zuliebe',
  '(unseren|den) Planeten (schützt|schont|rettet|bewahrt|entlastet)',
  '(die|unsere) (Umwelt|Natur|Erde|Meere|Ozeane|Ressourcen) (schützt|schont|rettet|bewahrt|entlastet)',
  '(das|unser) Klima (schützt|schont|rettet|entlastet)',
  'der Natur zuliebe',
  'biologisch abbaubar~',
  'ökologisch (hergestellt|produziert|abbaubar|verpackt|gedruckt|unbedenklich|sauber|korrekt|wertvoll hergestellt)~',
  'ökologische~ (Produkt~|Material~|Materialien|Verpackung~|Mode|Kleidung|Reinigung|Bauweise|Farben|Textilien|Baustoffe~)',
  'im Einklang mit (der )?(Natur|Umwelt)',
  'im Einklang mit Mensch(,| und) (Tier und )?(Natur|Umwelt)',
  // An adverb before what was done: ökologisch geführt, gebaut, saniert. For fields and animals the word has its own
  // law.
  'ökologisch (geführt|betrieben|gebaut|erbaut|errichtet|geplant|gestaltet|ausgerichtet|orientiert|eingerichtet|ausgebaut|gedämmt|gefertigt|verarbeitet|gereinigt|gewaschen|gefärbt|gegerbt|saniert|renoviert|vorbildlich|verträglich|einwandfrei|optimiert|vertretbar|sinnvoll|nachhaltig|konsequent|durchdacht|transportiert|geheizt|beheizt)~',
  'ökologische~ (Hotel~|Haus|Betrieb~|Unternehmen|Hersteller~|Druckerei~|Bäckerei|Wäscherei|Reiniger|Putzmittel|Textil~|Matratze~|Bettwaren|Bauen|Wohnen|Sanierung|Heizen|Lösung~|Kaffee|Spielzeug|Windeln|Papier)',
  '(umweltbewusst|umweltfreundlich|klimafreundlich|umweltschonend|klimaschonend) (geführt|hergestellt|produziert|gebaut|verpackt|geliefert|gedruckt)~',
  // Green before companies and technology, in compounds too; things that have a colour are left out.
  'grün(e|er|es|en|em|ere|eren|erer) (\\p{L}{2,16}-)?\\p{L}{0,18}(zentrum|zentren|technologie~|logistik|mobilität|produktion|fertigung|lieferkette~|zustellung|druckerei~|geldanlage~|kredit~|software|hosting|cloud|stahl|zement|wasserstoff|kosmetik|veranstaltung~|tourismus|innovation~|transformation|energie~|kraftwerk~|brauerei~|spedition~|flotte~|fabrik~|versicherung~|investment~|industrie|chemie|antrieb~|kraftstoff~|treibstoff~|tankstelle~)',
  '(bau|liefer|druck|produzier|heiz|fahr|flieg|wirtschaft|reinig|host|verpack|versend|kühl|arbeit|reis)(e?n|t|e|st)( (wir|jetzt|ab sofort|ab heute|nur|komplett|auch|lieber|schon|konsequent|ab jetzt)){0,3} (grün|grüner)(?= ?[.!,;]|$| und)',
  '(bau|druck|produzier|heiz|reinig|verpack|versend|fertig|dämm|sanier|färb|wasch)(e?n|t|e|st)( (wir|jetzt|ab sofort|nur|komplett|auch|schon|konsequent|ausschließlich|rein|ganz|durchweg|durchgehend|grundsätzlich|immer)){0,3} ökologisch(?= ?[.!,;]|$| und)',
  '(Umwelt|Klima|Natur)schutz … (großgeschrieben|groß geschrieben|gelebt|an erster Stelle|Herzenssache|selbstverständlich|in Fleisch und Blut)',
  '(grünes|ökologisches|gutes ökologisches) Gewissen',
  'mit gutem (Umwelt|Klima)gewissen',
  '(dem Klima|der Umwelt|der Natur|dem Planeten|unserem Planeten) (etwas |was )?Gutes',
  'die das Klima (schont|schonen|schützt|schützen)',
  'die die (Umwelt|Natur) (schont|schonen|schützt|schützen|nicht belastet|nicht belasten)',
  'das (das Klima|die Umwelt|die Natur) (schont|schützt|nicht belastet)',
  'der (das Klima|die Umwelt|die Natur) (schont|schützt|nicht belastet)',
  '(schützt|schont|schützen|schonen) (Haut|Mensch|Textilien|Budget|Geldbeutel|Ihre Haut) und (Umwelt|Klima|Natur)',
  '(dabei|gleichzeitig|zugleich) die (Umwelt|Natur) (schützen|schonen)',
  'grünste~ (Hotel|Unternehmen|Betrieb|Bank|Brauerei|Flotte|Produkt|Haus|Büro|Druckerei|Anbieter|Kollektion|Event|Festival|Supermarkt|Logistik~|Strom|Reinigung|Verpackung|Küche|Restaurant|Wäscherei|Agentur|Firma|Marke|Mode|Auto|Energie)',
  'grün(e|er|es|en|em) (Alternative~|Wahl|Kollektion|Linie|Produktion|Zukunft schenken|Entscheidung|Wahl|Konto|Tarif|Mobilität|Reisen|Urlaub|Wohnen|Leben)',
  '(als|ein|unser|einem|eines|unserem)( (durch und durch|durchweg|wirklich|rundum|konsequent|ganz|besonders|echt))? grüne~ (Unternehmen|Firma|Betrieb~|Arbeitgeber~|Start-up|Konzern|Firmengruppe|Unternehmensgruppe)',
  '(go|going|think|be) green',
  'grün (produziert|hergestellt|gefertigt|erzeugt|gebaut|betrieben|beheizt|geheizt|gereinigt|finanziert|transportiert)~',
  '(wir|wird|werden|sind) … grün(er)? (unterwegs|produzieren|drucken|liefern|heizen|wirtschaften)',
  'grüne~ (Lösung~|Technologie~|Technik|Strom|Energie|Logistik|Produkt~|Mode|Verpackung~|Hotel~|Druckerei|Reinigung|Chemie|Lieferung|Versand|Paket~|Bank|Geldanlage~|Fonds|IT|Rechenzentrum|Wärme|Stahl|Beton|Wärmepumpe~|Heizung~|Fernwärme|Gas|Wasserstoff|Hosting|Kredit~|Konto|Tarif~|Flotte|Immobilie~|Reiniger|Waschmittel|Server|Bestattung|Anleihe~)',
  'mach(t|en) (dein|deine|deinen|Ihr|Ihre|Ihren|euer|eure|jedes|jede|das|den|die) (?!nicht|noch|nie|auch)\\p{L}{3,30} (grün|grüner|nachhaltig|nachhaltiger|klimaneutral)',
  'null Emissionen',
  '(Öko|Eco)-(Reinigung|Waschmittel|Putzmittel|Verpackung|Mode|Kleidung|Hotel|Produkt~|Farbe~|Druck|Druckerei|Baustoff~|Möbel|Tarif|Versand|Kollektion|Linie|Shop|Dämmung)',
  '(ökologisch|öko), (fair|regional|sozial|lokal|vegan|saisonal|bio)',
  'ökologisch und (fair|regional|sozial|lokal|vegan|nachhaltig|ökonomisch)',
  '(fair|regional|sozial|lokal|vegan|bio),? (und )?ökologisch',
  'grünste~ (?!Wiese|Tal|Insel|Landschaft|Park|Ecke|Stadtteil|Garten|Daumen|Woche)\\p{L}{3,24}',
  'Nachhaltigkeit (steckt in|zum (Anziehen|Trinken|Genießen|Wohlfühlen|Mitnehmen|Anfassen)|ist bei uns (Programm|Standard|selbstverständlich)|in (jeder|jedem)|pur|garantiert|inklusive|serienmäßig)',
  'mach(en|t) … (grün|grüner)(?= ?[.!,]|$)',
  '(Klimagewissen|Umweltgewissen|Ökogewissen)',
  '(reines|gutes|bestes) (Umwelt|Klima|Öko)-?gewissen',
  '(grüne|grünere|saubere|sauberere|nachhaltige|nachhaltigere|klimafreundlichere|ökologischere)~ (Zukunft|Welt|Umwelt|Planet|Erde|Morgen)(?= ?[.!,]|$| schenken| gestalten)',
  'eine(n)? … (grünere|sauberere|nachhaltigere|gesünderen|grüneren) (Zukunft|Welt|Umwelt|Planeten|Erde)',
  'ökologische~ (Verpackung|Versand|Lieferung|Produktion|Herstellung|Alternative|Waschmittel|Putzmittel|Reinigungsmittel|Baustoff|Dämmung|Heizung|Möbel|Druck|Kosmetik|Ernährung|Reisen)',
  '(umwelt|klima|natur|öko)(freundlich|schonend|verträglich|bewusst|gerecht)~',
  'CO(2|₂)-(neutral|frei|arm|reduziert|kompensiert|positiv)~',
  'Planet(en)? … (schonen|schützen|retten|zuliebe)',
  'retten … (Planeten|Klima|die Erde|die Welt|die Meere)(?= ?[.!,]|$)',
  '(Klima|Umwelt|Natur|Meere|Planeten|Erde|Ressourcen) … (schonen|schützen) … (wir|mit uns|unser)',
  '(Gutes|etwas Gutes|was Gutes) … (für|fürs) (die Umwelt|das Klima|den Planeten|Klima|die Natur|die Erde)',
  '(Umwelt|Klima|Natur)schutz (inklusive|serienmäßig|zum Mitnehmen|in jeder)',
  'ohne schlechtes (Gewissen|Klimagewissen) … (fliegen|reisen|fahren|shoppen|heizen)',
  '(null|kein|ohne|zero) (CO2|CO₂|Emissionen|Abfall|Waste)(-Ausstoß)?(?= ?[.!,]|$)',
  '100 ?(%|Prozent) (öko|ökologisch|grün|recycelbar|abbaubar)~',
  'ohne Umweltbelastung',
  '(schont|schonen) (die |unsere |wertvolle |natürliche |wichtige |knappe )?(Ressourcen|Umwelt|Natur)(?! und Nerven)',
  '(schont|schonen) (das Klima|den Planeten|die Erde|Klima und Umwelt|Umwelt und Klima)',
  '(Planeten|Planet|Umwelt|Klima|Erde|Natur) (auch |wirklich |richtig |einfach )?(guttut|guttun|gut tut|gut tun)',
  '(tut|tun) (der Umwelt|dem Klima|dem Planeten|der Erde|der Natur) … gut',
  '(gut|besser|das Beste|am besten) (für die Umwelt|fürs Klima|für das Klima|für den Planeten|für die Natur|für die Erde)',
  '(kleiner|kleinerer|kleinstmöglicher|kleinster|geringer|geringerer|minimaler|kleinen|kleineren|geringen|geringeren|minimalen) (ökologischer |ökologischen )?(Fußabdruck|CO2-Fußabdruck|CO₂-Fußabdruck)',
  '(ökologischen|unseren|deinen|Ihren|euren) … Fußabdruck (reduzieren|senken|verkleinern|halbieren|minimieren)',
];

/** Nouns after "nachhaltig" that mean lasting effect, politics or studies, not a product. */
export const LASTING_NOUNS = wordList(`
  entwicklung wirkung eindruck erfolg wachstum veränderung verbesserung beziehung zusammenarbeit lernen bildung infrastruktur
  effekt schaden störung erinnerung stärkung finanzierung ziel nutzung strategie unternehmensführung forschung
  landwirtschaft tourismus mobilität stadtentwicklung chemie lösung begeisterung bindung kundenbindung personalpolitik
  steigerung senkung entlastung unterstützung hilfe förderung gesundheit transformation wandel kultur ergebnis erlebnis
  konzept kommunikation partnerschaft qualität arbeit führung erholung prägung erfahrung dialog politik zukunft
  raumplanung beschaffung ernährung wirtschaft gesellschaft interesse vertrauen motivation impuls bewirtschaftung
  gespräch begegnung gedanke idee projekt weg leben lebensstil konsum handeln denken thema frage beitrag netzwerk haltung
  forstwirtschaft waldwirtschaft planung sicherung ansatz mehrwert reichweite personalentwicklung integration
`);

/** Nouns with abstract endings that are products all the same. */
export const PRODUCT_NOUNS =
  /(?:verpackung|kleidung|heizung|reinigung|lieferung|produktion|herstellung|fertigung|dämmung|einrichtung|kollektion|ausstattung|lösungen für|bestattung|renovierung|sanierung|veranstaltung|wohnung|beleuchtung|(?:verpackungs|kaffee|büro|energie|heiz|transport|logistik|druck|wasch|licht|dämm|bau|fassaden|wohn|reinigungs|catering|getränke|wasser|versand|lager|möbel|textil|hygiene|mobilitäts)lösung|verarbeitung|dienstleistung|beschichtung|matte|wäsche)(?:en|s|n)?$/iu;
export const ABSTRACT_ENDING = /(?:ung|keit|heit|schaft|tion|ismus|tät|enz|anz)(?:en|s)?$/iu;

/** Verbs with which "nachhaltig" describes how a thing is made or used. */
export const MAKING =
  /^(?:hergestellt|produzier[A-Za-zÀ-ž]*|gefertigt[A-Za-zÀ-ž]*|angebaut[A-Za-zÀ-ž]*|verpackt[A-Za-zÀ-ž]*|gebaut[A-Za-zÀ-ž]*|bauen|gedruckt[A-Za-zÀ-ž]*|drucken|gewonnen|geheizt|heizen|wirtschaften|reisen|waschen|wohnen|einkaufen|erzeugt[A-Za-zÀ-ž]*|geerntet|gefischt|gefangen|verarbeitet|unterwegs|sauber|schön|lecker|shoppen|genießen|schlafen|kochen|schenken|feiern|leben)(?![A-Za-zÀ-ž])/iu;

/** A figure for the improvement: with it the claim is specified in the same medium. A price does not count. */
const FIGURE = String.raw`(?:\d[\d.,]{0,9} ?(?:%|Prozent|Tonnen?|t|kg|Kilo(?:gramm)?|g|Gramm|kWh|MWh|Kilowattstunden|Liter|l|m³|Kubikmeter|Watt|kWp|km|Kilometer)(?![\p{L}\p{N}])|(?:die Hälfte|ein Drittel|ein Viertel|zwei Drittel|drei Viertel)(?!\p{L}))`;
const ADVANTAGE = `(?:CO2|CO₂|Treibhausgas|Emission|Strom|Energie|Wärme|Gas(?!t)|Heizöl|Diesel|Wasser|Abfall|Abfäll|Müll|Plastik|Kunststoff|Verpackung|Papier|Karton|Altpapier|Recycl|recycelt|Rezyklat|wiederverwe|erneuerbar|Ökostrom|Solar|Photovoltaik|Windkraft|Wasserkraft|Holz|Baumwolle|Bio|Pestizid|Dünger|Ausstoß|Ausstoss|Verbrauch|verbrauch|Transport|Lieferweg|Umkreis|entfernt)`;
/** Both in one sentence, in either order. */
export const SPECIFIED = latinExpression(
  `${FIGURE}[^!?\\n]{0,80}?${ADVANTAGE}|${ADVANTAGE}[^!?\\n]{0,80}?${FIGURE}`,
  'iu',
);
/** The packaging of what is filled into it; what it is made of says nothing about what is inside. */
export const OF_PACKAGING =
  /^\s*(?:Die|Der|Das|Unsere?|Ihre?|Auch (?:die|der|das)) (?:\p{Ll}+e[nr]? )?(?:[A-Za-zÀ-ž]*(?:[Ff]lasche|[Tt]ube|[Dd]ose|[Vv]erpackung|[Uu]mverpackung|[Kk]arton|[Ee]tikett|[Bb]eutel|[Tt]üte|[Ss]chachtel|[Tt]iegel|[Dd]eckel)n?)(?![A-Za-zÀ-ž])/u;
export const FILLED =
  /(?<![A-Za-zÀ-ž])[A-Za-zÀ-ž]*(?:[Dd]uschgel|[Ss]hampoo|[Ss]eife|[Cc]reme|[Ll]otion|[Kk]osmetik|[Ww]aschmittel|[Ss]pülmittel|[Rr]einiger|[Pp]utzmittel|[Ww]eichspüler|[Dd]eo|[Ss]onnenschutz|[Ff]arbe|[Ll]ack|[Kk]affee|[Tt]ee|[Ss]aft|[Mm]üsli)(?![A-Za-zÀ-ž])/u;
export const PACKED = /pack|flasche|tube|dose|karton|beutel|tüte|schachtel|tiegel/iu;

/** Signs of recognised excellent performance: EU Ecolabel and type I labels of ISO 14024 that a state recognises. */
export const EXCELLENT_LABEL =
  /Blaue[rnm]? Engel|EU[ -]?(?:Ecolabel|Umweltzeichen)|Euroblume|Österreichische[smn]? Umweltzeichen|Umweltzeichen UZ|(?<![A-Za-zÀ-ž])UZ ?\d{2}|Ecolabel|Nordische[rnm]? Schwan|Nordic Swan|Energieeffizienzklasse A(?![A-Za-zÀ-ž])/u;
/** "Papier mit dem Blauen Engel": whose label it is. */
export const LABELLED_THING = latinExpression(
  String.raw`(\p{Lu}[\p{L}-]+),? (?:mit|nach|das|die|der)(?: (?:dem|der|den|trägt))* (?:${EXCELLENT_LABEL.source})`,
  'gu',
);
/** Audited certificates that cover one aspect: they do not support the general word. */
export const ASPECT_LABEL =
  /(?<![A-Za-zÀ-ž])(?:EU-Bio(?:-Logo|-Siegel)?|EMAS|ISO ?14\d{3}|FSC|PEFC|GOTS|Cradle to Cradle|Grüne[rnm]? Knopf|[Bb]luesign|OEKO-TEX|Oeko-Tex|Öko-Tex|TÜV|zertifiziert nach|GreenSign|Green Key|DGNB|LEED|Minergie|klimaaktiv|Bioland|Demeter|Naturland|Bio Suisse|AMA-Biosiegel|MSC|ASC|Grüner Strom-Label|ok-power|Effizienzhaus|RAL|Ökobilanz|EPD|Fairtrade)(?![A-Za-zÀ-ž])/u;

/** Words for aims: a future year, or an intention. */
export const FUTURE =
  /(?<![A-Za-zÀ-ž])(?:(?:bis|ab|im Jahr|in den) (?:spätestens )?(?:zum Jahr |Ende |Mitte )?20[2-6]\d|bis in [A-Za-zÀ-ž]+ Jahren|in (?:fünf|zehn|zwei|drei|wenigen) Jahren|(?:wollen|werden|möchten|planen) (?:wir )?[^.!?\n]{0,60}(?:werden|sein)(?![A-Za-zÀ-ž])|auf dem Weg (?:zur|zum|in die)|Ziel ist|unser Ziel|Klimaziel[A-Za-zÀ-ž]*|auf Kurs)/iu;
/** A plan that is both public and checked by an independent expert. */
export const PLAN =
  /(?<![A-Za-zÀ-ž])(?:[A-Za-zÀ-ž]*[Pp]lan|[A-Za-zÀ-ž]*[Ff]ahrplan|Zwischenziel[A-Za-zÀ-ž]*|Umsetzungsplan)(?![A-Za-zÀ-ž])/u;
export const CHECKED =
  /(?<![A-Za-zÀ-ž])(?:extern[A-Za-zÀ-ž]* (?:ge)?prüf[A-Za-zÀ-ž]*|Prüfbericht[A-Za-zÀ-ž]*|unabhängig[A-Za-zÀ-ž]* (?:ge)?prüf[A-Za-zÀ-ž]*|unabhängige[rn]? (?:Sachverständige|Gutachter|Prüf)[A-Za-zÀ-ž]*|geprüft (?:von|durch)|prüft (?:jährlich |regelmäßig )?(?:der|die|das|ein))(?![A-Za-zÀ-ž])/iu;
/** Grounds of a climate claim by name, that others can check: a standard, a balance sheet of emissions, a report. */
export const GROUNDS =
  /(?<![A-Za-zÀ-ž])(?:ISO ?14\d{3}(?:-\d)?|PAS ?2060|Greenhouse Gas Protocol|GHG[- ]Protocol|SBTi|[A-Za-zÀ-ž0-9-]*(?:[Kk]lima|CO2-|CO₂-|[Tt]reibhausgas|[Öö]ko)-?[Bb]ilanz|Gold Standard|myclimate|Swiss Climate|(?:Prüf|Klima|Nachhaltigkeits)bericht)(?![A-Za-zÀ-ž])/u;
/** Claims about the climate: Switzerland has a rule of its own for them. */
export const CLIMATE = /klima|co2|co₂|emission|treibhaus|carbon|net-zero|netto-null|fußabdruck|fussabdruck/iu;

/** Sentences about the word, not with it. */
export const GREEN_TOPIC =
  /(?<![A-Za-zÀ-ž])(?:Begriff[A-Za-zÀ-ž]*|Wort|Wörter[A-Za-zÀ-ž]*|Wörtern|Werbeaussage[A-Za-zÀ-ž]*|Greenwashing|Umweltaussage[A-Za-zÀ-ž]*|Green Claims?|heißt|bedeutet|bedeuten|nennen|nennt|genannt|bezeichn[A-Za-zÀ-ž]*|Aussage[A-Za-zÀ-ž]*|Versprechen|Richtlinie|Gesetz[A-Za-zÀ-ž]*|UWG|EmpCo|Urteil|BGH|Gericht(?!en?(?![A-Za-zÀ-ž]))[A-Za-zÀ-ž]*|verboten|abmahn[A-Za-zÀ-ž]*|Abmahnung[A-Za-zÀ-ž]*|Vortrag|Studie[A-Za-zÀ-ž]*|Seminar|Studiengang|Workshop|Diskussion|diskutier[A-Za-zÀ-ž]*|Forschungsprojekt|Professur|Lehrstuhl|Tagung|Konferenz|Podium|Referat|Thema)(?![A-Za-zÀ-ž])/u;
