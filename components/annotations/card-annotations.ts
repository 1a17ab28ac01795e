import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { TargetId } from '../../core/annotations/annotation-target';
import { type Bookmark, toggled } from '../../core/annotations/bookmarks';
import type { SectionId } from '../../core/guide/guide';
import { type Stored, useStored } from '../shared/stored';

/** What cards show of the annotations. It is read from items only: the popup does not open the database. */
export interface CardAnnotations {
  readonly isBookmarked: (section: SectionId) => boolean;
  readonly hasNote: (section: SectionId) => boolean;
  readonly onBookmark: (bookmark: Bookmark) => void;
}

const CardAnnotationsContext = createContext<CardAnnotations | undefined>(undefined);
export const CardAnnotationsProvider = CardAnnotationsContext.Provider;

/** `undefined` where cards are only shown, as on the welcome page. */
export const useCardAnnotations = (): CardAnnotations | undefined => useContext(CardAnnotationsContext);

/** Where the annotations of cards are kept. */
export interface CardAnnotationSources {
  readonly bookmarks: Stored<Bookmark[]>;
  readonly noteIndex: Stored<TargetId[] | undefined>;
}

/** Annotations by section; those of its tips count too. */
export function useStoredCardAnnotations({ bookmarks, noteIndex }: CardAnnotationSources): CardAnnotations {
  const [marked, setMarked] = useStored(bookmarks);
  const [targets] = useStored(noteIndex);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is new with each rendering and always changes the same item.
  return useMemo(
    () => ({
      isBookmarked: (section) => marked?.some(({ target }) => target === section) ?? false,
      hasNote: (section) => targets?.some((target) => target === section || target.startsWith(`${section}-`)) ?? false,
      onBookmark: (bookmark) => setMarked((now) => toggled(now, bookmark)),
    }),
    [marked, targets],
  );
}
