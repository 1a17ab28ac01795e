import { useEffect, useRef, useState } from 'preact/hooks';
import { AdviceView } from '../../components/advice-view';
import { today } from '../../components/days';
import { TextSettingsProvider } from '../../components/running-text';
import { SearchField } from '../../components/search-field';
import { useTranslate } from '../../components/translate';
import { type AdviceSources, useAdvice } from '../../components/use-advice';
import { useGuideSearch } from '../../components/use-guide-search';
import { readPageFacts } from '../../platform/active-page';
import { corrections } from '../../platform/corrections';
import { loadSearch } from '../../platform/guide-files';
import { rememberedQuery, rememberQuery } from '../../platform/query-memory';

/** How long a query comes back by itself: who returns at once wants the results, who returns later the tips. */
const QUERY_RETURNS_FOR = 10 * 60 * 1000;

export function Popup({ page, table }: Pick<AdviceSources, 'page' | 'table'>) {
  const t = useTranslate();
  const advice = useAdvice({ page, table, readFacts: readPageFacts, corrections });
  const search = useGuideSearch(loadSearch);
  const recent = useQueryMemory(search.query, search.setQuery);
  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <header>
        <h1 class="visually-hidden">{t('readerTitle')}</h1>
        <SearchField
          query={search.query}
          results={search.results}
          onQuery={search.setQuery}
          recent={recent}
          autoFocus
        />
      </header>
      <main>
        <div hidden={search.query.trim() !== ''}>
          {advice.failed ? <p class="failed">{t('loadFailed')}</p> : <AdviceView {...advice} />}
        </div>
      </main>
      <footer class="popup-footer">
        <a href="/reader.html" target="_blank" rel="noopener">
          {t('openReader')}
        </a>
        <a href="/settings.html" target="_blank" rel="noopener">
          {t('settings')}
        </a>
        <span>{t('footerNote')}</span>
      </footer>
    </TextSettingsProvider>
  );
}

/** Keeps what is typed and brings it back: at once after a short while, as an offer later. */
function useQueryMemory(query: string, setQuery: (query: string) => void): string | undefined {
  const [recent, setRecent] = useState<string>();
  const typed = useRef('');
  useEffect(() => {
    void rememberedQuery().then((remembered) => {
      // Whoever has begun to type is faster than the memory.
      if (!remembered || typed.current) return;
      setRecent(remembered.query);
      if (Date.now() - remembered.at < QUERY_RETURNS_FOR) setQuery(remembered.query);
    });
  }, []);
  useEffect(() => {
    if (query.trim()) rememberQuery(query, Date.now());
    else if (typed.current.trim()) {
      // Emptied on purpose: not lost, but not in the way either.
      rememberQuery(typed.current, 0);
      setRecent(typed.current);
    }
    typed.current = query;
  }, [query]);
  return recent;
}
