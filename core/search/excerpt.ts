import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { type Word, wordsIn } from '../text/words';
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
  /** Whether it means what was asked for, or has only led here. */
  means: boolean;
}

interface Sentence extends Span {
  found: FoundWord[];
}

/** Weight of a match inside a compound, relative to the word itself. */
const PART_VALUE = 0.6;
/** Bonus of the sentence behind the best one, which it explains; too small to outweigh another query word. */
const NEIGHBOUR_BONUS = 0.3;
/** The short answer that opens a section says it best, where it speaks of it at all. */
const ANSWER_SHARE = 1.5;
/** What a word that has only led here is worth beside one that means what was asked for. */
const LED_HERE = 0.5;

/** The best term of the plan that a written word contains, itself or as a part of it. */
function answerOf(written: string, plan: QueryPlan, vocabulary: Vocabulary): Omit<FoundWord, keyof Span> | undefined {
  let best: Omit<FoundWord, keyof Span> | undefined;
  const offer = (term: string, whole: boolean): void => {
    const planned = plan.terms.get(term);
    const known = vocabulary.knownStem(term);
    if (!planned || !known) return;
    const means =
      planned.role === 'asked' || (whole && planned.role === 'alike' && isWrittenAlike(written, term, vocabulary));
    const share = (whole ? 1 : PART_VALUE) * (means ? 1 : LED_HERE);
    // Rare words say more; rarity is taken from the number of documents, since no word counts are loaded here.
    const value = (planned.weight * share) / Math.log2(2 + known.documents);
    if (!best || Number(means) > Number(best.means) || (means === best.means && value > best.value))
      best = { serves: planned.serves[0]?.wordIndex ?? 0, value, means };
  };
  for (const { stem, parts } of vocabulary.tokensIn(written)) {
    offer(stem, true);
    for (const part of parts) offer(part, false);
  }
  return best;
}

/** Lohn means Gehalt; lohnen, of the same stem, does not: a noun is met by a noun only. */
const isWrittenAlike = (written: string, term: string, vocabulary: Vocabulary): boolean =>
  isCapital(written) === isCapital(vocabulary.writtenForm(term));

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A text with its sentences and words. */
interface ReadText {
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
}

const TEXTS_REMEMBERED = 60;
const texts = new Map<string, ReadText>();

/** Neighbouring keys find nearly the same sections. */
function readText(text: string): ReadText {
  let read = texts.get(text);
  if (!read) {
    read = { sentences: sentencesOf(text), words: [...wordsIn(text)] };
    if (texts.size >= TEXTS_REMEMBERED) texts.clear();
    texts.set(text, read);
  }
  return read;
}

type Answers = Map<string, ReturnType<typeof answerOf>>;

/** What words answer of a plan: the sections that are found for it have many of them in common. */
const answersOf = new WeakMap<QueryPlan, Answers>();

function findSentences(text: string, plan: QueryPlan, vocabulary: Vocabulary): Sentence[] {
  const { sentences: spans, words } = readText(text);
  const sentences = spans.map((span): Sentence => ({ ...span, found: [] }));
  const remembered: Answers = answersOf.get(plan) ?? new Map();
  answersOf.set(plan, remembered);
  let at = 0;
  for (const { written, start, end } of words) {
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

/**
 * Begins with what was asked for and a colon: "Österreich: Anzugeben ist …" answers for Austria, whatever stands before
 * it.
 */
const isLabelled = (text: string, { start, found: [label] }: Sentence): boolean =>
  label?.means === true && label.start === start && text[label.end] === ':';

function partsOf(text: string, sentence: Sentence): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = sentence.start;
  for (const { start, end } of sentence.found.filter(({ means }) => means)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (sentence.end > at) parts.push({ text: text.slice(at, sentence.end), marked: false });
  return parts;
}

/**
 * The two sentences of a text that answer a query best together, in the order of the text and with all white space; the
 * first two of its first block where none answers, one where no other adds anything. It begins with a sentence that
 * answers, or with the short answer that opens the text, without an introduction. Marked are words with a stem that was
 * asked for or means the same, also as a part of a compound, a completion or a correction. `fromAnswer`: it begins with
 * that answer in any case. Never throws.
 */
export function excerpt(index: SearchIndex, text: string, query: string, fromAnswer = false): ExcerptPart[] {
  const sentences = findSentences(text, planQuery(index.vocabulary, query), index.vocabulary);
  const answerEnd = text.indexOf('\n\n');
  const opens = ({ start }: Sentence) => answerEnd > 0 && start < answerEnd;
  const labels = sentences.some((sentence) => isLabelled(text, sentence));
  const first = bestOf(sentences, (sentence) =>
    fromAnswer && !opens(sentence)
      ? -1
      : labels && !isLabelled(text, sentence)
        ? 0
        : worthOf([sentence]) * (opens(sentence) ? ANSWER_SHARE : 1),
  );
  const best = sentences[first];
  if (!best) return [];
  const alone = worthOf([best]);
  /**
   * What a sentence adds: another query word, or an explanation right behind. Nothing before the first one but an
   * answer.
   */
  const adds = (sentence: Sentence, at: number) => {
    if (at === first || (at < first && (labels || (!opens(sentence) && !sentence.found.some(({ means }) => means)))))
      return 0;
    const explains = at === first + 1 && !text.slice(best.start, sentence.start).includes('\n\n');
    return worthOf([best, sentence]) - alone + (explains ? NEIGHBOUR_BONUS * (alone || 1) : 0);
  };
  const second = bestOf(sentences, adds);
  return sentences
    .filter((sentence, at) => at === first || (at === second && adds(sentence, at) > 0))
    .flatMap((sentence) => partsOf(text, sentence));
}
