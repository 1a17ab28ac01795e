import type { PlaceId } from '../../core/marks/place';
import { useTranslate } from '../translate';
import { BookmarkIcon, NoteIcon, ReadIcon } from './mark-icons';
import { useMarks } from './marks';

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
