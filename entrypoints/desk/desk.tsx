import { useEffect, useState } from 'preact/hooks';
import { DeskView } from '../../components/desk/desk-view';
import type { ActivePage } from '../../platform/active-page';
import { parseDeskRoute, watchDeskPage } from '../../platform/desk-page';
import { startDraftChecker } from '../../platform/draft-checker';
import { readDraft } from '../../platform/draft-reading';
import { draftOptions, drafts, lastContext } from '../../platform/drafts';
import { loadChapter } from '../../platform/guide-files';

const checker = startDraftChecker();

/** The chapter about lengths cites the facts behind limits and folds. */
const LENGTHS = 6;

const loadSource = async (fact: string): Promise<string | undefined> => {
  try {
    return (await loadChapter(LENGTHS)).facts[fact]?.source;
  } catch {
    return undefined;
  }
};

/** The draft desk in a tab (`desk.html#tab=7`) or in the side panel (`desk.html#panel`). */
export function Desk() {
  const route = useDeskRoute();
  const [page, setPage] = useState<ActivePage>();
  useEffect(() => watchDeskPage(route, setPage), [route.inPanel, route.tabId]);
  return (
    <DeskView
      store={drafts}
      lastContext={lastContext}
      options={draftOptions}
      check={checker.check}
      rules={checker.rules}
      loadSource={loadSource}
      page={page}
      readDraft={readDraft}
      inPanel={route.inPanel}
      wantedDraft={route.draft}
      wantedRule={route.rule}
      refusedPrivate={route.refusedPrivate}
    />
  );
}

function useDeskRoute() {
  const [route, setRoute] = useState(() => parseDeskRoute(location.hash));
  useEffect(() => {
    const onHashChange = () => setRoute(parseDeskRoute(location.hash));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return route;
}
