import { useEffect, useRef } from 'preact/hooks';
import { type PendingWrites, pendingWrites } from './pending-writes';
import { useUnsaved } from './unsaved';

interface AutosaveOptions<T> {
  /** Stores what was typed under an id; rejects where the browser refuses. */
  readonly write: (id: string, value: T) => Promise<void>;
  readonly saved?: () => void;
  /** What was typed, to be taken elsewhere where it cannot be stored. */
  readonly text: (value: T) => string;
}

/**
 * Stores text while it is typed: soon, and at once when the page is hidden or the view goes. Reports what is not
 * stored.
 */
export function useAutosave<T>(options: AutosaveOptions<T>) {
  const reportUnsaved = useUnsaved();
  const latest = useRef(options);
  latest.current = options;
  const made = useRef<PendingWrites<T>>(undefined);
  made.current ??= pendingWrites<T>({
    write: (id, value) => latest.current.write(id, value),
    stored: () => {
      reportUnsaved(latest, undefined);
      latest.current.saved?.();
    },
    refused: (_, error) => {
      const text = () => typed.values().map((value) => latest.current.text(value));
      reportUnsaved(latest, { error, retry: typed.flush, text: () => text().join('\n\n') });
    },
  });
  const typed = made.current;
  useEffect(() => {
    document.addEventListener('visibilitychange', typed.flush);
    addEventListener('pagehide', typed.flush);
    return () => {
      document.removeEventListener('visibilitychange', typed.flush);
      removeEventListener('pagehide', typed.flush);
      typed.flush();
    };
  }, [typed]);
  return {
    /** What was typed last under an id, until it is stored. */
    unsaved: typed.get,
    changed: (id: string, value: T) => {
      typed.put(id, value);
      typed.soon();
    },
    flush: typed.flush,
    /** Drops what was typed last under an id. */
    forget: (id: string) => {
      typed.forget(id);
      reportUnsaved(latest, undefined);
    },
  };
}
