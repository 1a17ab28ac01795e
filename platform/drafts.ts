import {
  byLastChange,
  isBlank,
  type KeptDraft,
  toDraftContext,
  toDraftOptions,
  toKeptDraft,
} from '../core/draft/drafts';
import { browser } from './browser';
import { storedItem } from './storage';

/** Each draft has a key of its own: a change writes one draft, and two open desks cannot overwrite each other's. */
const PREFIX = 'draft.';
const itemOf = (id: string) => storedItem(`${PREFIX}${id}`, toKeptDraft);

/** The drafts on this computer. Nothing of them is ever sent anywhere. */
export const drafts = {
  /** Every draft that has words, the last change first. Never rejects. */
  list: async (): Promise<KeptDraft[]> => {
    try {
      const stored = await browser.storage.local.get(null);
      return Object.keys(stored)
        .filter((key) => key.startsWith(PREFIX))
        .flatMap((key) => toKeptDraft(stored[key]) ?? [])
        .filter((draft) => !isBlank(draft))
        .sort(byLastChange);
    } catch {
      return [];
    }
  },
  read: (id: string): Promise<KeptDraft | undefined> => itemOf(id).read(),
  /** Rejects where the browser refuses, so that the desk can say so. */
  keep: (draft: KeptDraft): Promise<void> => itemOf(draft.id).write(draft),
  remove: (id: string): Promise<void> => browser.storage.local.remove(`${PREFIX}${id}`),
  /** Calls back on every change of any draft, with the new one; `undefined` = it was deleted. */
  watch: (changed: (id: string, draft: KeptDraft | undefined) => void): (() => void) => {
    const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'local') return;
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith(PREFIX)) changed(key.slice(PREFIX.length), toKeptDraft(newValue));
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};

/** The context that was chosen last: the next draft begins with it. */
export const lastContext = storedItem('desk.context', toDraftContext);

/** Rules and words to be silent about, own thresholds. */
export const draftOptions = storedItem('desk.options', toDraftOptions);
