import { SectionView } from '../components/reader/section-view';
import { useTranslate } from '../components/shared/translate';
import type { ChapterEntry, ChapterFile } from '../core/guide/compiled-guide';
import type { Section } from '../core/guide/guide';

interface SectionPageProps {
  readonly file: ChapterFile;
  readonly section: Section;
  readonly chapters: readonly ChapterEntry[];
}

/** A section by itself, as somebody meets it who was sent its address. */
export function SectionPage({ file: { chapter, facts, rules, templates }, section, chapters }: SectionPageProps) {
  const t = useTranslate();
  const sections = chapters.flatMap((entry) => entry.sections);
  const at = sections.findIndex(({ id }) => id === section.id);
  const [previous, next] = [sections[at - 1], sections[at + 1]];
  return (
    <article class="chapter">
      <h1 class="site-kicker">
        <a href={`${chapter.number}.html`}>
          {t('chapterLabel', chapter.number)} · <span lang="de">{chapter.title}</span>
        </a>
      </h1>
      <SectionView section={section} facts={facts} rule={rules[section.id]} templates={templates[section.id]} />
      <p class="site-read-on">
        <a href={`reader.html#${section.id}`}>{t('siteReadOn')}</a>
      </p>
      <nav class="neighbours" aria-label={t('contents')}>
        {previous && (
          <a rel="prev" href={`${previous.id}.html`} lang="de">
            {t('previous', `${previous.id} ${previous.title}`)}
          </a>
        )}
        {next && (
          <a rel="next" href={`${next.id}.html`} lang="de">
            {t('next', `${next.id} ${next.title}`)}
          </a>
        )}
      </nav>
    </article>
  );
}
