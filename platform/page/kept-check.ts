import { toDraftContext } from '../../core/draft/context';
import { browser } from '../browser/browser';
import { listen } from '../browser/listen';
import { KEPT_CHECK, type KeptCheck } from './keep-in-panel';

/**
 * Calls back with the text that waits for the panel, if one does, and with each later one. Returns a function that
 * stops it.
 */
export function watchKeptCheck(changed: (kept: KeptCheck) => void): () => void {
  const tell = (value: unknown) => {
    const kept = toKeptCheck(value);
    if (kept) changed(kept);
  };
  // Where the browser keeps nothing for a session, nothing waits.
  void browser.storage.session.get(KEPT_CHECK).then((stored) => tell(stored[KEPT_CHECK]), tell);
  return listen(browser.storage.onChanged, (changes, area) => {
    if (area === 'session') tell(changes[KEPT_CHECK]?.newValue);
  });
}

/** The panel has it. Never rejects. */
export const forgetKeptCheck = (): Promise<void> => browser.storage.session.remove(KEPT_CHECK).catch(() => {}); // Nothing was kept.

function toKeptCheck(value: unknown): KeptCheck | undefined {
  const { tabId, url, text, label, context, house } = (value ?? {}) as Record<string, unknown>;
  if (typeof tabId !== 'number' || typeof url !== 'string' || typeof text !== 'string') return undefined;
  return {
    ...{ tabId, url, text, context: toDraftContext(context) },
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof house === 'string' ? { house } : {}),
  };
}
