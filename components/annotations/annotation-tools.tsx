import type { ComponentChildren } from 'preact';
import { isTipPlace } from '../../core/annotations/annotation-target';
import type { Bookmark } from '../../core/annotations/bookmarks';
import { useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './annotation-icons';
import { useAnnotations } from './annotations';

interface PlaceToolsProps {
  /** The section or tip, named as a bookmark would be. */
  readonly place: Bookmark;
  /** What a screen reader says after the button's word. */
  readonly name: string;
  readonly noteOpen: boolean;
  readonly onNote: () => void;
  readonly children?: ComponentChildren;
}

/** What can be done with a section or tip: bookmark, note, and for a section read. The words stay, only the sign changes. */
export function PlaceTools({ place, name, noteOpen, onNote, children }: PlaceToolsProps) {
  const t = useTranslate();
  const annotations = useAnnotations();
  if (!annotations?.ready) return <div class="place-tools" />;
  const bookmarked = annotations.bookmarked.has(place.place);
  const read = annotations.read.has(place.place);
  return (
    <div class="place-tools">
      <button
        type="button"
        class="place-tool"
        aria-pressed={bookmarked}
        aria-label={t('bookmarkLabel', name)}
        onClick={() => annotations.toggleBookmark(place)}
      >
        <BookmarkIcon filled={bookmarked} />
        {t('bookmark')}
      </button>
      <button
        type="button"
        class="place-tool"
        aria-expanded={noteOpen}
        aria-label={t('noteLabel', name)}
        onClick={onNote}
      >
        <NoteIcon />
        {t('note')}
      </button>
      {children}
      {!isTipPlace(place.place) && (
        <button
          type="button"
          class="place-tool"
          aria-pressed={read}
          aria-label={t('readLabel', name)}
          onClick={() => annotations.toggleRead(place.place)}
        >
          <ReadIcon />
          {t('markRead')}
        </button>
      )}
    </div>
  );
}
