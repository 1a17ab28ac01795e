import type { ChapterEntry, ChapterFile } from '../../core/guide/compiled-guide';
import { FloatingToolbar } from '../annotations/floating-toolbar';
import { useTranslate } from '../shared/translate';
import { SectionView } from './section-view';

interface ChapterViewProps {
  readonly file: ChapterFile;
  /** All chapters, for the way to the neighbours. */
  readonly chapters: readonly ChapterEntry[];
}

/** A whole chapter with the way to its neighbours. */
export function ChapterView({ file: { chapter, facts, rules, templates }, chapters }: ChapterViewProps) {
  const t = useTranslate();
  const at = chapters.findIndex(({ number }) => number === chapter.number);
  const previous = chapters[at - 1];
  const next = chapters[at + 1];
  return (
    <article class="chapter">
      <header>
        <p class="chapter-kicker">{t('chapterLabel', chapter.number)}</p>
        <h1 id={String(chapter.number)} tabIndex={-1} lang="de">
          {chapter.title}
        </h1>
        <p class="chapter-summary" lang="de">
          {chapter.summary}
        </p>
      </header>
      {chapter.sections.map((section) => (
        <SectionView
          key={section.id}
          section={section}
          facts={facts}
          rule={rules[section.id]}
          templates={templates[section.id]}
        />
      ))}
      <FloatingToolbar sections={chapter.sections} facts={facts} />
      <nav class="neighbours" aria-label={t('chaptersHeading')}>
        {previous && (
          <a rel="prev" href={`#${previous.number}`} lang="de">
            {t('previous', `${previous.number} ${previous.title}`)}
          </a>
        )}
        {next && (
          <a rel="next" href={`#${next.number}`} lang="de">
            {t('next', `${next.number} ${next.title}`)}
          </a>
        )}
      </nav>
    </article>
  );
}
