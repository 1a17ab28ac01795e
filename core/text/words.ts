/** A word as it stands in a text, with its place in UTF-16 units. Gender forms and hyphenated words are one word. */
export interface Word {
  written: string;
  start: number;
  end: number;
}

/** Longer words are cut: they are no words, and analysis must stay bounded. */
const LONGEST_WORD = 64;

const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
/** What follows a word in a gender form: Nutzer:innen, Nutzer*in, Nutzer/-innen, Nutzer(innen), Nutzer:innenzahlen. */
const GENDER = String.raw`(?<=\p{L}{2})(?:[:*_·]innen[\p{L}\p{M}]*|[:*_·]in(?!\p{L})|\/-?(?:innen|in)(?!\p{L})|\((?:innen|in)\))`;
const PIECE = `${LETTERS}(?:${GENDER})?`;
/** m/w/d, Q&A: single letters that are one word together. */
const INITIALS = String.raw`\p{L}(?:[/&]\p{L})+(?![\p{L}\p{M}\p{N}])`;
const WORD = new RegExp(`${INITIALS}|${PIECE}(?:-${PIECE})*`, 'gu');

/** KundIn, ÄrztIn, ExpertIn; the endings keep LinkedIn and PlugIn whole. */
const INNER_CAPITAL = /(?<=\p{Ll}{2})Innen(?=$|-)|(?<=er|or|eur|ent|ant|ist|olog|ert|und|eg|rzt|ef)In(?=$|-)/gu;

/** Most words: nothing to do for them but lower case. */
const PLAIN = /^[A-ZÄÖÜa-zäöüß][a-zäöüß]{0,40}$/;

/** All words of a text, from its beginning, found as they are asked for. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { written: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** All words of a text as they are written; quicker than {@link wordsIn} where their places do not count. */
export const writtenWords = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The word without the mark of a gender form: `Nutzer:innen`, `Nutzer/-in` and `NutzerInnen` to `Nutzer`. */
export function withoutGender(written: string): string {
  return written
    .replace(/(?<=\p{L}{2})(?:[:*_·]innen|[:*_·]in(?!\p{L})|\/-?(?:innen|in)(?!\p{L})|\((?:innen|in)\))/gu, '')
    .replace(INNER_CAPITAL, '');
}

/**
 * The lower-case words that a word of the text stands for: a hyphenated word gives its pieces. With `glued`, a piece of
 * one or two letters is also glued to the next (E-Mail: e, mail, email), as people type it. Use `glued` for the index;
 * in a query, the plan tries neighbours as compounds.
 */
export function tokensOf(written: string, glued = false): string[] {
  if (PLAIN.test(written)) return [written.toLowerCase()];
  const word = withoutGender(written.normalize('NFC')).toLowerCase();
  if (/^\p{L}[/&]/u.test(word)) return [word.replace(/[/&]/g, '').slice(0, LONGEST_WORD)];
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
