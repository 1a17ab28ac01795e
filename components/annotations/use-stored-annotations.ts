import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TargetId } from '../../core/annotations/annotation-target';
import { type Bookmark, toggled } from '../../core/annotations/bookmarks';
import type { Highlight } from '../../core/annotations/highlight';
import type { Note } from '../../core/annotations/note';
import type { SectionId } from '../../core/guide/guide';
import { type Stored, useStored } from '../shared/stored';
import { useUnsaved } from '../shared/unsaved';
import type { Annotations, RemovedAnnotation } from './annotations';

interface Listed<T> {
  list(): Promise<readonly { readonly id: string; readonly value: T }[]>;
  watch(changed: (id: string, value: T | undefined) => void): () => void;
}

/** Where annotations are kept; the shape that `platform/storage/annotations.ts` and `platform/storage/notes.ts` give. */
export interface AnnotationServices {
  readonly bookmarks: Stored<Bookmark[]>;
  readonly readMarks: Stored<SectionId[]>;
  readonly notes: Listed<Note> & { keep(target: TargetId, note: Note | undefined): Promise<void> };
  readonly highlights: Listed<Highlight> & {
    putAll(entries: readonly (readonly [string, Highlight])[], remove?: readonly string[]): Promise<void>;
  };
}

/** How long the reader waits for annotations before it shows the text without them. */
const PATIENCE_MS = 500;

/** All annotations of the reader, kept up to date with every surface. */
export function useStoredAnnotations({ bookmarks, readMarks, notes, highlights }: AnnotationServices): Annotations {
  const [marked, setMarked] = useStored(bookmarks);
  const [read, setRead] = useStored(readMarks);
  const written = useListed(notes);
  const quoted = useListed(highlights);
  const [removed, setRemoved] = useState<RemovedAnnotation>();
  const reportUnsaved = useUnsaved();

  /** Shows highlights at once and stores them; what is refused stays on screen and is said. */
  const storeHighlights = (entries: readonly (readonly [string, Highlight])[], remove: readonly string[]) => {
    quoted.show((now) => new Map([...[...now].filter(([id]) => !remove.includes(id)), ...entries]));
    const store = () =>
      void quoted.during([...entries.map(([id]) => id), ...remove], highlights.putAll(entries, remove)).then(
        () => reportUnsaved(highlights, undefined),
        (error: unknown) =>
          reportUnsaved(highlights, {
            error,
            retry: store,
            text: () => entries.map(([, { quote }]) => quote).join('\n\n'),
          }),
      );
    store();
  };
  const storeNote = (target: TargetId, note: Note | undefined) => {
    written.show(
      (now) => new Map([...[...now].filter(([id]) => id !== target), ...(note ? [[target, note] as const] : [])]),
    );
    const store = () =>
      void written.during([target], notes.keep(target, note)).then(
        () => reportUnsaved(notes, undefined),
        (error: unknown) => reportUnsaved(notes, { error, retry: store, text: () => note?.text ?? '' }),
      );
    store();
  };

  const remove: Annotations['remove'] = (what, id) => {
    const restore = restoring(what, id);
    if (!restore) return;
    setRemoved({
      what,
      id,
      restore: () => {
        restore();
        setRemoved(undefined);
      },
    });
  };
  /** Removes it and gives the way back. */
  const restoring = (what: RemovedAnnotation['what'], id: string): (() => void) | undefined => {
    if (what === 'bookmark') {
      const bookmark = marked?.find(({ target }) => target === id);
      if (!bookmark) return undefined;
      setMarked((now) => now.filter(({ target }) => target !== id));
      return () => setMarked((now) => [...now.filter(({ target }) => target !== id), bookmark]);
    }
    if (what === 'note') {
      const note = written.all.get(id);
      if (!note) return undefined;
      storeNote(id, undefined);
      return () => storeNote(id, note);
    }
    const highlight = quoted.all.get(id);
    if (!highlight) return undefined;
    storeHighlights([], [id]);
    return () => storeHighlights([[id, highlight]], []);
  };

  const bookmarked = useMemo(() => new Set(marked?.map(({ target }) => target)), [marked]);
  const readSections = useMemo(() => new Set(read), [read]);
  return {
    bookmarks: marked ?? [],
    bookmarked,
    read: readSections,
    notes: written.all,
    highlights: quoted.all,
    ready: marked !== undefined && written.ready && quoted.ready,
    removed,
    toggleBookmark: (bookmark) => setMarked((now) => toggled(now, bookmark)),
    toggleRead: (section) =>
      setRead((now) => (now.includes(section) ? now.filter((one) => one !== section) : [...now, section])),
    keepNote: (target, note) => notes.keep(target, note),
    addHighlight: (highlight, swallowed) => storeHighlights([[crypto.randomUUID(), highlight]], swallowed),
    remove,
    forgetRemoved: () => setRemoved(undefined),
  };
}

/**
 * Records by id, kept up to date. A database that cannot be read counts as empty. `show` is for what is about to be stored,
 * `during` for the storing: what is heard of these records meanwhile is older than what is shown.
 */
function useListed<T>(store: Listed<T>) {
  const [all, setAll] = useState<ReadonlyMap<string, T>>(new Map());
  const [ready, setReady] = useState(false);
  const underway = useRef<readonly string[]>([]);
  const during = async <R>(ids: readonly string[], storing: Promise<R>): Promise<R> => {
    underway.current = [...underway.current, ...ids];
    try {
      return await storing;
    } finally {
      const left = [...underway.current];
      for (const id of ids) left.splice(left.indexOf(id), 1);
      underway.current = left;
    }
  };
  useEffect(() => {
    let current = true;
    const stop = store.watch((id, value) => {
      if (underway.current.includes(id)) return;
      setAll(
        (now) => new Map([...[...now].filter(([other]) => other !== id), ...(value ? [[id, value] as const] : [])]),
      );
    });
    // A database that does not answer must not keep anybody from reading.
    const timer = setTimeout(setReady, PATIENCE_MS, true);
    store
      .list()
      .catch(() => [])
      .then((list) => {
        if (!current) return;
        // What has changed while it was read is newer.
        setAll((now) => new Map([...list.map(({ id, value }) => [id, value] as const), ...now]));
        setReady(true);
      });
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return { all, ready, show: setAll, during };
}
