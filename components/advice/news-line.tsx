import { useEffect, useRef, useState } from 'preact/hooks';
import { authorityOf } from '../../core/guide/authority';
import type { GuideChanges } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import { changeAddress, changesAddress } from '../../core/reader/change-address';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { WorkCountry } from '../../core/tips/country';
import { closed, type News, newsOn } from '../../core/tips/news';
import type { NewsMemory } from '../../core/tips/news-memory';
import { linkTarget } from '../guide-text/running-text';
import { changeDay } from '../shared/change-day';
import { today } from '../shared/days';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';

/** The list of changes, and the memory of what is known of it. */
export interface NewsSources {
  readonly newsMemory: Stored<NewsMemory | undefined>;
  readonly loadChanges: () => Promise<GuideChanges>;
  /** The extension's version: with each one the guide may have changed. */
  readonly version: string;
}

export interface NewsLineProps extends NewsSources {
  readonly tips: readonly RankedTip[];
  readonly country: WorkCountry;
}

/**
 * What an update has changed in law or limits, on a page where it matters: two rows, the way to the change and to all
 * that is new.
 */
export function NewsLine({ newsMemory, loadChanges, version, tips, country }: NewsLineProps) {
  const t = useTranslate();
  const [memory, setMemory] = useStored(newsMemory);
  const [news, setNews] = useState<News>();
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the first tips; a later effect asks nothing.
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const sections = tips.map(({ row }) => row.section);
    // Where the list cannot be loaded, which the loader has reported, the news is shown another time.
    Promise.all([loadChanges(), newsMemory.read()]).then(
      ([{ changes }, known]) => {
        const question = { version, today: today(), country, sections };
        setNews(newsOn(changes, known, question).news);
        // If this is not stored the news is shown again, which does no harm; the store has reported it.
        newsMemory.update((now) => newsOn(changes, now, question).memory).catch(() => {}); // The lock has reported it.
      },
      () => {}, // The loader has reported it.
    );
  }, []);
  // What another version had closed says nothing of this one's.
  const isClosed = memory?.version === version && memory.news?.closed;
  const shown = isClosed ? undefined : news;
  return (
    <div role="status" class={shown ? 'news-line' : 'visually-hidden'}>
      {shown && (
        <>
          <div class="news-row">
            <p>
              {t('newsNew')}{' '}
              <a href={pageAddress('reader', changeAddress(shown.change))} target={linkTarget()} lang="de">
                {shown.change.title}
              </a>
            </p>
            <button
              type="button"
              class="link news-close"
              aria-label={t('newsClose')}
              onClick={({ currentTarget }) => {
                const next = currentTarget.closest('.news-line')?.nextElementSibling;
                if (next instanceof HTMLElement) next.focus();
                setMemory((now) => now && closed(now));
              }}
            >
              ×
            </button>
          </div>
          <div class="news-row">
            <p class="news-day">
              {changeDay(shown.change, today(), t)} (<span lang="de">{authorityOf(shown.change.source)}</span>)
            </p>
            <a href={pageAddress('reader', changesAddress(undefined))} target={linkTarget()}>
              {t('newsAll', shown.count)}
            </a>
          </div>
        </>
      )}
    </div>
  );
}
