import { distance } from '../text/distance';
import type { Vocabulary } from './vocabulary';

/** A known word that a typed beginning may become. */
export interface Completion {
  stem: string;
  /** Letters still missing. */
  missing: number;
}

const MAX_COMPLETIONS = 5;
const SHORTEST_MISTYPED_BEGINNING = 4;

/** Collects completions by stem and gives the shortest, among equals the commonest. */
function nearest(vocabulary: Vocabulary, positions: Iterable<number>, typed: number): Completion[] {
  const found = new Map<string, Completion & { documents: number }>();
  for (const at of positions) {
    const stem = vocabulary.stemAt(at);
    const missing = Math.max(0, (vocabulary.keys[at]?.length ?? 0) - typed);
    const before = found.get(stem);
    if (!before || before.missing > missing)
      found.set(stem, { stem, missing, documents: vocabulary.documentsWith(at) });
  }
  return [...found.values()]
    .sort((a, b) => a.missing - b.missing || b.documents - a.documents)
    .slice(0, MAX_COMPLETIONS);
}

function* wordsFrom(vocabulary: Vocabulary, beginning: string): Generator<number> {
  for (let at = vocabulary.firstFrom(beginning); vocabulary.keys[at]?.startsWith(beginning); at++) yield at;
}

/** The known words that begin with what is typed (folded): at most five stems. */
export function completions(vocabulary: Vocabulary, key: string): Completion[] {
  return nearest(vocabulary, wordsFrom(vocabulary, key), key.length);
}

/** The known words that begin almost like what is typed: one slip, but never in the first letter. */
export function nearCompletions(vocabulary: Vocabulary, key: string): Completion[] {
  if (key.length < SHORTEST_MISTYPED_BEGINNING) return [];
  const positions: number[] = [];
  for (const at of wordsFrom(vocabulary, key.charAt(0))) {
    const word = vocabulary.keys[at] ?? '';
    if (word.length >= key.length - 1 && distance(key, word, 1, true) <= 1) positions.push(at);
  }
  return nearest(vocabulary, positions, key.length);
}
