import { useEffect, useState } from 'preact/hooks';
import type { Change, ChapterEntry } from '../../core/guide/compiled-guide';
import { changesAddress, concernsChapter } from '../../core/reader/change-subject';
import { concerns, DEFAULT_COUNTRY } from '../../core/tips/country';
import { useTextSettings } from '../guide-text/running-text';
import { SectionNumbers } from '../guide-text/section-numbers';
import { asOfInWords } from '../shared/days';
import { type Translate, useTranslate } from '../shared/translate';
import { useTitle } from '../shared/use-title';
import { ChangeFilter } from './change-filter';

interface ChangesViewProps {
  readonly load: () => Promise<readonly Change[]>;
  readonly chapters: readonly ChapterEntry[];
  /** The chapter whose subject is asked for, as the address names it; `undefined` = all. */
  readonly chapter: number | undefined;
}

/** What has changed in law, limits and ranking: what is ahead, the nearest first, then what is in force, the newest first. The reader's country open, the others folded. */
export function ChangesView({ load, chapters, chapter: number }: ChangesViewProps) {
  const t = useTranslate();
  const { country = DEFAULT_COUNTRY, countryChoice, today } = useTextSettings();
  const [changes, setChanges] = useState<readonly Change[]>([]);
  useTitle(t('changes'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void load().then(setChanges);
  }, []);
  const chapter = chapters.find((one) => one.number === number);
  const ofCountry = changes.filter((change) => concerns(change.country, country));
  const ofOthers = changes.filter((change) => !concerns(change.country, country));
  const isWanted = (change: Change) => chapter === undefined || concernsChapter(change, chapter);
  const [here, elsewhere] = [ofCountry.filter(isWanted), ofOthers.filter(isWanted)];
  return (
    <article class="changes">
      <h1 id="neu" tabIndex={-1}>
        {t('changes')}
      </h1>
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
      </p>
      <ChangeList heading={t('changeAhead')} changes={here.filter(({ since }) => since > today).reverse()} />
      <ChangeList heading={t('changesInForce')} changes={here.filter(({ since }) => since <= today)} />
      {elsewhere.length > 0 && (
        <details class="country-block">
          <summary>{t('changesElsewhere', String(elsewhere.length))}</summary>
          <ChangeList changes={elsewhere} today={today} />
        </details>
      )}
    </article>
  );
}

const countLine = (count: number, chapter: ChapterEntry | undefined, t: Translate): string =>
  [count === 1 ? t('changesCountOne') : t('changesCount', count), chapter && t('changesAbout', chapter.title)]
    .filter(Boolean)
    .join(' ');

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly heading?: string;
  /** Where both stand in one list: what is later than this is said to be ahead. */
  readonly today?: string;
}

function ChangeList({ changes, heading, today }: ChangeListProps) {
  const t = useTranslate();
  if (changes.length === 0) return null;
  return (
    <>
      {heading && <h2>{heading}</h2>}
      <ol class="change-list" lang="de">
        {changes.map(({ since, country, statement, source, url, sections }) => (
          <li key={since + statement}>
            <p class="change-date">
              <time dateTime={since}>{asOfInWords(since)}</time> · {country}
              {today && since > today && ` · ${t('changeAhead')}`}
            </p>
            <p>{statement}</p>
            <p class="change-source">
              {url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {source}
                </a>
              ) : (
                source
              )}
            </p>
            {sections.length > 0 && (
              <p class="change-source" lang={document.documentElement.lang}>
                {t('changeSections')} <SectionNumbers sections={sections} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
