import type { Span } from '../../text/span';
import {
  BEFELL,
  CONTRADICTS,
  DONE_FOR_READER,
  FIGURE,
  GUESSED,
  MATTER_OF_READER,
  MATTERS,
  MISCONDUCT,
  OUR_FAULT,
  REPEATS_REVIEW,
  SERVED,
  SUPPOSES,
  TAKES_UP,
  TOLD_OF_READER,
  TOLD_OF_RELATIVE,
  TOLD_OF_WHOEVER,
  YOURS,
} from '../data/told-of-reader';
import type { Draft } from '../draft';
import { isReviewReply } from '../review-reply';
import { isLeftOpen } from './review-confidential.sentences';

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

/** What a guest did, with a day, an hour or a number, where the house admits nothing: a witness speaks. */
export const witnessed = (draft: Draft): Span[] =>
  !isReviewReply(draft.context) || OUR_FAULT.test(draft.ownWords)
    ? []
    : told(draft, TOLD_OF_READER, TAKES_UP)
        .filter((span) => {
          const sentence = draft.at(draft.sentenceAt(span));
          return (
            FIGURE.test(draft.at(span)) &&
            !BEFELL.test(draft.at(span)) &&
            !REPEATS_REVIEW.test(sentence) &&
            !GUESSED.test(sentence)
          );
        })
        .map((span) => fromClause(draft, span));

/** Once an answer has told one thing of its reader, whatever else it tells of them stays behind if it is not marked. */
export function furtherTold(draft: Draft, keepsSecrets: boolean): Span[] {
  const acquits = keepsSecrets ? undefined : TAKES_UP;
  const served = told(draft, DONE_FOR_READER, acquits).filter((span) => !SERVED.test(draft.at(span)));
  const found = [TOLD_OF_READER, TOLD_OF_RELATIVE, TOLD_OF_WHOEVER, ...(keepsSecrets ? [MATTER_OF_READER] : [])];
  return [...found.flatMap((expression) => told(draft, expression, acquits)), ...served]
    .filter((span) => !isLeftOpen(draft, span))
    .map((span) => fromClause(draft, span))
    .filter((span) => !GUESSED.test(draft.at(span)) && !ONLY_JUDGED.test(draft.at(span)))
    .sort((a, b) => a.start - b.start);
}

/** What somebody could or had to is judged beside the facts, and reveals nothing more. */
export const ONLY_JUDGED = /^(?:(?:Sie|[Dd]u) )?(?:konnte|wollte|musste|durfte|sollte)(?:n|st)(?![A-Za-zÀ-ž])/u;

const INVERTED = /^(?:haben|hatten|hast|hattest|waren|warst|sind|bist) (?:Sie|du|wir)(?![A-Za-zÀ-ž])/u;
const CLAUSE_BEFORE = /(?<=^|[.,;:–!?\n] ?)(?:[^.,;:–!?\n]|(?<=\d)\.){2,70} $/u;
/** A span with what stands before its inverted verb in the clause: "In der zweiten Nacht haben Sie …". */
export function fromClause({ ownWords, sentenceAt, at }: Draft, span: Span): Span {
  if (!INVERTED.test(at(span))) return span;
  const before = CLAUSE_BEFORE.exec(ownWords.slice(Math.max(sentenceAt(span).start, span.start - 80), span.start))?.[0];
  return before === undefined ? span : { start: span.start - before.trimStart().length, end: span.end };
}

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
