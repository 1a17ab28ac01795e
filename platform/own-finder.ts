import type { OwnSearch } from '../core/own/own-search';
import type { SearchResult } from '../core/search/guide-search';
import { ownSummary } from './own-summary';

/** Puts hits of own chapters among those of the guide. */
export type OwnFinder = (hits: readonly SearchResult[], query: string, limit?: number) => SearchResult[];

let loaded: { readonly name: string; readonly search: OwnSearch } | undefined;

/**
 * The search over own chapters; `undefined` where there are none, or where they have yet to be compiled again. Index and
 * texts are read once per page and kept until others take their place. Never rejects.
 */
export async function loadOwnFinder(): Promise<OwnFinder | undefined> {
  const { compiled, chapters } = await ownSummary.read();
  if (compiled === '' || chapters.length === 0) return undefined;
  try {
    const { loadOwnSearch, mergeHits } = await import('../core/own/own-search');
    if (loaded?.name !== compiled) {
      const { ownSearchData } = await import('./own-records');
      const data = await ownSearchData.get(compiled);
      if (!data) return undefined;
      loaded = { name: compiled, search: loadOwnSearch(data) };
    }
    const { search } = loaded;
    const slugs = new Set(chapters.map(({ slug }) => slug));
    return (hits, query, limit) => mergeHits(hits, search.find(query, slugs, limit), limit);
  } catch {
    return undefined;
  }
}
