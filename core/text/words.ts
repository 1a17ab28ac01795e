/** A word as it stands in a text, with its place in UTF-16 units. Gender forms and hyphenated words are one word. */
export interface Word {
  written: string;
  start: number;
  end: number;
}

/** Longer words are cut: they are no words, and analysis must stay bounded. */
const LONGEST_WORD = 64;

/** What letters, marks and digits are, as parts of a class of characters. */
interface Alphabet {
  readonly letters: string;
  readonly marks: string;
  readonly digits: string;
}
const EVERY: Alphabet = { letters: String.raw`\p{L}`, marks: String.raw`\p{M}`, digits: String.raw`\p{N}` };
/**
 * Those of Latin scripts. Engines make machine code of an expression, at its first use and better one at its second: of
 * every script's letters that is 130 kB and some milliseconds, before a popup shows its first tip; of these a
 * twentieth.
 */
const LATIN: Alphabet = { letters: 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ', marks: '\u0300-\u036f', digits: '0-9²³¹¼-¾' };
/**
 * A text with one of these may have letters, marks or digits that are not in {@link LATIN}: all but Latin with its
 * accents, punctuation and most emojis.
 */
const BEYOND_LATIN = /[^\0-\u024f\u1e00-\u1eff\u2000-\u206f\u{1f400}-\u{1f7ff}]/u;

/** The expressions of an alphabet: a word, and the mark of a gender form in it. */
function expressionsOf({ letters, marks, digits }: Alphabet): { readonly word: RegExp; readonly gender: RegExp } {
  const letter = `[${letters}]`;
  const word = `[${letters}${digits}][${letters}${marks}${digits}]*`;
  // What follows a word in a gender form: Nutzer:innen, Nutzer*in, Nutzer/-innen, Nutzer(innen), Nutzer:innenzahlen.
  const gender = (rest: string) =>
    String.raw`(?<=${letter}{2})(?:[:*_·]innen${rest}|[:*_·]in(?!${letter})|\/-?(?:innen|in)(?!${letter})|\((?:innen|in)\))`;
  const piece = `${word}(?:${gender(`[${letters}${marks}]*`)})?`;
  // m/w/d, Q&A: single letters that are one word together.
  const initials = `${letter}(?:[/&]${letter})+(?![${letters}${marks}${digits}])`;
  return { word: new RegExp(`${initials}|${piece}(?:-${piece})*`, 'gu'), gender: new RegExp(gender(''), 'gu') };
}

const latin = expressionsOf(LATIN);
let every: typeof latin | undefined;

/** The expressions that find in this text what those of every script find. */
function expressionsFor(text: string): typeof latin {
  if (!BEYOND_LATIN.test(text)) return latin;
  every ??= expressionsOf(EVERY);
  return every;
}

/** KundIn, ÄrztIn, ExpertIn; the endings keep LinkedIn and PlugIn whole. */
const INNER_CAPITAL = /(?<=\p{Ll}{2})Innen(?=$|-)|(?<=er|or|eur|ent|ant|ist|olog|ert|und|eg|rzt|ef)In(?=$|-)/gu;

/** Most words: nothing to do for them but lower case. */
const PLAIN = /^[A-ZÄÖÜa-zäöüß][a-zäöüß]{0,40}$/;

/** All words of a text, from its beginning, found as they are asked for. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(expressionsFor(text).word)) {
    yield { written: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** All words of a text as they are written; quicker than {@link wordsIn} where their places do not count. */
export const writtenWords = (text: string): readonly string[] => text.match(expressionsFor(text).word) ?? [];

/** The word without the mark of a gender form: `Nutzer:innen`, `Nutzer/-in` and `NutzerInnen` to `Nutzer`. */
export function withoutGender(written: string): string {
  return written.replace(expressionsFor(written).gender, '').replace(INNER_CAPITAL, '');
}

/**
 * The lower-case words that a word of the text stands for: a hyphenated word gives its pieces. With `glued`, a piece of
 * one or two letters is also glued to the next (E-Mail: e, mail, email), as people type it. Use `glued` for the index;
 * in a query, the plan tries neighbours as compounds.
 */
export function tokensOf(written: string, glued = false): string[] {
  if (PLAIN.test(written)) return [written.toLowerCase()];
  const word = withoutGender(written.normalize('NFC')).toLowerCase();
  if (/^.[/&]/u.test(word)) return [word.replace(/[/&]/g, '').slice(0, LONGEST_WORD)];
  const pieces = word.split('-').map((piece) => piece.slice(0, LONGEST_WORD));
  if (!glued) return pieces;
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    return before !== undefined && before.length <= 2 ? [piece, before + piece] : [piece];
  });
}

/** Every token of a text in order, see {@link tokensOf}. */
export function tokenize(text: string, glued = false): string[] {
  const tokens: string[] = [];
  for (const written of writtenWords(text)) tokens.push(...tokensOf(written, glued));
  return tokens;
}
