import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { tokensOf } from '../text/words';

/** A token of a written word as the index takes it. */
export interface ReadToken {
  readonly token: string;
  readonly stem: string;
  /** The folded spelling, see `fold`. */
  readonly key: string;
  /** The token as it is written inside its word; the whole word for one that is glued (email: E-Mail). */
  readonly form: string;
}

/** The tokens of a written word. */
export interface ReadWord {
  /** With the glued ones, see {@link tokensOf}. */
  readonly tokens: readonly ReadToken[];
  /** Without them. */
  readonly plain: readonly string[];
  /** 1 where it begins with a small letter, else -1. */
  readonly lower: 1 | -1;
}

const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, ReadWord>();

/** Reads a word of a text for the index. A text repeats its words: each is read once. */
export function readWord(written: string): ReadWord {
  const known = remembered.get(written);
  if (known) return known;
  const read: ReadWord = {
    tokens: tokensOf(written, true).map((token) => ({
      token,
      stem: stem(token),
      key: fold(token),
      form: formOf(written, token),
    })),
    plain: tokensOf(written),
    lower: /^\p{Ll}/u.test(written) ? 1 : -1,
  };
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(written, read);
  return read;
}

function formOf(written: string, token: string): string {
  const at = written.toLowerCase().indexOf(token);
  return at < 0 ? written : written.slice(at, at + token.length);
}
