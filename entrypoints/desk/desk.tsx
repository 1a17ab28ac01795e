import { useEffect, useMemo, useState } from 'preact/hooks';
import { DeskView } from '../../components/desk/desk-view';
import type { HouseCheck } from '../../components/desk/use-desk-house';
import type { DraftHouses } from '../../components/desk/use-draft-house';
import { ExtensionOffer } from '../../components/shared/extension-offer';
import { useStored } from '../../components/shared/stored';
import { useHash } from '../../components/shared/use-hash';
import type { HouseStyle } from '../../core/draft/house-words';
import { byName } from '../../core/handbook/by-name';
import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import { hasHouses } from '../../core/handbook/has-houses';
import { everywhere, isLocked } from '../../core/handbook/house-locks';
import { speakingInDraft, speakingOnPage } from '../../core/handbook/speaking-house';
import type { VisitedPage } from '../../core/ports/visited-page';
import { version } from '../../package.json';
import { loadChapter } from '../../platform/browser/guide-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { styleOf } from '../../platform/handbook/house-style';
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

const LAW = { preferences, summary: handbookSummary };

/** The houses that are here; `undefined` until that is known. */
const housesIn = (summary: HandbookSummary | undefined): DraftHouses | undefined =>
  summary && {
    several: hasHouses(summary),
    list: summary.packs.map(({ id, name }) => ({ id, name })).sort(byName),
    ofDraft: (house) => speakingInDraft(summary, house),
    ofPage: (url) => speakingOnPage(summary, url).id,
  };

/**
 * The check by words and voice of the draft's house. A new function when they change, so that the view checks again.
 * The first check waits for them: a late finding would look as if it belonged to another text. They are set with each
 * check in one go, so that no text is ever checked by another house's words. `wordsUnread` = those of the last one
 * could not be read.
 */
function useHouseCheck(): { readonly check: HouseCheck; readonly wordsUnread: boolean } {
  const [wordsUnread, setWordsUnread] = useState(false);
  const [check, setCheck] = useState<HouseCheck>(() => newHouseCheck(setWordsUnread));
  useEffect(() => handbookSummary.watch(() => setCheck(() => newHouseCheck(setWordsUnread))), []);
  return { check, wordsUnread };
}

function newHouseCheck(tellUnread: (wordsUnread: boolean) => void): HouseCheck {
  const styles = new Map<string | undefined, Promise<HouseStyle>>();
  return async (house, ...question) => {
    const style = styles.get(house) ?? handbookSummary.read().then((all) => styleOf(speakingInDraft(all, house)));
    styles.set(house, style);
    const known = await style;
    if (known !== inUse) checker.useHouse(known);
    inUse = known;
    tellUnread(known.wordsUnread ?? false);
    return checker.check(...question);
  };
}

/** What the checker was given last. */
let inUse: HouseStyle | undefined;

/** The draft desk in a tab (`desk.html#tab=7`) or in the side panel (`desk.html#panel`). */
export function Desk() {
  const hash = useHash();
  const route = useMemo(() => parseDeskRoute(hash), [hash]);
  const { check, wordsUnread } = useHouseCheck();
  const [handbook] = useStored(handbookSummary);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts say which houses there are.
  const houses = useMemo(() => housesIn(handbook), [handbook?.packs, handbook?.chapters, handbook?.compiled]);
  const [page, setPage] = useState<VisitedPage>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by values: another hash may name the same page.
  useEffect(() => watchDeskPage(route, setPage), [route.inPanel, route.tab?.tabId, route.tab?.session]);
  // In the panel the desk handles the click on the toolbar: the page can be read now, and no popup covers it.
  useEffect(() => (route.inPanel ? takeClicks(() => scrollTo(0, 0)) : undefined), [route.inPanel]);
  return (
    <>
      <DeskView
        store={drafts}
        approvals={approvalServices}
        lastContext={lastContext}
        options={draftOptions}
        check={check}
        wordsUnread={wordsUnread}
        rules={checker.rules}
        loadSource={loadSource}
        page={page}
        readDraft={readDraft}
        inPanel={route.inPanel}
        wantedDraft={route.draft}
        wantedRule={route.rule}
        refusedPrivate={route.refusedPrivate}
        houses={houses}
        law={LAW}
        rulesFixed={handbook !== undefined && isLocked(everywhere(handbook), 'draftRules')}
      />
      <ExtensionOffer page="desk" />
    </>
  );
}
