import { pageAddress } from '../guide/page-address';
import type { SearchResult } from '../search/guide-search';
import { OWN_PAGES } from '../search/own-pages';

/** Where a hit opens: a page of the product, or the reader at a section, in the law of the country that the query named. */
export function hitAddress({ section, country, page }: Pick<SearchResult, 'section' | 'country' | 'page'>): string {
  if (page) return pageAddress(OWN_PAGES[page].page, `#${OWN_PAGES[page].hash}`);
  return pageAddress('reader', `#${section}${country ? `-${country}` : ''}`);
}
