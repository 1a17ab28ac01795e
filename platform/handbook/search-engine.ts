import type { SearchEngine } from '../../core/ports/finders';
import type { SearchIndex } from '../../core/search/search-index';
import { loadIndexText, loadSearchTexts, loadTemplateEntries, loadTemplateIndexText } from '../browser/guide-files';
import { loadHandbookFinder } from './handbook-search';

let loadedIndex: SearchIndex | undefined;
let loadedTemplates: SearchIndex | undefined;

/** The search over guide and handbook chapters. Engine, index and texts are loaded at the first call, not with the page. */
export async function loadSearch(): Promise<SearchEngine> {
  const [
    { loadSearchIndex, searchGuide, findSections, withExcerpt, suggest, findTemplates },
    index,
    texts,
    templates,
    entries,
    handbook,
  ] = await Promise.all([
    import('../../core/search/guide-search'),
    loadIndexText(),
    loadSearchTexts(),
    loadTemplateIndexText(),
    loadTemplateEntries(),
    loadHandbookFinder(),
  ]);
  loadedIndex ??= loadSearchIndex(index);
  const ready = loadedIndex;
  loadedTemplates ??= loadSearchIndex(templates);
  const readyTemplates = loadedTemplates;
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  return {
    find: (query, limit) => {
      if (!handbook) return searchGuide(ready, texts, query, limit);
      const found = handbook.merge(findSections(ready, texts, query, limit), query, limit);
      return found.map((one) =>
        one.handbook ? handbook.withExcerpt(query, one) : withExcerpt(ready, texts, query, one),
      );
    },
    templates: (query) => findTemplates(readyTemplates, titles, query),
    suggest: (query) => suggest(ready, texts, query),
  };
}
