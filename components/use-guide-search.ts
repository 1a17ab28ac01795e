import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../core/search/guide-search';

/** What the search field needs: the words, what they find, and how to change them. */
export interface GuideSearch {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** `undefined` while nothing is asked or the index is still loading. */
  readonly results: readonly SearchResult[] | undefined;
}

/**
 * Searches at each key. The index is loaded at the first one; of several searches under way only the last counts.
 * `load` may be called again after a failure.
 */
export function useGuideSearch(load: () => Promise<(query: string) => readonly SearchResult[]>): GuideSearch {
  const [query, setQuery] = useState('');
  const [results, setResults] = useState<readonly SearchResult[]>();
  const latest = useRef('');
  latest.current = query;
  useEffect(() => {
    if (!query.trim()) {
      setResults(undefined);
      return;
    }
    void load().then((search) => {
      if (latest.current === query) setResults(search(query));
    });
  }, [query]);
  return { query, setQuery, results };
}
