import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import { type Either, either } from './either';

/** Wordings of one kind: the words without which none of them occurs, and the expressions. */
export interface Grammar {
  /** Cheap to ask: a sentence without it is not read. */
  readonly may: RegExp;
  readonly said: Either;
}

/** A grammar of expressions that each stay within one sentence; `\p{L}` and ß as in `latin`. */
export const grammar = (may: RegExp, sources: readonly string[]): Grammar => ({
  may,
  said: either(sources.map((source) => String.raw`(?<!\p{L})(?:${source})`)),
});

/**
 * The matches of a grammar: long expressions are read only in sentences that contain a word of the kind. Linear in the
 * text.
 */
export function saidIn({ sentences }: Pick<Draft, 'sentences'>, words: string, { may, said }: Grammar): Span[] {
  if (!may.test(words)) return [];
  return sentences.flatMap(({ start, end }) => {
    const sentence = words.slice(start, end);
    if (!may.test(sentence)) return [];
    return said.matchesIn(sentence).map(({ 0: written, index }) => ({
      start: start + index,
      end: start + index + written.trimEnd().length,
    }));
  });
}
