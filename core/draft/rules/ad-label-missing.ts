import type { Span } from '../../text/span';
import {
  AFFILIATE_SIGNS,
  CODE_SIGNS,
  COOPERATION_SIGNS,
  GIFT_SIGNS,
  MAKER_SIGNS,
  NO_GIFT,
  OWN_OFFER,
} from '../data/ad-signs';
import type { Draft } from '../draft';
import type { Rule } from '../rule';

/** How far into the first line a label still stands at the beginning. */
const BEGINNING = 125;
/** "Werbung kommt hier selten" is a sentence about it; "Werbung wegen Markennennung" is a label. */
const LABEL =
  /(?<![\p{L}-])(?:(?:un)?bezahlte |(?:un)?beauftragte |enthält |enthalten )?(?:werbung|anzeige|dauerwerbesendung)(?![\p{L}-])(?! (?!wegen |für |mit |da |weil |im |in |aus |ohne |und |durch )\p{Ll})/iu;
const NO_LABEL =
  /(?:keine?|ohne|nicht als|für|als) (?:werbung|anzeige)|anzeige (?:erstatt|gegen|am|im|bei)|erstattet anzeige/iu;

/** Advertising for somebody else without a label at the beginning. */
export const adLabelMissing: Rule = {
  id: 'ad-label-missing',
  name: 'Werbung ohne Kennzeichnung',
  grade: 'pflicht',
  authority: { text: 'UWG § 5a Abs. 4; MStV § 22; BGH I ZR 90/20', asOf: '2022-05' },
  section: '16.4',
  thresholds: {},
  find(draft) {
    const { kind } = draft.context;
    // A paid ad is labelled by the network; job ads and messages advertise nobody else's product.
    if (kind === 'ad' || kind === 'job' || kind === 'message') return [];
    const signs = signsOf(draft);
    const [first] = signs;
    const last = signs.at(-1);
    if (!first || !last || isLabelled(draft)) return [];
    return [
      {
        span: { start: first.start, end: last.end },
        marks: signs,
        reason: `„${draft.at(first)}“ deutet auf eine Gegenleistung hin; dann gehört „Werbung“ oder „Anzeige“ an den Anfang.`,
      },
    ];
  },
};

/** The places that tell of a return: for companies only what concerns another's product. */
function signsOf(draft: Draft): Span[] {
  const { prose, context } = draft;
  const isPerson = context.account === 'creator' || context.account === 'private-person';
  const expressions = [
    ...AFFILIATE_SIGNS,
    ...MAKER_SIGNS,
    ...(isPerson ? [...GIFT_SIGNS, ...CODE_SIGNS] : []),
    ...(context.account === 'creator' ? COOPERATION_SIGNS : []),
  ];
  return expressions
    .flatMap((expression) =>
      Array.from(prose.matchAll(expression), ({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
      })),
    )
    .filter((span) => !isOwnOffer(draft, span))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function isOwnOffer({ ownWords, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const sentence = ownWords.slice(start, end);
  return OWN_OFFER.test(sentence) || NO_GIFT.test(sentence);
}

function isLabelled({ text, lines }: Draft): boolean {
  const line = lines.find(({ start, end }) => text.slice(start, end).trim() !== '');
  if (!line) return false;
  const beginning = text.slice(line.start, Math.min(line.end, line.start + BEGINNING));
  return LABEL.test(beginning) && !NO_LABEL.test(beginning);
}
