/**
 * Words without which an expression matches nothing, in sets: every match has one word of each set; no sets where
 * nothing of three letters is sure. Compiling a long expression costs a browser milliseconds, looking for a word
 * nothing. Reads what the tables of the rules use: alternatives, classes, quantifiers, looking around.
 */
export function needlesOf(source: string): readonly Needles[] {
  const reader = new Reader(source);
  const { needles } = reader.alternatives();
  return reader.isAtEnd ? needles : NONE;
}

/** One of these is in every match. */
export type Needles = readonly string[];
const NONE: readonly Needles[] = [];

/** What is known of what a part of an expression matches. */
interface Known {
  /** All that it can match, where that is few; otherwise `undefined`. */
  readonly exact: readonly string[] | undefined;
  readonly needles: readonly Needles[];
}

const NOTHING: Known = { exact: undefined, needles: NONE };
/** A part that takes no room: a look around, an edge. */
const EDGE: Known = { exact: [''], needles: NONE };

/** Shorter ones are in every text. */
const SHORTEST = 3;
/** More would be slower to look for than what they save. */
const MOST = 240;
const MOST_EXACT = 24;

/** Letters and signs that stand for themselves, in a row: most of every expression. */
const PLAIN = /[^\\()[\]{}|?*+^$.ß\ud800-\udfff]+/y;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|.)/sy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/y;
const ONCE = { least: 1, most: 1 };

/** Reads an expression once, from the left: thousands of them before the first check is done, so in long steps. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** `a|b|c`: what one of them needs. */
  alternatives(): Known {
    const first = this.sequence();
    if (!this.sees('|')) return first;
    const exact = [...(first.exact ?? [])];
    const needles = [...(mostTelling(first.needles) ?? [])];
    let isExact = first.exact !== undefined;
    let needsOne = first.needles.length > 0;
    while (this.takes('|')) {
      if (!isExact && !needsOne) {
        this.skip();
        continue;
      }
      const one = this.sequence();
      const itsNeedles = mostTelling(one.needles);
      isExact &&= one.exact !== undefined && exact.push(...one.exact) <= MOST_EXACT;
      needsOne &&= itsNeedles !== undefined && needles.push(...itsNeedles) <= MOST;
    }
    return { exact: isExact ? exact : undefined, needles: needsOne ? [needles] : NONE };
  }

  /** Parts one behind the other: each may need a word. */
  private sequence(): Known {
    let run: readonly string[] = [''];
    const needles: Needles[] = [];
    let isExact = true;
    const offer = (words: Needles) => {
      if (isTelling(words)) needles.push(words);
    };
    const cut = () => {
      offer(run);
      run = [''];
      isExact = false;
    };
    while (!this.isAtEnd && !this.sees('|') && !this.sees(')')) {
      const part = this.part();
      const { least, most } = this.quantifier();
      if (least === 0 || !part.exact || run.length * part.exact.length > MOST_EXACT) {
        cut();
        if (least > 0)
          for (const words of part.needles.length > 0 || !part.exact ? part.needles : [part.exact]) offer(words);
        if (least === 1 && most === 1 && part.exact) run = part.exact;
        continue;
      }
      run = joined(run, part.exact);
      if (least !== 1 || most !== 1) cut();
    }
    offer(run);
    return { exact: isExact ? run : undefined, needles };
  }

  private part(): Known {
    const sign = this.source[this.at];
    if (sign === '(') return this.group();
    if (sign === '[') return this.characterClass();
    if (sign === '\\') return this.escape();
    const plain = this.reads(PLAIN);
    if (plain) {
      const [row] = plain;
      // A quantifier is for the last of them alone.
      const isCounted = row.length > 1 && this.seesQuantifier();
      if (isCounted) this.at--;
      return { exact: [isCounted ? row.slice(0, -1) : row], needles: NONE };
    }
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    if (character === '^' || character === '$') return EDGE;
    return character === '.' || character === 'ß' ? NOTHING : { exact: [character], needles: NONE };
  }

  private group(): Known {
    const [opening] = this.reads(OPENING) ?? [''];
    if (/[=!]$/.test(opening)) {
      do this.skip();
      while (this.takes('|'));
      this.takes(')');
      return EDGE;
    }
    const inner = this.alternatives();
    this.takes(')');
    return inner;
  }

  /** Leaves an alternative unread. */
  private skip(): void {
    for (let depth = 0; !this.isAtEnd; ) {
      const sign = this.source[this.at];
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '\\') this.at += 2;
      else if (!this.reads(PLAIN) && !(sign === '[' && this.reads(CLASS))) {
        if (sign === '(') depth++;
        if (sign === ')') depth--;
        this.at++;
      }
    }
  }

  private characterClass(): Known {
    const [written] = this.reads(CLASS) ?? [''];
    if (written.length > LONGEST_CLASS) return NOTHING;
    const characters = [...written.slice(1, -1)];
    const isPlain = characters.length <= 4 && !/[\\^ß-]/.test(written);
    return isPlain ? { exact: characters, needles: NONE } : NOTHING;
  }

  private escape(): Known {
    const [written = ''] = this.reads(ESCAPE) ?? [];
    if (written === '') this.at++;
    if (written === '\\b' || written === '\\B') return EDGE;
    return /^\\[^a-z0-9\u0080-\uffff]$/i.test(written) ? { exact: [written.slice(1)], needles: NONE } : NOTHING;
  }

  /** How often the part before may occur. */
  private quantifier(): { least: number; most: number } {
    if (!this.seesQuantifier()) return ONCE;
    const [written, least, comma, most] = this.reads(QUANTIFIER) ?? [''];
    if (written === '') return ONCE;
    if (least !== undefined)
      return { least: Number(least), most: comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least) };
    return { least: written.startsWith('+') ? 1 : 0, most: written.startsWith('?') ? 1 : Number.POSITIVE_INFINITY };
  }

  private seesQuantifier(): boolean {
    return this.sees('?') || this.sees('*') || this.sees('+') || this.sees('{');
  }

  /** What this expression, a sticky one, matches here; steps over it. */
  private reads(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const match = expression.exec(this.source) ?? undefined;
    if (match) this.at += match[0].length;
    return match;
  }

  private sees(sign: string): boolean {
    return this.source[this.at] === sign;
  }

  private takes(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at++;
    return true;
  }
}

/** Brackets, four characters of two units each: a class with more is not taken apart. */
const LONGEST_CLASS = 10;

const joined = (before: readonly string[], behind: readonly string[]): readonly string[] =>
  before.length === 1 && behind.length === 1
    ? [`${before[0]}${behind[0]}`]
    : before.flatMap((one) => behind.map((other) => one + other));

/** The length of the shortest. */
function shortest(words: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of words) if (length < least) least = length;
  return least;
}

/** The set whose shortest word is the longest. */
const mostTelling = (needles: readonly Needles[]): Needles | undefined =>
  needles.reduce<Needles | undefined>((best, one) => (best && shortest(best) >= shortest(one) ? best : one), undefined);

const isTelling = (words: readonly string[]) => words.length <= MOST && shortest(words) >= SHORTEST;
