import { latin, latinExpression } from './latin';

/** Many expressions, read as one: finds what the alternation `a|b|c` would find. */
export interface Either {
  /**
   * The matches in a text, without overlap; of several at one position that of the first expression. Linear in the
   * text.
   */
  readonly matchesIn: (text: string) => RegExpExecArray[];
}

/** What stands around each of the expressions. */
interface Frame {
  readonly start: string;
  readonly end: string;
  readonly flags?: string;
}

/** Most wordings begin at a word boundary. */
const AT_WORD = String.raw`(?<!\p{L})`;

/**
 * Expressions given by their sources, in which `\p{L}` and ß are read as in `latin`. Without a frame, those that begin
 * at a word boundary share its test and come first. They are compiled when they are first asked for.
 */
export function either(sources: readonly string[], frame?: Frame): Either {
  if (frame)
    return ofPieces(
      packed(sources).map((piece) => frame.start + piece + frame.end),
      frame.flags,
    );
  const atWord = sources.filter((source) => source.startsWith(AT_WORD)).map((source) => source.slice(AT_WORD.length));
  const others = sources.filter((source) => !source.startsWith(AT_WORD));
  return ofPieces([...packed(atWord).map((piece) => AT_WORD + piece), ...packed(others)]);
}

/**
 * Characters of sources that are compiled together. The time that V8 takes for the first match grows with the square of
 * the length of an expression: the 43 wordings of one rule took 450 ms as one, and 26 ms one by one.
 */
const LONGEST = 1_500;

/** Alternations of as many sources as may be compiled together, in their order. */
function packed(sources: readonly string[]): string[] {
  const packs: string[][] = [];
  let length = LONGEST;
  for (const source of sources) {
    if (length + source.length > LONGEST) {
      packs.push([]);
      length = 0;
    }
    packs.at(-1)?.push(source);
    length += source.length;
  }
  return packs.map((pack) => `(?:${pack.join('|')})`);
}

function ofPieces(pieces: readonly string[], flags = 'gu'): Either {
  let compiled: readonly RegExp[] | undefined;
  return {
    matchesIn: (text) => {
      compiled ??= pieces.map((piece) => latin(latinExpression(piece, flags)));
      return matchesOf(compiled, text);
    },
  };
}

/** Of the next match of each expression always the first, as one alternation would find them. */
function matchesOf(expressions: readonly RegExp[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next: (RegExpExecArray | null | undefined)[] = expressions.map(() => undefined);
  for (let at = 0; ; ) {
    let first: RegExpExecArray | undefined;
    for (const [i, expression] of expressions.entries()) {
      let match = next[i];
      if (match === undefined || (match && match.index < at)) {
        expression.lastIndex = at;
        match = expression.exec(text);
        next[i] = match;
      }
      if (match && (!first || match.index < first.index)) first = match;
    }
    if (!first) return found;
    found.push(first);
    at = first.index + Math.max(1, first[0].length);
  }
}
