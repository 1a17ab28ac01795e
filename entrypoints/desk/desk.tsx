import { useEffect, useMemo, useState } from 'preact/hooks';
import { DeskView } from '../../components/desk/desk-view';
import type { Check } from '../../components/desk/use-check';
import { useStored } from '../../components/shared/stored';
import { useCountry } from '../../components/shared/use-country';
import { useHash } from '../../components/shared/use-hash';
import { isLocked } from '../../core/handbook/handbook-summary';
import type { VisitedPage } from '../../core/ports/visited-page';
import { version } from '../../package.json';
import { loadChapter } from '../../platform/browser/guide-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { loadHouseWords } from '../../platform/handbook/read-handbook';
import { parseDeskRoute, watchDeskPage } from '../../platform/page/desk-page';
import { readDraft } from '../../platform/page/draft-reading';
import { takeClicks } from '../../platform/page/panel-clicks';
import { approvals, draftOptions, drafts, lastContext } from '../../platform/storage/drafts';
import { preferences } from '../../platform/storage/preferences';
import { startDraftChecker } from '../../platform/workers/draft-checker';

const checker = startDraftChecker();

const approvalServices = { store: approvals, version };

/** The chapter about lengths cites the facts behind limits and folds. */
const LENGTHS = 6;

const loadSource = async (fact: string): Promise<string | undefined> => {
  try {
    return (await loadChapter(LENGTHS)).facts[fact]?.source;
  } catch {
    return undefined; // The loader has reported it; the source is not named.
  }
};

/**
 * The check with the house's word lists. A new function when they change, so that the view checks again. The first
 * check waits for the lists: a late finding would look as if it belonged to another text.
 */
function useHouseCheck() {
  const [check, setCheck] = useState<Check>(() => async (...question: Parameters<Check>) => {
    checker.useHouseWords(await loadHouseWords());
    return checker.check(...question);
  });
  useEffect(
    () =>
      handbookSummary.watch(() => {
        void loadHouseWords().then((lists) => {
          checker.useHouseWords(lists);
          setCheck(
            () =>
              (...question: Parameters<Check>) =>
                checker.check(...question),
          );
        });
      }),
    [],
  );
  return check;
}

/** The draft desk in a tab (`desk.html#tab=7`) or in the side panel (`desk.html#panel`). */
export function Desk() {
  const hash = useHash();
  const route = useMemo(() => parseDeskRoute(hash), [hash]);
  const check = useHouseCheck();
  const [handbook] = useStored(handbookSummary);
  const law = useCountry({ preferences, summary: handbookSummary });
  const [page, setPage] = useState<VisitedPage>();
  useEffect(() => watchDeskPage(route, setPage), [route.inPanel, route.tab?.tabId, route.tab?.session]);
  // In the panel the click on the toolbar is the desk's: the page can be read now, and no popup lies over it.
  useEffect(() => (route.inPanel ? takeClicks(() => scrollTo(0, 0)) : undefined), [route.inPanel]);
  return (
    <DeskView
      store={drafts}
      approvals={approvalServices}
      lastContext={lastContext}
      options={draftOptions}
      check={check}
      rules={checker.rules}
      loadSource={loadSource}
      page={page}
      readDraft={readDraft}
      inPanel={route.inPanel}
      wantedDraft={route.draft}
      wantedRule={route.rule}
      refusedPrivate={route.refusedPrivate}
      law={law}
      rulesFixed={handbook !== undefined && isLocked(handbook, 'draftRules')}
    />
  );
}
