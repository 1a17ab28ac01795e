import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadingPosition } from '../../core/annotations/recently-read';
import { pageAddress } from '../../core/guide/page-address';
import type { PageCheck } from '../../core/ports/page-check';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences';
import { holdsDraft } from '../../core/situation/publishing';
import { checklistFor } from '../../core/tips/checklists';
import { mayHaveNews } from '../../core/tips/news-memory';
import {
  type CardAnnotationSources,
  CardAnnotationsProvider,
  useStoredCardAnnotations,
} from '../annotations/card-annotations';
import { CheckOffer } from '../check/check-offer';
import { TextSettingsProvider } from '../guide-text/running-text';
import { SearchField } from '../search/search-field';
import { useGuideSearch } from '../search/use-guide-search';
import { today } from '../shared/days';
import { lazy, useLazy } from '../shared/lazy';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { type ContentsLoader, useContents } from '../shared/use-contents';
import { CalledFromProvider } from '../templates/called-from';
import { AdviceView } from './advice-view';
import type { NewsSources } from './news-line';
import { type ChecklistSources, PageChecklist } from './page-checklist';
import type { DocumentSources } from './page-documents';
import { SituationLine, situationInWords } from './situation-line';
import type { TipCardProps } from './tip-card';
import { type AdviceSources, useAdvice } from './use-advice';
import { type CheckLinks, useCheckRoom } from './use-check-room';
import { HOUSES, usePageHouse } from './use-page-house';
import { type QueryMemory, useQueryMemory } from './use-query-memory';
import { type RowLoader, useTextTips } from './use-text-tips';

export interface AdvicePanelProps
  extends Omit<AdviceSources, 'house'>,
    CardAnnotationSources,
    ChecklistSources,
    CheckLinks,
    NewsSources,
    DocumentSources {
  /** The search for a house's pages: over its chapters and the user's own; `undefined` = over all. */
  readonly loadSearch: (query: string, house?: string) => ReturnType<Parameters<typeof useGuideSearch>[0]>;
  /** The search over what the reader has marked. */
  readonly loadAnnotations: Parameters<typeof useGuideSearch>[1];
  readonly loadSection: TipCardProps['load'];
  readonly queryMemory: QueryMemory;
  /** The guide's chapters, for what is shown where a search finds nothing. */
  readonly loadContents: ContentsLoader;
  readonly recentlyRead: Stored<ReadingPosition[]>;
  readonly pageCheck: PageCheck;
  /** The surface was opened for this page and does not stay: its check is made ready when the tips stand. */
  readonly brief?: boolean;
  /** What cards of sections show that the text of the page calls for. */
  readonly loadRows: RowLoader;
  /** Stands in the place of the situation where the browser does not show the page: why, and what to do. */
  readonly unseen?: ComponentChildren;
  /** The page is the one before: what is shown of it stays until another one is known. */
  readonly isLast?: boolean;
  /** What stands below the advice, for example the switch for following by itself. */
  readonly below?: ComponentChildren;
  /** The ways to the surfaces beside this one; those to reader, list and settings come behind them. */
  readonly links: ComponentChildren;
}

/** News come with the first page that is shown after an update; on other days nothing of them is loaded. */
const NEWS_LINE = lazy(() => import('./news-line').then(({ NewsLine }) => NewsLine));

/** The guide beside the page: where it is, search, what helps there, ways on. Popup, side panel and tab are this. */
export function AdvicePanel({
  loadSearch,
  loadAnnotations,
  loadSection,
  queryMemory,
  loadContents,
  recentlyRead,
  pageCheck,
  brief = false,
  loadRows,
  deskHref,
  openDesk,
  openBeside,
  kept,
  keepsNoRecords = false,
  unseen,
  isLast = false,
  below,
  links,
  ...sources
}: AdvicePanelProps) {
  const t = useTranslate();
  const [preferences = DEFAULT_PREFERENCES] = useStored(sources.preferences);
  const house = usePageHouse(sources.handbookRows.summary, sources.page?.url);
  const HouseLine = HOUSES.loaded()?.HouseLine;
  const country = house?.country ?? preferences.country;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored is the same as long as the surface lives.
  const law = useMemo(
    () => ({ preferences: sources.preferences, summary: sources.handbookRows.summary, house }),
    [house],
  );
  const current = isLast ? undefined : (sources.page ?? undefined);
  const room = useCheckRoom({
    ...{ pageCheck, page: current, country, law },
    ...{ deskHref, openDesk, openBeside, kept, keepsNoRecords },
  });
  const advice = useAdvice({ ...sources, house, ofText: useTextTips(room.checked, loadRows) });
  const { page } = advice;
  const cardAnnotations = useStoredCardAnnotations(sources);
  const search = useGuideSearch((query) => loadSearch(query, house?.id), loadAnnotations, country);
  const chapters = useContents(loadContents, search.query !== '');
  const recent = useQueryMemory(queryMemory, search.query);
  const day = today();
  const network = page?.situation?.network;
  const calledFrom = useMemo(
    () => ({ ...(network ? { network } : {}), ...(house?.id === undefined ? {} : { house: house.id }) }),
    [network, house?.id],
  );
  const settings = useMemo(() => ({ today: day, country, law, fact: () => undefined }), [day, country, law]);
  const [hasNews, setHasNews] = useState(false);
  const NewsLine = useLazy(NEWS_LINE, hasNews);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a page, when its tips stand.
  useEffect(() => {
    if (!advice.settled || advice.tips.length === 0 || hasNews) return;
    void knownNews(sources.newsMemory).then((memory) => setHasNews(mayHaveNews(memory, sources.version, day)));
  }, [advice.settled, page?.url]);
  const offersCheck = room.view === undefined && !isLast && holdsDraft(page?.situation, page?.composer);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the check is offered.
  useEffect(() => {
    if (brief && offersCheck && advice.settled) room.prepare();
  }, [offersCheck, advice.settled]);
  const notShown = (sources.page === undefined || isLast) && unseen !== undefined;
  return (
    <TextSettingsProvider value={settings}>
      <header class="advice-head">
        <h1 class="visually-hidden">{t('readerTitle')}</h1>
        {notShown ? (
          <>
            {unseen}
            {isLast && page?.situation && (
              <p class="situation-last">{t('tipsStay', situationInWords(page.situation, t))}</p>
            )}
          </>
        ) : (
          <SituationLine
            situation={page?.situation}
            known={page !== undefined}
            url={page?.url}
            correction={advice.correction}
            onCorrect={advice.onCorrect}
            onUndo={advice.onUndoCorrection}
          />
        )}
        {HouseLine && house?.id !== undefined && !notShown && <HouseLine house={house} />}
        <div hidden={room.view !== undefined}>
          <SearchField {...search} chapters={chapters} onQuery={search.setQuery} recent={recent} autoFocus />
        </div>
      </header>
      <main>
        {room.view?.(page?.situation !== undefined && checklistFor(page.situation) !== undefined)}
        {room.view && page?.situation && (
          <PageChecklist
            situation={page.situation}
            url={page.url}
            country={country}
            ticks={sources.ticks}
            loadSection={loadSection}
          />
        )}
        <div hidden={room.view !== undefined || (search.query.trim() !== '' && search.results !== undefined)}>
          {advice.failed ? (
            <p class="failed">{t('loadFailed')}</p>
          ) : (
            <CardAnnotationsProvider value={cardAnnotations}>
              <CalledFromProvider value={calledFrom}>
                <AdviceView
                  {...advice}
                  load={loadSection}
                  ticks={sources.ticks}
                  loadDocuments={sources.loadDocuments}
                  preparedDocuments={sources.preparedDocuments}
                  recentlyRead={recentlyRead}
                  deskHref={deskHref}
                  unseen={notShown && !isLast}
                  offer={offersCheck && <CheckOffer onLikely={room.prepare} onCheck={room.run} deskHref={deskHref} />}
                />
              </CalledFromProvider>
            </CardAnnotationsProvider>
          )}
          {below}
        </div>
      </main>
      {/* Beside the ways out: what is being read does not move for it. */}
      <footer class="popup-footer">
        {hasNews && NewsLine && <NewsLine {...sources} tips={advice.tips} country={country} />}
        {links}
        <a href={pageAddress('reader')} target="_blank" rel="noopener">
          {t('readerTitle')}
        </a>
        <a href={pageAddress('reader', '#meine')} target="_blank" rel="noopener">
          {t('myList')}
        </a>
        <a href={pageAddress('settings')} target="_blank" rel="noopener">
          {t('settings')}
        </a>
      </footer>
    </TextSettingsProvider>
  );
}

/** What a popup has read before its first frame is not read again. */
const knownNews = async (memory: NewsSources['newsMemory']) => memory.last?.() ?? memory.read();
