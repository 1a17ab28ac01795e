import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReadingPosition } from '../../core/annotations/recently-read';
import { pageAddress } from '../../core/guide/page-address';
import type { PageCheck } from '../../core/ports/page-check';
import { holdsDraft } from '../../core/situation/publishing';
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
import type { Stored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { type ContentsLoader, useContents } from '../shared/use-contents';
import { AdviceView } from './advice-view';
import type { ChecklistSources } from './page-checklist';
import { SituationLine } from './situation-line';
import type { TipCardProps } from './tip-card';
import { type AdviceSources, useAdvice } from './use-advice';
import { useCheckRoom } from './use-check-room';
import { type QueryMemory, useQueryMemory } from './use-query-memory';

export interface AdvicePanelProps extends AdviceSources, CardAnnotationSources, ChecklistSources {
  readonly loadSearch: Parameters<typeof useGuideSearch>[0];
  /** The search over what the reader has marked. */
  readonly loadAnnotations: Parameters<typeof useGuideSearch>[1];
  readonly loadSection: TipCardProps['load'];
  readonly queryMemory: QueryMemory;
  /** The guide's chapters, for what is shown where a search finds nothing. */
  readonly loadContents: ContentsLoader;
  readonly recentlyRead: Stored<ReadingPosition[]>;
  readonly pageCheck: PageCheck;
  /** The desk beside the page, for a text that is pasted. */
  readonly deskHref: string;
  /** Opens the desk with a draft. */
  readonly openDesk: (draft: string) => void;
  /** Stands in the place of the situation where the browser does not show the page: why, and what to do. */
  readonly unseen?: ComponentChildren;
  /** What stands below the advice, for example the switch for following by itself. */
  readonly below?: ComponentChildren;
  /** The ways to the surfaces beside this one; those to reader, list and settings come behind them. */
  readonly links: ComponentChildren;
}

/** The guide beside the page: where it is, search, what helps there, ways on. Popup, side panel and tab are this. */
export function AdvicePanel({
  loadSearch,
  loadAnnotations,
  loadSection,
  queryMemory,
  loadContents,
  recentlyRead,
  pageCheck,
  ticks,
  deskHref,
  openDesk,
  unseen,
  below,
  links,
  ...sources
}: AdvicePanelProps) {
  const t = useTranslate();
  const advice = useAdvice(sources);
  const { page, country } = advice;
  const cardAnnotations = useStoredCardAnnotations(sources);
  const search = useGuideSearch(loadSearch, loadAnnotations);
  const chapters = useContents(loadContents, search.query !== '');
  const recent = useQueryMemory(queryMemory, search.query);
  const room = useCheckRoom({ pageCheck, page: sources.page ?? undefined, country, deskHref, openDesk });
  const day = today();
  const settings = useMemo(() => ({ today: day, country, fact: () => undefined }), [day, country]);
  const notShown = sources.page === undefined && unseen !== undefined;
  return (
    <TextSettingsProvider value={settings}>
      <header class="advice-head">
        <h1 class="visually-hidden">{t('readerTitle')}</h1>
        {notShown ? (
          unseen
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
        <div hidden={room.view !== undefined}>
          <SearchField
            query={search.query}
            results={search.results}
            annotations={search.annotations}
            suggestions={search.suggestions}
            chapters={chapters}
            onQuery={search.setQuery}
            recent={recent}
            autoFocus
          />
        </div>
      </header>
      <main>
        {room.view}
        <div hidden={room.view !== undefined || (search.query.trim() !== '' && search.results !== undefined)}>
          {advice.failed ? (
            <p class="failed">{t('loadFailed')}</p>
          ) : (
            <CardAnnotationsProvider value={cardAnnotations}>
              <AdviceView
                {...advice}
                load={loadSection}
                ticks={ticks}
                recentlyRead={recentlyRead}
                deskHref={deskHref}
                unseen={notShown}
                offer={
                  room.view === undefined &&
                  holdsDraft(page?.situation, page?.composer) && <CheckOffer onCheck={room.run} deskHref={deskHref} />
                }
              />
            </CardAnnotationsProvider>
          )}
          {below}
        </div>
      </main>
      <footer class="popup-footer">
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
