import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Change, ChapterEntry } from '../../core/guide/compiled-guide';
import type { FactId } from '../../core/guide/guide';
import { changeAddress, changesAddress, concernsChapter } from '../../core/reader/change-address';
import { concerns, DEFAULT_COUNTRY } from '../../core/tips/country';
import { useTextSettings } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import { type Translate, useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';
import { ChangeFilter } from './change-filter';
import { ChangeList } from './change-list';
import { type ChangeSources, useChanges } from './use-changes';

interface ChangesViewProps extends ChangeSources {
  readonly chapters: readonly ChapterEntry[];
  /** The chapter whose subject is asked for, as the address names it; `undefined` = all. */
  readonly chapter: number | undefined;
  /** The entry that the address leads to. */
  readonly entry: FactId | undefined;
}

/**
 * What has changed in law, limits and ranking: what the last update brought, then what is ahead, the nearest first,
 * then the rest, the newest first. The reader's country open, the others folded.
 */
export function ChangesView({ chapters, chapter: number, entry, ...sources }: ChangesViewProps) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY, countryChoice, today } = useTextSettings();
  const { asOf, changes, since, fresh } = useChanges(sources, today);
  useTitle(t('changes'));
  useEffect(() => {
    const target = entry && document.getElementById(changeAddress({ id: entry }).slice(1));
    if (!target) return;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }, [changes, entry]);
  const chapter = chapters.find((one) => one.number === number);
  const ofCountry = changes.filter((change) => concerns(change.country, country));
  const ofOthers = changes.filter((change) => !concerns(change.country, country));
  const isWanted = (change: Change) => chapter === undefined || concernsChapter(change, chapter);
  const [here, elsewhere] = [ofCountry.filter(isWanted), ofOthers.filter(isWanted)];
  const isFresh = (change: Change) => fresh.includes(change);
  const [news, rest] = [here.filter(isFresh), here.filter((change) => !isFresh(change))];
  const hidden = ofCountry.filter(isFresh).length - news.length;
  const led = changes.find(({ id }) => id === entry);
  const subjects = led ? chapters.filter((one) => concernsChapter(led, one)) : [];
  const offer = subjects.length > 0 && (
    <p class="change-source" lang={document.documentElement.lang}>
      {t('changesOnly')}{' '}
      {subjects.map((one, i) => (
        <Fragment key={one.slug}>
          {i > 0 && ', '}
          <a href={changesAddress(one)} lang="de">
            {one.title} ({ofCountry.filter((change) => concernsChapter(change, one)).length})
          </a>
        </Fragment>
      ))}
    </p>
  );
  const marked = { fresh, led, offer };
  return (
    <article class="changes">
      <h1 id="neu" tabIndex={-1}>
        {t('changes')}
      </h1>
      {asOf && (
        <p class="changes-edition">
          {t('readerTitle')} {sources.version}, {t('asOf', asOfInWords(asOf))}
        </p>
      )}
      <p class="chapter-summary">{t('changesIntro')}</p>
      <div class="changes-law">
        <div class="search-filters">
          {countryChoice}
          <ChangeFilter
            here={ofCountry}
            elsewhere={ofOthers}
            chapters={chapters}
            chapter={chapter}
            onChapter={(chosen) => {
              location.hash = changesAddress(chosen);
            }}
          />
        </div>
        <p>{t(`changesFor_${country}`)}</p>
      </div>
      <p role="status" class="search-count">
        {changes.length > 0 && countLine(here.length, chapter, t)}
        {hidden > 0 && ` ${t('changesNewHidden', hidden)}`}
      </p>
      {chapter && (
        <p class="search-count">
          <a href={changesAddress(undefined)}>{t('changesShowAll', ofCountry.length)}</a>
        </p>
      )}
      <ChangeList heading={`${t('changesNew', asOfInWords(since))} (${news.length})`} changes={news} {...marked} />
      <ChangeList
        heading={t('changeAhead')}
        changes={rest.filter((change) => change.since > today).reverse()}
        {...marked}
      />
      <ChangeList heading={t('changesBefore')} changes={rest.filter((change) => change.since <= today)} {...marked} />
      {elsewhere.length > 0 && (
        <details class="country-block" open={led && elsewhere.includes(led)}>
          <summary>{t('changesElsewhere', String(elsewhere.length))}</summary>
          <ChangeList changes={elsewhere} {...marked} />
        </details>
      )}
    </article>
  );
}

const countLine = (count: number, chapter: ChapterEntry | undefined, t: Translate): string =>
  [count === 1 ? t('changesCountOne') : t('changesCount', count), chapter && t('changesAbout', chapter.title)]
    .filter(Boolean)
    .join(' ');
