import type { Draft } from '../draft';
import { latinExpression } from './latin';

/** A number as amounts of money are written: 2.650, 2 650, 14,50, 45k, 2500,-; or the gap of a wording for it. */
const NUMBER = String.raw`(?:▢ \p{L}+|\d[\d.'’\u00a0\u202f ]{0,12}(?:,\d{1,2}|,-{1,2}|,[–—])?(?:[kK]|\.-)?)`;
const CURRENCY = String.raw`(?:€|EUR(?!\p{L})|Euro(?!\p{L})|CHF(?!\p{L})|Fr\.|SFr\.?|Franken(?!\p{L}))`;
/** Words after which a number is pay: Gehalt: 2500,-; KV-Mindestlohn 2.500; Jahresbrutto ab 45k; Lohnband 4900. */
const PAY_WORD = String.raw`(?:\p{L}*(?:gehalt|lohn|entgelt|vergütung|brutto|netto|verdienst|entlohnung|bezahlung|einkommen|gage|honorar|salär|lohnband|bezüge)\p{L}{0,3})`;
const LARGE = String.raw`(?:\d{1,3}(?:[.'’ ]\d{3})+|\d{4,6}|\d{2,3} ?[kK](?!\p{L}))(?:,\d{1,2}|,-{1,2}|,[–—]|\.-)?`;

/** The period, which makes an amount pay. */
const RATE = String.raw`(?:brutto|monatlich|jährlich|stündlich|im Monat|pro Monat|je Monat|im Jahr|pro Jahr|p\. ?a\.|am Tag|pro Tag|je Tag|pro Abend|für den Abend|je Abend|pro Schicht|je Schicht|die Schicht|pro Woche|die Stunde|pro Stunde|je Stunde|in der Stunde|Stundenlohn|\/ ?(?:h|Std|Stunde|Monat|Jahr|mtl))`;
/** An amount with its currency or with a word that makes it pay. "6.400 Narkosen im Jahr" is not an amount of money. */
const AMOUNTS: readonly RegExp[] = [
  latinExpression(
    [
      `${CURRENCY} ?${NUMBER}`,
      `${NUMBER}[-–—]{0,2} ?(?:${CURRENCY}|brutto|netto)`,
      String.raw`(?<!\p{L})${PAY_WORD}(?!\p{L})(?![^.!?\n\d]{0,40}(?:[Kk]ennziffer|[Kk]ennnummer|[Nn]ummer|[Nn]r|[Rr]eferenz\p{L}*|[Rr]ef|[Cc]hiffre|[Pp]ostfach|[Tt]el|[Tt]elefon|Job-ID|Kennwort|PLZ|[Bb]aujahr|[Bb]j|[Jj]ahrgang)(?!\p{L}))[^.!?\n\d]{0,40}${LARGE}(?!\d)`,
    ].join('|'),
    'giu',
  ),
  latinExpression(String.raw`(?<!\d)${LARGE}(?!\d)[^.!?\n\p{Lu}]{0,30}${RATE}`, 'gu'),
];
/** Words that clearly mean pay. */
const PAID =
  /brutto|netto|gehalt|gehälter|lohn|löhn|entgelt|bezahlung|verdien|vergüt|einkommen|lehrlingsentschädigung|überzahl|kollektivvertrag|(?<![A-Za-zÀ-ž])kv(?![A-Za-zÀ-ž])|lehrjahr|dotier|gage|honorar|salär|bezüge|(?:nacht|sonntags?|feiertags?|schicht|samstags?|wochenend|erschwernis|spät)zuschl[aä]g/iu;
/** Words that may mean pay, among other things. */
const PAYS = /zahl|monat|stunde|jährlich|im jahr|mindest|pro jahr/iu;
/** Money that is not pay. */
const NO_PAY =
  /umsatz|budget|investi|prämie|bonus|gutschein|zuschuss|zuschüsse|rabatt|wert von|willkommens|werben|förder|spende|eintritt|miete|kaution|preis|diäten|kilometergeld|essensgeld|fahrtkosten|trinkgeld|bilanz|gewinn|volumen|extra|zusätzlich|weiterbildung|fortbildung|pauschale|steuerfrei|sachbezug|jobticket|zulage|zuschlag|einspringen|kurs|kosten(?!los)/iu;
/** A reward right before an amount: its year of apprenticeship does not make it pay. */
const BONUS = /(?:prämie|bonus)[A-Za-zÀ-ž]*(?: [A-Za-zÀ-ž]+){0,2} $/iu;
const LEHRJAHR = /lehrjahr/giu;
/** What is not pay even per month or per year: a budget, a flat, a move. */
const NEVER_PAY =
  /budget|umzug|wohnung|miete|warmmiete|zimmer|zuschuss|zuschüsse|gutschein|weiterbildung|fortbildung|jobrad|jobticket|essensgeld|(?:zum|für den|beim) [a-zäöü-]*führerschein/i;
/** A thing and what it costs: "die Jahreskarte um 467 Euro". */
const OF_A_THING =
  /(?<![A-Za-zÀ-ž])[A-Za-zÀ-ž]*(?:karte|ticket|gutschein|fahrrad|rad|bike|laptop|handy|kleidung|ausrüstung|schuhe|abo|halbtax|versicherung|geschenk|menü|mittagessen|parkplatz|garage|führerschein|ausbildung|seminar|werkzeug|pendlerpauschale)(?:e?n|s)?(?: [A-Za-zÀ-ž]+){0,2} (?:um|für|zu|à|im Wert von|von)(?: (?:bis zu|rund|etwa|je|jährlich|monatlich))? $/iu;
const RATED = latinExpression(RATE, 'iu');
/** How far around an amount these words are searched for, in characters. */
const BEFORE = 40;
const BEHIND = 28;
/** The lowest monthly pay; less is an hourly rate or no pay. */
const LEAST = 400;
/** The length of a sentence that is little more than the amount, in characters. */
const SHORT = 90;

/**
 * What an apprentice is paid: "1. Lehrjahr: 950,-", "Lehrlingseinkommen lt. KV: 1. Jahr 850". An amount of three
 * figures is one there, and the dots of ordinal numbers end no sentence.
 */
const OF_APPRENTICES =
  /(?:Lehrlings(?:einkommen|entschädigung|entgelt|gehalt)|Lehrjahr|(?<![A-Za-zÀ-ž])LJ)(?![A-Za-zÀ-ž])(?:(?!Tel|Nr|Prämie|Bonus)[^!?\n]){0,40}?(?<![\d.])(?:\d{3}|[12][.'’ ]?\d{3})(?:,\d{1,2}|,-{1,2}|,[–—])?(?![\d.]*\d| ?(?:Stunden|Std|Tage|Wochen|km|Kilometer|Lehrlinge|Mitarbeit))/iu;

/** Does a job ad say what is paid, as a figure? */
export const namesPay = ({ prose, sentences }: Draft): boolean =>
  OF_APPRENTICES.test(prose) ||
  sentences.some(({ start, end }) => {
    const sentence = prose.slice(start, end);
    // An amount has a figure, or a gap for one.
    if (!/[\d▢]/.test(sentence)) return false;
    return AMOUNTS.some((expression) =>
      Array.from(sentence.matchAll(expression)).some(({ 0: written, index }) => isPay(sentence, written, index)),
    );
  });

function isPay(sentence: string, written: string, index: number): boolean {
  const near = sentence.slice(Math.max(0, index - BEFORE), index + written.length + BEHIND);
  const isNamed = PAID.test(near) || isSpanWithMore(sentence, written, index);
  if (BONUS.test(sentence.slice(Math.max(0, index - BEFORE), index)) && !PAID.test(near.replace(LEHRJAHR, '')))
    return false;
  if (NO_PAY.test(near) && !isNamed && !RATED.test(sentence.slice(index, index + written.length + 20))) return false;
  if (!isNamed && NEVER_PAY.test(itemAround(sentence, written, index))) return false;
  if (isYearlyTrifle(sentence, written, index)) return false;
  if (OF_A_THING.test(sentence.slice(Math.max(0, index - BEFORE), index))) return false;
  if (/budget|umsatz|volumen/iu.test(sentence.slice(Math.max(0, index - 24), index))) return false;
  if (
    !isEnough(written) &&
    !/stunde|std|stündlich|\/ ?h(?![A-Za-zÀ-ž])|lohn|verdien|zahl|(?:am|pro|je|den|im|der|die|per) (?:tag|abend|schicht|einsatz|nacht|woche|wochenende)|tagessatz|tagespauschale/iu.test(
      near,
    )
  )
    return false;
  return (
    isNamed || PAID.test(sentence) || PAYS.test(near) || RATED.test(near) || sentence.length <= SHORT || index < BEFORE
  );
}

/**
 * The words near an amount without the next item of the list: "14,60 Euro in der Stunde, ein Zimmer für 180 Euro". A
 * flat is not let by the hour, so the item before is none of an hourly rate's either.
 */
function itemAround(sentence: string, written: string, index: number): string {
  const end = index + written.length;
  const before = sentence.slice(Math.max(0, index - BEFORE), index);
  const isHourly = HOURLY.test(sentence.slice(index, end + BEHIND));
  const [item = ''] = sentence.slice(index, end + BEHIND).split(', ');
  return (isHourly ? before.slice(before.lastIndexOf(', ') + 1) : before) + item;
}
const HOURLY = /^(?:[^,]|,(?=\d)){0,24}?(?:(?:die|pro|je|in der) Stunde|\/ ?(?:h|Std|Stunde)(?![A-Za-zÀ-ž]))/u;

/** "60.000 bis 82.000 € plus Bonus": a span of amounts to which something is added is the pay itself. */
const MORE =
  /^ ?(?:€|Euro|EUR|CHF|Franken)?(?: brutto| im Jahr| p\. ?a\.)? ?(?:,? (?:plus|zuzüglich|zzgl\.|und)|\+|&) (?:[a-zäöüß]+ )?(?:[A-Za-zÀ-ž]*bonus|[A-Za-zÀ-ž]*prämien?|variable[nrs]?|Gewinn[a-zäöü]*|Provision|Zulagen?|Zuschläge)/iu;
const SPAN_BEFORE = /\d(?:[.'’ ]?\d{3})? ?(?:€|Euro|EUR|CHF)?(?: bis|–| –|-| -) ?$/u;
function isSpanWithMore(sentence: string, written: string, index: number): boolean {
  return (
    MORE.test(sentence.slice(index + written.length)) &&
    (SPAN_BEFORE.test(sentence.slice(Math.max(0, index - BEFORE), index)) ||
      /^[^A-Za-zÀ-ž]*$/u.test(sentence.slice(0, index)))
  );
}

/** "CHF 1'500 pro Jahr", "1'000 Franken im Jahr": nobody is paid so little for a year; it is a contribution. */
const YEARLY = /^ ?(?:€|Euro|EUR|CHF|Franken)? ?(?:im Jahr|pro Jahr|je Jahr|jährlich|p\. ?a\.)/u;
const LEAST_OF_A_YEAR = 6000;
const isYearlyTrifle = (sentence: string, written: string, index: number): boolean =>
  YEARLY.test(sentence.slice(index + written.trimEnd().length)) && !isAtLeast(written, LEAST_OF_A_YEAR);

/** Whether it is high enough for monthly pay; a gap counts too. */
const isEnough = (written: string): boolean => isAtLeast(written, LEAST);

function isAtLeast(written: string, least: number): boolean {
  if (written.includes('▢') || /\d ?[kK](?![A-Za-zÀ-ž])/u.test(written)) return true;
  const [number = ''] = /\d[\d.'’\u00a0\u202f ]*/.exec(written) ?? [];
  // CHF 9.50 is a lunch: two digits behind a dot are centimes.
  return (
    Number(
      number
        .trim()
        .replace(/\.\d{2}$/, '')
        .replace(/\D/g, ''),
    ) >= least
  );
}

/** A pay group of a collective agreement: in Germany and Switzerland it states the pay. */
const GROUP = String.raw`(?:EG|Eg|E|S|P|KR|Kr|A|W|B|R|VG|Gruppe|Stufe) ?-?\d{1,2}[abcdü]?`;
const AGREEMENT = String.raw`(?:TV[öo]D(?:-\p{L}+)?|TV-?L|TV-?V|TV-?H|TV-?P|TVA-?\p{L}{0,5}|AVR(?:-\p{L}+)?|BAT(?:-KF)?|SuE|BBesO|LBesO|BBesG|KAVO|DVO|ERA)`;
const TARIFF = latinExpression(
  String.raw`(?<!\p{L})(?:TV[öo]D|TV-?L|TVA?V|TVH|AVR|BAT|SuE|EG|E) ?-?\d{1,2}[abc]?(?!\d)|(?:Entgelt|Besoldungs|Vergütungs|Gehalts|Lohn)(?:gruppen?|klassen?|stufen?|band|bänder) ?\p{Lu}{0,3} ?\d{1,2}|(?<!\p{L})${GROUP}(?!\p{L}|\d)[^.!?\n]{0,30}${AGREEMENT}(?!\p{L})|(?<!\p{L})${AGREEMENT}(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})${GROUP}(?!\d)`,
  'u',
);
/** Does an ad name a pay group of a collective agreement? */
export const namesTariff = ({ prose }: Draft): boolean => TARIFF.test(prose);
