import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Hit, Rule } from '../rule';
import { ruling } from '../rulings';
import { either } from '../text/either';
import { latinExpression } from '../text/latin';
import { speaksToFirms } from '../text/speaks-to-firms';
import { addedApart, CHARGE } from './price-total.added';
import {
  BUSINESS,
  CHARGE_ADDED,
  CHARGE_PLUS,
  COST,
  FIRMS,
  MONEY,
  PAID_ONCE,
  PER,
  RATE,
  WITH_DEPOSIT,
  WITHOUT_TAX,
} from './price-total.words';

const AMOUNT = `(?:${MONEY} |pauschal )?`;
const GAP = String.raw`(?:[^.!?\n\d]|\.(?=[a-zäöü])|(?<=mtl|monatl|ca|inkl| p|p\. P)\.){0,24}?`;
const WIDE_GAP = GAP.replace('{0,24}', '{0,44}');
/** A price that is not the total: without tax, or without mandatory costs. */
const NOT_TOTAL = either(
  [
    `${MONEY}${GAP}[ (,]+(?:${WITHOUT_TAX})`,
    String.raw`${MONEY}${PER},? ?\(?netto(?!\p{L})(?: (?:plus|zzgl\.?|zuzüglich) \p{L}+)?`,
    String.raw`${MONEY}${GAP}[ ,(]+(?:MwSt\.?|USt\.?|Mehrwertsteuer|Umsatzsteuer|Steuer) (?:kommt|kommen|ist (?!inklusive|drin|dabei|enthalten|inbegriffen|schon|bereits)|extra|geht extra|separat|nicht (?:dabei|enthalten|inbegriffen|drin|inkludiert))(?:(?<= )|(?!\p{L}))`,
    String.raw`${MONEY}${GAP}[ ,(]+(?:zzgl\.?|zuzüglich|plus|\+|dazu|exkl\.?|exklusive|excl\.?|ohne) (?:der |die |den )?${AMOUNT}${COST}`,
    String.raw`${MONEY}${GAP}[ ,(]+ohne (?:Gläser|Montage|Material|Reinigung|Kurtaxe|Einbau|Anfahrt|Zulassung|Überführung|Gebühren|Nebenkosten)(?!\p{L})`,
    String.raw`${MONEY}${GAP}[ ,(]+${COST} (?:ist |sind )?(?:nicht|exkl\.?|exklusive)(?: (?:inbegriffen|enthalten|inklusive|inkl\.?|eingeschlossen|dabei|eingerechnet|berücksichtigt))?(?!\p{L})`,
    String.raw`${MONEY}${GAP}[ ,(]+${COST}(?: ${MONEY}| extra| separat| zusätzlich| vor Ort| (?:kommt|kommen|ist|sind|wird) (?:noch )?(?:dazu|hinzu|extra|separat|vor Ort))`,
    // "je nach Laune", "kommen auf die Rechnung", "und einmal im Jahr die Servicepauschale".
    String.raw`${MONEY}${GAP}[ ,;–(]+(?:plus |zzgl\. |und |die |der )?${COST}(?: und ${COST}| und (?:die )?(?:Steuer|MwSt\.?|USt\.?))? (?:je nach|nach|richtet sich|hängt|variiert|kommt auf die|kommen auf die|steht auf|obendrein|oben drauf|zahlbar)(?!\p{L})[^.!?\n]{0,30}`,
    String.raw`${MONEY}${GAP}[ ,;–(]+(?:die |der |das )?(?:\p{Lu}\p{L}+(?:,| und) )(?:die )?(?:Steuer|MwSt\.?|USt\.?|Mehrwertsteuer|Umsatzsteuer) (?:kommen|kommt|gehen|stehen|laufen|fallen)(?!\p{L})[^.!?\n]{0,30}`,
    String.raw`(?<![\d.,])(?:${MONEY}|\d{1,4},\d\d)(?: Euro)? (?:im|pro|je|jeden) (?:Monat|Woche|Jahr|Termin|Nacht|Tag|Stunde)(?:,| und| sowie| plus)(?: \p{L}+){0,4} (?:die |eine |der |den )?(?:\p{Ll}+e[nr]? )?${COST}`,
    // Two charges that share their ending, and charges that are reckoned apart: "Anfahrt und Steuer rechnen wir extra".
    String.raw`${MONEY}${GAP}[ ,(]+(?:zzgl\.?|zuzüglich|plus|\+|exkl\.?|und|sowie) (?:der |die |den )?\p{Lu}\p{L}*-,? (?:und|oder|sowie|&) \p{Lu}?\p{L}*(?:gebühr(?:en)?|pauschalen?|kosten|taxen?|zuschläge?|abgaben?)(?!\p{L})`,
    String.raw`${MONEY}${GAP}[ ,;–(]+(?:die |der |das )?${CHARGE}(?:(?:,| und| sowie) (?:die |der )?(?:${CHARGE}|\p{Lu}\p{L}+))* (?:rechnen|berechnen|verrechnen|stellen|erheben|werden|zahlen|zahlst|bezahlen|kommen|kommt|gehen|geht|laufen|fallen)(?!\p{L})[^.!?\n]{0,30}?(?:extra|separat|gesondert|dazu|hinzu|obendrauf|drauf|zusätzlich|nach Aufwand|vor Ort)(?!\p{L})`,
    // By the kind of what is added, and of what may be added.
    String.raw`${MONEY}${WIDE_GAP}[ ,;–(](?:${CHARGE_ADDED}|${CHARGE_PLUS})`,
  ],
  { start: '', end: '', flags: 'giu' },
);
/** A price with a star whose footnote adds what must be paid too; shipping may be stated apart. */
const STARRED = latinExpression(String.raw`${MONEY}[^.!?\n*]{0,30}[.!]?\*`, 'giu');
const FOOTNOTE = latinExpression(
  String.raw`(?:^|\n)[ \t]*(?:\*(?!\*)|[¹²†])[^\n]*?(?<!\p{L})(?:${CHARGE_ADDED}|(?:plus|zzgl\.?|zuzüglich|exkl\.?) (?:der |die |den )?(?:${COST}|(?:\d{1,2} ?% ?|gesetzliche[nr]? )?(?:MwSt|USt|Mehrwertsteuer|Umsatzsteuer)))`,
  'iu',
);
const ANY_PRICE = latinExpression(String.raw`${MONEY}${PER}`, 'iu');
/** How far behind the price its sum is looked for, in characters. */
const SUMMED_WITHIN = 160;
/** The sum is given as well: "zusammen 388,56 Euro". */
const SUMMED = latinExpression(
  String.raw`(?<!\p{L})(?:zusammen|insgesamt|gesamt\p{L}*|alles in allem|in Summe|unterm Strich|macht|sind das|das sind|=)(?!\p{L})[^.!?\n\d]{0,30}${MONEY}`,
  'iu',
);

/** What every price has, cheap to ask before the long expressions: a figure beside a currency, a dash or its cents. */
const HAS_AMOUNT =
  /(?:€|EUR|CHF|Fr\.) ?\d|\d[\d.,'’ \u00A0\u202F]{0,20}(?:[-–—]| ?(?:€|EUR|CHF|Franken|Cent|ct|Rappen))|\d,\d\d/iu;

/** The price with tax is given too. */
const WITH_TAX =
  /(?<![A-Za-zÀ-ž])(?:brutto|(?<!nicht )inkl\.?|(?<!nicht )inklusive|einschließlich|einschliesslich)(?![A-Za-zÀ-ž])(?!\.? (?:[A-Za-zÀ-ž]+ )?(?:Frühstück|Halbpension|Vollpension|Getränk[A-Za-zÀ-ž]*|WLAN|Parkplatz|Versand|Apéro|Abendessen|Leihski|Sauna|Handtücher|Hund)(?![A-Za-zÀ-ž]))/iu;
/** Pay is not a price. */
const PAY =
  /gehalt|lohn|verdien|vergüt|entgelt|stundensatz|honorar|budget|förder|umsatz(?!steuer)|spende|gewinn|(?:wir|ich) zahlen?(?![A-Za-zÀ-ž])|zahlen wir/iu;
/** Nor is what somebody else pays, pays back, collects or spends, or what something costs the writer. */
const PAID_BY_OTHERS =
  /erstatt|zuschuss|einnahm|eingenommen|investier|herstellung|(?:kalt|netto)miete|miete (?:beträgt|von)|miet(?:e|zins)(?![A-Za-zÀ-ž])(?![^.!?\n]{0,80}(?:Nacht|Tag|Woche)(?![A-Za-zÀ-ž]))[^.!?\n]{0,60}(?:Neben|Heiz|Betriebs)kosten|(?<![A-Za-zÀ-ž])(?:nahm(?:en)?|zahlte[nt]?|habe[^.!?\n]{0,60} bezahlt|(?<!bei )(?:uns|mich) kostet|gekostet|(?<!(?<![A-Za-zÀ-ž])(?:ihr|wer|man|jede|jeder) )zahlt(?! (?:ihr|man|jede|wer)))(?![A-Za-zÀ-ž])/iu;

/** Goods that are sent: their postage may be stated apart. */
const SENT = /[Vv]ersand|[Vv]ersend|[Ll]iefer|Porto/u;
const ALSO_TO_CONSUMERS =
  'Gegenüber Firmen ist ein Preis ohne Steuer üblich; sprechen Sie auch Verbraucher an, ist der Gesamtpreis Pflicht.';

/** A price for consumers that is not the total. */
export const priceTotal: Rule = {
  id: 'price-total',
  name: 'Preis ohne Gesamtpreis',
  rulings: {
    DE: ruling(
      'pflicht',
      'Wer gegenüber Verbrauchern mit Preisen wirbt, nennt den Gesamtpreis mit Umsatzsteuer und allem, was zu zahlen ist.',
      'PAngV § 3 Abs. 1',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Verbrauchern sind Bruttopreise zu nennen; online muss erkennbar sein, ob der Preis brutto ist.',
      'PrAG (AT) § 9; ECG (AT) § 5 Abs. 2',
      '2023-12',
    ),
    CH: ruling(
      'pflicht',
      'Konsumenten ist der tatsächlich zu bezahlende Preis in Franken bekanntzugeben.',
      'UWG (CH) Art. 16; PBV (CH) Art. 13',
      '2025-01',
    ),
  },
  cases: {
    business: {
      name: 'Preis ohne Gesamtpreis gegenüber Firmen',
      rulings: {
        DE: ruling('empfehlung', ALSO_TO_CONSUMERS, 'PAngV § 3 Abs. 1', '2026-04'),
        AT: ruling('empfehlung', ALSO_TO_CONSUMERS, 'PrAG (AT) § 9', '2023-12'),
        CH: ruling('empfehlung', ALSO_TO_CONSUMERS, 'UWG (CH) Art. 16; PBV (CH) Art. 13', '2025-01'),
      },
    },
    profession: {
      name: 'Freie Berufe',
      rulings: {
        DE: undefined,
        AT: ruling(
          'empfehlung',
          'Die Preisauszeichnung gilt für Gewerbe; auch freie Berufe nennen Verbrauchern den Preis besser mit allen Steuern.',
          'PrAG (AT) § 1; UWG (AT), Novelle BGBl. I Nr. 79/2007',
          '2022-07',
        ),
        CH: undefined,
      },
    },
    deposit: {
      name: 'Pfand im Preis',
      rulings: {
        DE: ruling(
          'pflicht',
          'Was Verbraucher zurückbekommen, etwa ein Pfand, steht als Betrag neben dem Gesamtpreis und nicht darin.',
          'PAngV § 7; BGH I ZR 135/20',
          '2023-10',
        ),
        AT: undefined,
        CH: undefined,
      },
    },
  },
  kinds: ['post', 'ad', 'comment', 'profile'],
  section: '16.12',
  thresholds: {},
  find(draft) {
    const { ownWords, context, at } = draft;
    if (!HAS_AMOUNT.test(ownWords)) return [];
    if (context.audience === 'business' || context.account === 'private-person' || BUSINESS.test(ownWords)) return [];
    const starred = [...withFootnote(ownWords), ...leased(ownWords)].slice(0, 1);
    const together = [...NOT_TOTAL.matchesIn(ownWords).map(spanOf), ...starred]
      .map((span) => ({ span, price: span, marks: [] }))
      .filter(({ span }) => !WITH_TAX.test(sentenceOf(draft, span)));
    const found = together.length > 0 ? together : addedApart(draft);
    const toFirms = speaksToFirms(draft);
    // Only firms can buy: a price without tax is what they reckon with.
    if (toFirms && NAMES_FIRMS.test(ownWords)) return [];
    const currency = context.country === 'CH' ? 'Franken' : 'Euro';
    const deposits = toFirms ? [] : withDeposit(draft);
    const hits = found
      .filter(({ span }) => !PAY.test(sentenceOf(draft, span)) && !PAID_BY_OTHERS.test(sentenceOf(draft, span)))
      .filter(({ span }) => !SUMMED.test(ownWords.slice(span.end, span.end + SUMMED_WITHIN)))
      .map(({ span, price, marks }) => ({
        span,
        marks,
        ...(toFirms ? { case: 'business' } : isOfProfession(draft) ? { case: 'profession' } : {}),
        reason: `„${at(price)}“ ist nicht, was Ihre Kundschaft am Ende zahlt; nennen Sie den Gesamtpreis.`,
        replacements: [
          { ...price, replacement: `▢ Gesamtpreis ${currency} inklusive Steuer` },
          ...(SENT.test(ownWords)
            ? [{ ...price, replacement: `▢ Gesamtpreis ${currency} inklusive Steuer, Versand ▢ Betrag ${currency}` }]
            : []),
        ],
      }));
    return [...hits, ...deposits];
  },
};

/** In Austria services outside the trade regulation: law, taxes, medicine, care, engineering. */
const isOfProfession = ({ ownWords, context }: Draft): boolean =>
  context.country === 'AT' && PROFESSIONS.test(ownWords);
const PROFESSIONS =
  /(?<![A-Za-zÀ-ž])(?:[Ss]teuerberat|[Rr]echtsanw|Anwalts|Notar|Ziviltechni|[A-Za-z]{4,6}therap|Hebamm|(?:Zahn|Tier|Fach)?[AaÄä]rzt|Ordination)/u;

const NAMES_FIRMS = latinExpression(FIRMS, 'u');

/** A deposit is paid back: in Germany it stands beside the price. */
function withDeposit({ ownWords, context, at }: Draft): Hit[] {
  if (context.country !== 'DE' || !/pfand/iu.test(ownWords)) return [];
  return Array.from(ownWords.matchAll(DEPOSIT), (match) => {
    const span = spanOf(match);
    return {
      span,
      case: 'deposit',
      reason: `„${at(span)}“ rechnet das Pfand ein; nennen Sie es als eigenen Betrag daneben.`,
      replacements: [{ ...span, replacement: '▢ Betrag Euro zzgl. ▢ Betrag Euro Pfand' }],
    };
  });
}
const DEPOSIT = latinExpression(WITH_DEPOSIT, 'giu');

/** A lease or a loan: the rate is not the price where something is paid once, and the sum of all is missing. */
function leased(words: string): Span[] {
  if (!LEASE.test(words) || WHOLE_SUM.test(words) || !PAID_ONCE_TOO.test(words)) return [];
  const rate = MONTHLY_RATE.exec(words);
  return rate ? [spanOf(rate)] : [];
}
const LEASE = /leas(?:ing|en|t)|finanzier/iu;
const WHOLE_SUM = /gesamt(?:betrag|preis|kosten|summe|leasing|kredit|aufwand)|effektiv/iu;
const PAID_ONCE_TOO = latinExpression(PAID_ONCE, 'iu');
const MONTHLY_RATE = latinExpression(RATE, 'iu');

/** The price with the star of a footnote that adds to it; a footnote without a star belongs to the first price. */
function withFootnote(words: string): Span[] {
  const footnote = FOOTNOTE.exec(words);
  if (!footnote) return [];
  const above = words.slice(0, footnote.index);
  const starred = [...words.matchAll(STARRED)].slice(0, 1);
  const first = ANY_PRICE.exec(above);
  return (starred.length === 0 && first && !/\S\*/.test(above) ? [first] : starred).map(spanOf);
}

const spanOf = ({ 0: written, index }: RegExpExecArray): Span => ({ start: index, end: index + written.length });

const sentenceOf = ({ ownWords, sentenceAt }: Draft, span: Span): string =>
  ownWords.slice(sentenceAt(span).start, sentenceAt(span).end);
