import type { SearchResult } from '../../core/search/guide-search';
import type { ProductPageId } from '../../core/search/product-pages';
import { type MessageKey, useTranslate } from '../shared/translate';

/** What the product's own pages are called. */
const PAGE_NAMES = {
  templates: 'templates',
  checklists: 'checklists',
  changes: 'changes',
  glossary: 'glossary',
  mine: 'myList',
  desk: 'checkDraft',
  settings: 'settings',
  contents: 'contents',
} as const satisfies Readonly<Record<ProductPageId, MessageKey>>;

interface HitName {
  /** The number of a section or template, or the word for what it is. */
  readonly label: string;
  readonly title: string;
  /** The language of both, where it is not the guide's. */
  readonly lang?: string;
}

/** Names hits: sections by number and title, pages of the product as the interface calls them. */
export function useHitName(): (hit: SearchResult) => HitName {
  const t = useTranslate();
  return ({ section, title, handbook, page }) => {
    if (page) return { label: t('hitPage'), title: t(PAGE_NAMES[page]), lang: document.documentElement.lang };
    return { label: handbook ? t('handbookShort') : section, title };
  };
}
