import { compareSections } from '../guide/compare-sections';
import type { SearchTexts } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import type { NetworkId } from '../situation/vocabulary';
import { type ExcerptPart, excerpt } from './excerpt';
import type { Hit, SearchIndex } from './search-index';

export { loadSearchIndex } from './search-index';
export { correctedQuery, suggest } from './suggestions';

/** A section, or a template, that answers a query, ready to be shown. */
export interface SearchResult {
  /** Where it stands in the reader: a section's number, or a template's. */
  readonly section: SectionId;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Compares results of one query only. */
  readonly score: number;
  /** How much of the query it contains, from 0 to 1. */
  readonly share: number;
  readonly why: Hit['why'];
  /** Set where the section is one of a handbook chapter. */
  readonly handbook?: HandbookHit;
}

/** What a hit in a handbook chapter says besides. */
export interface HandbookHit {
  /** The chapter's title. */
  readonly source: string;
  /** The networks that the section names. */
  readonly networks: readonly NetworkId[];
}

/** Results shown at once. */
export const MOST_RESULTS = 10;

/**
 * Searches the guide: a typed section number (`13.2`) leads to that section, everything else goes through the index.
 * Never throws; a blank query finds nothing.
 */
export const searchGuide = (
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number = MOST_RESULTS,
): SearchResult[] => findSections(index, texts, query, limit).map((found) => withExcerpt(index, texts, query, found));

/** A hit without its excerpt, which is the most expensive part and made only for what is shown. */
export type FoundSection = Omit<SearchResult, 'excerpt'>;

/** Ranks the sections for a query, without excerpts: the first half of {@link searchGuide}. */
export function findSections(
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number = MOST_RESULTS,
): FoundSection[] {
  const number = /^\s*(?:§\s*)?(\d{1,2}(?:\.\d{0,2})?)\s*$/.exec(query)?.[1];
  const byNumber = number
    ? Object.keys(texts)
        .filter((id) => startsWithNumber(id, number))
        .sort(compareSections)
    : [];
  const hits =
    byNumber.length > 0 ? byNumber.map((id): Hit => ({ id, score: 1, share: 1, why: [] })) : index.search(query, limit);
  return hits.slice(0, limit).flatMap(({ id, score, share, why }) => {
    const text = texts[id];
    return text ? { section: id, title: text.title, score, share, why } : [];
  });
}

/** Adds the excerpt to a hit: the second half of {@link searchGuide}. */
export const withExcerpt = (
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  found: FoundSection,
): SearchResult => ({ ...found, excerpt: excerpt(index, texts[found.section]?.text ?? '', query) });

const startsWithNumber = (id: string, number: string): boolean =>
  id === number ||
  (number.includes('.') ? id.startsWith(number) && !/\d\.\d+$/.test(number) : id.startsWith(`${number}.`));
