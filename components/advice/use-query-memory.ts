import { useEffect, useRef, useState } from 'preact/hooks';

/** Where the last query is kept. */
export interface QueryMemory {
  read(): Promise<{ readonly query: string; readonly at: number } | undefined>;
  /** `at` in milliseconds since 1970; 0 = not to come back by itself. */
  keep(query: string, at: number): void;
}

/** How long a query comes back by itself: who returns at once wants the results, who returns later the tips. */
const QUERY_RETURNS_FOR = 10 * 60 * 1000;

/** Keeps what is typed and brings it back: at once after a short while, as an offer later. Returns the offer. */
export function useQueryMemory(
  memory: QueryMemory,
  query: string,
  setQuery: (query: string) => void,
): string | undefined {
  const [recent, setRecent] = useState<string>();
  const typed = useRef('');
  /** As it stands in the field, also before the effects of a drawing have run. */
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    void memory.read().then((remembered) => {
      // Whoever has begun to type is faster than the memory.
      if (!remembered || latest.current || typed.current) return;
      setRecent(remembered.query);
      if (Date.now() - remembered.at < QUERY_RETURNS_FOR) setQuery(remembered.query);
    });
  }, []);
  useEffect(() => {
    if (query.trim()) memory.keep(query, Date.now());
    else if (typed.current.trim()) {
      // Emptied on purpose: not lost, but not in the way either.
      memory.keep(typed.current, 0);
      setRecent(typed.current);
    }
    typed.current = query;
  }, [query]);
  return recent;
}
