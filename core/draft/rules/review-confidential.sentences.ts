import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { type Grammar, saidIn } from '../text/by-sentence';
import { latinExpression } from '../text/latin';

/** It is left open whether somebody was there: nothing is said of it, or it is only supposed. */
const LEFT_OPEN = latinExpression(
  [
    String.raw`(?:bestätigen|schreiben|sagen|äußern|äussern|kommentieren|nehmen|sprechen)(?!\p{L})[^.!?\n]{0,70}(?<!\p{L})(?:nicht|nichts|kein\p{L}*|weder)`,
    // "können" alone denies anything: what is not possible has to be saying it.
    String.raw`(?:dürfen|können|möchten|wollen)(?!\p{L})[^.!?\n]{0,70}(?<!\p{L})(?:nicht|nichts|kein\p{L}*|weder)(?!\p{L})[^.!?\n]{0,70}?(?:sagen|schreiben|äußern|äussern|kommentieren|bestätigen|sprechen|eingehen|Stellung|Auskunft|Angaben?|antworten|preisgeben|öffentlich|hier|online)`,
    String.raw`(?:nicht|nie|niemals)(?: \p{L}+){0,3} (?:bei uns|in unserer|unser)`,
    String.raw`weder|kein\p{L}* (?:Patient|Mandant|Person)\p{L}*|falls|wenn Sie|ob Sie|grundsätzlich|allgemein|einzelne\p{L}? Fälle`,
    // At the head of a clause it supposes; behind another word it advises: "dann sollten Sie …".
    String.raw`(?<=(?:^|[,;:–(]) ?)[Ss]ollten Sie`,
  ]
    .map((source) => String.raw`(?<!\p{L})(?:${source})(?!\p{L})`)
    .join('|'),
  'u',
);

/** Is it left open, by what stands on the same side of a colon? */
export const isLeftOpen = ({ ownWords, sentenceAt }: Draft, span: Span): boolean =>
  LEFT_OPEN.test(partAround(ownWords, sentenceAt(span), span));

/** The matches of expressions, one for each sentence that does not leave it open. */
export const matchesOf = (...read: Parameters<typeof sentenceRangesOf>): Span[] =>
  sentenceRangesOf(...read).map(({ first }) => first);

/** The same with what else the sentence says. */
export interface SentenceRanges {
  readonly first: Span;
  readonly others: readonly Span[];
}

/** The ranges that tell something, by sentence; none of a sentence that leaves it open. */
export function sentenceRangesOf(
  draft: Draft,
  expressions: readonly RegExp[],
  grammars: readonly Grammar[] = [],
  further: readonly Span[] = [],
): SentenceRanges[] {
  const { ownWords, sentenceAt } = draft;
  const bySentence = new Map<number, Span[]>();
  const found = expressions
    .flatMap((one) => [...ownWords.matchAll(one)])
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
  for (const span of [...found, ...grammars.flatMap((one) => saidIn(draft, ownWords, one)), ...further]) {
    const sentence = sentenceAt(span);
    if (isLeftOpen(draft, span)) continue;
    const known = bySentence.get(sentence.start);
    if (!known) bySentence.set(sentence.start, [withObject(ownWords, sentence, span)]);
    else if (!known.some((other) => other.start < span.end && span.start < other.end)) known.push(span);
  }
  return [...bySentence.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

/** What stands on one side of a colon is a sentence of its own: advice before it acquits nothing behind it. */
function partAround(words: string, { start, end }: Span, span: Span): string {
  const from = words.lastIndexOf(': ', span.start);
  const to = words.indexOf(': ', span.end);
  return words.slice(from < start ? start : from + 2, to < 0 || to > end ? end : to);
}

/** What stands before an inverted verb belongs to it: "Ihre Rechnung über 312 Euro haben Sie nicht beglichen". */
const INVERTED = /^(?:haben|hatten|hast|hattest|schulden|schuldest) (?:Sie|du)(?![A-Za-zÀ-ž])/u;
const OBJECT_BEFORE = /(?<![A-Za-zÀ-ž])(?:Ihre?n?|[Dd]eine?n?|[Dd]ie|[Dd]en|[Dd]as) [^.,;:!?\n]{3,60} $/u;
function withObject(words: string, sentence: Span, span: Span): Span {
  if (!INVERTED.test(words.slice(span.start, span.end))) return span;
  const object = OBJECT_BEFORE.exec(words.slice(Math.max(sentence.start, span.start - 80), span.start))?.[0];
  return object === undefined ? span : { start: span.start - object.length, end: span.end };
}
