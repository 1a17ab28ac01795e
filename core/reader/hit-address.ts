import { pageAddress } from '../guide/page-address';
import type { SearchResult } from '../search/guide-search';
import { PRODUCT_PAGES } from '../search/product-pages';

/**
 * Where a hit opens: a page of the product, or the reader at a section, in the law of the country that the query named.
 */
export function hitAddress({ section, country, page }: Pick<SearchResult, 'section' | 'country' | 'page'>): string {
  if (page) return pageAddress(PRODUCT_PAGES[page].page, `#${PRODUCT_PAGES[page].hash}`);
  return pageAddress('reader', `#${section}${country ? `-${country}` : ''}`);
}
