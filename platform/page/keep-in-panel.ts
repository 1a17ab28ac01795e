import type { TextToCheck } from '../../core/ports/page-check';
import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { openPanel } from './panel';

/** A checked text that the panel shall keep, and the page that it was read on. */
export interface KeptCheck extends TextToCheck {
  readonly tabId: number;
  readonly url: string;
}

/** Where the browser keeps it until the panel has it, at the longest until it closes. */
export const KEPT_CHECK = 'panel.check';

/**
 * Opens the panel with a checked text. Must be called directly in a click; the popup may die of the panel's opening, so
 * all is asked for at once. Rejects if the browser refuses; the panel is asked for nothing then.
 */
export async function keepInPanel(
  { tabId, url }: VisitedPage,
  { text, label, context, house }: TextToCheck,
): Promise<void> {
  const handed = browser.storage.session.set({
    [KEPT_CHECK]: { tabId, url, text, label, context, house } satisfies KeptCheck,
  });
  try {
    await Promise.all([openPanel(tabId), handed]);
  } catch (error) {
    await browser.storage.session.remove(KEPT_CHECK);
    throw error;
  }
}
