import type { Span } from '../../text/span';

/** A text in one form (line feeds, composed letters) with the way back to the text as it was typed. */
export interface NormalText {
  readonly text: string;
  /** The same place in the text as it was typed. */
  back<T extends Span>(span: T): T;
}

/**
 * A line ending of two characters, a letter with its marks, or Hangul in pieces: what can become shorter. Source:
 * Unicode Standard Annex 15; no composition reaches over the border of such a piece.
 */
const PIECE =
  /\r\n?|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|\P{M}\p{M}+|[^\0-\u02ff]/gu;

/**
 * Brings a text into the form that rules read: `\n` for every line ending, and NFC. So CRLF and letters in pieces (as
 * macOS gives them) change no finding. A text that is in that form already costs nothing.
 */
export function normalTextOf(typed: string): NormalText {
  if (!typed.includes('\r') && typed.normalize('NFC') === typed) return { text: typed, back: (span) => span };
  let text = '';
  let read = 0;
  /** For each place of the normal text, where its character begins and ends in the typed one. */
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
    const piece = match[0].startsWith('\r') ? '\n' : match[0].normalize('NFC');
    put(piece, match.index, read, piece !== match[0]);
  }
  put(typed.slice(read), read, typed.length, false);
  const back = <T extends Span>(span: T): T => {
    const start = starts[span.start] ?? typed.length;
    return { ...span, start, end: span.end > span.start ? (ends[span.end - 1] ?? typed.length) : start };
  };
  return { text, back };
}
