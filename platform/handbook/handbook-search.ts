import type { HandbookSearch } from '../../core/handbook/handbook-search';
import type { FoundSection, SearchResult } from '../../core/search/guide-search';
import { reportError } from '../browser/error-log';
import { handbookSummary } from './handbook-summary';

/** The search over handbook chapters beside that of the guide. */
export interface HandbookFinder {
  /** Puts what handbook chapters have among what the guide has. */
  merge(guide: readonly FoundSection[], query: string, limit?: number): FoundSection[];
  withExcerpt(query: string, found: FoundSection): SearchResult;
}

let loaded: { readonly name: string; readonly search: HandbookSearch } | undefined;

/**
 * The search over handbook chapters; `undefined` where there are none, or where they have yet to be compiled again.
 * Index and texts are read once per page and kept until others take their place. Never rejects.
 */
export async function loadHandbookFinder(): Promise<HandbookFinder | undefined> {
  const { compiled, chapters } = await handbookSummary.read();
  if (compiled === '' || chapters.length === 0) return undefined;
  try {
    const { loadHandbookSearch, mergeFound } = await import('../../core/handbook/handbook-search');
    if (loaded?.name !== compiled) {
      const { handbookSearchData } = await import('./handbook-records');
      const data = await handbookSearchData.get(compiled);
      if (!data) return undefined;
      loaded = { name: compiled, search: await loadHandbookSearch(data) };
    }
    const { search } = loaded;
    const slugs = new Set(chapters.map(({ slug }) => slug));
    return {
      merge: (guide, query, limit) => mergeFound(guide, search.find(query, slugs, limit), limit),
      withExcerpt: search.withExcerpt,
    };
  } catch (error) {
    reportError('handbook-search.loadHandbookFinder', error);
    return undefined;
  }
}
