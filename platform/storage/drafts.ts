import { LAST_CONTEXT } from '../../core/draft/context';
import { DRAFT_OPTIONS } from '../../core/draft/draft-options';
import { DRAFTS } from '../../core/draft/stored-draft';
import { recordStore } from './records';
import { storedItem } from './storage';

/** The drafts on this computer. Nothing of them is ever sent anywhere. */
export const drafts = recordStore(DRAFTS);

/** The context that was chosen last: the next draft begins with it. */
export const lastContext = storedItem(LAST_CONTEXT);

/** Rules and words to be silent about, and the user's thresholds. */
export const draftOptions = storedItem(DRAFT_OPTIONS);
