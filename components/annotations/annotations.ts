import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Annotation, StoredAnnotations } from '../../core/annotations/annotation';
import type { TargetId } from '../../core/annotations/annotation-target';
import type { Bookmark } from '../../core/annotations/bookmarks';
import type { Highlight } from '../../core/annotations/highlight';
import type { Note } from '../../core/annotations/note';
import type { SectionId } from '../../core/guide/guide';

/** What was removed last, and the way to bring it back. */
export interface RemovedAnnotation {
  readonly what: Annotation['kind'];
  /** A highlight's own, else that of its place. */
  readonly id: string;
  readonly restore: () => void;
}

/** Everything that the reader has marked, and the ways to change it. */
export interface Annotations extends StoredAnnotations {
  readonly bookmarked: ReadonlySet<TargetId>;
  readonly read: ReadonlySet<SectionId>;
  /** False until all of it has been read out of the store. */
  readonly ready: boolean;
  readonly removed: RemovedAnnotation | undefined;
  readonly toggleBookmark: (bookmark: Bookmark) => void;
  readonly toggleRead: (section: SectionId) => void;
  /** Resolves when it is on the disk; rejects where the browser refuses. `undefined` = no note. */
  readonly keepNote: (target: TargetId, note: Note | undefined) => Promise<void>;
  /** Marks a stretch; it takes the place of the highlights that it has swallowed. */
  readonly addHighlight: (highlight: Highlight, swallowed: readonly string[]) => void;
  /** Takes an annotation away so that it can be brought back; for lists, where it disappears. */
  readonly remove: (kind: RemovedAnnotation['what'], id: string) => void;
  /** The time to bring it back is over. */
  readonly forgetRemoved: () => void;
}

const AnnotationsContext = createContext<Annotations | undefined>(undefined);
export const AnnotationsProvider = AnnotationsContext.Provider;

/** `undefined` on surfaces that show the guide without annotations. */
export const useAnnotations = (): Annotations | undefined => useContext(AnnotationsContext);
