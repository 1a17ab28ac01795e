import { compareSections } from '../guide/compare-sections';
import type { SearchTexts } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import { fold } from '../text/fold';
import { STOP_WORDS } from '../text/stop-words';
import { tokenize, wordsIn } from '../text/words';
import { planQuery } from './query-plan';
import type { SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';

/** What a search without hits offers instead of an empty page. */
export interface Suggestions {
  /** Words of the guide that look like those of the query, for "Meinten Sie …"; empty where none does. */
  readonly words: readonly string[];
  /** Numbers of the chapters that come closest, best first; at least one where the guide has any. */
  readonly chapters: readonly number[];
}

const MAX_WORDS = 3;
const MAX_CHAPTERS = 3;
/** Longer queries are cut here: more text does not improve the suggestions. */
const MAX_READ_WORDS = 8;
/** Minimum share of common letter pairs for "Meinten Sie": "Xingg" suggests "Xing", "Xinx" does not. */
const ALIKE = 0.5;
/** Minimum share of common letter pairs for a word to count towards a chapter. */
const HARDLY_ALIKE = 0.25;

interface Likeness {
  at: number;
  share: number;
}

/** Suggests words and chapters for a query without hits (queries with hits may be passed as well). Never throws. */
export function suggest(index: SearchIndex, texts: SearchTexts, query: string): Suggestions {
  const alike = tokenize(query)
    .filter((token) => !STOP_WORDS.has(token))
    .slice(0, MAX_READ_WORDS)
    .flatMap((token) => wordsLike(index.vocabulary, fold(token)))
    .sort((a, b) => b.share - a.share);
  const written = ({ at }: Likeness) => index.vocabulary.writtenAt(at);
  const words = [...new Set(alike.filter(({ share }) => share >= ALIKE).map(written))].slice(0, MAX_WORDS);
  const found = alike.slice(0, MAX_READ_WORDS).flatMap((word) => index.search(`${written(word)} `));
  const chapters = [...found.map(({ id }) => chapterOf(id)), ...inOrder(texts)];
  return { words, chapters: [...new Set(chapters)].slice(0, MAX_CHAPTERS) };
}

/**
 * The query as it was understood: each mistyped word as the guide writes what was probably meant; `undefined` where
 * nothing was corrected. Never throws.
 */
export function correctedQuery({ vocabulary }: SearchIndex, query: string): string | undefined {
  const meant = new Map(
    planQuery(vocabulary, query).words.flatMap(({ start, corrections: [one] }) => (one ? [[start, one]] : [])),
  );
  if (meant.size === 0) return undefined;
  let at = 0;
  let corrected = '';
  for (const { start, end } of wordsIn(query)) {
    corrected += query.slice(at, start) + (meant.get(start) ?? query.slice(start, end));
    at = end;
  }
  return (corrected + query.slice(at)).trim();
}

const chapterOf = (section: SectionId): number => Number.parseInt(section, 10);

const inOrder = (texts: SearchTexts): number[] => Object.keys(texts).sort(compareSections).map(chapterOf);

/** The known words most similar to a folded spelling, by the Dice coefficient of their letter pairs, best first. */
function wordsLike(vocabulary: Vocabulary, key: string): Likeness[] {
  const wanted = pairsOf(key);
  const found: Likeness[] = [];
  vocabulary.keys.forEach((word, at) => {
    const pairs = pairsOf(word);
    // Upper bound: the longer word cannot share more pairs than the shorter one has.
    if ((2 * Math.min(pairs.length, wanted.length)) / (pairs.length + wanted.length) < HARDLY_ALIKE) return;
    const share = (2 * commonPairs(wanted, pairs)) / (pairs.length + wanted.length);
    if (share >= HARDLY_ALIKE) found.push({ at, share });
  });
  return found.sort((a, b) => b.share - a.share || a.at - b.at).slice(0, MAX_WORDS);
}

/** The neighbouring letters of a word with its edges: ` ab ` gives ` a`, `ab`, `b `. */
function pairsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: edged.length - 1 }, (_, at) => edged.slice(at, at + 2));
}

function commonPairs(pairs: readonly string[], others: readonly string[]): number {
  const left = [...others];
  let common = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    common++;
    left[at] = '';
  }
  return common;
}
