import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { openPanel } from './panel';

/** A checked text that the panel shall show, and the page that it was read on. */
export interface KeptCheck {
  readonly tabId: number;
  readonly url: string;
  /** The draft that it was kept as. */
  readonly draft: string;
}

/** Where the browser keeps it until the panel has it, at the longest until it closes. */
export const KEPT_CHECK = 'panel.check';

/**
 * Opens the panel with a draft, which may still be on its way to the store. Must be called directly in a click. Rejects if the
 * browser refuses either; the panel is asked for nothing then.
 */
export async function keepInPanel({ tabId, url }: VisitedPage, draft: Promise<string>): Promise<void> {
  const handed = draft.then((id) =>
    browser.storage.session.set({ [KEPT_CHECK]: { tabId, url, draft: id } satisfies KeptCheck }),
  );
  try {
    await Promise.all([openPanel(tabId), handed]);
  } catch (error) {
    await handed.catch(() => {}); // It is one of the two that are thrown below.
    await browser.storage.session.remove(KEPT_CHECK);
    throw error;
  }
}
