import type { RecentPlace } from '../../core/annotations/recently-read';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { useTranslate } from '../shared/translate';

interface ReadingPlacesProps {
  /** The latest first. */
  readonly places: readonly RecentPlace[];
  /** The link to a place was followed: the reader goes on where it was left. */
  readonly onContinue: (place: RecentPlace) => void;
  readonly onForget: () => void;
}

/** Where the reader was: go on there, or at one of the sections read before. */
export function ReadingPlaces({ places, onContinue, onForget }: ReadingPlacesProps) {
  const t = useTranslate();
  const [last, ...before] = places;
  if (!last) return null;
  const link = (place: RecentPlace) => (
    <a href={`#${place.section}`} lang="de" onClick={() => onContinue(place)}>
      <span class="chapter-number">{isHandbookId(place.section) ? t('handbookShort') : place.section}</span>
      <span>{place.title}</span>
    </a>
  );
  return (
    <section class="reading-places" aria-labelledby="weiterlesen">
      <h2 id="weiterlesen">{t('continueReading')}</h2>
      <p class="reading-last">{link(last)}</p>
      {before.length > 0 && (
        <>
          <h3>{t('readBefore')}</h3>
          <ul>
            {before.map((place) => (
              <li key={place.section}>{link(place)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="link" onClick={onForget}>
        {t('forgetRead')}
      </button>
    </section>
  );
}
