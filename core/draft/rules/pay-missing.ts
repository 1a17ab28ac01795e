import type { Draft } from '../draft';
import type { Rule } from '../rule';

/** An amount of money: 2.650 Euro, € 2.800,–, EUR 14,50, 2800,- brutto. */
const AMOUNT =
  /(?:€|EUR|Euro)\s?\d[\d.,'’\u202f ]{0,14}|\d[\d.,'’\u202f ]{0,14}(?:,[-–—]{1,2})?\s?(?:€|EUR(?!\p{L})|Euro(?!\p{L})|brutto|netto)|\d\.\d{3}(?!\d)[^.!?\n]{0,30}(?:brutto|monatlich)/giu;
/** What pays the work. */
const PAY =
  /brutto|netto|gehalt|lohn|löhn|entgelt|bezahl|zahlen|verdien|vergüt|entlohn|einkommen|überzahl|kollektivvertrag|(?<!\p{L})kv(?!\p{L})|monat|stunde|jährlich|lehrjahr|dotier|gage|honorar|mindest/iu;
/** What is money and no pay. */
const NO_PAY =
  /umsatz|budget|investi|prämie|bonus|gutschein|zuschuss|rabatt|wert von|willkommens|werben|förder|spende|eintritt|miete|kaution|preis|diäten|kilometergeld|essensgeld|fahrtkosten|trinkgeld/iu;

/** A job ad under Austrian law without a figure of pay. */
export const payMissing: Rule = {
  id: 'pay-missing',
  name: 'Entgeltangabe fehlt',
  grade: 'pflicht',
  authority: { text: 'GlBG § 9 Abs. 2 (Österreich)', asOf: '2011-03' },
  section: '10.3',
  thresholds: {},
  find(draft) {
    // A post that points to an ad elsewhere need not repeat it: only the ad itself is asked.
    if (draft.context.country !== 'AT' || draft.context.kind !== 'job') return [];
    if (namesPay(draft)) return [];
    return [
      {
        reason:
          'In Österreich gehört das Mindestentgelt als Betrag in die Stellenanzeige; der Verweis auf den Kollektivvertrag genügt nicht.',
      },
    ];
  },
};

const namesPay = ({ prose, sentences }: Draft) =>
  sentences.some(({ start, end }) => {
    const sentence = prose.slice(start, end);
    return sentence.search(AMOUNT) >= 0 && (PAY.test(sentence) || !NO_PAY.test(sentence));
  });
