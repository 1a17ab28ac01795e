import { contextFor } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import { situationOf } from '../../core/situation/situation';
import { browser } from '../browser/browser';
import { message } from '../browser/messages';
import { deskAddress } from '../page/desk-page';
import { readSelection } from '../page/draft-reading';
import { drafts, lastContext } from '../storage/drafts';

const MENU_ID = 'check-selection';

/** The context menu entry "Auswahl als Entwurf prüfen": the selection becomes a draft, and the desk opens with it. */
export function registerCheckMenu(): void {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: MENU_ID, title: message('menuCheck'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId, pageUrl }, tab) => {
    if (menuItemId === MENU_ID) void check(selectionText ?? '', frameId ?? 0, tab?.url ?? pageUrl ?? '', tab?.id);
  });
}

async function check(selected: string, frameId: number, url: string, tabId: number | undefined): Promise<void> {
  const text = tabId === undefined ? selected : await readSelection(tabId, frameId, url, selected);
  await browser.tabs.create({
    url: browser.runtime.getURL(
      deskAddress(tabId, text === undefined ? { refused: 'private' } : { draft: await kept(text, url) }),
    ),
  });
}

/** Keeps the selection as a draft and returns its name in the store. */
async function kept(text: string, url: string): Promise<string> {
  const context = contextFor(await lastContext.read(), situationOf(url));
  const draft = newDraft(crypto.randomUUID(), context, Date.now(), text);
  await drafts.put(draft.id, draft).catch(() => {}); // The lock has reported it; the desk opens empty.
  return draft.id;
}
