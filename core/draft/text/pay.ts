import type { Draft } from '../draft';

/** A number as amounts are written: 2.650, 2 650, 14,50, 45k, 2500,-; or the gap of a wording for it. */
const NUMBER = String.raw`(?:▢ \p{L}+|\d[\d.'’\u00a0\u202f ]{0,12}(?:,\d{1,2}|,-{1,2}|,[–—])?(?:[kK]|\.-)?)`;
const CURRENCY = String.raw`(?:€|EUR(?!\p{L})|Euro(?!\p{L})|CHF(?!\p{L})|Fr\.|SFr\.?|Franken(?!\p{L}))`;
/** Words that make a number behind them pay: Gehalt: 2500,-; KV-Mindestlohn 2.500; Jahresbrutto ab 45k; Lohnband 4900. */
const PAY_WORD = String.raw`(?:\p{L}*(?:gehalt|lohn|entgelt|vergütung|brutto|netto|verdienst|entlohnung|bezahlung|einkommen|gage|honorar|salär|lohnband|bezüge)\p{L}{0,3})`;
const LARGE = String.raw`(?:\d{1,3}(?:[.'’ ]\d{3})+|\d{4,6}|\d{2,3} ?[kK])(?:,\d{1,2}|,-{1,2}|,[–—]|\.-)?`;

/** An amount of money with its currency or with the word that says that it is pay. */
const AMOUNT = new RegExp(
  [
    `${CURRENCY} ?${NUMBER}`,
    `${NUMBER}[-–—]{0,2} ?(?:${CURRENCY}|brutto|netto)`,
    String.raw`(?<!\p{L})${PAY_WORD}(?!\p{L})[^.!?\n\d]{0,40}${LARGE}(?!\d)`,
    String.raw`(?<!\d)${LARGE}(?!\d)[^.!?\n]{0,30}(?:brutto|monatlich|im Monat|pro Monat|im Jahr|jährlich|pro Jahr)`,
  ].join('|'),
  'giu',
);
/** What pays the work. */
const PAY =
  /brutto|netto|gehalt|gehälter|lohn|löhn|entgelt|bezahl|zahlen|verdien|vergüt|entlohn|einkommen|überzahl|kollektivvertrag|(?<!\p{L})kv(?!\p{L})|monat|stunde|jährlich|lehrjahr|dotier|gage|honorar|mindest|salär/iu;
/** What is money and no pay. */
const NO_PAY =
  /umsatz|budget|investi|prämie|bonus|gutschein|zuschuss|rabatt|wert von|willkommens|werben|förder|spende|eintritt|miete|kaution|preis|diäten|kilometergeld|essensgeld|fahrtkosten|trinkgeld|bilanz|gewinn|projektvolumen/iu;

/** Does a job ad say what is paid, as a figure? */
export const namesPay = ({ prose, sentences }: Draft): boolean =>
  sentences.some(({ start, end }) => {
    const sentence = prose.slice(start, end);
    return sentence.search(AMOUNT) >= 0 && (PAY.test(sentence) || !NO_PAY.test(sentence));
  });

/** The group of a collective agreement: in Germany and Switzerland it says what is paid. */
const TARIFF =
  /(?<!\p{L})(?:TV[öo]D|TV-?L|TVA?V|TVH|AVR|BAT|SuE|EG|E) ?-?\d{1,2}[abc]?(?!\d)|(?:Entgelt|Besoldungs|Vergütungs|Gehalts|Lohn)(?:gruppe|klasse|stufe|band) ?[A-Z]{0,3} ?\d{1,2}|(?<!\p{L})(?:A|W|B) ?\d{1,2}(?= (?:BBesO|LBesO|BBesG))/u;
/** Does an ad name a group of a collective agreement? */
export const namesTariff = ({ prose }: Draft): boolean => TARIFF.test(prose);
