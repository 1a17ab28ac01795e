/**
 * The parts of which expressions about prices are built: amounts, missing tax, mandatory charges. As of November 2026.
 */

export const MONEY = String.raw`(?:(?:€|EUR|CHF|Fr\.) ?\d[\d.,'’]{0,12}(?:[   ]\d{3}(?!\d))?(?:,?[-–—]{1,2})?|\d[\d.,'’]{0,12}(?:[   ]\d{3}(?!\d))?(?:,?[-–—]{1,2})? ?(?:€|EUR(?!\p{L})|Euro(?!\p{L})|CHF(?!\p{L})|Franken(?!\p{L})|Cent(?!\p{L})|ct(?!\p{L})|Rappen(?!\p{L}))|\d[\d.,'’]{0,8}\.[-–—]+|\d[\d.]{0,6},[-–—]{1,2}(?!\d))`;
export const WITHOUT_TAX = String.raw`(?:zzgl\.?|zuzüglich|plus|\+|exkl\.?|exklusive|ohne|excl\.?)(?: (?:Lieferung|Versand|Montage|Porto|Fracht|Aufbau|Anfahrt|Material|Verpackung)(?: und| sowie|,))?(?: (?:der |die )?(?:gesetzliche[nr]? |\d{1,2} ?%? ?(?:Prozent )?))? ?(?:MwSt\.?|MWST|MWSt\.?|Mehrwertsteuer|USt\.?|Umsatzsteuer|Steuer)`;
/** Mandatory additional costs; shipping costs may be stated separately (PAngV § 6). */
export const COST = String.raw`(?:Servicepauschale|Bearbeitungs(?:gebühr|pauschale)|Buchungsgebühr|Vorverkaufsgebühr|System(?:gebühr)|Endreinigung|Reinigung|Kurtaxe|Ortstaxe|Nächtigungsabgabe|Nebenkosten|Gebühren|Pflichtgebühr|Anmeldegebühr|Aufnahmegebühr|Einschreib(?:e)?gebühr|Material(?:gebühr|kosten|pauschale)?|Anfahrt(?:spauschale|skosten)?|Montage(?:kosten)?|Gläser|Anschluss(?:preis|gebühr)|Einrichtungs(?:gebühr|pauschale)|Grundgebühr|Aktivierung(?:sgebühr)?|Überführung(?:skosten)?|Zulassung(?:skosten)?|Prüfungsgebühr(?:en)?|Startgebühr|Startpaket|Bettwäsche|Wäschepaket|Energiekosten|Entsorgung(?:skosten)?|Aufbau|Lieferung und Montage|Bereitstellung(?:skosten)?|Flughafensteuer|Treibstoffzuschlag|Serviceentgelt|Trinkgeldpauschale|Hafengebühren|Gästetaxe|Gästebeitrag|Kurbeitrag|Tourismusabgabe|Beherbergungstaxe|Resortgebühr|Servicegebühr|Servicezuschlag|Gedeck|Couvert|Recyclinggebühr|vRG|VRG|Verwaltungspauschale|Kartengebühr|Trainerpauschale|Betreuungspauschale|Versicherungspauschale|Jahresgebühr|Key-?[Cc]ard|Fundament|Chipkarte|Startpauschale|Zuschlag|(?:vorgezogene |jährliche |einmalige |monatliche |halbjährliche |gesetzliche |obligatorische |verpflichtende )?(?!(?:Versand|Porto|Liefer|Fracht|Pfand|Nachnahme|Storno|Umbuchungs|Mahn|Extra|Studien|Flat|Freiwillig)\p{L}*)\p{Lu}\p{L}*(?:pauschale|gebühr|taxe|zuschlag|entgelt)|Fahrtgeld|Fahrgeld|(?:Raum|Hallen|Platz|Reise|Fahrt|Strom|Sprit|Betriebs|Heiz|Miet|Werkzeug|Geräte|Prüfungs|Anreise)kosten)(?!\p{L})`;

/** The unit of a price: "pro kWh", "die Stunde", "je Nutzer und Monat". */
export const PER = String.raw`(?: (?:pro|je|per|im|am|die|der|das|in der) \p{L}{1,20}(?: und \p{L}{1,20})?|/\p{L}{1,20})?`;
/** Says that something comes on top, and nothing else. */
const SURELY_ADDED = String.raw`(?:zzgl\.?|zuzügl\.?|zuzüglich|exkl\.?|exklusive|excl\.?)`;
/** What may be stated apart, is bought elsewhere or chosen, or is a gift: no part of the price. */
export const NO_PART = String.raw`\p{L}*(?:versand|porto|liefer|zustell|fracht|nachnahme|pfand|kaution|storno|mahn|umbuch|zulage|prämie|bonus|provision|trinkgeld|getränk|verpfleg|frühstück|essen|anreise|flug(?!hafen)|unterkunft|übernacht|gutschein|guthaben|rabatt|spende|ausrüstung|kleidung|einspeise)\p{L}*`;
/** A compulsory charge by the end of its name, and the taxes by their short names. */
const CHARGE_NOUN = String.raw`(?:[\p{L}-]*(?:gebühr(?:en)?|pauschalen?|beitr(?:ag|äge)|steuern?|taxen?|abgaben?|umlagen?|zuschl(?:ag|äge)|entgelte?|kosten|spesen|maut|honorare?|(?:grund|arbeits|anschluss|bereitstellungs)preis|anmeldung|einschreibung|aufnahme|versicherung(?:en)?|zahlung|rate|überführung|zulassung|ablieferung|auslieferung|montage|reinigung|entsorgung|bearbeitung|einrichtung|aktivierung|bereitstellung|anpassung|betreuung)|nova|lsva|vrg|mwst|ust)(?!\p{L})`;
/** Articles and adjectives before a noun: "der einmaligen", "obligatorischer", "weiterer". */
const BEFORE_NOUN = String.raw`(?:(?:\p{L}+e[rnms]?|einmalig|monatlich|jährlich|pauschal|je|pro \p{L}+) ){0,3}?`;
/** Others of the list that come before it: "zuzüglich Versand und Servicepauschale". */
const OTHERS = String.raw`(?:[\p{L}-]+(?:,| und| sowie| oder) (?:der |die |den )?){0,2}?`;
/** "zuzüglich obligatorischer Kaskoversicherung", "exkl. NoVA", "zzgl. 49 Euro Einmaliges". */
export const CHARGE_ADDED = String.raw`${SURELY_ADDED} (?:${OTHERS}${BEFORE_NOUN}(?!${NO_PART})${CHARGE_NOUN}|${BEFORE_NOUN}${MONEY} ${BEFORE_NOUN}(?!${NO_PART})\p{L}{3,})`;
/** "plus ÖH-Beitrag 25,20 Euro", "+ einmalig 30 Euro Einschreibung": with "plus" the charge has its name or its sum. */
export const CHARGE_PLUS = String.raw`(?:plus|\+|sowie|und dazu|dazu) ${BEFORE_NOUN}(?:(?!${NO_PART})${CHARGE_NOUN}|${MONEY} ${BEFORE_NOUN}(?!${NO_PART})${CHARGE_NOUN})`;

const MONTHLY = String.raw`(?: (?:im|pro|je|jeden) Monat|/Monat| monatlich| mtl\.?)(?!\p{L})`;
/** A rate of a lease or a loan, and what is paid once besides; nothing to pay is nothing besides. */
export const RATE = String.raw`${MONEY}${MONTHLY}`;
export const PAID_ONCE = String.raw`(?<!(?:keine?|ohne|null|0 ?(?:€|Euro|CHF|Franken)) )(?<!\p{L})(?:\p{L}*(?:Anzahlung|Sonderzahlung)|(?:Schluss|Rest)rate)(?!\p{L})(?:[ :]|von|in Höhe|einmalig|nur|ab|beträgt)*(?:(?!0 ?(?:€|Euro|CHF|Franken))${MONEY}|[1-9]\d? ?(?:%|Prozent)|[^.!?\n]{0,30}auf Anfrage)`;

/** A deposit reckoned into the price: "2,20 Euro die Flasche inkl. Pfand". */
const IN_IT = '(?:inkl(?:usive|\\.)?|einschließlich|inbegriffen|eingerechnet|enthalten)';
export const WITH_DEPOSIT = String.raw`${MONEY}${PER},?[ (–]+(?:(?:${IN_IT}|samt|mit) (?:${MONEY} )?\p{L}*Pfand|(?:das |der |den )?\p{L}*Pfand (?:ist |schon |bereits )*(?:${IN_IT}|(?:mit )?drin))(?!\p{L})`;

/** Only businesses are addressed. */
export const BUSINESS =
  /(?<![A-Za-zÀ-ž])(?:B2B|gewerblich[A-Za-zÀ-ž]*|Gewerbe(?!park|gebiet|hof|ring|stra|weg|verein|amt|schau)[A-Za-zÀ-ž]*|Firmenkunden|Geschäftskunden|Unternehmer[A-Za-zÀ-ž]*|(?:nur |ausschließlich )?für (?:Firmen|Unternehmen|Betriebe|Selbstständige|Kanzleien|Praxen|Vereine und Firmen)|(?:nur |ausschließlich |nur noch )?an (?:Firmen|Unternehmen|Betriebe|Gewerbe[A-Za-zÀ-ž]*)|Wiederverkäufer[A-Za-zÀ-ž]*|Händler[A-Za-zÀ-ž]*|Fachbetrieb[A-Za-zÀ-ž]*|(?:nicht|kein(?:e|en)?|nichts) (?:für |an )?(?:Privat(?:leute|kunden|kundschaft|personen|haushalte)|Verbraucher[A-Za-zÀ-ž]*)|Privat(?:leute|kunden|kundschaft|personen|haushalte)(?![A-Za-zÀ-ž])[^.!?\n]{0,40}(?<![A-Za-zÀ-ž])(?:nicht|keine?)|(?:nur|ausschließlich) für (?:[A-Za-zÀ-ž]+(?:,| und) )*[A-Za-zÀ-ž]*(?:heime|kliniken|krankenhäuser|spitäler|schulen|kitas|ämter|werke)|Rahmenvertrag|(?:[Nn]ur |[Aa]usschließlich )?für (?:[A-Za-zÀ-ž]+, )*(?:[A-Za-zÀ-ž]*[Hh]andwerk(?:er|sbetriebe)|Hausverwaltungen|Verwaltungen|Kommunen|Gemeinden|Büros|Arztpraxen|Hotels|Hotellerie|Gastronomie|Gastronomiebetriebe|Bauträger|Architekturbüros|Steuerkanzleien|Vereine|Behörden|Industrie|Landwirtschaftsbetriebe|Arbeitgeber|Personalabteilungen|Agenturen|Freiberufler|Gründer[A-Za-zÀ-ž]*)(?: und [A-Za-zÀ-ž]+)?(?= ?[:,.!–]| (?:und|ab|im|in)(?![A-Za-zÀ-ž]))|für (?:alle )?[A-Za-zÀ-ž]{3,20}(?:ereien|betriebe|firmen|unternehmen|kanzleien|praxen|werke|büros|agenturen|hersteller)|[Nn]ur für [^.!?\n]{3,40} und (?:Unternehmen|Firmen|Betriebe))(?![A-Za-zÀ-ž])/iu;

/** Houses as customers: several of them, or the reader's own; "ein Unternehmen" is the writer's. */
const OF_READER = '(?:Ihr(?:e[mnrs]?)?|[Ee]ue?r(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?)';
export const FIRMS = String.raw`(?<!\p{L})(?:(?:[\p{L}-]+)?(?:[Bb]etriebe|[Ff]irmen|[Kk]anzleien|[Vv]erwaltungen|[Pp]raxen|[Aa]genturen|[Ww]erkstätten|[Gg]emeinden|[Aa]rbeitgeber|[Hh]ändler)n?|(?:\d+|alle[nr]?|viele[nr]?|andere[nr]?|[Kk]leine[nr]?|[Mm]ittlere[nr]?|verbundene[nr]?|für|an|${OF_READER}) Unternehmen|${OF_READER} (?:Betrieb|Firma|Kanzlei|Praxis|Agentur|Werkstatt|Verwaltung|Gemeinde|Hotel|Büro))(?!\p{L})`;
