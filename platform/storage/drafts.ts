import { LAST_CONTEXT } from '../../core/draft/context';
import { DRAFT_OPTIONS } from '../../core/draft/draft-options';
import { DRAFTS } from '../../core/draft/stored-draft';
import { recordStore } from './records';
import { storedItem } from './storage';

export const drafts = recordStore(DRAFTS);

/** The context of the next new draft. */
export const lastContext = storedItem(LAST_CONTEXT);

export const draftOptions = storedItem(DRAFT_OPTIONS);
