import type { SearchEngine } from '../../core/ports/finders';
import type { SearchIndex } from '../../core/search/search-index';
import { loadIndexText, loadSearchTexts } from '../browser/guide-files';
import { loadTemplateIndexText, loadTemplateTexts } from '../browser/template-files';
import { loadHandbookFinder } from './handbook-search';

let loadedIndex: SearchIndex | undefined;
let loadedTemplates: SearchIndex | undefined;

/**
 * The search over guide, templates and handbook chapters. Engine, indexes and texts are loaded at the first call, not with the page.
 */
export async function loadSearch(): Promise<SearchEngine> {
  const [search, { withTemplates }, index, texts, templateIndex, templateTexts, handbook] = await Promise.all([
    import('../../core/search/guide-search'),
    import('../../core/search/template-search'),
    loadIndexText(),
    loadSearchTexts(),
    loadTemplateIndexText(),
    loadTemplateTexts(),
    loadHandbookFinder(),
  ]);
  const { loadSearchIndex, searchGuide, findSections, withExcerpt, suggest, correctedQuery } = search;
  loadedIndex ??= loadSearchIndex(index);
  loadedTemplates ??= loadSearchIndex(templateIndex);
  const ready = loadedIndex;
  const templates = loadedTemplates;
  const sections = (query: string, limit?: number) => {
    if (!handbook) return searchGuide(ready, texts, query, limit);
    const found = handbook.merge(findSections(ready, texts, query, limit), query, limit);
    return found.map((one) =>
      one.handbook ? handbook.withExcerpt(query, one) : withExcerpt(ready, texts, query, one),
    );
  };
  return {
    find: (query, limit) => withTemplates(sections(query, limit), templates, templateTexts, query),
    corrected: (query) => correctedQuery(ready, query),
    suggest: (query) => suggest(ready, texts, query),
  };
}
