import { buildSearchIndex, type SearchDocument } from '../../core/search/search-index';
import { labelledText } from './labels';
import { DEPTH, type Rates, rankOf, ratesOf } from './ranks';

interface RetrievalData {
  readonly docs: readonly SearchDocument[];
  readonly queries: readonly {
    readonly variant: string;
    readonly text: string;
    readonly relevant: readonly string[];
  }[];
}

/** How well a paragraph is found among 240, by variant of the query; `undefined` where the data is not at hand. */
export function measureRetrieval(): readonly (Rates & { readonly name: string })[] | undefined {
  const source = labelledText('../search/xquad-de-dev.json');
  if (source === undefined) return undefined;
  const { docs, queries }: RetrievalData = JSON.parse(source);
  const index = buildSearchIndex(docs);
  const ranks = new Map<string, (number | undefined)[]>();
  for (const { variant, text, relevant } of queries) {
    const hits = index.search(text, DEPTH).map(({ id }) => id);
    const list = ranks.get(variant) ?? [];
    ranks.set(variant, list);
    list.push(rankOf(hits, (hit) => relevant.includes(hit)));
  }
  return [...ranks].map(([name, of]) => ({ name, ...ratesOf(of) }));
}
