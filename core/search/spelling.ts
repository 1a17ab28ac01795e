import { emptyTable, FAR, fillRow } from '../text/distance';
import type { Vocabulary } from './vocabulary';

/** A word of the guide that the user probably meant. */
export interface Correction {
  stem: string;
  distance: number;
  /** As the guide writes it, for "Meinten Sie". */
  written: string;
}

const SHORTEST_CORRECTED = 4;
const MAX_CORRECTIONS = 3;
/** Minimum length of a word for a distance of two: shorter words have too many neighbours. */
const TWO_SLIPS_FROM = 8;
/** Extra cost of a wrong first letter, the rarest typing error. */
const FIRST_LETTER_PENALTY = 0.3;

/**
 * All known words within a distance of a spelling. Walks the sorted words like a trie: words with a common
 * prefix share the rows of the distance table, and a prefix that is too far away skips all its words.
 */
export function* wordsWithin(
  vocabulary: Vocabulary,
  key: string,
  max: number,
): Generator<{ at: number; slips: number }> {
  const { keys } = vocabulary;
  const longest = key.length + max;
  const table = emptyTable(key, longest);
  let previous = '';
  let at = 0;
  walk: while (at < keys.length) {
    const word = keys[at] ?? '';
    let depth = 0;
    while (depth < previous.length && depth < word.length && word[depth] === previous[depth]) depth++;
    for (; depth < word.length; depth++) {
      if (depth < longest && fillRow(table, word, depth, key, max) <= max) continue;
      // Only the rows up to this letter are filled: the next word shares no more than these.
      previous = word.slice(0, depth);
      at = vocabulary.firstFrom(`${word.slice(0, depth + 1)}\uffff`);
      continue walk;
    }
    const slips = table[depth]?.[key.length] ?? FAR;
    if (slips <= max) yield { at, slips };
    previous = word;
    at++;
  }
}

const MAX_REMEMBERED = 500;
/** Number of cached corrections: the earlier words of a query are looked up again at each key. */
const remembered = new WeakMap<Vocabulary, Map<string, Correction[]>>();

/**
 * Corrections of an unknown folded word: the nearest words only, at most three stems, best first. Words under four
 * letters are never corrected.
 */
export function corrections(vocabulary: Vocabulary, key: string): readonly Correction[] {
  if (key.length < SHORTEST_CORRECTED) return [];
  const known = remembered.get(vocabulary) ?? new Map<string, Correction[]>();
  remembered.set(vocabulary, known);
  let found = known.get(key);
  if (!found) {
    found = findCorrections(vocabulary, key);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(key, found);
  }
  return found;
}

function findCorrections(vocabulary: Vocabulary, key: string): Correction[] {
  const allowed = key.length >= TWO_SLIPS_FROM ? 2 : 1;
  const found = new Map<string, Correction & { rank: number }>();
  for (const { at, slips } of wordsWithin(vocabulary, key, allowed)) {
    if (slips === 0) continue;
    const penalty = vocabulary.keys[at]?.[0] === key[0] ? 0 : FIRST_LETTER_PENALTY;
    const rank = slips + penalty - Math.min(0.2, vocabulary.documentsWith(at) / 100);
    const stemmed = vocabulary.stemAt(at);
    const before = found.get(stemmed);
    if (before && before.rank <= rank) continue;
    found.set(stemmed, { stem: stemmed, distance: slips, written: vocabulary.writtenAt(at), rank });
  }
  const ranked = [...found.values()].sort((a, b) => a.rank - b.rank);
  return ranked.filter((each) => each.distance === ranked[0]?.distance).slice(0, MAX_CORRECTIONS);
}
