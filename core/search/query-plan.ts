import { fold } from '../text/fold';
import { normsIn } from '../text/norms';
import { stem } from '../text/stem';
import { QUESTION_WORDS, STOP_WORDS } from '../text/stop-words';
import { WEAK_WORDS } from '../text/weak-words';
import { tokensOf, wordsIn } from '../text/words';
import { completions, nearCompletions } from './completions';
import { LINKS } from './compounds';
import { corrections } from './spelling';
import { LONGEST_EXPRESSION } from './synonyms';
import type { Vocabulary } from './vocabulary';
import { MAX_CORRECTED_WORDS, MAX_QUERY_WORDS, TERM_WEIGHTS, WEAK_SHARE } from './weights';

/** A word of the query that is searched for. */
export interface QueryWord {
  /** Lower case, as typed. */
  token: string;
  /** Offset in the query at which its written word begins. */
  start: number;
  /** Does a stop word precede it, as in "Seite der Firma"? */
  afterStopWord: boolean;
  /** Is it still being typed? True for the last word with nothing behind it. */
  typing: boolean;
  /** Is it one of the `WEAK_WORDS`? */
  weak: boolean;
  /** The guide's spelling, where the word is unknown and probably mistyped. */
  corrections: string[];
}

/**
 * How a term follows from the query: it is what was asked for (the word, its completion, its correction, the compound
 * of two words); it means about the same; it only helps to find, as a part of a longer word does.
 */
export type TermRole = 'asked' | 'alike' | 'helps';

/** A stem that is searched for. */
export interface PlannedTerm {
  weight: number;
  /**
   * The closest of the ways in which it follows from the query: only what was asked for or means the same is marked.
   */
  role: TermRole;
  /** The query words (by index) that it stands for, with weights; the first is the one it was derived from. */
  serves: { wordIndex: number; weight: number }[];
}

/** A query as the index reads it. */
export interface QueryPlan {
  words: QueryWord[];
  terms: ReadonlyMap<string, PlannedTerm>;
}

/** The words of a query that count; a stop word counts only as the beginning of the word being typed. */
function queryWords(vocabulary: Vocabulary, query: string): QueryWord[] {
  const words: QueryWord[] = [];
  let afterStopWord = false;
  for (const { written, start, end } of wordsIn(query)) {
    const tokens = tokensOf(written);
    tokens.forEach((token, at) => {
      const typing = end === query.length && at === tokens.length - 1;
      const stopWord = STOP_WORDS.has(token);
      const asks = QUESTION_WORDS.has(token) && vocabulary.knownStem(stem(token)) !== undefined;
      if (typing || asks || !stopWord)
        words.push({
          token: withoutPlural(vocabulary, token),
          start,
          afterStopWord,
          typing,
          weak: asks || WEAK_WORDS.has(token),
          corrections: [],
        });
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

type Put = (term: string, weight: number, role?: TermRole) => void;

const ROLES: readonly TermRole[] = ['asked', 'alike', 'helps'];

/** DMs, CTAs: an abbreviation with a plural s is read as the abbreviation, if only that is known. */
function withoutPlural(vocabulary: Vocabulary, token: string): string {
  const one = token.slice(0, -1);
  const plural = /^[^\d\W]{2,4}s$/.test(token) && !vocabulary.knownStem(stem(token)) && vocabulary.knownStem(stem(one));
  return plural ? one : token;
}

/** Adds the stems of a word with their weights. @returns whether anything but a correction was found */
function putWord(vocabulary: Vocabulary, { token, typing }: QueryWord, put: Put): boolean {
  const stemmed = stem(token);
  const key = fold(token);
  const known = vocabulary.knownStem(stemmed);
  const stopWord = STOP_WORDS.has(token) && !QUESTION_WORDS.has(token);
  let found = stopWord || (known !== undefined && known.documents > 0);
  if (known && !stopWord) {
    put(stemmed, known.lower > 0 ? TERM_WEIGHTS.other : TERM_WEIGHTS.noun);
    const share = found ? TERM_WEIGHTS.partOfKnown : TERM_WEIGHTS.partOfUnknown;
    for (const part of vocabulary.partsOf(token)) if (part !== stemmed) put(part, share, found ? 'helps' : 'asked');
    if (vocabulary.sameMeaning(stemmed).length > 0) found = true;
  }
  for (const relative of vocabulary.sameRoot(stemmed)) {
    put(relative, TERM_WEIGHTS.sameRoot, 'alike');
    found = true;
  }
  // An unknown word in the middle of a query may be a beginning too, where it is long enough to mean something.
  if (typing ? key.length >= 2 : !known && key.length >= 4) {
    for (const { stem: whole, missing } of completions(vocabulary, key)) {
      if (whole === stemmed) continue;
      put(
        whole,
        (TERM_WEIGHTS.completion * (known || stopWord ? 1 : 2)) / (1 + missing / 10),
        // A word that is there already has been typed to its end: Langenthal is no longer "lange".
        known && !stopWord ? 'helps' : 'asked',
      );
      found = true;
    }
  }
  return found;
}

/** Readings of an unknown word: the parts of a compound, a mistyped word, a mistyped beginning. */
function putUnknown(vocabulary: Vocabulary, word: QueryWord, put: Put): void {
  const parts = vocabulary.partsOf(word.token);
  for (const part of parts) put(part, TERM_WEIGHTS.partOfUnknown);
  if (parts.length > 0) return;
  const key = fold(word.token);
  const asWritten = corrections(vocabulary, key);
  // Resensionen: where the guide has only the singular, the ending would count as two more typing errors.
  const meant = asWritten.length > 0 ? asWritten : corrections(vocabulary, stem(word.token));
  word.corrections = meant.map(({ written }) => written);
  for (const each of meant) {
    put(each.stem, (TERM_WEIGHTS.correction[each.distance] ?? 0) / Math.sqrt(meant.length));
  }
  if (meant.length > 0 || !word.typing) return;
  for (const near of nearCompletions(vocabulary, key)) {
    put(near.stem, TERM_WEIGHTS.completion / (1 + near.missing / 10));
  }
}

/** The compounds that neighbouring words form. "Seite der Firma" names the parts of Firmenseite in the other order. */
function compoundOfNeighbours(vocabulary: Vocabulary, previous: QueryWord, word: QueryWord): string[] {
  const first = fold(previous.token);
  const second = fold(word.token);
  const turned = word.afterStopWord ? compoundsOf(vocabulary, second, first) : [];
  return [...compoundsOf(vocabulary, first, second), ...turned];
}

function makePlan(vocabulary: Vocabulary, query: string): QueryPlan {
  const words = queryWords(vocabulary, query);
  const terms = new Map<string, PlannedTerm>();
  const putFor =
    (wordIndex: number): Put =>
    (term, full, role = 'asked') => {
      const weight = words[wordIndex]?.weak ? full * WEAK_SHARE : full;
      const planned = terms.get(term) ?? { weight: 0, role, serves: [] };
      terms.set(term, planned);
      if (ROLES.indexOf(role) < ROLES.indexOf(planned.role)) planned.role = role;
      planned.weight = Math.max(planned.weight, weight);
      const service = planned.serves.find((each) => each.wordIndex === wordIndex);
      if (!service) planned.serves.push({ wordIndex, weight });
      else service.weight = Math.max(service.weight, weight);
    };
  let unknown = 0;
  words.forEach((word, wordIndex) => {
    if (putWord(vocabulary, word, putFor(wordIndex))) return;
    if (unknown++ < MAX_CORRECTED_WORDS) putUnknown(vocabulary, word, putFor(wordIndex));
  });
  words.forEach((word, wordIndex) => {
    const previous = words[wordIndex - 1];
    if (!previous) return;
    for (const joined of compoundOfNeighbours(vocabulary, previous, word)) {
      putFor(wordIndex - 1)(joined, TERM_WEIGHTS.joined);
      putFor(wordIndex)(joined, TERM_WEIGHTS.joined);
    }
  });
  putMeanings(vocabulary, words, terms, putFor);
  for (const { key, start, end } of normsIn(query, { strict: false, isLaw: (word) => vocabulary.isLaw(word) })) {
    if (!vocabulary.knownStem(key)) continue;
    for (const [wordIndex, word] of words.entries())
      if (word.start >= start && word.start < end) putFor(wordIndex)(key, TERM_WEIGHTS.norm);
  }
  return { words, terms };
}

/** Adds synonyms of the plan's terms and of two or three query words together. */
function putMeanings(
  vocabulary: Vocabulary,
  words: readonly QueryWord[],
  terms: QueryPlan['terms'],
  putFor: (wordIndex: number) => Put,
): void {
  for (const [term, { serves }] of [...terms].map(([term, { serves }]) => [term, { serves: [...serves] }] as const)) {
    for (const other of vocabulary.sameMeaning(term)) {
      for (const { wordIndex, weight } of serves) putFor(wordIndex)(other, weight * TERM_WEIGHTS.sameMeaning, 'alike');
    }
  }
  const stems = words.map(({ token }) => stem(token));
  for (let first = 0; first < stems.length; first++) {
    for (let length = 2; length <= LONGEST_EXPRESSION; length++) {
      for (const other of vocabulary.sameMeaning(stems.slice(first, first + length).join(' '))) {
        for (let wordIndex = first; wordIndex < Math.min(first + length, stems.length); wordIndex++)
          putFor(wordIndex)(other, TERM_WEIGHTS.sameExpression, 'alike');
      }
    }
  }
}

/** The last plan per vocabulary: a search and the excerpts of its hits need the same one. */
const lastPlans = new WeakMap<Vocabulary, { query: string; plan: QueryPlan }>();

/** Plans a query: which stems to search for, with which weights. Never throws; bounded by {@link MAX_QUERY_WORDS}. */
export function planQuery(vocabulary: Vocabulary, query: string): QueryPlan {
  const last = lastPlans.get(vocabulary);
  if (last?.query === query) return last.plan;
  const plan = makePlan(vocabulary, query);
  lastPlans.set(vocabulary, { query, plan });
  return plan;
}
