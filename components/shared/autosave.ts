import { useEffect, useRef } from 'preact/hooks';
import { useUnsaved } from './unsaved';

/** Most that can be lost when the browser dies while somebody types: this, or one write, and the time of the next. */
const SAVE_AFTER_MS = 250;

/** Where what is typed goes, and who is told. */
interface AutosaveOptions<T> {
  /** Stores it; rejects where the browser refuses. */
  readonly write: (id: string, value: T) => Promise<void>;
  /** What was typed last is stored. */
  readonly saved: (id: string) => void;
  /** What was typed last is not stored; it goes with the next write. */
  readonly failed: (id: string, error: unknown) => void;
}

/** Keeps what is typed while it is typed. */
export interface Autosave<T> {
  /** What was typed last under an id, as long as it is not stored. */
  unsaved(id: string): T | undefined;
  /** Stores it soon. */
  changed(id: string, value: T): void;
  /** Stores at once what is not stored yet. */
  flush(): void;
  /** What was typed last under an id is not wanted any more. */
  forget(id: string): void;
}

/** On a slow computer writes must not queue up: the next one begins when the one before is done, with what was typed last. */
export function autosave<T>({ write, saved, failed }: AutosaveOptions<T>): Autosave<T> {
  /** What was typed last and is not stored, whether it waits or is being written. */
  const unsaved = new Map<string, { readonly value: T }>();
  const waiting = new Set<string>();
  let writing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (const id of waiting) {
      const typed = unsaved.get(id);
      if (typed) void store(id, typed);
    }
    waiting.clear();
  };
  const store = async (id: string, typed: { readonly value: T }) => {
    writing++;
    const refused = await write(id, typed.value).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    writing--;
    const isLast = unsaved.get(id) === typed;
    if (isLast && !refused) unsaved.delete(id);
    soon();
    if (!isLast) return;
    if (!refused) return saved(id);
    // Not at once: the browser would only refuse again.
    waiting.add(id);
    failed(id, refused.error);
  };
  const soon = () => {
    if (writing === 0 && waiting.size > 0) timer ??= setTimeout(flush, SAVE_AFTER_MS);
  };
  return {
    unsaved: (id) => unsaved.get(id)?.value,
    changed: (id, value) => {
      unsaved.set(id, { value });
      waiting.add(id);
      soon();
    },
    flush,
    forget: (id) => {
      unsaved.delete(id);
      waiting.delete(id);
    },
  };
}

interface KeptTyping<T> extends Pick<AutosaveOptions<T>, 'write'> {
  readonly saved?: () => void;
  /** What was typed, to be taken elsewhere where it cannot be stored. */
  readonly text: (value: T) => string;
}

/** {@link autosave} for a view: writes at once when the page is hidden or the view goes, and says what is not stored. */
export function useAutosave<T>(options: KeptTyping<T>): Autosave<T> {
  const reportUnsaved = useUnsaved();
  const latest = useRef(options);
  latest.current = options;
  const begin = (): Autosave<T> => {
    const kept = autosave<T>({
      write: (id, value) => latest.current.write(id, value),
      saved: () => {
        reportUnsaved(latest, undefined);
        latest.current.saved?.();
      },
      failed: (id, error) => {
        const text = () => {
          const value = kept.unsaved(id);
          return value === undefined ? '' : latest.current.text(value);
        };
        reportUnsaved(latest, { error, retry: kept.flush, text });
      },
    });
    const forget = (id: string) => {
      kept.forget(id);
      reportUnsaved(latest, undefined);
    };
    return { ...kept, forget };
  };
  const made = useRef<Autosave<T>>(undefined);
  made.current ??= begin();
  const { current } = made;
  useEffect(() => {
    document.addEventListener('visibilitychange', current.flush);
    addEventListener('pagehide', current.flush);
    return () => {
      document.removeEventListener('visibilitychange', current.flush);
      removeEventListener('pagehide', current.flush);
      current.flush();
    };
  }, []);
  return current;
}
