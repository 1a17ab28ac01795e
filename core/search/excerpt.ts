import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokensOf, wordsIn } from '../text/words';
import { planQuery, type QueryPlan } from './query-plan';
import type { SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';

/** A piece of an excerpt, in the order of the text; `marked` where it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

interface FoundWord extends Span {
  /** Index of the query word that it answers. */
  serves: number;
  value: number;
}

interface Sentence extends Span {
  found: FoundWord[];
}

/** Weight of a match inside a compound, relative to the word itself. */
const PART_VALUE = 0.6;
/** Bonus of the sentence next to the best one, which it explains; too small to outweigh another query word. */
const NEIGHBOUR_BONUS = 0.3;

/** The best term of the plan that a written word contains, itself or as a part of it. */
function answerOf(written: string, plan: QueryPlan, vocabulary: Vocabulary): Omit<FoundWord, keyof Span> | undefined {
  let best: Omit<FoundWord, keyof Span> | undefined;
  const offer = (term: string, share: number): void => {
    const planned = plan.terms.get(term);
    const known = vocabulary.knownStem(term);
    if (!planned || !known) return;
    // Rare words say more; rarity is taken from the number of documents, since no word counts are loaded here.
    const value = (planned.weight * share) / Math.log2(2 + known.documents);
    if (!best || value > best.value) best = { serves: planned.serves[0]?.wordIndex ?? 0, value };
  };
  for (const token of tokensOf(written, true)) {
    if (STOP_WORDS.has(token)) continue;
    offer(stem(token), 1);
    for (const part of vocabulary.partsOf(token)) offer(part, PART_VALUE);
  }
  return best;
}

function findSentences(text: string, plan: QueryPlan, vocabulary: Vocabulary): Sentence[] {
  const sentences = sentencesOf(text).map((span): Sentence => ({ ...span, found: [] }));
  const remembered = new Map<string, ReturnType<typeof answerOf>>();
  let at = 0;
  for (const { written, start, end } of wordsIn(text)) {
    let answer = remembered.get(written);
    if (!answer && !remembered.has(written)) {
      answer = answerOf(written, plan, vocabulary);
      remembered.set(written, answer);
    }
    if (!answer) continue;
    while ((sentences[at]?.end ?? text.length) <= start) at++;
    sentences[at]?.found.push({ start, end, ...answer });
  }
  return sentences;
}

/** The value of sentences together: each query word counts once, where it is answered best. */
function worthOf(sentences: readonly Sentence[]): number {
  const best = new Map<number, number>();
  for (const { serves, value } of sentences.flatMap(({ found }) => found)) {
    best.set(serves, Math.max(best.get(serves) ?? 0, value));
  }
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

/** The sentence with the highest value, the first among equals. */
function bestOf(sentences: readonly Sentence[], value: (sentence: Sentence, at: number) => number): number {
  let best = 0;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const [at, sentence] of sentences.entries()) {
    const here = value(sentence, at);
    if (here > bestValue) {
      best = at;
      bestValue = here;
    }
  }
  return best;
}

function partsOf(text: string, sentence: Sentence): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = sentence.start;
  for (const { start, end } of sentence.found) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (sentence.end > at) parts.push({ text: text.slice(at, sentence.end), marked: false });
  return parts;
}

/**
 * The two sentences of a text that answer a query best together, in the order of the text and with all white space; the
 * first two where none answers, one where the text has no more. Marked are words with a stem of the query plan, also
 * as a part of a compound, a completion or a correction. Never throws.
 */
export function excerpt(index: SearchIndex, text: string, query: string): ExcerptPart[] {
  const sentences = findSentences(text, planQuery(index.vocabulary, query), index.vocabulary);
  const first = bestOf(sentences, (sentence) => worthOf([sentence]));
  const best = sentences[first];
  if (!best) return [];
  const second = bestOf(sentences, (sentence, at) => {
    if (at === first) return Number.NEGATIVE_INFINITY;
    // The sentence behind explains the best one; the one before it does only where there is none behind.
    const beside = at === first + 1 ? NEIGHBOUR_BONUS : at === first - 1 ? NEIGHBOUR_BONUS / 2 : 0;
    return worthOf([best, sentence]) + beside * worthOf([best]);
  });
  return [...new Set([first, second])]
    .sort((a, b) => a - b)
    .flatMap((at) => sentences.slice(at, at + 1))
    .flatMap((sentence) => partsOf(text, sentence));
}
