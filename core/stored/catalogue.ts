import { DRAFT_OPTIONS, DRAFTS, LAST_CONTEXT } from '../draft/stored-drafts';
import { OWN_SUMMARY } from '../own/own-summary';
import { OWN_CHAPTERS, OWN_SEARCH, OWN_TIPS, OWN_WORDS } from '../own/stored-own';
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
  PUT_ASIDE,
  READ_MARKS,
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
export const RECORDS: readonly RecordDefinition<unknown>[] = [DRAFTS, OWN_CHAPTERS, OWN_TIPS, OWN_SEARCH, OWN_WORDS];

export const itemOf = (key: string): ItemDefinition<unknown> | undefined => ITEMS.find((item) => item.key === key);

export const recordsOf = (kind: string): RecordDefinition<unknown> | undefined =>
  RECORDS.find((record) => record.kind === kind);
