import { APPROVALS } from '../../core/approval/stored-approval';
import { LAST_CONTEXT } from '../../core/draft/context';
import { DRAFT_OPTIONS } from '../../core/draft/draft-options';
import { DRAFTS } from '../../core/draft/stored-draft';
import { recordStore } from './records';
import { storedItem } from './storage';

export const drafts = recordStore(DRAFTS);

/** What goes with drafts that are given to others: comments, what was sent and came back. */
export const approvals = recordStore(APPROVALS);

/** The context of the next new draft. */
export const lastContext = storedItem(LAST_CONTEXT);

export const draftOptions = storedItem(DRAFT_OPTIONS);
