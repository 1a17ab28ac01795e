import { contextFor } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import { speakingOnPage } from '../../core/handbook/speaking-house';
import { situationOf } from '../../core/situation/situation';
import { browser } from '../browser/browser';
import { handbookSummary } from '../handbook/handbook-summary';
import { deskAddress } from '../page/desk-page';
import { readSelection } from '../page/draft-reading';
import { sessionMark } from '../page/session-mark';
import { drafts, lastContext } from '../storage/drafts';
import { offerOnSelection } from './selection-menu';

const MENU_ID = 'check-selection';

/** The context menu entry "Auswahl als Entwurf prüfen": stores the selection as a draft and opens the desk with it. */
export function registerCheckMenu(): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  offerOnSelection(MENU_ID, 'menuCheck');
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId, pageUrl }, tab) => {
    if (menuItemId === MENU_ID) void check(selectionText ?? '', frameId ?? 0, tab?.url ?? pageUrl ?? '', tab?.id);
  });
}

async function check(selected: string, frameId: number, url: string, tabId: number | undefined): Promise<void> {
  const text = tabId === undefined ? selected : await readSelection(tabId, frameId, url, selected);
  await browser.tabs.create({
    url: browser.runtime.getURL(
      deskAddress(
        tabId === undefined ? undefined : { tabId, session: await sessionMark() },
        text === undefined ? { refused: 'private' } : { draft: await kept(text, url) },
      ),
    ),
  });
}

/** Stores the selection as a draft for the house of its page, where there are several, and returns the draft's id. */
async function kept(text: string, url: string): Promise<string> {
  const context = contextFor(await lastContext.read(), situationOf(url));
  const { id: house } = speakingOnPage(await handbookSummary.read(), url);
  const draft = {
    ...newDraft(crypto.randomUUID(), context, Date.now(), text),
    ...(house === undefined ? {} : { house }),
  };
  await drafts.put(draft.id, draft).catch(() => {}); // The lock has reported it; the desk opens empty.
  return draft.id;
}
