import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type CardAnnotationSources,
  CardAnnotationsProvider,
  useStoredCardAnnotations,
} from '../annotations/card-annotations';
import { TextSettingsProvider } from '../guide-text/running-text';
import { SearchField } from '../search/search-field';
import { useGuideSearch } from '../search/use-guide-search';
import { today } from '../shared/days';
import { useTranslate } from '../shared/translate';
import { type ContentsLoader, useContents } from '../shared/use-contents';
import { AdviceView } from './advice-view';
import type { TipCardProps } from './tip-card';
import { type AdviceSources, useAdvice } from './use-advice';
import { type QueryMemory, useQueryMemory } from './use-query-memory';

export interface AdvicePanelProps extends AdviceSources, CardAnnotationSources {
  readonly loadSearch: Parameters<typeof useGuideSearch>[0];
  /** The search over what the reader has marked. */
  readonly loadAnnotations: Parameters<typeof useGuideSearch>[1];
  readonly loadSection: TipCardProps['load'];
  readonly queryMemory: QueryMemory;
  /** The guide's chapters, for what is shown where nothing is found. */
  readonly loadContents: ContentsLoader;
  /** Stands in the place of the advice's own words where the browser does not show the page: why, and what to do. */
  readonly unseen?: ComponentChildren;
  /** What stands below the advice, for example the switch for following by itself. */
  readonly below?: ComponentChildren;
  /** The ways to the surfaces beside this one; those to reader and settings come behind them. */
  readonly links: ComponentChildren;
}

/** The guide beside the page: search, advice for where the user is, ways on. Popup, side panel and tab are this. */
export function AdvicePanel({
  loadSearch,
  loadAnnotations,
  loadSection,
  queryMemory,
  loadContents,
  unseen,
  below,
  links,
  ...sources
}: AdvicePanelProps) {
  const t = useTranslate();
  const advice = useAdvice(sources);
  const cardAnnotations = useStoredCardAnnotations(sources);
  const search = useGuideSearch(loadSearch, loadAnnotations);
  const chapters = useContents(loadContents, search.query !== '');
  const recent = useQueryMemory(queryMemory, search.query);
  const day = today();
  const { country } = advice;
  const settings = useMemo(() => ({ today: day, country, fact: () => undefined }), [day, country]);
  return (
    <TextSettingsProvider value={settings}>
      <header>
        <h1 class="visually-hidden">{t('readerTitle')}</h1>
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
      </header>
      <main>
        <div hidden={search.query.trim() !== '' && search.results !== undefined}>
          {advice.failed ? (
            <p class="failed">{t('loadFailed')}</p>
          ) : (
            <CardAnnotationsProvider value={cardAnnotations}>
              <AdviceView
                {...advice}
                load={loadSection}
                loadContents={loadContents}
                unseen={sources.page === undefined && unseen}
              />
            </CardAnnotationsProvider>
          )}
          {below}
        </div>
      </main>
      <footer class="popup-footer">
        {links}
        <a href="/reader.html" target="_blank" rel="noopener">
          {t('openReader')}
        </a>
        <a href="/settings.html" target="_blank" rel="noopener">
          {t('settings')}
        </a>
      </footer>
    </TextSettingsProvider>
  );
}
