import type { Span } from '../../text/span';
import {
  ASPECT_LABEL,
  CHECKED,
  EXCELLENT_LABEL,
  FILLED,
  FUTURE,
  LABELLED_THING,
  OF_PACKAGING,
  PACKED,
  PLAN,
  SPECIFIED,
} from '../data/green-words';
import type { Draft } from '../draft';
import type { GreenKind } from './green-claim.law';

/** The kind of claim in law; `undefined` where the text is specific enough, or where it is no claim. */
export function kindOf(draft: Draft, span: Span, isOffset: boolean): GreenKind | undefined {
  const sentence = draft.at(draft.surroundingsOf(span));
  if (FUTURE.test(clauseOf(draft, span)) && (isOffset || WITHOUT_EMISSIONS.test(draft.at(span))))
    return PLAN.test(draft.text) && CHECKED.test(draft.text) ? undefined : 'future';
  if (isOffset) return 'offset';
  const before = draft.ownWords.slice(Math.max(0, span.start - 20), span.start);
  if (hasLabel(draft, span) || (!WHOLLY.test(before) && isSpecified(draft, span))) return undefined;
  return ASPECT_LABEL.test(sentence) ? 'aspect' : 'general';
}

/** A recognised label, unless it is another thing's: "Papier mit dem Blauen Engel" says nothing about what is sold. */
export function hasLabel({ text, surroundingsOf }: Draft, span: Span): boolean {
  const { start, end } = surroundingsOf(span);
  const claimed = text.slice(start, end).toLowerCase();
  return EXCELLENT_LABEL.test(
    text.replace(LABELLED_THING, (written: string, thing: string, at: number) => {
      const isOfClaim =
        at >= start && at < end
          ? !text.slice(Math.min(span.end, at), Math.max(span.end, at)).includes(',')
          : claimed.includes(thing.toLowerCase().slice(-5));
      return isOfClaim ? written : thing;
    }),
  );
}

const WITHOUT_EMISSIONS = /(?:CO2|CO₂|[Ee]missions|[Tt]reibhausgas)-?frei/u;
/** "100 % umweltfreundlich, ohne Plastik": one advantage does not explain the whole. */
const WHOLLY =
  /(?:100 ?(?:%|Prozent)|[Hh]undertprozentig|[Vv]öllig|[Vv]ollständig|[Kk]omplett|[Rr]undum|durch und durch) $/u;

/** The main clause around a place: "heute klimaneutral, und bis 2030 sind wir CO₂-frei" says two things. */
function clauseOf(draft: Draft, span: Span): string {
  const { start, end } = draft.surroundingsOf(span);
  const before = draft.ownWords.slice(start, span.start);
  const cut = Math.max(before.lastIndexOf(', und '), before.lastIndexOf(', aber '), before.lastIndexOf('; '));
  const [behind = ''] = draft.ownWords.slice(span.start, end).split(/, (?:und|aber) |; /u);
  return before.slice(cut < 0 ? 0 : cut) + behind;
}

/** What the advantage is, in the sentence of the claim or the next one. */
export function isSpecified({ sentences, text, surroundingsOf }: Draft, span: Span): boolean {
  const stated = surroundingsOf(span);
  const next = sentences.find(({ start }) => start >= stated.end);
  const claim = text.slice(span.start, span.end);
  const parts = [
    text.slice(stated.start, stated.end).replace(claim, ' '),
    next && !isAboutPackaging(text.slice(stated.start, stated.end), text.slice(next.start, next.end), text)
      ? text.slice(next.start, next.end)
      : '',
  ];
  return parts.some((part) =>
    // "100 % CO2-neutral" says how much of nothing certain: no advantage that could be checked.
    SPECIFIED.test(
      part.replace(
        /(?<!\d)100 ?(?:%|[Pp]rozent)(?= [A-Za-zÀ-ž-]*(?:[Kk]lima|[Uu]mwelt|[Nn]achhaltig|CO2|CO₂|[Kk]ohlenstoff|[Ee]mission|[Tt]reibhausgas|[Öö]kolog|[Gg]rün))/u,
        ' ',
      ),
    ),
  );
}

/** The claim is about what is inside, the next sentence only about what it is filled into. */
const isAboutPackaging = (claim: string, next: string, text: string): boolean =>
  OF_PACKAGING.test(next) && FILLED.test(text) && !PACKED.test(claim);
