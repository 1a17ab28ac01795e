import type { Span } from '../../text/span';
import {
  CONTRADICTS,
  DONE_FOR_READER,
  MATTERS,
  MISCONDUCT,
  REPEATS_REVIEW,
  SERVED,
  SUPPOSES,
  TAKES_UP,
  TOLD_OF_READER,
  YOURS,
} from '../data/told-of-reader';
import type { Draft } from '../draft';
import { isReviewReply } from '../review-reply';

/**
 * Where an answer tells what its reader did: default, because nobody but the house knows it. Acquitted is what repeats
 * the review, is supposed or denied; outside houses that keep secrets also what regrets or thanks.
 */
export function told({ ownWords, sentenceAt }: Draft, expression: RegExp, acquits?: RegExp): Span[] {
  return Array.from(ownWords.matchAll(expression)).flatMap(({ 0: written, index }) => {
    const span = { start: index, end: index + written.trimEnd().length };
    if (REPEATS_REVIEW.test(written) || SUPPOSES.test(written)) return [];
    const { start, end } = sentenceAt(span);
    return acquits?.test(ownWords.slice(start, end)) ? [] : [span];
  });
}

/** What a house that keeps secrets did for the reader. */
export const doneFor = (draft: Draft): Span[] =>
  told(draft, DONE_FOR_READER).filter((span) => !SERVED.test(draft.ownWords.slice(span.start, span.end)));

/** Only names and what stands between them: "Ihre Physiotherapie am Wall", under the answer. */
const SIGNATURE =
  /^(?:(?:am|an|im|in|der|die|das|dem|den|von|vom|zum|zur|für|und|aus|auf|Ihre?|Eure?)(?![A-Za-zÀ-ž])|\p{Lu}[A-Za-zÀ-ž.-]*|[^A-Za-zÀ-ž])+$/u;

/** Whatever is the reader's, in a house that keeps secrets. */
export const yours = ({ ownWords, sentenceAt }: Draft): Span[] =>
  Array.from(ownWords.matchAll(YOURS), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => {
    const { start, end } = sentenceAt(span);
    return !SIGNATURE.test(ownWords.slice(span.start, end)) || /,/.test(ownWords.slice(start, span.start));
  });

/** What a guest or customer did, where the house contradicts them. */
export const contradicted = (draft: Draft): Span[] =>
  isReviewReply(draft.context) && CONTRADICTS.test(draft.ownWords)
    ? told(draft, TOLD_OF_READER, TAKES_UP).filter((span) => CONTRADICTS.test(draft.at(draft.sentenceAt(span))))
    : [];

/** Drink and violence, unless somebody did it to the reader; with it what else its sentence tells of them. */
export function misconduct(draft: Draft): Span[] {
  const all = told(draft, TOLD_OF_READER);
  const of = (span: Span) => draft.sentenceAt(span).start;
  const bad = all.filter((span) => {
    const words = draft.at(span);
    return (
      MISCONDUCT.test(words) && !/(?<![A-Za-zÀ-ž])(?:wurden?|wurdest|worden|von|durch)(?![A-Za-zÀ-ž])/u.test(words)
    );
  });
  return all.filter((span) => bad.some((one) => of(one) === of(span)));
}

/** Further places of a house that keeps secrets: what it did in a matter that it names without its reader. */
export function withMatters({ ownWords, sentenceAt }: Draft, first: Span, others: readonly Span[]): Span[] {
  const known = new Set([first, ...others].map((span) => sentenceAt(span).start));
  const matters = Array.from(ownWords.matchAll(MATTERS), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })).filter((span) => !known.has(sentenceAt(span).start));
  return [...others, ...matters].sort((a, b) => a.start - b.start);
}
