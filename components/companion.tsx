import type { ComponentChildren } from 'preact';
import { AdviceView } from './advice-view';
import { today } from './days';
import { TextSettingsProvider } from './running-text';
import { SearchField } from './search-field';
import type { TipCardProps } from './tip-card';
import { useTranslate } from './translate';
import { type AdviceSources, useAdvice } from './use-advice';
import { type ContentsLoader, useContents } from './use-contents';
import { useGuideSearch } from './use-guide-search';
import { type QueryMemory, useQueryMemory } from './use-query-memory';

export interface CompanionProps extends AdviceSources {
  readonly loadSearch: Parameters<typeof useGuideSearch>[0];
  readonly loadSection: TipCardProps['load'];
  readonly queryMemory: QueryMemory;
  /** The guide's chapters, for what is shown where nothing is found. */
  readonly loadContents: ContentsLoader;
  /** What stands between the search field and the advice, for example the line about a grant that has ended. */
  readonly notice?: ComponentChildren;
  readonly footer: ComponentChildren;
}

/** The guide beside the page: search, advice for where the user is, ways on. Popup, side panel and tab are this. */
export function Companion({
  loadSearch,
  loadSection,
  queryMemory,
  loadContents,
  notice,
  footer,
  ...sources
}: CompanionProps) {
  const t = useTranslate();
  const advice = useAdvice(sources);
  const search = useGuideSearch(loadSearch);
  const chapters = useContents(loadContents, search.query !== '');
  const recent = useQueryMemory(queryMemory, search.query, search.setQuery);
  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <header>
        <h1 class="visually-hidden">{t('readerTitle')}</h1>
        <SearchField
          query={search.query}
          results={search.results}
          suggestions={search.suggestions}
          chapters={chapters}
          onQuery={search.setQuery}
          recent={recent}
          autoFocus
        />
      </header>
      <main>
        <div hidden={search.query.trim() !== ''}>
          {notice}
          {advice.failed ? (
            <p class="failed">{t('loadFailed')}</p>
          ) : (
            <AdviceView {...advice} load={loadSection} loadContents={loadContents} />
          )}
        </div>
      </main>
      <footer class="popup-footer">{footer}</footer>
    </TextSettingsProvider>
  );
}
