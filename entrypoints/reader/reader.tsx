import { useEffect, useState } from 'preact/hooks';
import { ChapterView } from '../../components/chapter-view';
import { Contents } from '../../components/contents';
import { today } from '../../components/days';
import { GlossaryView } from '../../components/glossary-view';
import { GuideStart } from '../../components/guide-start';
import { MarksProvider } from '../../components/marks/marks';
import { MyList } from '../../components/marks/my-list';
import { ReadingPlaces } from '../../components/marks/reading-places';
import { RemovedLine } from '../../components/marks/removed-line';
import { useReadingPlace } from '../../components/marks/use-reading-place';
import { useStoredMarks } from '../../components/marks/use-stored-marks';
import { TextSettingsProvider } from '../../components/running-text';
import { SearchField } from '../../components/search-field';
import { SearchPage } from '../../components/search-page';
import { useTranslate } from '../../components/translate';
import { useGuideSearch } from '../../components/use-guide-search';
import type { ChapterEntry, ChapterFile, TipsTable } from '../../core/guide/compiled-guide';
import { parseRoute, type Route } from '../../core/guide/route';
import { loadChapter, loadGlossary, loadSearch } from '../../platform/guide-files';
import { loadMarkFinder } from '../../platform/mark-finder';
import { bookmarks, recentlyRead } from '../../platform/marks';
import { countNoted, highlights, notes } from '../../platform/notes';
import { readMarks } from '../../platform/put-aside';

const MARKS = { bookmarks, readMarks, notes, highlights };

/** The reader: `reader.html#13.2` shows the whole chapter at that section. */
export function Reader({ table }: { table: Promise<TipsTable> }) {
  const t = useTranslate();
  const { loaded, failed } = useTable(table);
  const chapters = loaded?.chapters;
  const route = useRoute(chapters);
  const file = useChapterFile(route);
  const search = useGuideSearch(loadSearch, loadMarkFinder);
  const section = route?.type === 'section' ? route.section : undefined;
  const chapter = route?.type === 'section' ? route.chapter : undefined;
  const marks = useStoredMarks(MARKS);
  const reading = useReadingPlace(recentlyRead, route?.type === 'section' ? file : undefined);
  useEffect(() => void countNoted(), []);

  useEffect(() => {
    if (!route || !marks.ready || (route.type === 'section' && file?.chapter.number !== route.chapter)) return;
    const title = file?.chapter.sections.find(({ id }) => id === section)?.title;
    const page = route.type === 'mine' ? `${t('myList')} – ${t('readerTitle')}` : t('readerTitle');
    document.title = title ? `${section} ${title} – ${t('readerTitle')}` : page;
    const target = route.type === 'section' ? document.getElementById(route.anchor) : undefined;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    if (section) reading.goOn(section);
  }, [route, file, marks.ready]);

  if (failed) return <p class="failed">{t('loadFailed')}</p>;
  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <MarksProvider value={marks}>
        <button type="button" class="skip" onClick={() => document.getElementById('text')?.focus()}>
          {t('skipToText')}
        </button>
        <header class="reader-head">
          <a class="reader-name" href="/reader.html">
            {t('readerTitle')}
          </a>
          <a class="reader-mine" href="#meine" aria-current={route?.type === 'mine' ? 'page' : undefined}>
            {t('myList')}
          </a>
          <SearchField
            query={search.query}
            results={search.results}
            marks={search.marks}
            suggestions={search.suggestions}
            chapters={chapters ?? []}
            onQuery={search.setQuery}
            autoFocus={route?.type === 'search'}
          />
        </header>
        <div class="reader-body">
          <nav class="reader-contents" aria-label={t('contents')}>
            <details open={matchMedia('(min-width: 900px)').matches}>
              <summary>{t('contents')}</summary>
              <Contents chapters={chapters ?? []} chapter={chapter} section={section} />
              <p class="contents-glossary">
                <a href="#glossar" lang="de" aria-current={route?.type === 'glossary' ? 'true' : undefined}>
                  {t('glossary')}
                </a>
              </p>
            </details>
          </nav>
          <main id="text" tabIndex={-1}>
            {route?.type === 'mine' && loaded && <MyList table={loaded} />}
            {route?.type === 'glossary' && <GlossaryView load={loadGlossary} anchor={route.anchor} />}
            {route?.type === 'search' && route.request.query.trim() && loaded && (
              <SearchPage request={route.request} table={loaded} load={loadSearch} loadMarks={loadMarkFinder} />
            )}
            {route && (route.type === 'start' || route.type === 'unknown' || isBlank(route)) && (
              <GuideStart chapters={chapters ?? []} unknown={route.type === 'unknown' ? route.anchor : undefined}>
                <ReadingPlaces places={reading.places} onContinue={reading.want} onForget={reading.forget} />
              </GuideStart>
            )}
            {route?.type === 'section' && file && <ChapterView file={file} chapters={chapters ?? []} />}
          </main>
        </div>
        <RemovedLine />
      </MarksProvider>
    </TextSettingsProvider>
  );
}

/** A search without words: the start, with the field to type in. */
const isBlank = (route: Route): boolean => route.type === 'search' && !route.request.query.trim();

function useTable(table: Promise<TipsTable>) {
  const [state, setState] = useState<{ loaded?: TipsTable; failed: boolean }>({ failed: false });
  useEffect(() => {
    table.then(
      (loaded) => setState({ loaded, failed: false }),
      () => setState({ failed: true }),
    );
  }, []);
  return state;
}

function useRoute(chapters: readonly ChapterEntry[] | undefined): Route | undefined {
  const [hash, setHash] = useState(location.hash);
  const [route, setRoute] = useState<Route>();
  useEffect(() => {
    const onHashChange = () => setHash(location.hash);
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  useEffect(() => {
    if (chapters) setRoute(parseRoute(hash, chapters));
  }, [hash, chapters]);
  return route;
}

/** The chapter that is open; the one before stays until the new one is there. */
function useChapterFile(route: Route | undefined): ChapterFile | undefined {
  const [file, setFile] = useState<ChapterFile>();
  const number = route?.type === 'section' ? route.chapter : undefined;
  useEffect(() => {
    if (number === undefined) return;
    let current = true;
    void loadChapter(number).then((loaded) => current && setFile(loaded));
    return () => {
      current = false;
    };
  }, [number]);
  return file;
}
