import type { Day } from '../guide/guide';
import type { TargetId } from './annotation-target';
import type { Bookmark } from './bookmarks';
import type { Highlight } from './highlight';
import type { Note } from './note';

/** A bookmark, note or highlight, as search and the personal list see it. */
export interface Annotation {
  readonly kind: 'bookmark' | 'note' | 'highlight';
  /** Bookmarks and notes have the id of their place, highlights one of their own. */
  readonly id: string;
  readonly target: TargetId;
  /** Title of the place when it was marked. */
  readonly title: string;
  /** The note, or the quote; empty for a bookmark. */
  readonly text: string;
  /** From the day after, the numbers in the guide's words here (title or quote) are not shown. */
  readonly reviewBy?: Day;
}

/** Everything that the reader has marked, as it is stored. */
export interface StoredAnnotations {
  readonly bookmarks: readonly Bookmark[];
  /** By place. */
  readonly notes: ReadonlyMap<TargetId, Note>;
  readonly highlights: ReadonlyMap<string, Highlight>;
}

/** Everything that is marked as one list, in no certain order. */
export const allAnnotations = ({ bookmarks, notes, highlights }: StoredAnnotations): Annotation[] => [
  ...bookmarks.map(
    ({ target, ...named }): Annotation => ({ kind: 'bookmark', id: target, target, text: '', ...named }),
  ),
  ...[...notes].map(([target, note]): Annotation => ({ kind: 'note', id: target, target, ...note })),
  ...[...highlights].map(
    ([id, { section, title, quote, reviewBy }]): Annotation => ({
      kind: 'highlight',
      id,
      target: section,
      title,
      text: quote,
      ...(reviewBy ? { reviewBy } : {}),
    }),
  ),
];
