import { useEffect, useState } from 'preact/hooks';
import { AnnotationsProvider } from '../../components/annotations/annotations';
import { MyList } from '../../components/annotations/my-list';
import { ReadingPositions } from '../../components/annotations/reading-positions';
import { RemovedLine } from '../../components/annotations/removed-line';
import { useReadingPosition } from '../../components/annotations/use-reading-position';
import { useStoredAnnotations } from '../../components/annotations/use-stored-annotations';
import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { ChangesView } from '../../components/reader/changes-view';
import { ChapterView } from '../../components/reader/chapter-view';
import { Contents } from '../../components/reader/contents';
import { GlossaryView } from '../../components/reader/glossary-view';
import { GuideStart } from '../../components/reader/guide-start';
import { HandbookChapterView } from '../../components/reader/handbook-chapter-view';
import { HandbookContents } from '../../components/reader/handbook-contents';
import { ShownCountry, shownLaw } from '../../components/reader/shown-country';
import { useViewStart } from '../../components/reader/use-view-start';
import { SearchField } from '../../components/search/search-field';
import { SearchPage } from '../../components/search/search-page';
import { useGuideSearch } from '../../components/search/use-guide-search';
import { CountryChoice } from '../../components/shared/country-choice';
import { today } from '../../components/shared/days';
import { ExtensionOffer } from '../../components/shared/extension-offer';
import { useStored } from '../../components/shared/stored';
import { useTranslate } from '../../components/shared/translate';
import { useCountry } from '../../components/shared/use-country';
import { useTitle } from '../../components/shared/use-title';
import { CalledFromProvider } from '../../components/templates/called-from';
import { type HandbookTemplate, TemplateList } from '../../components/templates/template-list';
import { TemplateView } from '../../components/templates/template-view';
import type { TipsTable } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import { handbookChapterId, isHandbookId, parseHandbookId } from '../../core/handbook/handbook-id';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import { isBlankSearch } from '../../core/reader/route';
import type { CalledFrom } from '../../core/reader/template-address';
import { loadChanges, loadGlossary } from '../../platform/browser/guide-files';
import { loadTemplateEntries, loadTemplates } from '../../platform/browser/template-files';
import { version } from '../../platform/browser/version';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { loadHandbookTemplates } from '../../platform/handbook/handbook-templates';
import { loadFieldSearch } from '../../platform/handbook/search-beginnings';
import { loadSearch } from '../../platform/handbook/search-engine';
import { keepLookUp } from '../../platform/page/look-up';
import { openAtDesk } from '../../platform/page/template-draft';
import { loadAnnotationFinder } from '../../platform/storage/annotation-finder';
import { bookmarks, readMarks, recentlyRead } from '../../platform/storage/annotations';
import { newsMemory } from '../../platform/storage/news-memory';
import { highlights, notes, rebuildNoteIndex } from '../../platform/storage/notes';
import { preferences } from '../../platform/storage/preferences';
import { useChapterFile, useHandbookChapter } from './use-chapter-file';
import { useRoute } from './use-route';
import { windowTitle } from './window-title';

const MARKS = { bookmarks, readMarks, notes, highlights };

/** The reader: `reader.html#13.2` shows the whole chapter at that section. */
export function Reader({ table }: { table: Promise<TipsTable> }) {
  const t = useTranslate();
  const { loaded, failed } = useTable(table);
  const chapters = loaded?.chapters;
  const [handbook] = useStored(handbookSummary);
  const route = useRoute(chapters, handbook?.chapters);
  const handbookChapter = useHandbookChapter(route, handbook?.chapters);
  const file = useChapterFile(route);
  const law = useCountry({ preferences, summary: handbookSummary });
  const { country, onCountry, forOnce } = shownLaw(route, law);
  const search = useGuideSearch(loadFieldSearch, loadAnnotationFinder, country);
  const section = route?.type === 'section' || route?.type === 'handbook' ? route.section : undefined;
  const chapter = route?.type === 'section' ? route.chapter : undefined;
  const annotations = useStoredAnnotations(MARKS);
  const reading = useReadingPosition(
    recentlyRead,
    route?.type === 'section' ? file : route?.type === 'handbook' ? handbookChapter : undefined,
  );
  useEffect(() => void rebuildNoteIndex(), []);
  useTitle(route && windowTitle(route, file, handbookChapter, t));
  // Before the effect below, which goes to the place that the address names.
  useViewStart(route);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something else is shown; `section` follows from the route.
  useEffect(() => {
    if (!route || !annotations.ready || (route.type === 'section' && file?.chapter.number !== route.chapter)) return;
    if (route.type === 'handbook' && handbookChapter?.slug !== route.slug) return;
    const target = 'anchor' in route ? document.getElementById(route.anchor) : undefined;
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
    if (section) reading.goOn(section);
  }, [route, file, handbookChapter, annotations.ready]);

  const forget = () => {
    reading.forget();
    // The button disappears with the list.
    focusText();
  };

  if (failed) return <p class="failed">{t('loadFailed')}</p>;
  return (
    <TextSettingsProvider
      value={{
        today: today(),
        country,
        countryChoice: (
          <>
            <CountryChoice {...law} country={country} onCountry={onCountry} />
            {forOnce && <ShownCountry {...forOnce} onKeep={law.fixed ? undefined : () => onCountry(forOnce.shown)} />}
          </>
        ),
        fact: () => undefined,
      }}
    >
      <AnnotationsProvider value={annotations}>
        <button type="button" class="skip" onClick={focusText}>
          {t('skipToText')}
        </button>
        <header class="reader-head">
          <a class="reader-name" href={pageAddress('reader')}>
            {t('readerTitle')}
          </a>
          <a class="reader-mine" href="#meine" aria-current={route?.type === 'mine' ? 'page' : undefined}>
            {t('myList')}
          </a>
          <SearchField
            {...search}
            chapters={chapters ?? []}
            onQuery={search.setQuery}
            autoFocus={route !== undefined && isBlankSearch(route)}
          />
        </header>
        <div class="reader-body">
          <nav class="reader-contents" aria-label={t('contents')}>
            <details open={matchMedia('(min-width: 900px)').matches}>
              <summary>{t('contents')}</summary>
              <Contents chapters={chapters ?? []} chapter={chapter} section={section} />
              <HandbookContents
                entries={handbook?.chapters ?? []}
                packs={handbook?.packs ?? []}
                open={route?.type === 'handbook' ? handbookChapter : undefined}
                section={section}
              />
              <p class="contents-glossary">
                <a href="#glossar" lang="de" aria-current={route?.type === 'glossary' ? 'true' : undefined}>
                  {t('glossary')}
                </a>
                <a
                  href="#vorlagen"
                  aria-current={route?.type === 'templates' || route?.type === 'template' ? 'true' : undefined}
                >
                  {t('templates')}
                </a>
                <a href="#neu" aria-current={route?.type === 'changes' ? 'true' : undefined}>
                  {t('changes')}
                </a>
              </p>
            </details>
          </nav>
          <main id="text" tabIndex={-1}>
            {route?.type === 'mine' && loaded && <MyList table={loaded} handbook={handbookTitles(handbook)} />}
            {route?.type === 'templates' && (
              <CalledFromProvider value={route.calledFrom}>
                <TemplateList
                  load={loadTemplateEntries}
                  chapters={chapters ?? []}
                  group={route.group}
                  handbook={handbookTemplates(handbook)}
                />
              </CalledFromProvider>
            )}
            {route?.type === 'template' && (
              <CalledFromProvider value={route.calledFrom}>
                <TemplateView
                  key={route.template}
                  load={
                    isHandbookId(route.template) && handbook ? () => loadHandbookTemplates(handbook) : loadTemplates
                  }
                  from={isHandbookId(route.template) ? fromOf(handbook, handbookSlug(route.template)) : undefined}
                  id={route.template}
                  country={route.country}
                  chapters={chapters ?? []}
                  onKeep={law.fixed ? undefined : law.onCountry}
                  onOpen={(template, country) =>
                    void openAtDesk(template, country, writtenFor(handbook, template.id, route.calledFrom))
                  }
                />
              </CalledFromProvider>
            )}
            {route?.type === 'changes' && (
              <ChangesView
                load={loadChanges}
                newsMemory={newsMemory}
                version={version()}
                chapters={chapters ?? []}
                chapter={route.chapter}
                entry={route.entry}
              />
            )}
            {route?.type === 'glossary' && <GlossaryView load={loadGlossary} anchor={route.anchor} />}
            {route?.type === 'search' && route.request.query.trim() && loaded && (
              <SearchPage
                request={route.request}
                table={loaded}
                load={loadSearch}
                loadAnnotations={loadAnnotationFinder}
                onLookUp={keepLookUp}
              />
            )}
            {route && (route.type === 'start' || route.type === 'unknown' || isBlankSearch(route)) && (
              <GuideStart chapters={chapters ?? []} unknown={route.type === 'unknown' ? route.anchor : undefined}>
                <ReadingPositions targets={reading.targets} onContinue={reading.want} onForget={forget} />
                <ExtensionOffer page="reader" />
              </GuideStart>
            )}
            {route?.type === 'handbook' && handbookChapter && (
              <HandbookChapterView chapter={handbookChapter} from={fromOf(handbook, handbookChapter.slug)} />
            )}
            {route?.type === 'section' && file && <ChapterView file={file} chapters={chapters ?? []} />}
          </main>
        </div>
        <RemovedLine />
      </AnnotationsProvider>
    </TextSettingsProvider>
  );
}

const focusText = () => document.getElementById('text')?.focus();

/** Where a handbook chapter comes from: a file, or a team's pack. */
function fromOf(handbook: HandbookSummary | undefined, slug: string): string {
  const origin = handbook?.chapters.find((entry) => entry.slug === slug)?.origin;
  if (origin?.type !== 'pack') return origin?.name ?? '';
  return handbook?.packs.find(({ id }) => id === origin.pack)?.name ?? origin.pack;
}

const handbookSlug = (id: string): string => parseHandbookId(id)?.slug ?? '';

/** The documents of files and packs. */
const handbookTemplates = (handbook: HandbookSummary | undefined): HandbookTemplate[] =>
  (handbook?.chapters ?? [])
    .filter(({ templates }) => templates > 0)
    .map(({ slug, title }) => ({ id: handbookChapterId(slug), title, from: fromOf(handbook, slug) }));

/**
 * Where a draft of a template is written: a house's own document is for that house, any other for that of the page from
 * which it was called for; for none where nothing is to be chosen any more.
 */
function writtenFor(handbook: HandbookSummary | undefined, id: string, { house, ...page }: CalledFrom): CalledFrom {
  if (!handbook || !hasHouses(handbook)) return page;
  const origin = handbook.chapters.find(({ slug }) => slug === handbookSlug(id))?.origin;
  const isGone = house !== undefined && house !== '' && !handbook.packs.some((pack) => pack.id === house);
  const mine = origin?.type === 'pack' ? origin.pack : isGone ? undefined : house;
  return mine === undefined ? page : { ...page, house: mine };
}

/** The titles of handbook chapters by their slugs. */
const handbookTitles = (handbook: HandbookSummary | undefined): ReadonlyMap<string, string> =>
  new Map(handbook?.chapters.map(({ slug, title }) => [handbookChapterId(slug), title]));

function useTable(table: Promise<TipsTable>) {
  const [state, setState] = useState<{ loaded?: TipsTable; failed: boolean }>({ failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    table.then(
      (loaded) => setState({ loaded, failed: false }),
      () => setState({ failed: true }),
    );
  }, []);
  return state;
}
