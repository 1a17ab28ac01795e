import type { FoundAnnotation } from '../annotations/find-annotations';
import type { SearchResult } from '../search/guide-search';
import type { Suggestions } from '../search/suggestions';
import type { WorkCountry } from '../tips/country';

/** The search over the guide and handbook chapters, ready to answer. */
export interface SearchEngine {
  /** At most `limit` sections, and templates beside them; excerpts are for somebody who works in `country`. */
  find(query: string, limit?: number, country?: WorkCountry): readonly SearchResult[];
  /** The query as it was understood, where a word of it looked mistyped; `undefined` where it was taken as it is. */
  corrected(query: string): string | undefined;
  /** What to offer where nothing is found. */
  suggest(query: string): Suggestions;
}

/** The search over the user's annotations. */
export interface AnnotationFinder {
  find(query: string): readonly FoundAnnotation[];
}
