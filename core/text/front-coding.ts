const FIRST_CAPITAL = 65;
const MOST_SHARED = 25;
const CODED = /[A-Z][^A-Z]*/g;

/** How many letters two words share at their beginning, 25 at most. */
export function sharedLetters(word: string, other: string): number {
  const most = Math.min(word.length, other.length, MOST_SHARED);
  let at = 0;
  while (at < most && word[at] === other[at]) at++;
  return at;
}

/**
 * Sorted words as text: a capital letter (A = 0) for how many letters each shares with the one before, and its rest.
 * The words have no capitals.
 */
export const frontCoded = (words: readonly string[]): string =>
  words
    .map((word, at) => {
      const same = sharedLetters(word, words[at - 1] ?? '');
      return String.fromCharCode(FIRST_CAPITAL + same) + word.slice(same);
    })
    .join('');

/** The words that {@link frontCoded} wrote. */
export function fromFrontCoded(text: string): string[] {
  let before = '';
  return (text.match(CODED) ?? []).map((coded) => {
    before = before.slice(0, coded.charCodeAt(0) - FIRST_CAPITAL) + coded.slice(1);
    return before;
  });
}
