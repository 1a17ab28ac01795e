import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { linkTarget } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';

/** The chapters of the guide, each a link into the reader; folded, for the search is nearer and the list is long. */
export function ChapterList({ chapters }: { chapters: readonly ChapterEntry[] }) {
  const t = useTranslate();
  return (
    <details class="chapter-list">
      <summary>{t('chaptersAll', chapters.length)}</summary>
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
    </details>
  );
}
