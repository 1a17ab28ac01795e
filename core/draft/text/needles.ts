/**
 * Words without which an expression matches nothing: every match of it contains one of them. `undefined` where there
 * are none of three letters. Compiling a long expression costs a browser milliseconds, looking for a word nothing.
 * Reads what the tables of the rules use: alternatives, classes, quantifiers, looking around.
 */
export function needlesOf(source: string): readonly string[] | undefined {
  const reader = new Reader(source);
  const { needles } = reader.alternatives();
  return reader.isAtEnd ? needles : undefined;
}

/** What is known of what a part of an expression matches. */
interface Known {
  /** All that it can match, where that is few; otherwise `undefined`. */
  readonly exact: readonly string[] | undefined;
  /** One of these is in every match; `undefined`: nothing is known. */
  readonly needles: readonly string[] | undefined;
}

const NOTHING: Known = { exact: undefined, needles: undefined };
/** A part that takes no room: a look around, an edge. */
const EDGE: Known = { exact: [''], needles: undefined };

/** Shorter ones are in every text. */
const SHORTEST = 3;
/** More would be slower to look for than what they save. */
const MOST = 240;
const MOST_EXACT = 24;

/** Reads an expression once, from the left. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** `a|b|c`: what one of them needs. */
  alternatives(): Known {
    const all = [this.sequence()];
    while (this.takes('|')) all.push(this.sequence());
    const exact = all.flatMap((one) => one.exact ?? []);
    const needles = all.flatMap((one) => one.needles ?? []);
    return {
      exact: all.every((one) => one.exact) && exact.length <= MOST_EXACT ? exact : undefined,
      needles: all.every((one) => one.needles) && needles.length <= MOST ? [...new Set(needles)] : undefined,
    };
  }

  /** Parts one behind the other: the most telling word of all. */
  private sequence(): Known {
    let run: readonly string[] = [''];
    let best: readonly string[] | undefined;
    let isExact = true;
    const offer = (words: readonly string[] | undefined) => {
      if (words && isTelling(words) && (!best || shortest(words) > shortest(best))) best = words;
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
        if (least > 0) offer(part.needles ?? part.exact);
        if (least === 1 && most === 1 && part.exact) run = part.exact;
        continue;
      }
      const { exact } = part;
      run = run.flatMap((before) => exact.map((now) => before + now));
      if (least !== 1 || most !== 1) cut();
    }
    offer(run);
    return { exact: isExact ? run : undefined, needles: best };
  }

  private part(): Known {
    const [sign = ''] = this.source.slice(this.at, this.at + 2);
    if (sign === '(') return this.group();
    if (sign === '[') return this.characterClass();
    if (sign === '\\') return this.escape();
    const character = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += character.length;
    if (character === '^' || character === '$') return EDGE;
    return character === '.' || character === 'ß' ? NOTHING : { exact: [character], needles: undefined };
  }

  private group(): Known {
    const [opening = ''] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.source.slice(this.at)) ?? [];
    this.at += opening.length;
    const inner = this.alternatives();
    this.takes(')');
    return /[=!]$/.test(opening) ? EDGE : inner;
  }

  private characterClass(): Known {
    const [written = ''] = /^\[(?:\\.|[^\]\\])*\]/su.exec(this.source.slice(this.at)) ?? [];
    this.at += written.length;
    const characters = [...written.slice(1, -1)];
    const isPlain = characters.length <= 4 && !characters.some((one) => /[\\^ß-]/u.test(one));
    return isPlain ? { exact: characters, needles: undefined } : NOTHING;
  }

  private escape(): Known {
    const [written = ''] = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|.)/su.exec(
      this.source.slice(this.at),
    ) ?? [''];
    this.at += written.length || 1;
    if (written === '\\b' || written === '\\B') return EDGE;
    return /^\\[^\p{L}\p{N}]$/u.test(written) ? { exact: [written.slice(1)], needles: undefined } : NOTHING;
  }

  /** How often the part before may occur. */
  private quantifier(): { least: number; most: number } {
    const [written = '', least, comma, most] =
      /^(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    this.at += written.length;
    if (written === '') return { least: 1, most: 1 };
    if (least !== undefined)
      return { least: Number(least), most: comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least) };
    return { least: written.startsWith('+') ? 1 : 0, most: written.startsWith('?') ? 1 : Number.POSITIVE_INFINITY };
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

const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
const isTelling = (words: readonly string[]) => words.length <= MOST && shortest(words) >= SHORTEST;
