/**
 * Letters of German and of names from neighbouring languages. Expressions with many `\p{L}` take milliseconds each to
 * compile; word lists are German and need no other letters.
 */
const LOWER = 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķļłńņňőœŕřśşšţťūůűųźżžșț';
const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚẞ';

/** The same letters, for character classes in other files. */
export const LATIN_LETTERS = LOWER + UPPER;

const NARROW: Readonly<Record<string, string>> = {
  '\\p{L}': LATIN_LETTERS,
  '\\p{Ll}': LOWER,
  '\\p{Lu}': UPPER,
};
const PIECE = /\\p\{L[lu]?\}|\\.|\[|\]|ß/gu;

/** In Switzerland ß is written ss: lists are written with ß and match both. */
export const alsoSwiss = (source: string): string => source.replace(/ß/g, '(?:ß|ss)');

/** An expression with its letter classes narrowed to Latin, and ß also found as ss. The meaning for German text stays. */
export function latin(expression: RegExp): RegExp {
  let inClass = false;
  const source = expression.source.replace(PIECE, (piece) => {
    const letters = NARROW[piece];
    if (letters !== undefined) return inClass ? letters : `[${letters}]`;
    if (piece === 'ß') return inClass ? piece : '(?:ß|ss)';
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    return piece;
  });
  return new RegExp(source, expression.flags);
}
