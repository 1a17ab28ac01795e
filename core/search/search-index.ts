import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import {
  type AnalysedDocument,
  analyseDocument,
  ENGINE_OPTIONS,
  type SearchDocument,
  textsOf,
} from './analyse-document';
import { collectVocabulary } from './collect-vocabulary';
import { nearness, type Places, packPlaces, seekersOf, unpackPlaces } from './nearness';
import { planQuery, type QueryPlan } from './plan';
import type { SynonymGroup } from './synonyms';
import { type PackedVocabulary, Vocabulary } from './vocabulary';
import {
  BM25,
  COVERAGE_EXPONENT,
  COVERAGE_RARITY,
  FIELD_WEIGHTS,
  FIELDS,
  type Field,
  NEARNESS_HITS,
  NEARNESS_WEIGHT,
  RARITY_EXPONENT,
} from './weights';

export type { SearchDocument };

/** A document that answers a query. Scores compare hits of one query only. */
export interface Hit {
  id: string;
  score: number;
  /** The words of the guide that were found, and the strongest field in which each one stands. */
  why: { word: string; field: Field }[];
}

/** An index that answers; get one from {@link buildSearchIndex} or {@link loadSearchIndex}. */
export interface SearchIndex {
  /** The best hits first, at most `limit` (10). Empty for a blank query. Never throws, whatever the query. */
  search(query: string, limit?: number): Hit[];
  /** Everything that {@link loadSearchIndex} needs, as JSON. */
  serialize(): string;
  /** The words of the guide, for excerpts and suggestions. */
  readonly vocabulary: Vocabulary;
}

/** Raised when the form of the data changes: an index is only read by the code that knows its form. */
const FORMAT = 2;

interface IndexData {
  format: number;
  ids: string[];
  vocabulary: PackedVocabulary;
  /** See `packPlaces`; in the order of `ids`. */
  places: string[];
  engine: AsPlainObject;
}

class GuideIndex implements SearchIndex {
  private placesById: Map<string, Places | string> | undefined;

  constructor(
    private readonly ids: readonly string[],
    readonly vocabulary: Vocabulary,
    private readonly packedPlaces: readonly string[],
    private readonly engine: MiniSearch<AnalysedDocument>,
  ) {}

  serialize(): string {
    const data: IndexData = {
      format: FORMAT,
      ids: [...this.ids],
      vocabulary: this.vocabulary.packed,
      places: [...this.packedPlaces],
      engine: this.engine.toJSON(),
    };
    return JSON.stringify(data);
  }

  search(query: string, limit = 10): Hit[] {
    const plan = planQuery(this.vocabulary, query);
    if (plan.terms.size === 0) return [];
    const ranked = this.candidates(plan);
    if (plan.words.length > 1) this.addNearness(ranked, plan);
    return ranked.slice(0, Math.max(0, limit)).map(({ id, score, match }) => ({ id, score, why: this.why(match) }));
  }

  /** All documents with a term of the plan, by BM25+ times the share of query words that they contain. */
  private candidates({ terms, words }: QueryPlan): SearchResult[] {
    const { importance, rarity } = this.rarityOf(terms, words.length);
    const whole = importance.reduce((sum, each) => sum + each, 0);
    const results = this.engine.search({
      combineWith: 'OR',
      queries: [...terms.keys()],
      boost: FIELD_WEIGHTS,
      boostTerm: (term) => (terms.get(term)?.weight ?? 0) * (rarity.get(term) ?? 0) ** RARITY_EXPONENT,
      bm25: BM25,
    });
    const best = new Float64Array(words.length);
    for (const result of results) {
      best.fill(0);
      for (const term of result.queryTerms) {
        for (const { place, weight } of terms.get(term)?.serves ?? []) {
          best[place] = Math.max(best[place] ?? 0, weight);
        }
      }
      const covered = best.reduce((sum, weight, place) => sum + weight * (importance[place] ?? 0), 0);
      // MiniSearch multiplies by the number of matched terms: the share of query words replaces that.
      result.score = (result.score / result.queryTerms.length) * (covered / whole) ** COVERAGE_EXPONENT;
    }
    return results.sort((a, b) => b.score - a.score);
  }

  /** How rare each term is, from 0 (in every document) to 1, and how much each query word counts for that reason. */
  private rarityOf(terms: QueryPlan['terms'], words: number): { rarity: Map<string, number>; importance: number[] } {
    const most = Math.log(1 + this.ids.length);
    const rarity = new Map<string, number>();
    const importance = Array.from({ length: words }, () => 0);
    for (const [term, { serves }] of terms) {
      const documents = this.vocabulary.knownStem(term)?.documents || 1;
      const rare = Math.log(1 + this.ids.length / documents) / most;
      rarity.set(term, rare);
      for (const { place } of serves) importance[place] = Math.max(importance[place] ?? 0, rare ** COVERAGE_RARITY);
    }
    return { rarity, importance: importance.map((each) => each || 1) };
  }

  /** Moves those of the first hits up in which neighbouring query words stand close together. */
  private addNearness(ranked: SearchResult[], plan: QueryPlan): void {
    const top = ranked.splice(0, NEARNESS_HITS);
    const seekers = seekersOf(plan, this.vocabulary, this.ids.length);
    for (const result of top) result.score += NEARNESS_WEIGHT * nearness(seekers, this.placesIn(result.id));
    ranked.unshift(...top.sort((a, b) => b.score - a.score));
  }

  private placesIn(id: string): Places {
    this.placesById ??= new Map(this.ids.map((each, at) => [each, this.packedPlaces[at] ?? '']));
    let places = this.placesById.get(id) ?? '';
    if (typeof places === 'string') {
      places = unpackPlaces(places, this.vocabulary);
      this.placesById.set(id, places);
    }
    return places;
  }

  private why(match: SearchResult['match']): Hit['why'] {
    const reasons = Object.entries(match).flatMap(([term, fields]) => {
      const field = FIELDS.find((each) => fields.includes(each));
      return field ? [{ word: this.vocabulary.writtenForm(term), field }] : [];
    });
    return reasons.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  }
}

/** Analyses and indexes documents; `groups` are words that mean the same. For build time, or off the main thread: it takes seconds for thousands of them. */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  groups: readonly SynonymGroup[] = [],
): SearchIndex {
  const texts = documents.map((document) => {
    const { title, keywords, synonyms, ...others } = textsOf(document);
    return { long: Object.values(others).join('\n'), short: [title, keywords, synonyms].join('\n') };
  });
  const vocabulary = collectVocabulary(texts, groups);
  const engine = new MiniSearch<AnalysedDocument>(ENGINE_OPTIONS);
  const places = documents.map((document) => {
    const { terms, order } = analyseDocument(document, vocabulary);
    engine.add(terms);
    return packPlaces(order, vocabulary);
  });
  const ids = documents.map(({ id }) => id);
  return new GuideIndex(ids, vocabulary, places, engine);
}

/**
 * The index that {@link SearchIndex.serialize} wrote; it answers as the one that was built.
 * @throws where the data is not an index of this version.
 */
export function loadSearchIndex(data: string): SearchIndex {
  const { format, ids, vocabulary, places, engine }: IndexData = JSON.parse(data);
  if (format !== FORMAT) {
    throw new Error(`core/search: the index has format ${format}, expected ${FORMAT}; build the guide again`);
  }
  return new GuideIndex(ids, new Vocabulary(vocabulary), places, MiniSearch.loadJS(engine, ENGINE_OPTIONS));
}
