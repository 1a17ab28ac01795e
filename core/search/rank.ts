import type { Postings } from './postings';
import type { QueryPlan } from './query-plan';
import type { Vocabulary } from './vocabulary';
import { COVERAGE_EXPONENT, COVERAGE_RARITY, RARITY_EXPONENT } from './weights';

/** A document (by index) with its score. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
  /** How much of the query it contains, from 0 to 1; rare words count more. */
  readonly share: number;
}

/** Sort order: higher score first, ties in the guide's order. */
export const better = (a: Ranked, b: Ranked): number => b.score - a.score || a.document - b.document;

/** How rare each term of a plan is, from 0 (in every document) to 1, and how much each query word counts for it. */
function rarityOf(
  { terms, words }: QueryPlan,
  vocabulary: Vocabulary,
  documents: number,
): { rarity: Map<string, number>; importance: number[] } {
  const most = Math.log(1 + documents);
  const rarity = new Map<string, number>();
  const importance = words.map(() => 0);
  for (const [term, { serves }] of terms) {
    const rare = Math.log(1 + documents / (vocabulary.knownStem(term)?.documents || 1)) / most;
    rarity.set(term, rare);
    for (const { wordIndex } of serves)
      importance[wordIndex] = Math.max(importance[wordIndex] ?? 0, rare ** COVERAGE_RARITY);
  }
  // A word that no term stands for is missing in every document alike.
  return { rarity, importance: importance.map((each) => each || 1) };
}

/** Ranks documents; keeps its arrays from query to query. */
export class Ranking {
  private readonly scores: Float64Array;
  /** For each document and query word: how well the word is covered. */
  private covered = new Float32Array(0);
  /** Number of the last query that touched a document. */
  private readonly touchedBy: Uint32Array;
  private query = 0;

  constructor(
    private readonly postings: Postings,
    private readonly vocabulary: Vocabulary,
    private readonly documents: number,
  ) {
    this.scores = new Float64Array(documents);
    this.touchedBy = new Uint32Array(documents);
  }

  /** The best `most` documents with a term of the plan, by BM25+ times the share of query words that they contain. */
  best(plan: QueryPlan, most: number): Ranked[] {
    const { rarity, importance } = rarityOf(plan, this.vocabulary, this.documents);
    const whole = importance.reduce((sum, each) => sum + each, 0);
    const wordCount = plan.words.length;
    const top: Ranked[] = [];
    for (const document of this.score(plan, rarity)) {
      let share = 0;
      for (let wordIndex = 0; wordIndex < wordCount; wordIndex++) {
        share += (this.covered[document * wordCount + wordIndex] ?? 0) * (importance[wordIndex] ?? 0);
      }
      share /= whole;
      offer(top, { document, score: (this.scores[document] ?? 0) * share ** COVERAGE_EXPONENT, share }, most);
    }
    return top;
  }

  /** Sums up the scores and what is covered; answers the documents with any term. */
  private score({ terms, words }: QueryPlan, rarity: ReadonlyMap<string, number>): number[] {
    const wordCount = words.length;
    if (this.covered.length < this.documents * wordCount) this.covered = new Float32Array(this.documents * wordCount);
    const { scores, touchedBy, covered } = this;
    const touched: number[] = [];
    const query = ++this.query;
    for (const [term, { weight, serves }] of terms) {
      const strength = weight * (rarity.get(term) ?? 0) ** RARITY_EXPONENT;
      this.postings.visit(term, (document, gain) => {
        const row = document * wordCount;
        if (touchedBy[document] !== query) {
          touchedBy[document] = query;
          touched.push(document);
          scores[document] = 0;
          covered.fill(0, row, row + wordCount);
        }
        scores[document] = (scores[document] ?? 0) + strength * gain;
        for (const service of serves) {
          const cell = row + service.wordIndex;
          if ((covered[cell] ?? 0) < service.weight) covered[cell] = service.weight;
        }
      });
    }
    return touched;
  }
}

/** Inserts into a sorted list of the best, at most `most` long. */
function offer(top: Ranked[], candidate: Ranked, most: number): void {
  const last = top.at(-1);
  if (top.length >= most && (!last || better(last, candidate) <= 0)) return;
  let at = top.length;
  while (at > 0 && better(candidate, top[at - 1] ?? candidate) < 0) at--;
  top.splice(at, 0, candidate);
  if (top.length > most) top.pop();
}
