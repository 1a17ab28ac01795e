import { latin, latinExpression } from './latin';

/** Most wordings begin at a word boundary. */
const AT_WORD = String.raw`(?<!\p{L})`;

/**
 * One expression for many: where all of them begin at a word boundary, the boundary is tested once per position of the text,
 * not once for each of them. Of several at one position the first wins.
 */
export function either(sources: readonly string[], flags = 'gu'): RegExp {
  const atWord = sources.filter((source) => source.startsWith(AT_WORD)).map((source) => source.slice(AT_WORD.length));
  const others = sources.filter((source) => !source.startsWith(AT_WORD));
  const joined = atWord.length > 0 ? [`${AT_WORD}(?:${atWord.join('|')})`, ...others] : others;
  return latin(latinExpression(joined.join('|'), flags));
}
