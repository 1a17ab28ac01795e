import type { ComponentChildren } from 'preact';
import { isTipTarget } from '../../core/annotations/annotation-target';
import type { Bookmark } from '../../core/annotations/bookmarks';
import { useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './annotation-icons';
import { useAnnotations } from './annotations';

interface AnnotationToolsProps {
  /** The section or tip, named as a bookmark would be. */
  readonly target: Bookmark;
  /** What a screen reader says after the button's word. */
  readonly name: string;
  readonly noteOpen: boolean;
  readonly onNote: () => void;
  readonly children?: ComponentChildren;
}

/**
 * What can be done with a section or tip: bookmark, note, and for a section read. The words stay, only the sign
 * changes.
 */
export function AnnotationTools({ target, name, noteOpen, onNote, children }: AnnotationToolsProps) {
  const t = useTranslate();
  const annotations = useAnnotations();
  if (!annotations?.ready) return <div class="annotation-tools" />;
  const bookmarked = annotations.bookmarked.has(target.target);
  const read = annotations.read.has(target.target);
  return (
    <div class="annotation-tools">
      <button
        type="button"
        class="annotation-tool"
        aria-pressed={bookmarked}
        aria-label={t('bookmarkLabel', name)}
        onClick={() => annotations.toggleBookmark(target)}
      >
        <BookmarkIcon filled={bookmarked} />
        {t('bookmark')}
      </button>
      <button
        type="button"
        class="annotation-tool"
        aria-expanded={noteOpen}
        aria-label={t('noteLabel', name)}
        onClick={onNote}
      >
        <NoteIcon />
        {t('note')}
      </button>
      {children}
      {!isTipTarget(target.target) && (
        <button
          type="button"
          class="annotation-tool"
          aria-pressed={read}
          aria-label={t('readLabel', name)}
          onClick={() => annotations.toggleRead(target.target)}
        >
          <ReadIcon />
          {t('markRead')}
        </button>
      )}
    </div>
  );
}
