import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { allMarks, type Mark } from '../../core/annotations/annotation';
import { findMarks } from '../../core/annotations/find-annotations';
import { groupMarks, type MarkedChapter } from '../../core/annotations/my-list';
import { myListAsMarkdown } from '../../core/annotations/my-list-markdown';
import type { TipsTable } from '../../core/guide/compiled-guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { CopyButton } from '../shared/copy-button';
import { today } from '../shared/days';
import { saveFile } from '../shared/save-file';
import { type Translate, useTranslate } from '../shared/translate';
import { useMarks } from './annotations';
import { MyListPlace } from './my-list-row';

type Kind = Mark['kind'] | 'all';

/** Everything that the reader has marked, chapter by chapter: to be read, narrowed, printed and taken along. */
export function MyList({
  table,
  handbook,
}: {
  table: TipsTable;
  /** Titles of handbook chapters, by their names (`eigen-leitlinie`). */
  handbook: ReadonlyMap<string, string>;
}) {
  const t = useTranslate();
  const marks = useMarks();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  useLayoutEffect(() => {
    if (marks?.ready) document.getElementById('meine')?.focus();
  }, [marks?.ready]);
  const all = useMemo(() => (marks ? allMarks(marks) : []), [marks?.bookmarks, marks?.notes, marks?.highlights]);
  if (!marks?.ready) return null;
  const wanted = kind === 'all' ? all : all.filter((mark) => mark.kind === kind);
  const shown = words.trim() ? findMarks(words, wanted).map(({ mark }) => mark) : wanted;
  const tips = table.rows.flatMap(({ tips }) => tips);
  const chapters = groupMarks(shown, { chapters: table.chapters, handbook, tips });
  const markdown = asMarkdown(chapters, t);
  return (
    <article class="my-list">
      <h1 id="meine" tabIndex={-1}>
        {t('myList')}
      </h1>
      {all.length === 0 ? (
        <div class="my-list-empty">
          <p>{t('myListEmpty')}</p>
          <p>{t('myListEmptyHow')}</p>
        </div>
      ) : (
        <>
          <div class="search-filters">
            <label>
              {t('myListFilter')}
              <input
                type="text"
                class="field my-list-filter"
                autocomplete="off"
                spellcheck={false}
                value={words}
                onInput={({ currentTarget }) => setWords(currentTarget.value)}
              />
            </label>
            <label>
              {t('myListKind')}
              <select value={kind} onChange={({ currentTarget }) => setKind(kindOf(currentTarget.value))}>
                <option value="all">{t('filterAll')}</option>
                <option value="bookmark">{t('bookmarks')}</option>
                <option value="note">{t('notes')}</option>
                <option value="highlight">{t('highlights')}</option>
              </select>
            </label>
          </div>
          <p class="my-list-actions">
            <button type="button" class="link" onClick={() => print()}>
              {t('print')}
            </button>
            <CopyButton text={markdown} label={t('copyMarkdown')} />
            <button type="button" class="link" onClick={() => saveFile(t('myList'), markdown, 'md')}>
              {t('saveMarkdown')}
            </button>
          </p>
          <p role="status" class="search-count">
            {shown.length === 1 ? t('myListCountOne') : t('myListCount', shown.length)}
          </p>
        </>
      )}
      {chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={`meine-${chapter.id}`}>
          <h2 id={`meine-${chapter.id}`} lang="de">
            {titleOf(chapter, t)}
          </h2>
          {chapter.places.map((place) => (
            <MyListPlace key={place.place} marked={place} />
          ))}
        </section>
      ))}
    </article>
  );
}

const kindOf = (value: string): Kind =>
  value === 'bookmark' || value === 'note' || value === 'highlight' ? value : 'all';

function titleOf({ id, title }: MarkedChapter, t: Translate): string {
  if (isHandbookId(id)) return t('otherChapter', title || id);
  return title ? `${t('chapterLabel', id)}: ${title}` : t('chapterLabel', id);
}

const asMarkdown = (chapters: readonly MarkedChapter[], t: Translate): string =>
  myListAsMarkdown(
    chapters,
    {
      title: t('myList'),
      bookmark: t('bookmarkName'),
      note: t('note'),
      tip: t('tipName'),
      chapter: (chapter) => titleOf(chapter, t),
      reviewDue: t('reviewDue'),
    },
    today(),
  );
