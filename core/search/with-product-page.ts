import type { SearchResult } from './guide-search';
import { productPageFor } from './product-pages';

/** What a query finds, below the page that it asks for. The interface words the page. */
export function withProductPage(found: readonly SearchResult[], query: string): readonly SearchResult[] {
  const page = productPageFor(query);
  if (!page) return found;
  return [{ section: page, title: '', excerpt: [], score: 0, share: 1, why: [], page }, ...found];
}
