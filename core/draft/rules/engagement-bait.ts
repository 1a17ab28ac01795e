import type { Span } from '../../text/span';
import {
  BAIT,
  BAIT_FOR_A_PRIZE,
  CALL_FOR_HELP,
  DRAW_BY_FRIENDS,
  DRAWN,
  FREE_TO_SHARE,
  NO_BAIT,
  PAID_RATING,
} from '../data/bait-patterns';
import type { Draft } from '../draft';
import type { Edit } from '../finding';
import type { Rule } from '../rule';
import { everywhere } from '../rulings';
import { saidIn } from '../text/by-sentence';
import type { OnDemand } from '../text/on-demand';

const PRIZE =
  /(?<![A-Za-zÀ-ž])(?:verlos[A-Za-zÀ-ž]*|gewinn(?:en?|t|spiel[A-Za-zÀ-ž]*)|lostopf|giveaway|tombola|hauptgewinn|preis[A-Za-zÀ-ž]{0,2})(?![A-Za-zÀ-ž])/iu;

/** A demand for comments, tags, likes or shares without a real question. One finding for each sentence. */
export const engagementBait: Rule = {
  id: 'engagement-bait',
  name: 'Aufforderung zum Reagieren',
  rulings: everywhere(
    'empfehlung',
    'Regel der Netzwerke, kein Gesetz; sie zeigen solche Beiträge seltener.',
    'Regeln der Netzwerke gegen erbettelte Reaktionen',
    '2026-11',
  ),
  cases: {
    draw: {
      name: 'Teilen oder Markieren als Los auf Facebook',
      rulings: everywhere(
        'empfehlung',
        'Regel des Netzwerks, kein Gesetz: Bei Verlosungen auf Facebook dürfen Teilen in der Chronik und Markieren von Leuten keine Bedingung sein.',
        'Meta: Richtlinien für Seiten, Gruppen und Veranstaltungen, Abschnitt Promotions',
        '2026',
      ),
    },
    rating: {
      name: 'Bewertung gegen Belohnung',
      rulings: everywhere(
        'empfehlung',
        'Bewertungen gegen eine Gegenleistung kann Google ausblenden; damit zu werben, kann irreführen.',
        'Google-Hilfe: Einschränkungen für Unternehmensprofile',
        '2026-08',
      ),
    },
  },
  kinds: ['post', 'comment', 'ad', 'review-reply'],
  section: '6.8',
  thresholds: {},
  find(draft) {
    if (CALL_FOR_HELP.test(draft.ownWords)) return [];
    // Instagram lets a draw ask for a like or for following (Meta, Promotion-Richtlinien); other demands are bait.
    const isPriced = PRIZE.test(draft.ownWords) && draft.context.network !== 'instagram';
    const expressions = isPriced ? [...BAIT, ...BAIT_FOR_A_PRIZE] : BAIT;
    const paid = saidIn(draft, draft.ownWords, PAID_RATING);
    const begged = perSentence(draft, expressions).filter(
      (span) => !paid.some(({ start, end }) => start < span.end && span.start < end),
    );
    const friends = byFriends(draft);
    const sentenceOf = (span: Span) => draft.sentenceAt(span).start;
    const other = begged.filter((span) => !friends.some((one) => sentenceOf(one) === sentenceOf(span)));
    return [
      ...friends.map((one) => {
        // What else the sentence demands is the same condition.
        const span = begged.filter((each) => sentenceOf(each) === sentenceOf(one)).reduce(around, one);
        return {
          span,
          case: 'draw',
          section: '16.5',
          replacements: questionFor(draft, span),
          reason: 'Facebook erlaubt bei Verlosungen weder Teilen noch Markieren als Bedingung; eine Frage ist erlaubt.',
        };
      }),
      ...other.map((span) => ({
        span,
        replacements: questionFor(draft, span),
        reason: 'Netzwerke zeigen Beiträge, die um bloße Reaktionen betteln, seltener; eine echte Frage bringt mehr.',
      })),
      ...paid.map((span) => ({
        span,
        case: 'rating',
        section: '15.3',
        replacements: [{ ...span, replacement: 'Über eine ehrliche Bewertung freuen wir uns: ▢ Link' }],
        reason: `„${draft.at(span)}“ belohnt eine Bewertung; bitten Sie um eine ehrliche, ohne Gegenleistung.`,
      })),
    ];
  },
};

const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** In a draw on Facebook: friends to tag, or the post to share, one range for each sentence. */
function byFriends(draft: Draft): Span[] {
  const { ownWords, context, sentenceAt } = draft;
  if (context.network !== 'facebook' || !DRAWN.test(ownWords)) return [];
  const bySentence = new Map<number, Span>();
  for (const span of saidIn(draft, ownWords, DRAW_BY_FRIENDS)) {
    const { start, end } = sentenceAt(span);
    const sentence = ownWords.slice(start, end);
    if (FREE_TO_SHARE.test(sentence) || NO_BAIT.test(sentence)) continue;
    bySentence.set(start, around(bySentence.get(start) ?? span, span));
  }
  return [...bySentence.values()];
}

/** All matches of a sentence as one range. */
function perSentence({ prose, quotes, sentenceAt }: Draft, expressions: readonly OnDemand[]): Span[] {
  const bySentence = new Map<number, Span>();
  for (const expression of expressions) {
    const asked = expression.forText(prose);
    for (const { 0: written, index } of asked ? prose.matchAll(asked) : []) {
      if (quotes.some(({ start, end }) => start < index && index < end - 1)) continue;
      const sentence = sentenceAt({ start: index, end: index + written.length });
      if (NO_BAIT.test(prose.slice(sentence.start, sentence.end))) continue;
      const before = bySentence.get(sentence.start);
      const end = index + written.trimEnd().length;
      bySentence.set(sentence.start, {
        start: Math.min(before?.start ?? index, index),
        end: Math.max(before?.end ?? end, end),
      });
    }
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start);
}

/** Texts with du get replacements with du. */
const FAMILIAR = /(?<![A-Za-zÀ-ž])(?:du|dich|dir|dein\p{Ll}{0,2}|euch|eure?\p{Ll}{0,2}|ihr)(?![A-Za-zÀ-ž])/u;

/** A question from experience, and the next real step, as replacements for the sentence that begs. Guide 6.8. */
function questionFor({ sentenceAt, prose, ownWords }: Draft, span: Span): Edit[] {
  const { start, end } = sentenceAt(span);
  const whole = { start, end: start + prose.slice(start, end).trimEnd().length };
  return [
    { ...whole, replacement: `Wie war das bei ${FAMILIAR.test(ownWords) ? 'euch' : 'Ihnen'}: ▢ Frage?` },
    { ...whole, replacement: 'Der nächste Schritt: ▢ Schritt, bis ▢ Tag.' },
  ];
}
