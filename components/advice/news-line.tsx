import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import type { RankedTip } from '../../core/tips/arrange-tips';
import type { WorkCountry } from '../../core/tips/country';
import { type News, newsOn } from '../../core/tips/news';
import type { NewsMemory } from '../../core/tips/news-memory';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { asOfInWords, today } from '../shared/days';
import type { Stored } from '../shared/stored';
import { useTranslate } from '../shared/translate';

/** The list of changes, and the memory of which have been shown. */
export interface NewsSources {
  readonly newsMemory: Stored<NewsMemory | undefined>;
  readonly loadChanges: () => Promise<readonly Change[]>;
  /** The extension's version: with each one the guide may have changed. */
  readonly version: string;
}

export interface NewsLineProps extends NewsSources {
  readonly tips: readonly RankedTip[];
  readonly country: WorkCountry;
}

/** What has changed in law or limits since the last visit, once, on a page where it matters. */
export function NewsLine({ newsMemory, loadChanges, version, tips, country }: NewsLineProps) {
  const t = useTranslate();
  const [news, setNews] = useState<News>();
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the first tips; a later effect asks nothing.
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    const sections = tips.map(({ row }) => row.section);
    // Where the list cannot be loaded, which the loader has reported, the news is shown another time.
    Promise.all([loadChanges(), newsMemory.read()]).then(
      ([changes, known]) => {
        const question = { version, today: today(), country, sections };
        setNews(newsOn(changes, known, question).news);
        // If this is not stored the news is shown again, which does no harm; the store has reported it.
        newsMemory.update((memory) => newsOn(changes, memory, question).memory).catch(() => {}); // The lock has reported it.
      },
      () => {}, // The loader has reported it.
    );
  }, []);
  const row = tips.find((tip) => tip.row.section === news?.section)?.row;
  return (
    <p role="status" class={news && row ? 'news-line' : 'visually-hidden'}>
      {news && row && (
        <>
          {t('newsSinceLastVisit')}{' '}
          <a href={sectionHref(row.section)} target={linkTarget()} lang="de">
            {row.title}
          </a>
          {', '}
          {t(news.since > today() ? 'newsFrom' : 'newsSince', asOfInWords(news.since))}
          {news.more > 0 && (
            <>
              {'. '}
              <a href={pageAddress('reader', '#neu')} target={linkTarget()}>
                {t('newsMore', news.more)}
              </a>
            </>
          )}
        </>
      )}
    </p>
  );
}
