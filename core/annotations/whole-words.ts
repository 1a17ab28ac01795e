import type { Span } from '../text/span';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** The span from the beginning of its first word to the end of its last one; `undefined` where there is none. */
export function wholeWords(text: string, { start, end }: Span): Span | undefined {
  const inside = text.slice(start, end);
  if (!inside.trim()) return undefined;
  let from = start + (inside.length - inside.trimStart().length);
  let to = end - (inside.length - inside.trimEnd().length);
  const isWord = (at: number) => WORD.test(text.charAt(at));
  while (from > 0 && isWord(from) && isWord(from - 1)) from--;
  while (to < text.length && isWord(to - 1) && isWord(to)) to++;
  return { start: from, end: to };
}
