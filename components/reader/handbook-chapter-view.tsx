import type { HandbookChapter } from '../../core/handbook/handbook-chapter';
import { handbookChapterId } from '../../core/handbook/handbook-id';
import { FloatingToolbar } from '../annotations/floating-toolbar';
import { useTranslate } from '../shared/translate';
import { SectionView } from './section-view';

const NO_FACTS = {};

/** A handbook chapter in the reader, drawn like one of the guide; above it stands whose it is. */
export function HandbookChapterView({ chapter, from }: { chapter: HandbookChapter; from: string }) {
  const t = useTranslate();
  return (
    <article class="chapter">
      <header>
        <p class="chapter-kicker">{t('handbookKicker', from)}</p>
        <h1 id={handbookChapterId(chapter.slug)} tabIndex={-1} lang="de">
          {chapter.title}
        </h1>
        {chapter.summary && (
          <p class="chapter-summary" lang="de">
            {chapter.summary}
          </p>
        )}
      </header>
      {chapter.sections.map((section) => (
        <SectionView key={section.id} section={section} facts={NO_FACTS} rule={undefined} />
      ))}
      <FloatingToolbar sections={chapter.sections} facts={NO_FACTS} />
      {chapter.words.length > 0 && (
        <section class="section" aria-labelledby="handbook-words">
          <h2 id="handbook-words">{t('handbookWordsHeading')}</h2>
          <ul class="handbook-words" lang="de">
            {chapter.words.map(({ avoid, prefer, reason }) => (
              <li key={avoid.join(', ')}>
                <s>{avoid.join(', ')}</s>{' '}
                {prefer && (
                  <>
                    → <strong>{prefer}</strong>
                  </>
                )}
                {reason && <span class="row-detail">{reason}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
