import { latin } from './latin';

/** A word in capitals alone, and what follows a hyphen in it: VERTRIEBSLEITER, LKW-FAHRER. */
const IN_CAPITALS = latin(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?:-\p{Lu}{2,})*(?![\p{L}\p{N}])/gu);
/** Words of a title in capitals that are no nouns. */
const SMALL: ReadonlySet<string> = new Set(
  'gesucht sucht suchen suche wir brauchen braucht stellen eine einen einer ein für mit und oder der die das den dem zum zur im in am ab als per sofort dringend dich sie ihr unser unsere unseren erfahrene erfahrenen erfahrener neue neuen'.split(
    ' ',
  ),
);

/**
 * A text with its words in capitals written as usual, character for character: VERKÄUFERIN GESUCHT reads as Verkäuferin
 * gesucht. Acronyms become words too, which is of no matter where endings are read.
 */
export const withoutCapitals = (text: string): string =>
  text.replace(IN_CAPITALS, (word) => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    return SMALL.has(lower) ? lower : word.charAt(0) + lower.slice(1).replace(/(?<=-)./gu, (c) => c.toUpperCase());
  });
