import type { PlaceId } from '../../core/annotations/annotation-target';
import { useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './annotation-icons';
import { useAnnotations } from './annotations';

/** Small signs behind a section in the contents: read, bookmarked, with a note. */
export function PlaceGlyphs({ place }: { place: PlaceId }) {
  const t = useTranslate();
  const annotations = useAnnotations();
  if (!annotations) return null;
  const signs = [
    annotations.read.has(place) && { sign: <ReadIcon />, word: t('markedRead') },
    annotations.bookmarked.has(place) && { sign: <BookmarkIcon filled />, word: t('bookmarkName') },
    annotations.notes.has(place) && { sign: <NoteIcon />, word: t('note') },
  ].filter((one) => one !== false);
  if (signs.length === 0) return null;
  return (
    <span class="place-glyphs">
      {signs.map(({ sign, word }) => (
        <span key={word}>
          {sign}
          <span class="visually-hidden">, {word}</span>
        </span>
      ))}
    </span>
  );
}
