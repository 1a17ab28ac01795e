import { useEffect, useRef, useState } from 'preact/hooks';
import { AdviceView } from '../../components/advice-view';
import { today } from '../../components/days';
import { TextSettingsProvider } from '../../components/running-text';
import { SearchField } from '../../components/search-field';
import { useTranslate } from '../../components/translate';
import { useGuideSearch } from '../../components/use-guide-search';
import type { TipsTable } from '../../core/guide/compiled-guide';
import type { SectionId } from '../../core/guide/guide';
import { type Situation, situationOf } from '../../core/situation/situation';
import { type RankedTip, rankTips } from '../../core/tips/rank-tips';
import { refineTips } from '../../core/tips/refine-tips';
import { type ActivePage, readPageFacts } from '../../platform/active-page';
import { loadSearch } from '../../platform/guide-files';
import { rememberedQuery, rememberQuery } from '../../platform/query-memory';

/** How long a query comes back by itself: who returns at once wants the results, who returns later the tips. */
const QUERY_RETURNS_FOR = 10 * 60 * 1000;

interface PopupProps {
  readonly page: Promise<ActivePage | undefined>;
  readonly table: Promise<TipsTable>;
}

export function Popup({ page, table }: PopupProps) {
  const t = useTranslate();
  const advice = useAdvice(page, table);
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
        <span>{t('footerNote')}</span>
      </footer>
    </TextSettingsProvider>
  );
}

/** The tips for the page: first by its address, then refined by what the page itself says. */
function useAdvice(page: PopupProps['page'], table: PopupProps['table']) {
  const [state, setState] = useState<{
    page?: { situation: Situation | undefined };
    table?: TipsTable;
    tips: readonly RankedTip[];
    open?: SectionId | undefined;
    failed: boolean;
  }>({ tips: [], failed: false });
  useEffect(() => {
    const run = async () => {
      const [active, loaded] = await Promise.all([page, table]);
      const situation = situationOf(active?.url ?? '');
      const tips = rankTips(situation, loaded.rows);
      setState({ page: { situation }, table: loaded, tips, failed: false });
      if (!active || !situation) return;
      const refined = situationOf(active.url, await readPageFacts(active.tabId));
      if (refined?.kind === situation.kind) return;
      setState((now) => ({
        ...now,
        page: { situation: refined },
        tips: refineTips(now.tips, rankTips(refined, loaded.rows), now.open),
      }));
    };
    run().catch(() => setState((now) => ({ ...now, failed: true })));
  }, []);
  return {
    page: state.page,
    table: state.table,
    tips: state.tips,
    open: state.open,
    failed: state.failed,
    onToggle: (section: SectionId) => setState((now) => ({ ...now, open: now.open === section ? undefined : section })),
  };
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
