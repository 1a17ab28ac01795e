import { useRef, useState } from 'preact/hooks';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import { type Dismissal, type DismissalScope, scopeKey, withoutDismissal } from '../../core/tips/dismissals';
import { type Stored, useStored } from '../shared/stored';
import { type Translate, useTranslate } from '../shared/translate';

interface DismissalListProps {
  readonly item: Stored<Dismissal[]>;
  /** For the titles; empty until loaded. */
  readonly chapters: readonly ChapterEntry[];
  /** Titles of own sections that may be dismissed, by id. */
  readonly handbookTitles?: ReadonlyMap<string, string>;
}

const NO_TITLES: ReadonlyMap<string, string> = new Map();

/** What was dismissed, each with the way to bring it back. */
export function DismissalList({ item, chapters, handbookTitles = NO_TITLES }: DismissalListProps) {
  const t = useTranslate();
  const [list, setList] = useStored(item);
  const [back, setBack] = useState<DismissalScope>();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="aside">
      <h2 id="aside" ref={heading} tabIndex={-1}>
        {t('dismissalsHeading')}
      </h2>
      <p class="section-intro">{t('dismissalsIntro')}</p>
      {list?.length === 0 && <p>{t('dismissalsNone')}</p>}
      <ul class="rows">
        {list?.map(({ scope, until }) => (
          <li key={scopeKey(scope)}>
            <span class="row-what">
              {nameOf(scope, chapters, handbookTitles, t)}
              <span class="row-detail">{t(until === undefined ? 'dismissedForGood' : 'dismissedLater')}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('bringBackLabel', nameOf(scope, chapters, handbookTitles, t))}
              onClick={() => {
                setList((now) => withoutDismissal(now, scope));
                setBack(scope);
                // The button goes with its row.
                heading.current?.focus();
              }}
            >
              {t('bringBack')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="section-status">
        {back && t('broughtBack', nameOf(back, chapters, handbookTitles, t))}
      </p>
    </section>
  );
}

function nameOf(
  scope: DismissalScope,
  chapters: readonly ChapterEntry[],
  handbookTitles: ReadonlyMap<string, string>,
  t: Translate,
): string {
  switch (scope.type) {
    case 'section': {
      const ofHandbook = handbookTitles.get(scope.section);
      if (ofHandbook) return `${t('handbookShort')}: ${ofHandbook}`;
      const title = chapters.flatMap(({ sections }) => sections).find(({ id }) => id === scope.section)?.title;
      return `${scope.section} ${title ?? ''}`.trim();
    }
    case 'chapter':
      return `${t('chapterLabel', scope.chapter)}: ${chapters.find(({ number }) => number === scope.chapter)?.title ?? ''}`;
    case 'network':
      return t('hideNetwork', NETWORK_NAMES[scope.network]);
  }
}
