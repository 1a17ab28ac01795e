import { useEffect, useState } from 'preact/hooks';
import type { SearchSuggestions, SearchSuggestionsProps } from './search-suggestions';

/** {@link SearchSuggestions}, loaded when a search has found nothing: the popup need not wait for it at the click. */
export function LazySuggestions(props: SearchSuggestionsProps) {
  const [View, setView] = useState<typeof SearchSuggestions>();
  useEffect(() => {
    void import('./search-suggestions').then((loaded) => setView(() => loaded.SearchSuggestions));
  }, []);
  return View ? <View {...props} /> : null;
}
