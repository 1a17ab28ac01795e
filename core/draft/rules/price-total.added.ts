import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { latinExpression } from '../text/latin';
import { COST, MONEY, NO_PART, WITHOUT_TAX } from './price-total.words';

/** Any charge by the end of its name; what may be stated apart (shipping, a deposit) and what is chosen are none. */
export const CHARGE = String.raw`(?!(?:Versand|Porto|Liefer|Fracht|Pfand|Nachnahme|Storno|Umbuchungs|Mahn|Extra)\p{L}*)(?:${COST}|\p{L}*(?:pauschale|gebühr(?:en)?|taxe|zuschlag|abgabe|entgelt|nebenkosten|reinigung|(?:grund|anschluss|bereitstellungs|leistungs)preis|messstellenbetrieb)(?!\p{L})|(?:die |der )?(?:MwSt\.?|MWST|USt\.?|Mehrwertsteuer|Umsatzsteuer)(?!\p{L}))`;
const ADDED_TO_IT = String.raw`(?:dazu|hinzu|obendrauf|drauf|drobe|dezue|oben drauf|on top|extra|fällig|zusätzlich|separat)`;
const ON_TOP = '(?:hinzu|dazu|obendrauf|oben drauf|drauf|on top|zusätzlich)';
/** What is added to a price in a clause or sentence of its own: "Einmalig kommen noch 49 Euro Startpaket drauf". */
const ADDED = latinExpression(
  [
    String.raw`(?:komm(?:en|t)|fällt|fallen|chunt|chömed)(?!\p{L})[^.!?\n]{0,50}?(?<!\p{L})${CHARGE}[^.!?\n]{0,60}?(?<!\p{L})(?:${ADDED_TO_IT}|an)(?!\p{L})`,
    String.raw`${CHARGE}(?: (?:von|in Höhe von|über) ${MONEY})?(?:(?:, (?:die|der|das))? (?:kommt|kommen|fällt|fallen|geht|gehen|läuft|laufen|wird|werden|ist|sind|stellen|erheben|berechnen|verrechnen|zahlen|zahlst|bezahlen|kostet|kosten))(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${ADDED_TO_IT}|an|berechnet|verrechnet|vor Ort|nicht (?:mit ?)?(?:enthalten|inbegriffen|dabei|drin|inkludiert|ein(?:gerechnet|geschlossen|gepreist|kalkuliert)|abgedeckt)|in Rechnung|gesondert|Sie vor Ort|du vor Ort|ihr vor Ort)(?!\p{L})`,
    // "eine Aufnahmegebühr von 79 Euro, die noch obendrauf kommt".
    String.raw`${CHARGE}(?: (?:von|in Höhe von|über) ${MONEY})?, (?:die|der|das)(?!\p{L})[^,.!?\n]{0,30}? ${ADDED_TO_IT} (?:kommt|kommen|berechnet|verrechnet|anfällt|zu zahlen|bezahlt)(?!\p{L})`,
    String.raw`(?:[Hh]inzu|[Dd]azu) (?:kommt|kommen)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})${CHARGE}`,
    String.raw`(?:[Aa]lle |[Dd]ie |[Uu]nsere )?[Pp]reise(?: \p{L}+){0,4} (?:netto|(?:${WITHOUT_TAX}))`,
    // A sum that comes on top, whatever it is for.
    String.raw`${ON_TOP} (?:kommt|kommen)(?!\p{L})[^.!?\n]{0,50}?${MONEY}`,
    String.raw`(?:komm(?:en|t)|fallen|fällt)(?!\p{L})[^.!?\n]{0,50}?${MONEY}[^.!?\n]{0,40}?(?<!\p{L})${ON_TOP}(?!\p{L})`,
    String.raw`${MONEY} (?:kommt|kommen)(?: \p{Ll}+){0,3} ${ON_TOP}(?!\p{L})`,
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
  /(?<![A-Za-zÀ-ž])(?:auf Wunsch|optional[A-Za-zÀ-ž]*|wer (?:will|mag|möchte)|bei Bedarf|wahlweise|je nach|gegen Aufpreis|gibt es|(?:könnt|kannst|können) (?:ihr|du|Sie)|falls|wenn (?:Sie|du|ihr)|für (?:Hunde|Haustiere))(?![A-Za-zÀ-ž])/iu;
/** How far behind the price its addition is looked for, in characters. */
const ADDED_WITHIN = 180;

/** The price is said to contain all of it. */
const ALL_IN =
  /(?<![A-Za-zÀ-ž])(?:brutto|(?<!nicht )(?:inkl\.?|inklusive|einschließlich) (?:aller|sämtlicher|MwSt|MWST|USt|Mehrwertsteuer|Umsatzsteuer|Steuern?)|alles inklusive|all inclusive|alles inbegriffen)/iu;

/** Everybody pays it, besides. */
const ALL_PAY =
  /(?<![A-Za-zÀ-ž])(?:jede[rmn]?|allen?(?! (?:Preise|Angaben|Kosten|Gebühren))|niemand|immer|verpflichtend|obligatorisch|Pflicht|unumgänglich)(?![A-Za-zÀ-ž])/iu;
const BESIDES =
  /(?<![A-Za-zÀ-ž])(?:zusätzlich|extra|weitere[nr]?|dazu[a-z]*|noch einmal|obendrauf|fällig|zu Buche)(?![A-Za-zÀ-ž])/iu;
const SUM = latinExpression(MONEY, 'iu');
const IS_NO_PART = latinExpression(`(?<!\\p{L})${NO_PART}`, 'iu');
const IS_CHARGE = latinExpression(CHARGE, 'iu');
/** What is sold at the price: a sum that somebody gives or collects has none of these words. */
const ASKED =
  /kost|preis|(?<![A-Za-zÀ-ž])(?:pro|je|ab|um|für|im Monat|monatlich|zahl[a-z]*)(?![A-Za-zÀ-ž])|eintritt|ticket|:/iu;
const EARLIER =
  /(?<![A-Za-zÀ-ž])(?:vorher|bisher|früher|zuvor|statt|ursprünglich|regulär|UVP)(?![A-Za-zÀ-ž])[^.!?\n\d]{0,20}$/iu;

/** The first price to which something is added in another clause: the price with what is added, and it alone. */
export function addedApart({ ownWords, sentences, sentenceAt }: Draft): readonly Addition[] {
  if (!MAY_ADD.test(ownWords)) return [];
  const sentenceOf = (span: Span) => ownWords.slice(sentenceAt(span).start, sentenceAt(span).end);
  const additions = Array.from(ownWords.matchAll(ADDED), ({ 0: written, index }) => ({
    start: index - (WORD_BEGUN.exec(ownWords.slice(0, index))?.[0].length ?? 0),
    end: index + written.length,
  }));
  const ofAll = sentences.filter(({ start, end }) => {
    const sentence = ownWords.slice(start, end);
    return ALL_PAY.test(sentence) && BESIDES.test(sentence) && SUM.test(sentence);
  });
  for (const added of [...additions, ...ofAll].sort((a, b) => a.start - b.start)) {
    const written = ownWords.slice(added.start, added.end).trimEnd();
    const sentence = sentenceOf(added);
    if (OPTIONAL.test(sentence) || NO_CHARGE.test(written)) continue;
    const isNamed = IS_CHARGE.test(written);
    if (!isNamed && IS_NO_PART.test(sentence)) continue;
    const price = [...ownWords.slice(0, added.start).matchAll(PRICE)]
      .filter(({ index }) => !EARLIER.test(ownWords.slice(Math.max(0, index - BEFORE), index)))
      .at(-1);
    if (!price || added.start - price.index > ADDED_WITHIN) continue;
    const span = { start: price.index, end: price.index + price[0].length };
    const asking = sentenceOf(span);
    if (ALL_IN.test(asking) || (!isNamed && !ASKED.test(asking))) continue;
    const end = added.start + written.length;
    const from = sentences.findIndex(({ end }) => end > span.start);
    const to = sentences.findIndex((one) => one.end > added.start);
    // Side by side they are one passage; apart, the addition is what was not said at once.
    return to > from + 1
      ? [{ price: span, span: { start: added.start, end }, marks: [span] }]
      : [{ price: span, span: { start: span.start, end }, marks: [] }];
  }
  return [];
}
/** "Endmontage": the charge is the end of a word. */
const WORD_BEGUN = /[A-Za-zÀ-ž]+$/u;
/** As far before a price as a word that calls it the earlier one, in characters. */
const BEFORE = 40;

/** A price in one clause and what is added to it in another. */
interface Addition {
  readonly price: Span;
  readonly span: Span;
  readonly marks: readonly Span[];
}
/** Cheap to ask before the long expressions. */
const MAY_ADD =
  /komm|fällt|fallen|extra|dazu|hinzu|drauf|drobe|nicht |preise|vor Ort|rechne|fällig|jede|allen?|Pflicht/iu;
const NO_CHARGE =
  /(?<![A-Za-zÀ-ž])(?:kein(?:e|en|erlei)?|ohne|entfällt|gratis|kostenlos|sparen|inklusive|inkl|inbegriffen(?<!nicht inbegriffen))(?![A-Za-zÀ-ž])/iu;
