/**
 * Letters of German and of names from neighbouring languages. Expressions with many `\p{L}` take milliseconds each to
 * compile; word lists are German and need no other letters.
 */
export const LATIN_LOWER = 'a-zß-öø-ÿāăąćčďđēėęěğģīįıķļłńņňőœŕřśşšţťūůűųźżžșț';
const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚẞ';

/** The same letters, for character classes in other files. */
export const LATIN_LETTERS = LATIN_LOWER + UPPER;

/** Digits and numbers as they are written in German texts, also raised (m²), lowered (CO₂) and as fractions. */
const NUMBERS = '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-⅟';

const NARROW: Readonly<Record<string, string>> = {
  '\\p{L}': LATIN_LETTERS,
  '\\p{Ll}': LATIN_LOWER,
  '\\p{Lu}': UPPER,
  '\\p{N}': NUMBERS,
};
const PIECE = /\\p\{(?:L[lu]?|N)\}|\\.|\[|\]|ß/gu;

/** In Switzerland ß is written ss: lists are written with ß and match both. */
export const alsoSwiss = (source: string): string => source.replace(/ß/g, '(?:ß|ss)');

/**
 * An expression, or one of a source, with its letter classes narrowed to Latin, and ß also found as ss. The meaning for
 * German text stays.
 */
export const latin = (expression: RegExp | string, flags?: string): RegExp =>
  typeof expression === 'string'
    ? new RegExp(narrowed(expression, swiss), flags)
    : new RegExp(narrowed(expression.source, swiss), expression.flags);

const swiss = (piece: string, inClass: boolean) => (piece === 'ß' && !inClass ? '(?:ß|ss)' : piece);

/**
 * An expression of a source in which the letter classes mean Latin letters: every built expression of the rules is made
 * by this.
 */
export const latinExpression = (source: string, flags?: string): RegExp => new RegExp(narrowed(source), flags);

function narrowed(source: string, other: (piece: string, inClass: boolean) => string = (piece) => piece): string {
  let inClass = false;
  return source.replace(PIECE, (piece) => {
    const letters = NARROW[piece];
    if (letters !== undefined) return inClass ? letters : `[${letters}]`;
    const now = other(piece, inClass);
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    return now;
  });
}
