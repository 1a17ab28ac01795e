import { completions, nearCompletions } from './completions';
import { LINKS } from './compounds';
import { fold } from './fold';
import { corrections } from './spelling';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import type { Vocabulary } from './vocabulary';
import { MAX_CORRECTED_WORDS, MAX_QUERY_WORDS, TERM_WEIGHTS } from './weights';
import { tokensOf, wordsIn } from './words';

/** A word of the query that is looked for. */
export interface QueryWord {
  /** Lower case, as typed. */
  token: string;
  /** Does a stop word stand before it, as in "Seite der Firma"? */
  afterStopWord: boolean;
  /** Is it still being typed? True for the last word with nothing behind it. */
  typing: boolean;
  /** What the guide writes instead, where the word is unknown and looks mistyped. */
  corrections: string[];
}

/** What a query means to the index: known stems with a weight, and the query word (by place) that each one serves. */
export interface QueryPlan {
  words: QueryWord[];
  terms: ReadonlyMap<string, { weight: number; serves: number }>;
}

/** The words of a query that count; a stop word counts only as the beginning of the word being typed. */
function queryWords(query: string): QueryWord[] {
  const words: QueryWord[] = [];
  let afterStopWord = false;
  for (const { written, end } of wordsIn(query)) {
    const tokens = tokensOf(written);
    tokens.forEach((token, at) => {
      const typing = end === query.length && at === tokens.length - 1;
      const stopWord = STOP_WORDS.has(token);
      if (typing || !stopWord) words.push({ token, afterStopWord, typing, corrections: [] });
      afterStopWord = stopWord;
    });
    if (words.length >= MAX_QUERY_WORDS) break;
  }
  return words.slice(0, MAX_QUERY_WORDS);
}

/** The spellings of a word (folded) as the first part of a compound: seite, seit; firma, firm; woche, woch. */
function asFirstPart(key: string): string[] {
  return key.length > 4 && /[aen]$/.test(key) ? [key, key.replace(/(?:en|[aen])$/, '')] : [key];
}

/** The stems of the known compounds that two words form in this order. */
function compoundsOf(vocabulary: Vocabulary, first: string, second: string): string[] {
  if (first.length + second.length < 5) return [];
  return asFirstPart(first)
    .flatMap((part) => LINKS.map((link) => stem(part + link + second)))
    .filter((joined) => vocabulary.knownStem(joined));
}

function makePlan(vocabulary: Vocabulary, query: string): QueryPlan {
  const words = queryWords(query);
  const terms = new Map<string, { weight: number; serves: number }>();
  const put = (term: string, weight: number, serves: number): void => {
    const before = terms.get(term);
    if (!before) terms.set(term, { weight, serves });
    else if (weight > before.weight) before.weight = weight;
  };
  let corrected = 0;

  words.forEach((word, place) => {
    const { token, typing } = word;
    const own = stem(token);
    const key = fold(token);
    const known = vocabulary.knownStem(own);
    const stopWord = STOP_WORDS.has(token);
    let found = stopWord || known !== undefined;
    if (known && !stopWord) {
      put(own, known.lower > 0 ? TERM_WEIGHTS.other : TERM_WEIGHTS.noun, place);
      for (const part of vocabulary.partsOf(token)) if (part !== own) put(part, TERM_WEIGHTS.partOfKnown, place);
    }
    for (const relative of vocabulary.sameRoot(own)) {
      put(relative, TERM_WEIGHTS.sameRoot, place);
      found = true;
    }
    // An unknown word in the middle of a query may be a beginning too, where it is long enough to mean something.
    if (typing ? key.length >= 2 : !known && key.length >= 4) {
      for (const { stem: whole, missing } of completions(vocabulary, key)) {
        if (whole === own) continue;
        put(whole, (TERM_WEIGHTS.completion * (known || stopWord ? 1 : 2)) / (1 + missing / 10), place);
        found = true;
      }
    }
    if (found) return;
    const parts = vocabulary.partsOf(token);
    for (const part of parts) put(part, TERM_WEIGHTS.partOfUnknown, place);
    if (parts.length > 0 || corrected >= MAX_CORRECTED_WORDS) return;
    corrected++;
    const meant = corrections(vocabulary, key);
    word.corrections = meant.map(({ written }) => written);
    for (const each of meant) {
      put(each.stem, (TERM_WEIGHTS.correction[each.distance] ?? 0) / Math.sqrt(meant.length), place);
    }
    if (meant.length > 0 || !typing) return;
    for (const near of nearCompletions(vocabulary, key)) {
      put(near.stem, TERM_WEIGHTS.completion / (1 + near.missing / 10), place);
    }
  });

  words.forEach((word, place) => {
    const previous = words[place - 1];
    if (!previous) return;
    const first = fold(previous.token);
    const second = fold(word.token);
    // "Seite der Firma" names the parts of Firmenseite in the other order.
    const turned = word.afterStopWord ? compoundsOf(vocabulary, second, first) : [];
    for (const joined of [...compoundsOf(vocabulary, first, second), ...turned]) {
      put(joined, TERM_WEIGHTS.joined, place - 1);
    }
  });
  return { words, terms };
}

/** The last plan of each vocabulary: search and the excerpts of its hits ask for the same one. */
const lastPlans = new WeakMap<Vocabulary, { query: string; plan: QueryPlan }>();

/** What to look for to answer a query. Never throws; work is bounded by {@link MAX_QUERY_WORDS}. */
export function planQuery(vocabulary: Vocabulary, query: string): QueryPlan {
  const last = lastPlans.get(vocabulary);
  if (last?.query === query) return last.plan;
  const plan = makePlan(vocabulary, query);
  lastPlans.set(vocabulary, { query, plan });
  return plan;
}
