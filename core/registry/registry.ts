import { BOOKMARKS } from '../annotations/bookmarks';
import { HIGHLIGHTS } from '../annotations/highlight';
import { NOTED, NOTES } from '../annotations/note';
import { RECENTLY_READ } from '../annotations/recently-read';
import { LAST_CONTEXT } from '../draft/context';
import { DRAFT_OPTIONS } from '../draft/draft-options';
import { DRAFTS } from '../draft/stored-draft';
import { HANDBOOK_SEARCH, HANDBOOK_TIPS, HANDBOOK_WORDS } from '../handbook/compiled-records';
import { HANDBOOK_SUMMARY } from '../handbook/handbook-summary';
import { HANDBOOK_CHAPTERS } from '../handbook/stored-chapter';
import { PREFERENCES } from '../preferences/preferences';
import { WELCOME_SHOWN } from '../preferences/welcome-shown';
import { REMEMBERED_QUERY } from '../search/remembered-query';
import { CORRECTIONS } from '../situation/correction';
import type { ItemDefinition, RecordDefinition } from '../storage/item-definition';
import { DAMAGED } from '../storage/quarantine';
import { SYNC_STATE, SYNC_SWITCH } from '../storage/sync-switch';
import { TICK_SHEETS } from '../tips/checklist-ticks';
import { PUT_ASIDE } from '../tips/dismissals';
import { READ_MARKS } from '../tips/read-marks';

/**
 * Every item, in the order in which they may fill the browser's sync storage. Whoever imports this has the whole
 * catalogue with all that it needs: not for the popup.
 */
export const ITEMS: readonly ItemDefinition<unknown>[] = [
  PREFERENCES,
  BOOKMARKS,
  PUT_ASIDE,
  READ_MARKS,
  RECENTLY_READ,
  NOTED,
  CORRECTIONS,
  TICK_SHEETS,
  REMEMBERED_QUERY,
  LAST_CONTEXT,
  DRAFT_OPTIONS,
  HANDBOOK_SUMMARY,
  WELCOME_SHOWN,
  SYNC_SWITCH,
  SYNC_STATE,
  DAMAGED,
];

/** Every kind of records. */
export const RECORDS: readonly RecordDefinition<unknown>[] = [
  DRAFTS,
  NOTES,
  HIGHLIGHTS,
  HANDBOOK_CHAPTERS,
  HANDBOOK_TIPS,
  HANDBOOK_SEARCH,
  HANDBOOK_WORDS,
];

/** The item that is stored under a key; `undefined` for what is not ours or no longer. */
export const itemOf = (key: string): ItemDefinition<unknown> | undefined => ITEMS.find((item) => item.key === key);

/** The kind of records of a name; `undefined` for what is not ours or no longer. */
export const recordsOf = (kind: string): RecordDefinition<unknown> | undefined =>
  RECORDS.find((record) => record.kind === kind);
