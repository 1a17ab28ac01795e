import type { Span } from '../text/span';
import type { DraftContext } from './context';
import { emojiOf } from './text/emoji';
import { foreignNamesOf } from './text/foreign-names';
import { type Hashtag, hashtagsOf } from './text/hashtags';
import { linesOf } from './text/lines';
import { type Link, linksOf } from './text/links';
import { quotesOf } from './text/quotes';
import { sentencesOf } from './text/sentences';
import { spanAt } from './text/span-at';

/** Replaces characters that are not the writer's own words. It is no word, no space and no punctuation. */
export const BLANKED = '\uFFFC';

const REACH = 400;

/**
 * A text with its context and what rules need to know about it. Each part is computed once, when the first rule asks
 * for it.
 */
export interface Draft {
  readonly text: string;
  /** The text before normalisation: what a network counts. */
  readonly typed: string;
  readonly context: DraftContext;
  readonly lines: readonly Span[];
  /** Lines end sentences, see `text/sentences.ts`. */
  readonly sentences: readonly Span[];
  readonly links: readonly Link[];
  readonly hashtags: readonly Hashtag[];
  readonly quotes: readonly Span[];
  readonly emoji: readonly Span[];
  /**
   * The text with addresses, hashtags, @names and file names blanked, character for character: offsets stay the same.
   */
  readonly prose: string;
  /** The prose with quotations blanked too: what the writer says themselves. */
  readonly ownWords: string;
  /** The sentence in which a span begins; the span itself where there is none. */
  sentenceAt(span: Span): Span;
  /**
   * The same, at most 400 characters on each side: enough for its meaning, and bounded in a text without full stops.
   */
  surroundingsOf(span: Span): Span;
  /** The text of a span. */
  at(span: Span): string;
}

/** Prepares a text, in normal form, for the rules. Pure; the parts are computed on demand. */
export function draftOf(text: string, context: DraftContext, typed = text): Draft {
  const lines = once(() => linesOf(text));
  const sentences = once(() => sentencesOf(text));
  const links = once(() => linksOf(text));
  const hashtags = once(() => hashtagsOf(text, links()));
  const quotes = once(() => quotesOf(text));
  const emoji = once(() => emojiOf(text));
  const prose = once(() => blanked(text, [...links(), ...hashtags(), ...foreignNamesOf(text)]));
  const ownWords = once(() => blanked(prose(), quotes()));
  const sentenceAt = (span: Span) => spanAt(sentences(), span) ?? span;
  return {
    text,
    typed,
    context,
    get lines() {
      return lines();
    },
    get sentences() {
      return sentences();
    },
    get links() {
      return links();
    },
    get hashtags() {
      return hashtags();
    },
    get quotes() {
      return quotes();
    },
    get emoji() {
      return emoji();
    },
    get prose() {
      return prose();
    },
    get ownWords() {
      return ownWords();
    },
    sentenceAt,
    surroundingsOf(span) {
      const { start, end } = sentenceAt(span);
      return { start: Math.max(start, span.start - REACH), end: Math.min(end, span.end + REACH) };
    },
    at: ({ start, end }) => text.slice(start, end),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let read = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < read) continue;
    result += text.slice(read, start) + BLANKED.repeat(end - start);
    read = end;
  }
  return result + text.slice(read);
}
