import type { VisitedPage } from '../../core/ports/visited-page';
import { browser } from '../browser/browser';
import { listen } from '../browser/listen';
import { openPanel } from './panel';

/** A checked text that the panel shall show, and the page that it was read on. */
export interface KeptCheck {
  readonly tabId: number;
  readonly url: string;
  /** The draft that it was kept as. */
  readonly draft: string;
}

const KEY = 'panel.check';

/**
 * Opens the panel with a draft, which may still be on its way to the store. Must be called directly in a click. Rejects if the
 * browser refuses either; the panel is asked for nothing then.
 */
export async function keepInPanel({ tabId, url }: VisitedPage, draft: Promise<string>): Promise<void> {
  const handed = draft.then((id) =>
    browser.storage.session.set({ [KEY]: { tabId, url, draft: id } satisfies KeptCheck }),
  );
  try {
    await Promise.all([openPanel(tabId), handed]);
  } catch (error) {
    await handed.catch(() => {}); // It is one of the two that are thrown below.
    await forgetKeptCheck();
    throw error;
  }
}

/** Calls back with the text that waits for the panel, if one does, and with each later one. Returns a function that stops it. */
export function watchKeptCheck(changed: (kept: KeptCheck) => void): () => void {
  const tell = (value: unknown) => {
    const kept = toKeptCheck(value);
    if (kept) changed(kept);
  };
  // Where the browser keeps nothing for a session, nothing waits.
  void browser.storage.session.get(KEY).then((stored) => tell(stored[KEY]), tell);
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'session') tell(changes[KEY]?.newValue);
  });
}

/** The panel has it. Never rejects. */
export const forgetKeptCheck = (): Promise<void> => browser.storage.session.remove(KEY).catch(() => {}); // Nothing was kept.

function toKeptCheck(value: unknown): KeptCheck | undefined {
  const { tabId, url, draft } = (value ?? {}) as Record<string, unknown>;
  return typeof tabId === 'number' && typeof url === 'string' && typeof draft === 'string'
    ? { tabId, url, draft }
    : undefined;
}
