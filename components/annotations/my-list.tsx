import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type Annotation, allAnnotations } from '../../core/annotations/annotation';
import { findAnnotations } from '../../core/annotations/find-annotations';
import { type AnnotatedChapter, groupAnnotations } from '../../core/annotations/my-list';
import { myListAsMarkdown } from '../../core/annotations/my-list-markdown';
import type { TipsTable } from '../../core/guide/compiled-guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import { CopyButton } from '../shared/copy-button';
import { today } from '../shared/days';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { saveFile } from '../shared/save-file';
import { type Translate, useTranslate } from '../shared/translate';
import { useAnnotations } from './annotations';
import { MyListRow } from './my-list-row';

type Kind = Annotation['kind'] | 'all';

/** All annotations by chapter, to be read, filtered, printed and exported. */
export function MyList({
  table,
  handbook,
}: {
  table: TipsTable;
  /** Titles of handbook chapters, by their names (`eigen-leitlinie`). */
  handbook: ReadonlyMap<string, string>;
}) {
  const t = useTranslate();
  const annotations = useAnnotations();
  const locked = useLock('exportImport');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  useLayoutEffect(() => {
    if (annotations?.ready) document.getElementById('meine')?.focus();
  }, [annotations?.ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the three lists are all that is used of them.
  const all = useMemo(
    () => (annotations ? allAnnotations(annotations) : []),
    [annotations?.bookmarks, annotations?.notes, annotations?.highlights],
  );
  if (!annotations?.ready) return null;
  const wanted = kind === 'all' ? all : all.filter((annotation) => annotation.kind === kind);
  const shown = words.trim() ? findAnnotations(words, wanted).map(({ annotation }) => annotation) : wanted;
  const tips = table.rows.flatMap(({ tips }) => tips);
  const chapters = groupAnnotations(shown, { chapters: table.chapters, handbook, tips });
  const markdown = asMarkdown(chapters, t);
  return (
    <article class="my-list">
      <h1 id="meine" tabIndex={-1}>
        {t('myList')}
      </h1>
      {annotations.unreadable && <p>{t('recordsUnreadable')}</p>}
      {all.length === 0 && annotations.unreadable ? null : all.length === 0 ? (
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
            <button type="button" class="link" disabled={locked} onClick={() => saveFile(t('myList'), markdown, 'md')}>
              {t('saveMarkdown')}
            </button>
            <CopyButton text={markdown} label={t('copyMarkdown')} />
          </p>
          <ManagedNote lock="exportImport" />
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
          {chapter.targets.map((target) => (
            <MyListRow key={target.target} marked={target} />
          ))}
        </section>
      ))}
    </article>
  );
}

const kindOf = (value: string): Kind =>
  value === 'bookmark' || value === 'note' || value === 'highlight' ? value : 'all';

function titleOf({ id, title }: AnnotatedChapter, t: Translate): string {
  if (isHandbookId(id)) return t('otherChapter', title || id);
  return title ? `${t('chapterLabel', id)}: ${title}` : t('chapterLabel', id);
}

const asMarkdown = (chapters: readonly AnnotatedChapter[], t: Translate): string =>
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
