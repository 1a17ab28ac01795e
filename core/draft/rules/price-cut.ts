import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { either } from '../text/either';
import { latinExpression } from '../text/latin';
import { speaksToFirms } from '../text/speaks-to-firms';
import { NO_CUT, namesGoods, namesService } from './price-cut.words';
import { BUSINESS, MONEY, PER } from './price-total.words';

const PRICE = String.raw`(?:${MONEY}|\d(?:[\d.,'’]*\d)?(?!\p{L}|[\d%:.]| ?(?:%|Prozent|Uhr|Stück|Prozentpunkte))(?:,[-–—]+)?)`;
const BEFORE =
  '(?:bisher|vorher|zuvor|früher|sonst|regulär|normal(?:erweise)?|ursprünglich|bis (?:gestern|jetzt|dato)|(?:alter|bisheriger) Preis|kostete[nt]?|vormals)';
const NOW = String.raw`(?:jetzt|nun|nur(?: noch)?|heute|ab (?:sofort|heute|morgen|\p{Lu}\p{L}+)|neu|aktuell|diese Woche|bis \p{Lu}\p{L}+)`;
const FILL = String.raw`(?:[^.!?\n\d]|(?<=Fr)\.){0,30}?`;
/** An earlier and a present price. `n` is the new one, `o` the old one. */
const PAIRS = either(
  [
    String.raw`(?:${NOW} )?(?<n>${PRICE})${PER},?[ (–]+(?:statt|anstatt|anstelle von)(?: (?:um|für|der|den|dem))?(?: (?:${BEFORE}|wie ${BEFORE}|\p{Ll}+en))?:? (?<o>${PRICE})`,
    String.raw`(?:an)?statt(?: ${BEFORE})?:? (?<o>${MONEY}|${PRICE}(?=${PER},? (?:${NOW}|um|für|bloß|bei uns)(?!\p{L})))${PER},?[ –]${FILL}(?<n>${PRICE})`,
    String.raw`(?<n>${PRICE})${PER}(?: zu (?:haben|bekommen|kaufen))?,?[ (–]+(?:statt )?${BEFORE}:? (?:\p{L}+ ){0,4}(?<o>${PRICE})`,
    String.raw`${BEFORE}:?(?: kostet\p{L}* \p{L}+| \p{L}+preis:?)? (?<o>${PRICE})${PER}[.!]?[ ,;–/|\n]+${FILL}${NOW}:?${FILL}(?<n>${PRICE})`,
    String.raw`(?<o>${PRICE}) ?(?:→|➡️?|➔|->|=>) ?(?:nur |jetzt )?(?<n>${PRICE})`,
    String.raw`von (?<o>${PRICE}) (?:runter )?auf (?:nur |jetzt )?(?<n>${PRICE})`,
  ],
  { start: String.raw`(?<![\p{L}\d])`, end: '', flags: 'giu' },
);
const TENS = '(?:zehn|fünfzehn|zwanzig|fünfundzwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig)';
const PERCENT = String.raw`(?:\d{1,2} ?(?:%|Prozent(?!\p{L}))|${TENS} Prozent(?!\p{L}))`;
/** "ein Viertel günstiger": a share of the price, in words. */
const FRACTION = '(?:ein(?:em)? (?:Viertel|Drittel|Fünftel|Zehntel)|(?:die|der) Hälfte|zwei Dritteln?)';
const CUT = String.raw`(?:günstiger|billiger|(?:reduzier|(?:herab|herunter)gesetz|ermäßig|gesenk)t\p{Ll}*|runter)(?!\p{L})`;
const REBATE = String.raw`(?:Rabatt|(?:Preis)?nachlass|Ermäßigung|Preisvorteil|Ersparnis)(?!\p{L})`;
/** On what: "auf alle unsere Wintermäntel". */
const ON = String.raw`(?:auf|bei) (?:(?:alle\p{L}?|das|die|den|unser\p{L}*|ganze\p{L}*|gesamte\p{L}*|ausgewählte\p{L}*|jede\p{L}|fast|viele) ){0,3}[\p{L}-]{3,}`;
/** How much less: a percentage, or an amount; what somebody gets back for something is a rebate without a thing. */
const LOWER = either(
  [
    String.raw`(?:(?:bis zu|bis|um|minus|[-–−]|mit) ?)?(?:${PERCENT}(?: ${REBATE})?|${MONEY} ${REBATE}) ${ON}`,
    String.raw`(?:(?:bis zu|um|zwischen \d+ und) )?(?:${PERCENT}|${MONEY})(?: im Preis| beim Preis)? (?:${CUT}|unter (?:dem|den|unserem),? (?:Preis|bisherig|was)\p{L}*)`,
    String.raw`(?:bis zu |bis )?${PERCENT} ${REBATE}`,
    String.raw`(?:kost(?:et|en)(?!\p{L})(?: \p{L}+){0,8}|für) (?:${PERCENT}|${MONEY}) weniger(?!\p{L})`,
    String.raw`(?:bis )?(?:minus|[-–−]) ?${PERCENT}`,
    String.raw`spar\p{L}*(?: \p{L}+){0,3} (?:${PERCENT}|${MONEY})(?: ${ON})?`,
    String.raw`(?:${PERCENT}|${MONEY}) (?:sparen|gespart)(?!\p{L})`,
    String.raw`(?:um |fast |gut )*${FRACTION} (?:${CUT}(?! als )|(?:sparen|gespart)(?!\p{L}))`,
    String.raw`(?:kost(?:et|en)|spar(?:t|en Sie|st du))(?: (?:jetzt|ihr|diese Woche|nur noch|aktuell)){0,2} ${FRACTION}(?: weniger)?(?!\p{L})`,
    String.raw`zum halben Preis(?!\p{L})`,
  ],
  { start: String.raw`(?<![\p{L}\d])`, end: '', flags: 'giu' },
);
/** Cheap to ask before the long expressions. */
const MAY_CUT =
  /statt|%|prozent|iger|gesetzt|gesenkt|runter|rabatt|nachlass|reduz|mäß|mäss|spar|her|sonst|regul|normal|ursprüng|bis |auf |kostet|preis|vormals|→|➡|➔|[-=]>/iu;
/** The earlier price is called what the law asks for. */
const LOWEST =
  /(?:(?:niedrig|günstig|tief|billig)ste|(?:best|tiefst)preis)[^!?\n]{0,70}(?:30|drei(?:ß|ss)ig)|(?:30|drei(?:ß|ss)ig)[- ]Tage[^!?\n]{0,30}(?:ste|preis)|vorheriger? Preise?, verlangt/iu;
const IS_NO_CUT = latinExpression(String.raw`(?<![\p{L}-])${NO_CUT}(?!\p{L})`, 'u');
/** Whoever has the code pays less, not everybody. */
const CODE = /(?<!QR-)codes?(?![A-Za-zÀ-ž])/iu;
const IN_AMOUNTS = latinExpression(String.raw`${MONEY}|\d,\d\d`, 'iu');
/** Networks whose members read at work: no place of shops. */
const READS_ON_WORK = new Set(['linkedin', 'xing']);

/** Goods that have become cheaper, announced to consumers in figures and without the lowest price of 30 days. */
export const priceCut: Rule = {
  id: 'price-cut',
  name: 'Preissenkung ohne 30-Tage-Preis',
  rulings: {
    DE: ruling(
      'empfehlung',
      'Wer Verbrauchern Ware als ermäßigt ankündigt, nennt den niedrigsten Gesamtpreis der letzten 30 Tage und rechnet von ihm.',
      'PAngV § 11; EuGH C-330/23',
      '2026-04',
    ),
    AT: ruling(
      'empfehlung',
      'Zu einer Ermäßigung von Waren gehört der niedrigste Preis der letzten 30 Tage im selben Vertriebskanal.',
      'PrAG (AT) § 9a',
      '2022-07',
    ),
    CH: ruling(
      'empfehlung',
      'Ein früherer Preis steht nur daneben, wenn er unmittelbar vorher galt (begrenzte Zeit) oder 30 Tage am Stück.',
      'PBV (CH) Art. 16',
      '2025-01',
    ),
  },
  kinds: ['post', 'ad'],
  grouped: '{words}: Nennen Sie, was die Ware davor gekostet hat.',
  section: '16.12',
  thresholds: {},
  find(draft) {
    const { ownWords, context, at } = draft;
    if (!/\d|zig|(?:ier|rit|ünf|ehn)tel|älfte|halben/.test(ownWords) || !MAY_CUT.test(ownWords)) return [];
    if (context.account !== 'own-company' && context.account !== 'agency') return [];
    if (context.network && READS_ON_WORK.has(context.network)) return [];
    if (speaksToFirms(draft) || BUSINESS.test(ownWords) || LOWEST.test(ownWords) || CODE.test(ownWords)) return [];
    return cutsIn(draft).map(({ span, present }) => ({
      span,
      reason:
        context.country === 'CH'
          ? `„${at(span)}“ vergleicht mit einem früheren Preis; sagen Sie, wann er galt.`
          : `„${at(span)}“ misst sich am niedrigsten Preis der letzten 30 Tage; nennen Sie ihn daneben.`,
      replacements: [
        {
          ...span,
          replacement: `${present ?? at(span)} ${(isOfMany(draft, span, present) ? OF_MANY : EARLIER)[context.country]}`,
        },
      ],
    }));
  },
};

const LOWEST_BEFORE = '(niedrigster Preis der 30 Tage vor der Aktion: ▢ Betrag Euro)';
/** What belongs beside the present price, by country. */
const EARLIER = {
  DE: LOWEST_BEFORE,
  AT: LOWEST_BEFORE,
  CH: '(vorheriger Preis, verlangt bis ▢ Tag: ▢ Betrag Franken)',
};

/** The same where one percentage is meant for many goods: each has its own price. */
const LOWEST_OF_EACH = '(niedrigster Preis der letzten 30 Tage an jeder Ware: ▢ Betrag bis ▢ Betrag Euro)';
const OF_MANY = {
  DE: LOWEST_OF_EACH,
  AT: LOWEST_OF_EACH,
  CH: '(vorherige Preise, verlangt bis ▢ Tag, stehen an jeder Ware)',
};
const MANY = latinExpression(
  String.raw`(?<!\p{L})(?:alle[nms]?|ganze\p{L}*|gesamte\p{L}*|ausgewählte\p{L}*|jede[nrs]?|viele|bis zu|zwischen|auf)(?!\p{L})`,
  'iu',
);
const isOfMany = ({ ownWords, sentenceAt }: Draft, span: Span, present: string | undefined): boolean =>
  present === undefined && MANY.test(ownWords.slice(sentenceAt(span).start, span.end));

/** A cut of a price, with the present price where the text names both. */
interface Cut {
  readonly span: Span;
  readonly present?: string;
}

function cutsIn(draft: Draft): Cut[] {
  const { ownWords } = draft;
  const pairs: Cut[] = PAIRS.matchesIn(ownWords).flatMap(({ 0: written, index, groups = {} }) => {
    const { n = '', o = '' } = groups;
    if (!IN_AMOUNTS.test(written) || amountOf(n) >= amountOf(o)) return [];
    return [{ span: { start: index, end: index + written.length }, present: n }];
  });
  const lower: Cut[] = LOWER.matchesIn(ownWords).map(({ 0: written, index }) => ({
    span: { start: index, end: index + written.trimEnd().length },
  }));
  const cuts = [...pairs, ...lower].filter(({ span, present }) => isOfGoods(draft, span, present !== undefined));
  // One sentence is one cut, by its prices if it names them.
  const known = new Set<number>();
  return cuts
    .filter(({ span }) => {
      const { start } = draft.sentenceAt(span);
      return !known.has(start) && known.add(start);
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * Is a cut one of goods? Not where its sentence names a service, a time or what makes a lower price another matter. Two
 * prices side by side are one of goods unless the text around them is of a service; for a percentage the text must
 * name goods.
 */
function isOfGoods({ ownWords, sentenceAt }: Draft, span: Span, namesBoth: boolean): boolean {
  const { start, end } = sentenceAt(span);
  const sentence = ownWords.slice(start, end);
  if (IS_NO_CUT.test(sentence) || namesService(sentence) || (namesBoth && NO_PRICE.test(sentence))) return false;
  if (namesGoods(sentence)) return true;
  if (namesService(around(ownWords, span))) return false;
  return namesGoods(ownWords) || (namesBoth && !namesService(ownWords));
}
/** What is paid for a time or a head is no goods; pay, rent and money given or taken is no price. */
const NO_PRICE =
  /(?:(?:pro|je|per|im|jeden) |\/ ?)(?:Monat|Woche|Jahr|Tag|Nacht|Stunde|Termin|Einheit|Person|Kopf|Kind|Teilnehm|Erwachsene|Nutzer|Klasse)|(?:monat|jähr|wöchent|stünd)lich|mtl\.|[Gg]eh[aä]lt|[Ll]ohn|[Ll]öhne|verdien|[Mm]iete|(?<![A-Za-zÀ-ž])warm(?![A-Za-zÀ-ž])|sammel|zusammen|[Ee]rlös|[Ee]innahm|[Uu]msatz|[Bb]udget|[Ss]chaden|[Ss]trafe/u;

/** The paragraph of a span and the first line of the text, its title; in a list of prices its line alone. */
function around(words: string, { start, end }: Span): string {
  const from = words.lastIndexOf('\n\n', start) + 1;
  const to = words.indexOf('\n\n', end);
  const itsLine = words.slice(words.lastIndexOf('\n', start) + 1, end);
  const lines = words.slice(from, to < 0 ? undefined : to).split('\n');
  const about = lines.filter((line) => line.startsWith(itsLine) || !IN_AMOUNTS.test(line));
  return `${words.slice(0, words.indexOf('\n') + 1)} ${about.join('\n')}`;
}

/** "1.299", "CHF 1'299.–", "0,99 Euro" as a number. */
function amountOf(written: string): number {
  const digits = written.replace(/[^\d.,]|[.,]+(?!\d)/g, '');
  const [, whole = digits, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents}`);
}
