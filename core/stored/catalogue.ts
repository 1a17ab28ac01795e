import { LAST_CONTEXT } from '../draft/context';
import { DRAFT_OPTIONS } from '../draft/draft-options';
import { DRAFTS } from '../draft/kept-draft';
import { BOOKMARKS } from '../marks/bookmarks';
import { HIGHLIGHTS } from '../marks/highlight';
import { NOTED, NOTES } from '../marks/note';
import { RECENTLY_READ } from '../marks/recently-read';
import { OWN_SEARCH, OWN_TIPS, OWN_WORDS } from '../own/compiled-records';
import { OWN_SUMMARY } from '../own/own-summary';
import { OWN_CHAPTERS } from '../own/stored-chapter';
import { PREFERENCES } from '../preferences/preferences';
import { WELCOME_SHOWN } from '../preferences/welcome-shown';
import { REMEMBERED_QUERY } from '../search/remembered-query';
import { CORRECTIONS } from '../situation/correction';
import { TICK_SHEETS } from '../tips/checklist-ticks';
import { PUT_ASIDE } from '../tips/put-aside';
import { READ_MARKS } from '../tips/read-marks';
import { DAMAGED } from './damaged';
import type { ItemDefinition, RecordDefinition } from './definition';
import { SYNC_STATE, SYNC_SWITCH } from './sync-switch';

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
  OWN_SUMMARY,
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
  OWN_CHAPTERS,
  OWN_TIPS,
  OWN_SEARCH,
  OWN_WORDS,
];

/** The item that is stored under a key; `undefined` for what is not ours or no longer. */
export const itemOf = (key: string): ItemDefinition<unknown> | undefined => ITEMS.find((item) => item.key === key);

/** The kind of records of a name; `undefined` for what is not ours or no longer. */
export const recordsOf = (kind: string): RecordDefinition<unknown> | undefined =>
  RECORDS.find((record) => record.kind === kind);
