import { latin } from './latin';
import { neededBy, type OnDemand, onDemand } from './on-demand';

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
  let pieces: readonly OnDemand[] | undefined;
  return {
    matchesIn: (text) => {
      const ignoresCase = flags.includes('i');
      pieces ??= ordered.map((source) =>
        onDemand(neededBy(source, ignoresCase), () => latin(`${start}(?:${source})${end}`, flags)),
      );
      const read = ignoresCase ? text.toLowerCase() : text;
      return matchesOf(
        pieces.flatMap((piece) => piece.forText(read) ?? []),
        text,
      );
    },
  };
}

const isAtWord = (source: string) => source.startsWith(AT_WORD);

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
