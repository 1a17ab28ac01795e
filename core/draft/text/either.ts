import { latin, latinExpression } from './latin';
import { needlesOf } from './needles';

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
 * at a word boundary come first. An expression is compiled when a text first has one of the words that it needs: a rule
 * has hundreds, and a text a few of them.
 */
export function either(sources: readonly string[], frame?: Frame): Either {
  const ordered = frame ? sources : [...sources.filter(isAtWord), ...sources.filter((source) => !isAtWord(source))];
  const { start = '', end = '', flags = 'gu' } = frame ?? {};
  let pieces: readonly Piece[] | undefined;
  return {
    matchesIn: (text) => {
      pieces ??= ordered.map((source) => pieceOf(source, `${start}(?:${source})${end}`, flags));
      const read = flags.includes('i') ? text.toLowerCase() : text;
      return matchesOf(
        pieces.filter(({ needles }) => !needles || hasOne(read, needles)).map(({ expression }) => expression()),
        text,
      );
    },
  };
}

const isAtWord = (source: string) => source.startsWith(AT_WORD);

/** One of the expressions. */
interface Piece {
  /** Without one of these in a text it matches nothing. */
  readonly needles: readonly string[] | undefined;
  readonly expression: () => RegExp;
}

function pieceOf(source: string, framed: string, flags: string): Piece {
  let expression: RegExp | undefined;
  const needles = needlesOf(source);
  return {
    needles: flags.includes('i') ? needles?.map((needle) => needle.toLowerCase()) : needles,
    expression: () => {
      expression ??= latin(latinExpression(framed, flags));
      return expression;
    },
  };
}

/** Three letters at a time, to ask thousands of words of a text at once. */
const PART = 3;
/** Up to here a text is read faster than taken apart, in characters. */
const SHORT = 300;
let latest: { readonly text: string; readonly parts: ReadonlySet<string> } = { text: '', parts: new Set() };

function hasOne(text: string, needles: readonly string[]): boolean {
  if (text.length <= SHORT) return needles.some((needle) => text.includes(needle));
  if (latest.text !== text) {
    const parts = new Set<string>();
    for (let i = 0; i + PART <= text.length; i++) parts.add(text.slice(i, i + PART));
    latest = { text, parts };
  }
  return needles.some((needle) => latest.parts.has(needle.slice(0, PART)) && text.includes(needle));
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
