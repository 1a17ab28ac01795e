import { useEffect, useRef, useState } from 'preact/hooks';

/** Where the last query is kept. */
export interface QueryMemory {
  read(): Promise<{ readonly query: string } | undefined>;
  keep(query: string): void;
  /** What this page has read last, so that a first frame can have it. */
  last?(): { readonly query: string } | undefined;
}

/**
 * Keeps what is typed and returns the query of before as an offer. It never comes back by itself: who opens the popup
 * on another page wants the tips for that page, and new words must not be appended to old ones.
 */
export function useQueryMemory(memory: QueryMemory, query: string): string | undefined {
  const [recent, setRecent] = useState(() => memory.last?.()?.query);
  /** What stood in the field before it was taken away letter by letter. */
  const longest = useRef('');
  useEffect(() => {
    if (memory.last?.()) return;
    // What has been typed and emptied meanwhile is newer than the memory.
    void memory.read().then((remembered) => setRecent((newer) => newer ?? remembered?.query));
  }, [memory]);
  useEffect(() => {
    if (query.trim()) {
      if (!longest.current.startsWith(query)) longest.current = query;
      memory.keep(query);
    } else if (longest.current) {
      // Emptied: not lost, but not in the way either.
      memory.keep(longest.current);
      setRecent(longest.current);
      longest.current = '';
    }
  }, [query, memory]);
  return recent;
}
