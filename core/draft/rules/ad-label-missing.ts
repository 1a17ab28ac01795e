import type { Span } from '../../text/span';
import type { Country } from '../context';
import {
  CAME_FROM_MAKER,
  CREDIT,
  DRAWS,
  GIVER_SIGNS,
  PRIZE_GIVER_SIGNS,
  REBATE_SIGNS,
  TESTS,
  THE_OTHERS_BOUGHT,
  TRADE_THANKS,
} from '../data/ad-givers';
import { AD_GRAMMAR } from '../data/ad-grammar';
import { CAPITAL_CODE, RECOMMENDS, RECOMMENDS_ANOTHER, REMITTED, SHARE, TIE, TRADE_BARTER } from '../data/ad-return';
import {
  AFFILIATE_SIGNS,
  ANOTHERS_HOUSE,
  CODE_AT_OTHERS_SIGNS,
  CODE_BRINGS,
  CODE_SIGNS,
  CODE_THERE_SIGNS,
  COOPERATION_SIGNS,
  GIFT_FOR_POST_SIGNS,
  GIFT_SIGNS,
  HOSTS,
  INVITATION_SIGNS,
  LINK_SIGN,
  MAKER_SIGNS,
  NO_GIFT,
  OWN_HOUSE,
  OWN_OFFER,
  PAPERS,
  PRIVATE_OR_PROFESSIONAL,
} from '../data/ad-signs';
import type { Draft } from '../draft';
import type { Rule } from '../rule';
import { ruling } from '../rulings';
import { saidIn } from '../text/by-sentence';
import { latinExpression } from '../text/latin';
import { spanAt } from '../text/span-at';

/** How far into the first line a label still counts as at the beginning, in characters. */
const BEGINNING = 125;
const LABEL_WORD = `(?:[Ww]erbung|WERBUNG|[Aa]nzeige|ANZEIGE|[Dd]auerwerbesendung|DAUERWERBESENDUNG|[Ee]ntgeltliche Einschaltung)`;
/**
 * "Werbung kommt hier selten" is a sentence about advertising; "Werbung wegen Markennennung" and "Werbung Das Zelt" are
 * labels.
 */
const LABEL = latinExpression(
  String.raw`(?<![\p{L}-])(?:(?:[Uu]n)?[Bb]ezahlte |(?:[Uu]n)?[Bb]eauftragte |[Ee]nthält |[Ee]nthalten )?${LABEL_WORD}(?![\p{L}-])(?! (?!wegen |für |mit |da |weil |im |in |aus |ohne |und |durch )\p{Ll})|(?:[Bb]ezahlte|BEZAHLTE) (?:Werbep|P)artnerschaft(?!\p{L})`,
  'u',
);
/** As the very first word a hashtag is as visible as a label. */
const FIRST_TAG = /^[^A-Za-zÀ-ž\p{N}#]{0,6}#(?:ad|anzeige|werbung)(?![A-Za-zÀ-ž\p{N}])/iu;
const NO_LABEL =
  /(?:keine?|ohne|nicht als|für|als) (?:werbung|anzeige)|anzeige (?:erstatt|gegen|am|im|bei)|erstattet anzeige/iu;
/** Hashtags that are meant as a label; among others at the end they are not labels (OLG Celle 13 U 53/17). */
const LABEL_TAGS =
  /^(?:ad|ads|anzeige|werbung|sponsored|sponsoredpost|sponsoredby|gifted|paidpartnership|prsample|pr_sample|werbungwegenmarkennennung)$/i;

const REASONS: Readonly<Record<Country, string>> = {
  DE: 'an den Anfang gehört dann „Werbung“ oder „Anzeige“; haben Sie selbst bezahlt, heben Sie den Beleg auf',
  AT: 'dann müssen Werbung und Auftraggeber klar erkennbar sein, am einfachsten mit „Werbung“ am Anfang',
  CH: 'nennen Sie dann am Anfang, wer bezahlt oder geschenkt hat',
};

const SAID_AT_ONCE = 'Wer die Provision im selben Satz nennt, verbirgt den Zweck kaum; sicher ist das Wort am Anfang.';

/** Advertising for somebody else without a label at the beginning. */
export const adLabelMissing: Rule = {
  id: 'ad-label-missing',
  name: 'Werbung ohne Kennzeichnung',
  rulings: {
    DE: ruling(
      'pflicht',
      'Wer Geld, Ware oder Rabatt bekommt, muss den geschäftlichen Zweck kenntlich machen, auch gegenüber Firmen; die Gegenleistung wird vermutet, bis Sie das Gegenteil glaubhaft machen.',
      'UWG § 5a Abs. 4 (Fassung seit 28. Mai 2022); MStV § 22; BGH I ZR 35/21; OLG Celle 13 U 53/17',
      '2026-04',
    ),
    AT: ruling(
      'pflicht',
      'Werbung und Auftraggeber müssen klar erkennbar sein; ein bestimmtes Wort verlangt nur das Mediengesetz in periodischen Medien bei Entgelt.',
      'ECG (AT) § 6 Abs. 1, § 3 Z 6; MedienG (AT) § 26',
      '2023-12',
    ),
    CH: ruling(
      'empfehlung',
      'Ein Pflichtwort gibt es nicht; wer bezahlt oder beschenkt wird, legt es offen.',
      'UWG (CH) Art. 3 Abs. 1 lit. b; Grundsätze der Lauterkeitskommission',
      '2025-01',
    ),
  },
  cases: {
    disclosed: {
      name: 'Provision genannt',
      rulings: {
        DE: ruling('empfehlung', SAID_AT_ONCE, 'UWG § 5a Abs. 4 (Fassung seit 28. Mai 2022)', '2026-04'),
        AT: ruling('empfehlung', SAID_AT_ONCE, 'ECG (AT) § 6 Abs. 1', '2023-12'),
        CH: undefined,
      },
    },
  },
  // A paid ad is labelled by the network; job ads and messages advertise nobody else's product.
  kinds: ['post', 'profile', 'comment', 'review-reply'],
  section: '16.4',
  thresholds: {},
  find(draft, _thresholds, { voice }) {
    if (isLabelled(draft)) return [];
    const signs = signsOf(draft);
    const tag = draft.hashtags.find((one) => LABEL_TAGS.test(one.body) && !spanAt(draft.quotes, one));
    const [first] = signs;
    const start = draft.text.search(/\S/);
    if (start < 0 || (!first && !tag)) return [];
    const label = { fix: [{ start, end: start, replacement: `${voice?.label ?? 'Werbung'}: ` }] };
    if (first) {
      const reason = `„${draft.at(first)}“ deutet auf eine Gegenleistung hin; ${REASONS[draft.context.country]}.`;
      const shown = isDisclosed(draft, signs) ? { case: 'disclosed' } : {};
      return [{ span: first, marks: signs.slice(1), grouped: true, ...shown, reason, ...label }];
    }
    if (!tag) return [];
    const reason = `„${draft.at(tag)}“ steht zu spät, um als Kennzeichnung zu zählen; ${REASONS[draft.context.country]}.`;
    return [{ span: { start: tag.start, end: tag.end }, reason, ...label }];
  },
};

/** A profile is a list of lines: the one with the code says itself what comes back for it. */
const isDisclosed = ({ context, ownWords, surroundingsOf }: Draft, signs: readonly Span[]): boolean =>
  context.kind === 'profile' &&
  context.country !== 'CH' &&
  signs.every((sign) => {
    const { start, end } = surroundingsOf(sign);
    return SAYS_SHARE.test(ownWords.slice(start, end));
  });
const SAYS_SHARE =
  /(?<![A-Za-zÀ-ž])(?:ich|wir) (?:bekomm|erhalt|verdien|krieg)[a-z]*(?: [a-zäöü]+){0,3} (?:Provision|Anteil|Prozente?)/iu;

/** The passages that reveal something in return: for companies only what concerns somebody else's product. */
function signsOf(draft: Draft): Span[] {
  const { prose, text, context } = draft;
  const isPerson = context.account === 'creator' || context.account === 'private-person';
  const expressions = [
    ...AFFILIATE_SIGNS,
    ...(context.account === 'own-company' ? [] : [LINK_SIGN]),
    ...MAKER_SIGNS,
    ...(MAY_BE_FOR_POST.test(prose) ? GIFT_FOR_POST_SIGNS : []),
    ...(MAY_BE_CODE.test(prose) && CODE_BRINGS.test(prose) ? codeSigns(prose) : []),
    ...(context.account === 'creator' && isHosted(text) ? INVITATION_SIGNS : []),
    ...(isPerson ? [...GIFT_SIGNS, ...CODE_SIGNS, ...GIVER_SIGNS, ...REBATE_SIGNS] : []),
    ...(isPerson && TESTS.test(prose) ? CAME_FROM_MAKER : []),
    ...(context.account === 'creator' ? [...COOPERATION_SIGNS, ...TRADE_THANKS] : []),
    ...(context.account === 'creator' && DRAWS.test(prose) ? PRIZE_GIVER_SIGNS : []),
  ];
  const apart = [
    ...expressions.flatMap((expression) =>
      Array.from(prose.matchAll(expression), ({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
      })),
    ),
    ...(isPerson ? saidIn(draft, prose, AD_GRAMMAR) : []),
    ...returnsIn(draft, isPerson),
  ]
    .filter((span) => !isOwnOffer(draft, span))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, i, all) => !all.slice(0, i).some(({ end }) => end > span.start));
  const passages: Span[] = [];
  for (const span of apart) {
    const last = passages.at(-1);
    if (last && JOINED.test(prose.slice(last.end, span.start)))
      passages.splice(-1, 1, { start: last.start, end: span.end });
    else passages.push(span);
  }
  return passages;
}

/** Two codes in one breath are one passage: "10 % bei A mit CODE10, 15 % bei B mit CODE15". */
const JOINED = /^ ?(?:,|und|&|\+|\||;) ?$/u;

/**
 * What comes back for the praise: a share, a remission, a barter, a code, or a house of one's own that is named late.
 */
function returnsIn(draft: Draft, isPerson: boolean): Span[] {
  const { prose, text, context, sentences } = draft;
  const ofOthers = context.account !== 'own-company' && (isPerson || ANOTHERS_TOOL.test(prose));
  const [first] = sentences;
  return [
    ...(ofOthers ? saidIn(draft, prose, SHARE) : []),
    ...(isPerson ? [...saidIn(draft, prose, REMITTED), ...saidIn(draft, text, CAPITAL_CODE)] : []),
    // Said in the first sentence, it is open from the beginning.
    ...(isPerson && RECOMMENDS.test(prose)
      ? saidIn(draft, prose, TIE).filter(({ start }) => start >= (first?.end ?? 0))
      : []),
    ...(!isPerson && OTHERS_PRAISED.test(prose) ? saidIn(draft, prose, TRADE_BARTER) : []),
    ...(!isPerson && OTHERS_PRAISED.test(prose) && !OWN_HOUSE.test(prose) ? saidIn(draft, text, CAPITAL_CODE) : []),
  ];
}

/** An agency that recommends a tool; its own fee is no share. */
const ANOTHERS_TOOL =
  /(?<![A-Za-zÀ-ž])(?:[Ee]mpfehl[A-Za-zÀ-ž]*|empfiehlt|umsteigen|(?:nutzen|verwenden|verschicken|arbeiten|buchen)(?![A-Za-zÀ-ž])[^.!?\n]{0,40} mit \p{Lu}|[A-Za-zÀ-ž]*[Tt]ool|Software von|Anbieter)(?![A-Za-zÀ-ž])/u;
/** A company that praises another's product. */
const OTHERS_PRAISED = latinExpression(
  String.raw`${RECOMMENDS_ANOTHER.source}|(?<!\p{L})(?:trägt|tragen|nutzt|nutzen|fährt|fahren|schwört|schwören|kocht|kochen)(?!\p{L})(?: \p{L}+){0,3} (?:von|mit|auf) \p{Lu}`,
  'u',
);

/** Cheap to ask before the long expressions. */
const MAY_BE_FOR_POST = /dafür|für (?:diesen|den|einen|unseren) (?:Beitrag|Post|Test|Artikel|Bericht)/iu;
const MAY_BE_CODE = /code|rabattwort|stichwort/iu;
const codeSigns = (prose: string): readonly RegExp[] =>
  ANOTHERS_HOUSE.test(prose) && !OWN_HOUSE.test(prose)
    ? [...CODE_AT_OTHERS_SIGNS, ...CODE_THERE_SIGNS]
    : CODE_AT_OTHERS_SIGNS;
const isHosted = (prose: string): boolean => HOSTS.test(prose) && !PRIVATE_OR_PROFESSIONAL.test(prose);

/** Stated in the same sentence; Swiss law only requires that it is stated. */
const DISCLOSED =
  /(?<![A-Za-zÀ-ž])[Ii]ch (?:bekomme|erhalte|verdiene|kriege)(?: [A-Za-zÀ-ž]+){0,4} (?:davon|dafür|daran)(?![A-Za-zÀ-ž])|(?<![A-Za-zÀ-ž])(?:hat|haben) (?:mich|uns)(?: \p{Ll}+){0,2} eingeladen(?=[.:,]|$)|(?<![A-Za-zÀ-ž])(?:geschenkt|überlassen|gegeben|bezahlt|geliehen), damit ich (?:darüber|davon|hier)(?![A-Za-zÀ-ž])/u;

/** One's own podcast is what a sponsor pays. */
const SPONSORED =
  /(?<![A-Za-zÀ-ž])sponser[A-Za-zÀ-ž]+(?: [A-Za-zÀ-ž]+){0,3} (?:mein|unser)(?:en|e|em)? \p{Lu}[A-Za-zÀ-ž]+/u;

function isOwnOffer({ at, ownWords, surroundingsOf, context }: Draft, span: Span): boolean {
  if (PAPERS.test(at(span))) return true;
  const { start, end } = surroundingsOf(span);
  const sentence = ownWords.slice(start, end);
  if (context.country === 'CH' && DISCLOSED.test(sentence)) return true;
  return (
    OWN_OFFER.test(sentence.replace(SPONSORED, ' ')) ||
    CREDIT.test(sentence) ||
    NO_GIFT.test(sentence.replace(THE_OTHERS_BOUGHT, ' '))
  );
}

function isLabelled({ text, lines }: Draft): boolean {
  const line = lines.find(({ start, end }) => text.slice(start, end).trim() !== '');
  if (!line) return false;
  const beginning = text.slice(line.start, Math.min(line.end, line.start + BEGINNING));
  if (FIRST_TAG.test(beginning)) return true;
  return LABEL.test(beginning.replace(/#\S+/g, ' ')) && !NO_LABEL.test(beginning);
}
