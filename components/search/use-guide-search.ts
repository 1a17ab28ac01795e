import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import type { AnnotationFinder, SearchEngine } from '../../core/ports/finders';
import type { SearchResult } from '../../core/search/guide-search';
import type { Suggestions } from '../../core/search/suggestions';

/** What the search field needs: the words, what they find, and how to change them. */
export interface GuideSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** `undefined` while nothing is asked, nothing can be said yet, or the index is still loading. */
  readonly results: readonly SearchResult[] | undefined;
  /** What the reader has marked that has these words; known together with the results, so that nothing moves. */
  readonly annotations: readonly FoundAnnotation[] | undefined;
  /** What to offer instead, where nothing was found. */
  readonly suggestions: Suggestions | undefined;
}

/** One letter is the beginning of a word: that nothing is found for it says nothing about the guide. */
const isBeginning = (query: string): boolean => [...query.trim().normalize('NFC')].length < 2;

/**
 * Searches at each key. The index is loaded at the first one; of several searches under way only the last counts.
 * `load` may be called again after a failure.
 */
export function useGuideSearch(
  load: () => Promise<SearchEngine>,
  loadAnnotations: () => Promise<AnnotationFinder>,
): GuideSearch {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Pick<GuideSearch, 'results' | 'annotations' | 'suggestions'>>();
  const latest = useRef('');
  latest.current = query;
  useEffect(() => {
    if (!query.trim()) {
      setFound(undefined);
      return;
    }
    void Promise.all([load(), loadAnnotations()]).then(([engine, handbook]) => {
      if (latest.current !== query) return;
      const results = engine.find(query);
      const annotations = handbook.find(query);
      const nothing = results.length === 0 && annotations.length === 0;
      if (nothing && isBeginning(query)) setFound(undefined);
      else setFound({ results, annotations, suggestions: results.length === 0 ? engine.suggest(query) : undefined });
    });
  }, [query]);
  return { query, setQuery, results: found?.results, annotations: found?.annotations, suggestions: found?.suggestions };
}
