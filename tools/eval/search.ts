import { isJudged } from './first-edition';
import { labelledLines, ownLines } from './labels';
import { DEPTH, type Rates, rankOf, ratesOf } from './ranks';

/** A labelled query: `queries.tsv`. */
export interface LabelledQuery {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  /** Section -> 2 wanted, 1 helpful. */
  readonly judged: ReadonlyMap<string, number>;
}

/** A query that is not answered by the first hit. */
export interface Miss {
  readonly query: LabelledQuery;
  readonly rank: number | undefined;
  readonly hits: readonly string[];
}

export interface SearchRates {
  /** Over all queries, over those with a wanted section in the guide, and over these by type. */
  readonly rows: readonly (Rates & { readonly name: string })[];
  /** The same queries where a helpful section counts as well. */
  readonly helpful: Rates;
  /** How long the lists are. */
  readonly lists: ListRates;
  readonly misses: readonly Miss[];
}

export interface ListRates {
  /** Hits of a query, on average. */
  readonly shown: number;
  /** Share of the hits from the fourth on that are wanted or helpful. */
  readonly tailFits: number;
}

/** The ids of the sections that a query finds, best first. */
export type Searcher = (query: string) => readonly string[];

const WANTED = 2;
const HELPFUL = 1;

/** The labelled queries, `undefined` where the labels are not at hand. */
export const labelledQueries = (): readonly LabelledQuery[] | undefined => labelledLines('queries.tsv')?.map(queryOf);

/** The project's own queries. */
export const ownQueries = (): readonly LabelledQuery[] => ownLines('queries.tsv').map(queryOf);

/** A line of `queries.tsv`. */
export function queryOf(line: string): LabelledQuery {
  const [id = '', type = '', text = '', judgements = ''] = line.split('\t');
  const judged = judgements.split(/\s+/).filter((each) => each !== '');
  return { id, type, text, judged: new Map(judged.map(judgement)) };
}

function judgement(written: string): [section: string, grade: number] {
  const [section = '', grade = ''] = written.split(':');
  return [section, Number(grade)];
}

/**
 * How well a search answers labelled queries; `sections` are those that it can give, `judged` tells those that had been
 * written when the queries were judged.
 */
export function measureSearch(
  queries: readonly LabelledQuery[],
  sections: ReadonlySet<string>,
  search: Searcher,
  judged: (section: string) => boolean = isJudged,
): SearchRates {
  const answers = queries.map((query) => {
    const hits = search(query.text).filter(judged).slice(0, DEPTH);
    const rankFrom = (grade: number) => rankOf(hits, (hit) => (query.judged.get(hit) ?? 0) >= grade);
    return { query, hits, rank: rankFrom(WANTED), helpful: rankFrom(HELPFUL) };
  });
  const answerable = answers.filter(({ query: { judged } }) =>
    [...judged].some(([section, grade]) => grade >= WANTED && sections.has(section)),
  );
  const types = [...new Set(queries.map(({ type }) => type))];
  const row = (name: string, of: typeof answers) => ({ name, ...ratesOf(of.map(({ rank }) => rank)) });
  return {
    rows: [
      row('all', answers),
      row('answerable', answerable),
      ...types.map((type) =>
        row(
          type,
          answerable.filter(({ query }) => query.type === type),
        ),
      ),
    ],
    lists: listRates(answers),
    helpful: ratesOf(answerable.map(({ helpful }) => helpful)),
    misses: answerable.filter(({ rank }) => rank !== 1),
  };
}

function listRates(answers: readonly { readonly query: LabelledQuery; readonly hits: readonly string[] }[]): ListRates {
  const tail = answers.flatMap(({ query, hits }) => hits.slice(3).map((hit) => query.judged.has(hit)));
  return {
    shown: answers.reduce((sum, { hits }) => sum + hits.length, 0) / Math.max(1, answers.length),
    tailFits: tail.filter(Boolean).length / Math.max(1, tail.length),
  };
}
