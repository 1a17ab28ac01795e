import type { HandbookTemplates } from '../../core/handbook/compile-handbook';
import { parseHandbookId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { SearchResult } from '../../core/search/guide-search';
import type { TemplateSearch } from '../../core/search/template-search';
import { loadHandbookTemplateData } from './handbook-templates';

type Found = (results: readonly SearchResult[], query: string) => readonly SearchResult[];

/** What was made ready of what was loaded; the data of one house is the same object as long as it is the same. */
const ready = new WeakMap<HandbookTemplates, TemplateSearch>();

/**
 * Puts the documents of the summary's chapters among results: one house's are found by its own words alone. Never
 * rejects.
 */
export async function loadHandbookTemplateSearches(summary: HandbookSummary): Promise<Found> {
  const data = await loadHandbookTemplateData(summary);
  if (data.length === 0) return (results) => results;
  const [{ withTemplates }, { loadSearchIndex }] = await Promise.all([
    import('../../core/search/template-search'),
    import('../../core/search/guide-search'),
  ]);
  const slugs = new Set(summary.chapters.map(({ slug }) => slug));
  const isHere = (id: string) => slugs.has(parseHandbookId(id)?.slug ?? '');
  const searches = data.map((templates) => {
    const made = ready.get(templates) ?? { ...templates, index: loadSearchIndex(templates.index) };
    ready.set(templates, made);
    // One that has just been removed is still in the index.
    return { ...made, texts: Object.fromEntries(Object.entries(made.texts).filter(([id]) => isHere(id))) };
  });
  return (results, query) => searches.reduce((found, search) => withTemplates(found, search, query), results);
}
