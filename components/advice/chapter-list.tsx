import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { linkTarget } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** The chapters of the guide, each a link into the reader. */
export function ChapterList({ chapters }: { chapters: readonly ChapterEntry[] }) {
  const t = useTranslate();
  return (
    <section class="chapter-list">
      <h2>{t('chaptersHeading')}</h2>
      <ol lang="de">
        {chapters.map(({ number, title, sections }) => (
          <li key={number}>
            <a href={`/reader.html#${sections[0]?.id ?? number}`} target={linkTarget()}>
              <span class="chapter-number">{number}</span>
              <span>{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
