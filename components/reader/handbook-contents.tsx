import type { SectionId } from '../../core/guide/guide';
import type { OwnChapter } from '../../core/handbook/handbook-chapter';
import { ownChapterId, ownNumber } from '../../core/handbook/handbook-id';
import type { OwnEntry } from '../../core/handbook/handbook-summary';
import { PlaceGlyphs } from '../annotations/annotation-glyphs';
import { useTranslate } from '../shared/translate';

interface OwnContentsProps {
  readonly entries: readonly OwnEntry[];
  /** The chapter that is open. */
  readonly open: OwnChapter | undefined;
  readonly section: SectionId | undefined;
}

/** Own chapters in the contents, under a heading of their own; one that is only a word list has nothing to read. */
export function OwnContents({ entries, open, section }: OwnContentsProps) {
  const t = useTranslate();
  const readable = entries.filter(({ sections }) => sections > 0);
  if (readable.length === 0) return null;
  return (
    <div class="own-contents">
      {/* No heading: the contents stand before the page's own first one. */}
      <p id="own-contents" class="own-contents-name">
        {t('ownHeading')}
      </p>
      <ul class="contents" lang="de" aria-labelledby="own-contents">
        {readable.map(({ slug, title }) => {
          const current = open?.slug === slug;
          return (
            <li key={slug}>
              <a href={`#${ownChapterId(slug)}`} aria-current={current ? 'true' : undefined}>
                {title}
              </a>
              {current && (
                <ol>
                  {open.sections.map(({ id, title }) => (
                    <li key={id}>
                      <a href={`#${id}`} aria-current={id === section ? 'location' : undefined}>
                        <span class="chapter-number">{ownNumber(id)}</span>
                        <span>{title}</span>
                        <PlaceGlyphs place={id} />
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
