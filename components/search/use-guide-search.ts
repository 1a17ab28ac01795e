import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import type { AnnotationFinder, SearchEngine } from '../../core/ports/finders';
import { isBeginning } from '../../core/search/beginnings';
import type { SearchResult } from '../../core/search/guide-search';
import type { Suggestions } from '../../core/search/suggestions';
import type { WorkCountry } from '../../core/tips/country';

/** What was found for the words of a query. */
export interface Answered {
  /** The query that it was found for: while somebody types fast, an older one than stands in the field. */
  readonly answered: string | undefined;
  /** `undefined` while nothing is asked, nothing can be said yet, or the index is still loading. */
  readonly results: readonly SearchResult[] | undefined;
  /** What the reader has marked that has these words; known together with the results, so that nothing moves. */
  readonly annotations: readonly FoundAnnotation[] | undefined;
  /** The query as it was understood, where a word of it looked mistyped. */
  readonly corrected: string | undefined;
  /** What to offer instead, where nothing was found. */
  readonly suggestions: Suggestions | undefined;
}

/** What the search field needs: the words, what they find, and how to change them. */
export interface GuideSearch extends Answered {
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** Hits below the field; the page with all hits has the others. */
export const MOST_SHOWN = 10;

const nothingFor = (answered?: string): Answered => ({
  answered,
  results: undefined,
  annotations: undefined,
  corrected: undefined,
  suggestions: undefined,
});

/**
 * Searches at each key. The index is loaded at the first one; of several searches under way only the last counts.
 * `load` may be called again after a failure. `country`: where the reader works; excerpts hold there. `typed`: what the
 * field holds already.
 */
export function useGuideSearch(
  load: (query: string) => Promise<SearchEngine>,
  loadAnnotations: () => Promise<AnnotationFinder>,
  country: WorkCountry,
  typed = '',
): GuideSearch {
  const [query, setQuery] = useState(typed);
  const [found, setFound] = useState(nothingFor);
  const latest = useRef('');
  latest.current = query;
  const law = useRef(country);
  law.current = country;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!query.trim()) {
      setFound(nothingFor());
      return;
    }
    void Promise.all([load(query), loadAnnotations()]).then(([engine, finder]) => {
      if (latest.current === query && law.current === country) setFound(answerTo(query, engine, finder, country));
    });
  }, [query, country]);
  return { ...found, query, setQuery };
}

function answerTo(query: string, engine: SearchEngine, finder: AnnotationFinder, country: WorkCountry): Answered {
  const results = engine.find(query, MOST_SHOWN, country);
  const annotations = finder.find(query);
  const [best] = results;
  if (!best && annotations.length === 0 && isBeginning(query)) return nothingFor(query);
  return {
    answered: query,
    results,
    annotations,
    // A handbook has words of its own: what it finds was no slip.
    corrected: best && !best.handbook ? engine.corrected(query) : undefined,
    suggestions: best || isBeginning(query) ? undefined : engine.suggest(query),
  };
}
