import MiniSearch from 'minisearch';
import {
  type AnalysedDocument,
  analyseDocument,
  ENGINE_OPTIONS,
  type SearchDocument,
  textsOf,
} from './analyse-document';
import { collectVocabulary } from './collect-vocabulary';
import { nearness, type Positions, positionsIn, seekersOf } from './nearness';
import { type PackedPostings, packPostings } from './pack-postings';
import type { PackedVocabulary } from './pack-vocabulary';
import { Postings } from './postings';
import { planQuery, type QueryPlan } from './query-plan';
import { better, type Ranked, Ranking } from './rank';
import { packOrder, ReadingOrder } from './reading-order';
import type { SynonymGroup } from './synonyms';
import { documentsByTitle, titleKey } from './titles';
import { Vocabulary } from './vocabulary';
import { FIELDS, type Field, NEARNESS_HITS, NEARNESS_WEIGHT } from './weights';

export type { SearchDocument };

/** A document that answers a query. Scores compare hits of one query only. */
export interface Hit {
  id: string;
  score: number;
  /** How much of the query the document contains, from 0 to 1: compares hits of several indexes, too. */
  share: number;
  /** The stems that matched, each with the strongest field that contains it. */
  readonly why: { word: string; field: Field }[];
}

/** A search index in memory; made by {@link buildSearchIndex} or {@link loadSearchIndex}. */
export interface SearchIndex {
  /** The best hits first, at most `limit` (10). Empty for a blank query. Never throws, whatever the query. */
  search(query: string, limit?: number): Hit[];
  /** The index as text, for {@link loadSearchIndex}. */
  serialize(): string;
  /** The words of the guide, for excerpts and suggestions. */
  readonly vocabulary: Vocabulary;
}

/** Version of the stored format; raise it with every change, so that no index of another format is read. */
const FORMAT = 7;

/** The index as it is stored. */
interface IndexData {
  format: number;
  ids: string[];
  vocabulary: PackedVocabulary;
  postings: PackedPostings;
  /** See `packOrder`; in the order of `ids`. */
  order: string[];
  /** See `titleKey`; in the order of `ids`. */
  titles: string[];
}

/** For how many documents the word positions stay in memory. */
const MAX_REMEMBERED = 1000;

class GuideIndex implements SearchIndex {
  private readonly postings: Postings;
  private readonly order: ReadingOrder;
  private readonly ranking: Ranking;
  private readonly byTitle: ReadonlyMap<string, readonly number[]>;
  private readonly positions = new Map<number, Positions>();

  constructor(
    private readonly data: IndexData,
    readonly vocabulary: Vocabulary,
  ) {
    this.order = new ReadingOrder(data.order, vocabulary);
    this.postings = new Postings(data.postings, this.order, vocabulary);
    this.byTitle = documentsByTitle(data.titles);
    this.ranking = new Ranking(this.postings, vocabulary, data.ids.length);
  }

  serialize(): string {
    return JSON.stringify(this.data);
  }

  search(query: string, limit = 10): Hit[] {
    const why = (document: number) => this.why(document, plan, query);
    const plan = planQuery(this.vocabulary, query);
    const ranked = this.ranking.best(plan, Math.max(limit, NEARNESS_HITS));
    const near = plan.words.length > 1 ? this.withNearness(ranked, plan) : ranked;
    return this.withTitle(near, query)
      .slice(0, Math.max(0, limit))
      .map(({ document, score, share }) => ({
        id: this.data.ids[document] ?? '',
        score,
        share,
        // Worded when it is asked for: the topics are joined with more hits than are shown.
        get why() {
          return why(document);
        },
      }));
  }

  /** Moves the section whose title equals the query to the top. */
  private withTitle(ranked: readonly Ranked[], query: string): readonly Ranked[] {
    const named = this.byTitle.get(titleKey(query));
    if (!named) return ranked;
    const scoreOf = (wanted: number) => ranked.find(({ document }) => document === wanted)?.score ?? 0;
    const top = ranked[0]?.score ?? 1;
    const first = named.map((document) => ({ document, score: top + scoreOf(document), share: 1 }));
    return [...first.sort(better), ...ranked.filter(({ document }) => !named.includes(document))];
  }

  /** Re-ranks the first hits: those with neighbouring query words close together move up. */
  private withNearness(ranked: readonly Ranked[], plan: QueryPlan): Ranked[] {
    const seekers = seekersOf(plan, this.vocabulary, this.data.ids.length);
    const near = ranked.slice(0, NEARNESS_HITS).map(({ document, score, share }) => ({
      document,
      share,
      score: score + NEARNESS_WEIGHT * nearness(seekers, this.positionsIn(document)),
    }));
    return [...near.sort(better), ...ranked.slice(NEARNESS_HITS)];
  }

  private positionsIn(document: number): Positions {
    const known = this.positions.get(document);
    if (known) return known;
    if (this.positions.size >= MAX_REMEMBERED) this.positions.clear();
    const positions = positionsIn(this.order.in(document));
    this.positions.set(document, positions);
    return positions;
  }

  private why(document: number, { terms }: QueryPlan, query: string): Hit['why'] {
    const reasons = [...terms.keys()].flatMap((term) => {
      const field = this.postings.fieldOf(term, document);
      return field ? [{ word: this.vocabulary.writtenForm(term), field }] : [];
    });
    // A title of stop words only: the query is the title.
    if (reasons.length === 0) return [{ word: query.trim(), field: 'title' }];
    return reasons.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
  }
}

/**
 * Analyses and indexes documents; `groups` are words that mean the same. Needs no Node, so that a browser can index
 * chapters of its own (`progress` gets how many are indexed); off the main thread for thousands of documents, which
 * take seconds.
 */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  groups: readonly SynonymGroup[] = [],
  progress: (done: number) => void = () => {},
): SearchIndex {
  const texts = documents.map((document) => {
    const { title, keywords, synonyms, ...others } = textsOf(document);
    return {
      long: Object.values(others).join('\n'),
      short: `${title}\n${synonyms}`,
      keywords,
      norms: document.norms ?? '',
    };
  });
  const vocabulary = collectVocabulary(texts, groups);
  const engine = new MiniSearch<AnalysedDocument>(ENGINE_OPTIONS);
  const running = documents.map((document, at) => {
    progress(at);
    const { terms, running } = analyseDocument(document, vocabulary);
    engine.add({ ...terms, id: at });
    return running;
  });
  const data: IndexData = {
    format: FORMAT,
    ids: documents.map(({ id }) => id),
    vocabulary: vocabulary.packed,
    postings: packPostings(engine.toJSON(), vocabulary.stems),
    order: packOrder(running, vocabulary),
    titles: documents.map(({ title }) => titleKey(title)),
  };
  return new GuideIndex(data, vocabulary);
}

/**
 * The index that {@link SearchIndex.serialize} wrote; it answers as the one that was built.
 * @throws where the data is not an index of this version.
 */
export function loadSearchIndex(data: string): SearchIndex {
  const index: IndexData = JSON.parse(data);
  if (index.format !== FORMAT) {
    throw new Error(`core/search: the index has format ${index.format}, expected ${FORMAT}; build the guide again`);
  }
  return new GuideIndex(index, new Vocabulary(index.vocabulary));
}
