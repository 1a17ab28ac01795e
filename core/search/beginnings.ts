import type { Country } from '../guide/guide';
import type { SearchResult } from './guide-search';

/** One letter is the beginning of a word: that nothing is found for it says nothing about the guide. */
export const isBeginning = (query: string): boolean => [...query.trim().normalize('NFC')].length < 2;

/** What is found for one or two letters: by the letters, all with the same first one. */
export type Beginnings = Readonly<Record<string, readonly BeginningHit[]>>;

/** What a list shows of a hit. */
export interface BeginningHit extends Pick<SearchResult, 'section' | 'title' | 'excerpt'> {
  /** The excerpt for somebody who works in a country, where it is another. */
  readonly excerptIn?: Partial<Readonly<Record<Country, SearchResult['excerpt']>>>;
}

/**
 * The letters by which `Beginnings` has the query; `undefined` = it has only what is still being typed, one or two
 * letters of it.
 */
export const beginningKey = (query: string): string | undefined =>
  /^[a-z]{1,2}$/i.test(query) ? query.toLowerCase() : undefined;

/**
 * The hits of a query for somebody who works in `country`, ready to be shown; `undefined` where they are not known
 * beforehand.
 */
export const resultsFor = (
  query: string,
  beginnings: Beginnings,
  country?: Country,
): readonly SearchResult[] | undefined =>
  beginnings[beginningKey(query) ?? '']?.map(({ excerptIn, ...hit }) => ({
    ...hit,
    excerpt: (country && excerptIn?.[country]) ?? hit.excerpt,
    score: 0,
    share: 1,
    why: [],
  }));
