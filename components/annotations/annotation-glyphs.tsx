import type { TargetId } from '../../core/annotations/annotation-target';
import { useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './annotation-icons';
import { useAnnotations } from './annotations';

/** Small signs behind a section in the contents: read, bookmarked, with a note. */
export function AnnotationGlyphs({ target }: { target: TargetId }) {
  const t = useTranslate();
  const annotations = useAnnotations();
  if (!annotations) return null;
  const signs = [
    annotations.read.has(target) && { sign: <ReadIcon />, word: t('markedRead') },
    annotations.bookmarked.has(target) && { sign: <BookmarkIcon filled />, word: t('bookmarkName') },
    annotations.notes.has(target) && { sign: <NoteIcon />, word: t('note') },
  ].filter((one) => one !== false);
  if (signs.length === 0) return null;
  return (
    <span class="annotation-glyphs">
      {signs.map(({ sign, word }) => (
        <span key={word}>
          {sign}
          <span class="visually-hidden">, {word}</span>
        </span>
      ))}
    </span>
  );
}
