import type { Country } from '../../core/guide/guide';
import type { SearchEngine } from '../../core/ports/finders';
import type { SearchIndex } from '../../core/search/search-index';
import { oneCountry } from '../../core/tips/country';
import type { TopicTable } from '../../core/topic/topic-table';
import { loadIndexText, loadSearchTexts, loadTopics } from '../browser/guide-files';
import { loadTemplateIndexText, loadTemplateTexts, loadTemplateTopics } from '../browser/template-files';
import { loadHandbookFinder } from './handbook-search';

let loadedIndex: SearchIndex | undefined;
let loadedTemplates: SearchIndex | undefined;
let topics: TopicTable | undefined;

/**
 * The search over guide, templates and handbook chapters, those of one house's pages or (`undefined`) of all, ready for
 * a query. Engine, indexes and texts are loaded at the first call, not with the page; the topics with the first query
 * that they can help. Without them (their file could not be read) the index answers alone.
 */
export async function loadSearch(query: string, house?: string): Promise<SearchEngine> {
  const [
    search,
    { withTemplates },
    { productPageFor },
    { withProductPage },
    index,
    texts,
    templateIndex,
    templateTexts,
    templateTopics,
    handbook,
  ] = await Promise.all([
    import('../../core/search/guide-search'),
    import('../../core/search/template-search'),
    import('../../core/search/product-pages'),
    import('../../core/search/with-product-page'),
    loadIndexText(),
    loadSearchTexts(),
    loadTemplateIndexText(),
    loadTemplateTexts(),
    loadTemplateTopics(),
    loadHandbookFinder(house),
  ]);
  const { loadSearchIndex, searchGuide, findSections, topicsCanHelp, withExcerpt, suggest, correctedQuery } = search;
  loadedIndex ??= loadSearchIndex(index);
  loadedTemplates ??= loadSearchIndex(templateIndex);
  const ready = loadedIndex;
  const templates = { index: loadedTemplates, texts: templateTexts, topics: templateTopics };
  if (!topics && topicsCanHelp(query, ready.search(query, 1)[0])) topics = await loadTopics().catch(() => undefined); // The loader has reported it.
  const sections = (asked: string, limit?: number, country?: Country) => {
    if (!handbook) return searchGuide(ready, texts, asked, limit, topics, country);
    const found = handbook.merge(findSections(ready, texts, asked, limit, topics), asked, limit);
    return found.map((one) =>
      one.handbook ? handbook.withExcerpt(asked, one) : withExcerpt(ready, texts, asked, one, country),
    );
  };
  return {
    find: (asked, limit, country) => {
      const found = withTemplates(sections(asked, limit, oneCountry(country)), templates, asked);
      return withProductPage(handbook ? handbook.withTemplates(found, asked) : found, asked);
    },
    corrected: (asked) => (productPageFor(asked) ? undefined : correctedQuery(ready, asked)),
    suggest: (asked) => suggest(ready, texts, asked),
  };
}
