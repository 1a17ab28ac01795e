import type { Span } from '../../text/span';
import { latinExpression } from './latin';

/**
 * A text in normal form (line feeds, composed letters, visible characters), with a mapping back to the text as typed.
 */
export interface NormalText {
  readonly text: string;
  /** The same range in the text as typed. */
  back<T extends Span>(span: T): T;
}

/** Line ends: CRLF, old Mac, Word's line break (vertical tab), Unicode's line and paragraph separators, next line. */
const LINE_END = String.raw`\r\n?|[\v\u0085\u2028\u2029]`;
/** A visible character: no blank, no control character, none of the letters that look like a blank. */
const VISIBLE = String.raw`[^\s\p{C}\u2800\u3164\uffa0\u115f\u1160]`;
/**
 * Characters that are invisible inside a word: soft hyphen, zero-width space, word joiner, byte order mark, and joiners
 * between Latin letters. At the edge of a word they fake space, which the rule `blank-lines` finds; there they stay.
 */
const HIDDEN = String.raw`\u00ad+|(?<=${VISIBLE})[\u200b\u2060\ufeff]+(?=${VISIBLE})|(?<=\p{Script=Latin})[\u200c\u200d]+(?=\p{Script=Latin})`;
/** Characters that look like a hyphen or a slash: hyphen, non-breaking hyphen, fraction slash, division slash. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2044': '/',
  '\u2215': '/',
};
/** A cheap test first: a text without any of these and in NFC is already normal. */
const MAY_CHANGE = /[\r\v\u0085\u2028\u2029\u00ad\u200b-\u200d\u2060\ufeff\u2010\u2011\u2044\u2215]/;

/**
 * A piece that may change: one of the above, a letter with combining marks, or decomposed Hangul. Source: Unicode
 * Standard Annex 15; no composition crosses the boundary of such a piece.
 */
const PIECE = latinExpression(
  `${LINE_END}|(${HIDDEN})|` +
    String.raw`[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M}\p{M}+|[^\0-\u02ff]`,
  'gu',
);
const IS_LINE_END = latinExpression(`^(?:${LINE_END})$`, 'u');

/**
 * Brings a text into the form that rules read, so that CRLF, Word's line breaks, decomposed letters (as from macOS),
 * soft hyphens and zero-width characters of web pages do not affect findings. A text that is already in that form costs
 * nothing.
 */
export function normalTextOf(typed: string): NormalText {
  if (!MAY_CHANGE.test(typed) && typed.normalize('NFC') === typed) return { text: typed, back: (span) => span };
  let text = '';
  let read = 0;
  /** For each position of the normal text, where its character begins and ends in the text as typed. */
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, from: number, to: number, whole: boolean) => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(whole ? from : from + i);
      ends.push(whole ? to : from + i + 1);
    }
    text += piece;
  };
  for (const match of typed.matchAll(PIECE)) {
    put(typed.slice(read, match.index), read, match.index, false);
    read = match.index + match[0].length;
    const piece = match[1] === undefined ? formOf(match[0]) : '';
    put(piece, match.index, read, piece !== match[0]);
  }
  put(typed.slice(read), read, typed.length, false);
  const back = <T extends Span>(span: T): T => {
    const start = starts[span.start] ?? typed.length;
    return { ...span, start, end: span.end > span.start ? (ends[span.end - 1] ?? typed.length) : start };
  };
  return { text, back };
}

function formOf(piece: string): string {
  if (IS_LINE_END.test(piece)) return '\n';
  return LOOKALIKES[piece] ?? piece.normalize('NFC');
}
