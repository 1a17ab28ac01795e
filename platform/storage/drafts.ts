import { LAST_CONTEXT } from '../../core/draft/context';
import { DRAFT_OPTIONS } from '../../core/draft/draft-options';
import { byLastChange, DRAFTS, isBlank, type StoredDraft } from '../../core/draft/stored-draft';
import { recordStore } from './records';
import { storedItem } from './storage';

const records = recordStore(DRAFTS);

/** The drafts on this computer. Nothing of them is ever sent anywhere. */
export const drafts = {
  /** Every draft that has words, the last change first. Never rejects. */
  list: async (): Promise<StoredDraft[]> => {
    try {
      const all = await records.list();
      return all
        .map(({ value }) => value)
        .filter((draft) => !isBlank(draft))
        .sort(byLastChange);
    } catch {
      return [];
    }
  },
  /** Rejects where the browser refuses, so that the desk can say so. */
  keep: (draft: StoredDraft): Promise<void> => records.put(draft.id, draft),
  remove: records.remove,
  /** Calls back on every change of any draft, with the new one; `undefined` = it was deleted. */
  watch: records.watch,
};

/** The context that was chosen last: the next draft begins with it. */
export const lastContext = storedItem(LAST_CONTEXT);

/** Rules and words to be silent about, own thresholds. */
export const draftOptions = storedItem(DRAFT_OPTIONS);
