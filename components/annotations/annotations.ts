import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Annotation, StoredAnnotations } from '../../core/annotations/annotation';
import type { TargetId } from '../../core/annotations/annotation-target';
import type { Bookmark } from '../../core/annotations/bookmarks';
import type { Highlight } from '../../core/annotations/highlight';
import type { Note } from '../../core/annotations/note';
import type { SectionId } from '../../core/guide/guide';

/** What was removed last, and how to restore it. */
export interface RemovedAnnotation {
  readonly what: Annotation['kind'];
  /** The id of a highlight, otherwise the target. */
  readonly id: string;
  readonly restore: () => void;
}

/** All annotations, and how to change them. */
export interface Annotations extends StoredAnnotations {
  readonly bookmarked: ReadonlySet<TargetId>;
  readonly read: ReadonlySet<SectionId>;
  /** Notes and highlights cannot be read: an empty list does not mean that there are none. */
  readonly unreadable: boolean;
  /** False until all of it has been read out of the store. */
  readonly ready: boolean;
  readonly removed: RemovedAnnotation | undefined;
  readonly toggleBookmark: (bookmark: Bookmark) => void;
  readonly toggleRead: (section: SectionId) => void;
  /** Resolves when it survives a crash of the browser; rejects if the browser refuses. `undefined` = no note. */
  readonly keepNote: (target: TargetId, note: Note | undefined) => Promise<void>;
  /** Adds a highlight, which replaces those that it contains. */
  readonly addHighlight: (highlight: Highlight, swallowed: readonly string[]) => void;
  /** Removes an annotation so that it can be restored; for lists, where it disappears. */
  readonly remove: (kind: RemovedAnnotation['what'], id: string) => void;
  /** The removed annotation can no longer be restored. */
  readonly forgetRemoved: () => void;
}

const AnnotationsContext = createContext<Annotations | undefined>(undefined);
export const AnnotationsProvider = AnnotationsContext.Provider;

/** `undefined` on surfaces that show the guide without annotations. */
export const useAnnotations = (): Annotations | undefined => useContext(AnnotationsContext);
