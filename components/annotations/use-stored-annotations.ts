import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Bookmark, toggled } from '../../core/annotations/bookmarks';
import type { Highlight } from '../../core/annotations/highlight';
import type { Note } from '../../core/annotations/note';
import type { SectionId } from '../../core/guide/guide';
import type { Records } from '../../core/ports/stored';
import { useRecords } from '../shared/records';
import { type Stored, useStored } from '../shared/stored';
import type { Annotations, RemovedAnnotation } from './annotations';

/** Where annotations are kept. */
export interface AnnotationServices {
  readonly bookmarks: Stored<Bookmark[]>;
  readonly readMarks: Stored<SectionId[]>;
  readonly notes: Records<Note>;
  readonly highlights: Records<Highlight>;
}

/** How long the reader waits for annotations before it shows the text without them. */
const PATIENCE_MS = 500;

/** All annotations of the reader, kept up to date with every surface. */
export function useStoredAnnotations({ bookmarks, readMarks, notes, highlights }: AnnotationServices): Annotations {
  const [marked, setMarked] = useStored(bookmarks);
  const [read, setRead] = useStored(readMarks);
  const written = useRecords(notes, ({ text }) => text);
  const quoted = useRecords(highlights, ({ quote }) => quote);
  const isPatient = usePatience();
  const [removed, setRemoved] = useState<RemovedAnnotation>();

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
  /** Removes it and returns what brings it back. */
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
      written.put([], [id]);
      return () => written.put([[id, note]]);
    }
    const highlight = quoted.all.get(id);
    if (!highlight) return undefined;
    quoted.put([], [id]);
    return () => quoted.put([[id, highlight]]);
  };

  const bookmarked = useMemo(() => new Set(marked?.map(({ target }) => target)), [marked]);
  const readSections = useMemo(() => new Set(read), [read]);
  return {
    bookmarks: marked ?? [],
    bookmarked,
    read: readSections,
    notes: written.all,
    highlights: quoted.all,
    unreadable: written.unreadable || quoted.unreadable,
    ready: marked !== undefined && (!isPatient || (written.known && quoted.known)),
    removed,
    toggleBookmark: (bookmark) => setMarked((now) => toggled(now, bookmark)),
    toggleRead: (section) =>
      setRead((now) => (now.includes(section) ? now.filter((one) => one !== section) : [...now, section])),
    keepNote: (target, note) => notes.putAll(note ? [[target, note]] : [], note ? [] : [target]),
    addHighlight: (highlight, swallowed) => quoted.put([[crypto.randomUUID(), highlight]], swallowed),
    remove,
    forgetRemoved: () => setRemoved(undefined),
  };
}

/** True for a while: a database that does not answer must not keep the user from reading. */
function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(setPatient, PATIENCE_MS, false);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
