import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';
import { COST, MONEY, WITHOUT_TAX } from './price-total.words';

/** Any charge by the end of its name; what may be stated apart (shipping, a deposit) and what is chosen are none. */
export const CHARGE = String.raw`(?!(?:Versand|Porto|Liefer|Fracht|Pfand|Nachnahme|Storno|Umbuchungs|Mahn|Extra)\p{L}*)(?:${COST}|\p{Lu}\p{L}*(?:pauschale|gebühr(?:en)?|taxe|zuschlag|abgabe|entgelt|nebenkosten|reinigung)(?!\p{L})|(?:die |der )?(?:MwSt\.?|MWST|USt\.?|Mehrwertsteuer|Umsatzsteuer)(?!\p{L}))`;
const ADDED_TO_IT = String.raw`(?:dazu|hinzu|obendrauf|drauf|drobe|dezue|oben drauf|on top|extra|fällig|zusätzlich|separat)`;
/** What is added to a price in a clause or sentence of its own: "Einmalig kommen noch 49 Euro Startpaket drauf". */
const ADDED = latinExpression(
  [
    String.raw`(?:komm(?:en|t)|fällt|fallen|chunt|chömed)(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${CHARGE}[^.!?\n]{0,60}?(?<!\p{L})(?:${ADDED_TO_IT}|an)(?!\p{L})`,
    String.raw`${CHARGE}(?: (?:von|in Höhe von|über) ${MONEY})?(?: (?:kommt|kommen|fällt|fallen|geht|gehen|läuft|laufen|wird|werden|ist|sind|berechnen|verrechnen|zahlen|zahlst|bezahlen|kostet|kosten))(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${ADDED_TO_IT}|an|berechnet|verrechnet|vor Ort|nicht (?:enthalten|inbegriffen|dabei|inkludiert)|Sie vor Ort|du vor Ort|ihr vor Ort)(?!\p{L})`,
    String.raw`(?:[Hh]inzu|[Dd]azu) (?:kommt|kommen)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})${CHARGE}`,
    String.raw`(?:[Aa]lle |[Dd]ie |[Uu]nsere )?[Pp]reise(?: \p{L}+){0,4} (?:netto|(?:${WITHOUT_TAX}))`,
    String.raw`(?:[Nn]icht (?:enthalten|inbegriffen|inkludiert|dabei|im Preis)(?: (?:ist|sind|enthalten))?:? )(?:die |der )?${CHARGE}`,
  ].join('|'),
  'giu',
);
const PRICE = latinExpression(
  String.raw`(?<![\p{L}\d])${MONEY}(?! ?(?:Rabatt|Prozent|günstiger|Ersparnis|Gutschein))`,
  'giu',
);
/** Only who wants it pays it. */
const OPTIONAL =
  /(?<![A-Za-zÀ-ž])(?:auf Wunsch|optional[A-Za-zÀ-ž]*|wer (?:will|mag|möchte)|bei Bedarf|falls|wenn (?:Sie|du|ihr)|für (?:Hunde|Haustiere))(?![A-Za-zÀ-ž])/iu;
/** How far behind the price its addition is looked for, in characters. */
const ADDED_WITHIN = 180;

/** The price is said to contain all of it. */
const ALL_IN =
  /(?<![A-Za-zÀ-ž])(?:brutto|(?<!nicht )(?:inkl\.?|inklusive|einschließlich) (?:aller|sämtlicher|MwSt|MWST|USt|Mehrwertsteuer|Umsatzsteuer|Steuern?)|alles inklusive|all inclusive|alles inbegriffen)/iu;

/** The first price to which something is added in another clause: the price, and what is added as a mark. */
export function addedApart({ ownWords, sentenceAt }: Draft): readonly { span: Span; marks: readonly Span[] }[] {
  if (!MAY_ADD.test(ownWords)) return [];
  for (const { 0: written, index } of ownWords.matchAll(ADDED)) {
    const added = { start: index, end: index + written.length };
    const sentence = ownWords.slice(sentenceAt(added).start, sentenceAt(added).end);
    if (OPTIONAL.test(sentence) || NO_CHARGE.test(written)) continue;
    const price = [...ownWords.slice(0, index).matchAll(PRICE)].at(-1);
    if (!price || index - price.index > ADDED_WITHIN) continue;
    const span = { start: price.index, end: price.index + price[0].length };
    if (ALL_IN.test(ownWords.slice(sentenceAt(span).start, sentenceAt(span).end))) continue;
    return [{ span, marks: [added] }];
  }
  return [];
}
/** Cheap to ask before the long expressions. */
const MAY_ADD = /komm|fällt|fallen|extra|dazu|hinzu|drauf|drobe|nicht |preise|vor Ort|rechne|fällig/iu;
const NO_CHARGE =
  /(?<![A-Za-zÀ-ž])(?:kein(?:e|en|erlei)?|ohne|entfällt|gratis|kostenlos|sparen|inklusive|inkl|inbegriffen(?<!nicht inbegriffen))(?![A-Za-zÀ-ž])/iu;
