import { useEffect, useState } from 'preact/hooks';
import type { Change, ChapterEntry, GuideChanges } from '../../core/guide/compiled-guide';
import type { FactId } from '../../core/guide/guide';
import { changeAddress, changesAddress, concernsChapter } from '../../core/reader/change-address';
import { concerns, DEFAULT_COUNTRY } from '../../core/tips/country';
import { closed, newChanges, noticed } from '../../core/tips/news';
import type { NewsMemory } from '../../core/tips/news-memory';
import { useTextSettings } from '../guide-text/running-text';
import { asOfInWords } from '../shared/days';
import type { Stored } from '../shared/stored';
import { type Translate, useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';
import { ChangeFilter } from './change-filter';
import { ChangeList } from './change-list';

interface ChangesViewProps {
  readonly load: () => Promise<GuideChanges>;
  readonly newsMemory: Stored<NewsMemory | undefined>;
  readonly version: string;
  readonly chapters: readonly ChapterEntry[];
  /** The chapter whose subject is asked for, as the address names it; `undefined` = all. */
  readonly chapter: number | undefined;
  /** The entry that the address leads to. */
  readonly entry: FactId | undefined;
}

/**
 * What has changed in law, limits and ranking: what the last update brought, then what is ahead, the nearest first, then the rest, the
 * newest first. The reader's country open, the others folded.
 */
export function ChangesView({ chapters, chapter: number, entry, version, ...sources }: ChangesViewProps) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY, countryChoice, today } = useTextSettings();
  const { asOf, changes, since, fresh } = useChanges(sources, version, today);
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
  return (
    <article class="changes">
      <h1 id="neu" tabIndex={-1}>
        {t('changes')}
      </h1>
      {asOf && (
        <p class="changes-edition">
          {t('readerTitle')} {version}, {t('asOf', asOfInWords(asOf))}
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
      {subjects.length > 0 && (
        <p class="search-count">
          {t('changesOnly')}{' '}
          {subjects.map((one, i) => (
            <>
              {i > 0 && ', '}
              <a key={one.slug} href={changesAddress(one)} lang="de">
                {one.title} ({ofCountry.filter((change) => concernsChapter(change, one)).length})
              </a>
            </>
          ))}
        </p>
      )}
      <ChangeList heading={`${t('changesNew', asOfInWords(since))} (${news.length})`} changes={news} fresh={fresh} />
      <ChangeList
        heading={t('changeAhead')}
        changes={rest.filter((change) => change.since > today).reverse()}
        fresh={fresh}
      />
      <ChangeList heading={t('changesBefore')} changes={rest.filter((change) => change.since <= today)} fresh={fresh} />
      {elsewhere.length > 0 && (
        <details class="country-block" open={led && elsewhere.includes(led)}>
          <summary>{t('changesElsewhere', String(elsewhere.length))}</summary>
          <ChangeList changes={elsewhere} fresh={fresh} />
        </details>
      )}
    </article>
  );
}

/** The list, and what of it is new to the reader. Who sees it needs no line about it any more. */
function useChanges(
  { load, newsMemory }: Pick<ChangesViewProps, 'load' | 'newsMemory'>,
  version: string,
  today: string,
) {
  const [state, setState] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    const read = newsMemory.read().catch(() => undefined); // The store has reported it: nothing is marked then.
    Promise.all([load(), read]).then(
      ([{ asOf, changes }, before]) => {
        const memory = noticed(changes, before, { version, today });
        setState({ asOf, changes, since: memory.news?.since ?? '', fresh: newChanges(changes, memory, today) });
        // If this is not stored the line comes once more; the store has reported it.
        newsMemory.update((now) => closed(noticed(changes, now, { version, today }))).catch(() => {}); // As said.
      },
      () => {}, // The loader has reported it.
    );
  }, []);
  return state;
}

interface LoadedChanges extends GuideChanges {
  readonly since: string;
  readonly fresh: readonly Change[];
}
const NOTHING: LoadedChanges = { asOf: '', changes: [], since: '', fresh: [] };

const countLine = (count: number, chapter: ChapterEntry | undefined, t: Translate): string =>
  [count === 1 ? t('changesCountOne') : t('changesCount', count), chapter && t('changesAbout', chapter.title)]
    .filter(Boolean)
    .join(' ');
