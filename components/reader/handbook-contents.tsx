import type { SectionId } from '../../core/guide/guide';
import { comesFrom } from '../../core/handbook/change-summary';
import type { HandbookChapter } from '../../core/handbook/handbook-chapter';
import { handbookChapterId, handbookNumber } from '../../core/handbook/handbook-id';
import type { HandbookEntry, HandbookPack } from '../../core/handbook/handbook-summary';
import { useTranslate } from '../shared/translate';
import { SectionLinks } from './section-links';

interface HandbookContentsProps {
  readonly entries: readonly HandbookEntry[];
  /** The packs: where there are several, each of their chapters says whose it is. */
  readonly packs: readonly HandbookPack[];
  /** The chapter that is open. */
  readonly open: HandbookChapter | undefined;
  readonly section: SectionId | undefined;
}

/**
 * Handbook chapters in the contents, under a heading of their own; one that is only a word list has nothing to read.
 */
export function HandbookContents({ entries, packs, open, section }: HandbookContentsProps) {
  const t = useTranslate();
  const readable = entries.filter(({ sections }) => sections > 0);
  if (readable.length === 0) return null;
  return (
    <div class="handbook-contents">
      {/* No heading: the contents stand before the page's own first one. */}
      <p id="handbook-contents" class="handbook-contents-name">
        {t('handbookHeading')}
      </p>
      <ul class="contents" lang="de" aria-labelledby="handbook-contents">
        {readable.map((entry) => {
          const { slug, title } = entry;
          const house = packs.length > 1 && packs.find(({ id }) => comesFrom(entry, id));
          const current = open?.slug === slug;
          return (
            <li key={slug}>
              <a href={`#${handbookChapterId(slug)}`} aria-current={current ? 'true' : undefined}>
                {title}
                {house && <span class="contents-house"> · {house.name}</span>}
              </a>
              {current && <SectionLinks sections={open.sections} current={section} numberOf={handbookNumber} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
