import type { PlaceId } from '../../core/annotations/annotation-target';
import { useTranslate } from '../shared/translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './annotation-icons';
import { useMarks } from './annotations';

/** Small signs behind a section in the contents: read, bookmarked, with a note. */
export function PlaceGlyphs({ place }: { place: PlaceId }) {
  const t = useTranslate();
  const marks = useMarks();
  if (!marks) return null;
  const signs = [
    marks.read.has(place) && { sign: <ReadIcon />, word: t('markedRead') },
    marks.bookmarked.has(place) && { sign: <BookmarkIcon filled />, word: t('bookmarkName') },
    marks.notes.has(place) && { sign: <NoteIcon />, word: t('note') },
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
