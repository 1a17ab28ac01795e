import type { HandbookSearch } from '../../core/handbook/handbook-search';
import type { HandbookEntry, HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import { inHouse } from '../../core/handbook/in-house';
import type { FoundSection, SearchResult } from '../../core/search/guide-search';
import { reportError } from '../browser/error-log';
import { handbookSummary } from './handbook-summary';
import { loadHandbookTemplateSearches } from './handbook-template-search';

/** The search over handbook chapters and templates beside that of the guide. */
export interface HandbookFinder {
  /** Puts what handbook chapters have among what the guide has. */
  merge(guide: readonly FoundSection[], query: string, limit?: number): FoundSection[];
  withExcerpt(query: string, found: FoundSection): SearchResult;
  /** Puts the user's and the houses' own documents to copy among the results. */
  withTemplates(results: readonly SearchResult[], query: string): readonly SearchResult[];
}

let loaded: { readonly name: string; readonly search: HandbookSearch } | undefined;

/**
 * The search over handbook chapters and templates, those of one house's pages or (`undefined`) of all; `undefined`
 * where there are none, or where they have yet to be compiled again. Index and texts are read once per page and kept
 * until others take their place. Never rejects.
 */
export async function loadHandbookFinder(house?: string): Promise<HandbookFinder | undefined> {
  const all = await handbookSummary.read();
  const summary = house === undefined ? all : inHouse(all, house);
  const { compiled, chapters } = summary;
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
    const templates = await loadHandbookTemplateSearches(summary);
    const entries = new Map(chapters.map((entry) => [entry.slug, entry]));
    const slugs = new Set(entries.keys());
    const named = namedBy(summary, entries, house === undefined && hasHouses(all));
    return {
      merge: (guide, query, limit) => mergeFound(guide, search.find(query, slugs, limit), limit),
      withExcerpt: (query, found) => named(search.withExcerpt(query, found)),
      withTemplates: (results, query) => templates(results, query).map(named),
    };
  } catch (error) {
    reportError('handbook-search.loadHandbookFinder', error);
    return undefined;
  }
}

/**
 * Hits with whose they are: a template's file or pack; a chapter's house too, where hits of several stand in one list.
 */
function namedBy({ packs }: HandbookSummary, entries: ReadonlyMap<string, HandbookEntry>, withHouse: boolean) {
  const nameOf = ({ origin }: HandbookEntry) =>
    origin.type === 'file' ? origin.name : (packs.find(({ id }) => id === origin.pack)?.name ?? origin.pack);
  return (hit: SearchResult): SearchResult => {
    const entry = entries.get(/^eigen-(.+?)(?:-\d+)?$/.exec(hit.section)?.[1] ?? '');
    if (!entry) return hit;
    if (!hit.handbook) return { ...hit, handbook: { source: nameOf(entry), networks: [] } };
    if (!withHouse || entry.origin.type === 'file') return hit;
    return { ...hit, handbook: { ...hit.handbook, source: `${hit.handbook.source} · ${nameOf(entry)}` } };
  };
}
