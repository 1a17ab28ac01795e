import type { SearchEngine } from '../../core/ports/finders';
import type { SearchIndex } from '../../core/search/search-index';
import { loadIndexText, loadSearchTexts } from '../browser/guide-files';
import { loadHandbookFinder } from './handbook-search';

let loadedIndex: SearchIndex | undefined;

/** The search over guide and handbook chapters. Engine, index and texts are loaded at the first call, not with the page. */
export async function loadSearch(): Promise<SearchEngine> {
  const [{ loadSearchIndex, searchGuide, findSections, withExcerpt, suggest, correctedQuery }, index, texts, handbook] =
    await Promise.all([
      import('../../core/search/guide-search'),
      loadIndexText(),
      loadSearchTexts(),
      loadHandbookFinder(),
    ]);
  loadedIndex ??= loadSearchIndex(index);
  const ready = loadedIndex;
  return {
    find: (query, limit) => {
      if (!handbook) return searchGuide(ready, texts, query, limit);
      const found = handbook.merge(findSections(ready, texts, query, limit), query, limit);
      return found.map((one) =>
        one.handbook ? handbook.withExcerpt(query, one) : withExcerpt(ready, texts, query, one),
      );
    },
    corrected: (query) => correctedQuery(ready, query),
    suggest: (query) => suggest(ready, texts, query),
  };
}
