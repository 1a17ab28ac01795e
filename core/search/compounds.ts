import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';

/** Linking elements between the parts of a German compound: Arbeit-s-zeit, Firm-en-seite, Kind-er-garten. */
export const LINKS: readonly string[] = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** Derivational endings with their inflected forms: they end a word but are no head of a compound. */
const NO_HEAD =
  /^(?:heit|keit|schaft|lich|isch|ung|bar|sam|los|haft|tum|nis|chen|lein|ling|ismus|tion|ität|innen|erinn?|erinnen|ieren|iert|i?sche[nrsm]?|end|liche[nrsm]?|ungen|heiten|keiten|schaften|ende[nrsm]?|bare[nrsm]?|lose[nrsm]?)$/;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;
/** Minimum length of a stem as a part; shorter ones fit everywhere, so there only a whole known word counts. */
const SHORTEST_STEMMED_PART = 4;
/** Two cuts: a compound of three parts at most. */
const CUTS = 2;
const MAX_REMEMBERED = 20_000;

/** The vocabulary that splitting needs: only words of the guide are parts. */
export interface KnownParts {
  hasStem(stemmed: string): boolean;
  hasWord(word: string): boolean;
}

/**
 * A function that splits a compound (lower case) into the stems of its parts: `firmenseite` to `firm`, `seit`. It gives
 * an empty list where the word is none, or where the guide does not know the parts.
 */
export function compoundSplitter(known: KnownParts): (word: string) => readonly string[] {
  const isPart = (word: string, stemmed: string): boolean =>
    word.length < SHORTEST_STEMMED_PART ? known.hasWord(word) : known.hasStem(stemmed);

  function split(word: string, cuts: number): string[] {
    let best: string[] = [];
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const right = word.slice(at);
      if (NO_HEAD.test(right) || STOP_WORDS.has(right)) continue;
      const head = stem(right);
      if (!isPart(right, head)) continue;
      for (const link of LINKS) {
        const end = at - link.length;
        if (end < SHORTEST_PART || !word.startsWith(link, end)) continue;
        const left = word.slice(0, end);
        if (STOP_WORDS.has(left)) continue;
        const first = stem(left);
        const whole = isPart(left, first);
        const parts = whole ? [first] : cuts > 1 && left.length >= SHORTEST_COMPOUND ? split(left, cuts - 1) : [];
        if (parts.length === 0) continue;
        // Long parts on both sides, few parts, short links: Kommentar-regeln, not Komment-ar-regeln.
        const score = Math.min(left.length, right.length) * 2 + (parts.length === 1 ? 2 : 0) - link.length / 2;
        if (score > bestScore) {
          bestScore = score;
          best = [...parts, head];
        }
      }
    }
    return best;
  }

  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    if (word.length < SHORTEST_COMPOUND || /\d/.test(word)) return [];
    let parts = remembered.get(word);
    if (!parts) {
      parts = [...new Set(split(word, CUTS))];
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(word, parts);
    }
    return parts;
  };
}
