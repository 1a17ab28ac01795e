import type { Change, ChapterEntry } from '../../core/guide/compiled-guide';
import { concernsChapter } from '../../core/reader/change-address';
import { useTranslate } from '../shared/translate';

interface ChangeFilterProps {
  /** What can be narrowed: the changes of the reader's country, then those of others. */
  readonly here: readonly Change[];
  readonly elsewhere: readonly Change[];
  readonly chapters: readonly ChapterEntry[];
  /** The chapter that is chosen; `undefined` = all. */
  readonly chapter: ChapterEntry | undefined;
  readonly onChapter: (chapter: ChapterEntry | undefined) => void;
}

/**
 * Narrows the changes to one subject of work, by the chapters whose sections rest on them; each says how many it has
 * here.
 */
export function ChangeFilter({ here, elsewhere, chapters, chapter, onChapter }: ChangeFilterProps) {
  const t = useTranslate();
  const subjects = chapters.filter(
    (one) => one === chapter || [...here, ...elsewhere].some((change) => concernsChapter(change, one)),
  );
  return (
    <label>
      {t('changesSubject')}
      <select
        value={chapter?.slug ?? ''}
        onChange={({ currentTarget }) => onChapter(chapters.find(({ slug }) => slug === currentTarget.value))}
      >
        <option value="">{t('filterAll')}</option>
        {subjects.map((one) => (
          <option key={one.slug} value={one.slug} lang="de">
            {one.title} ({here.filter((change) => concernsChapter(change, one)).length})
          </option>
        ))}
      </select>
    </label>
  );
}
