import { BOOKMARKS } from '../annotations/bookmarks';
import { HIGHLIGHTS } from '../annotations/highlight';
import { NOTE_INDEX, NOTES } from '../annotations/note';
import { RECENTLY_READ } from '../annotations/recently-read';
import { APPROVALS } from '../approval/stored-approval';
import { LAST_CONTEXT } from '../draft/context';
import { DRAFT_OPTIONS } from '../draft/draft-options';
import { DRAFTS } from '../draft/stored-draft';
import { HANDBOOK_SEARCH, HANDBOOK_TEMPLATES, HANDBOOK_TIPS, HANDBOOK_WORDS } from '../handbook/compiled-records';
import { HANDBOOK_SUMMARY } from '../handbook/handbook-summary';
import { HANDBOOK_CHAPTERS } from '../handbook/stored-chapter';
import { WRITTEN_EDITIONS } from '../handbook/written-editions';
import { PREFERENCES } from '../preferences/preferences-item';
import { WELCOME_SHOWN } from '../preferences/welcome-shown';
import { REMEMBERED_QUERY } from '../search/remembered-query';
import { CORRECTIONS } from '../situation/correction';
import type { ItemDefinition, RecordDefinition } from '../storage/item-definition';
import { QUARANTINE } from '../storage/quarantine';
import { SYNC_STATE, SYNC_SWITCH } from '../storage/sync-switch';
import { TICK_SHEETS } from '../tips/checklist-ticks';
import { DISMISSALS } from '../tips/dismissals';
import { EXPOSURES } from '../tips/exposures';
import { NEWS } from '../tips/news-memory';
import { READ_MARKS } from '../tips/read-marks';

/**
 * All items, in the order in which they may fill the browser's sync storage. Not for the popup: this imports every
 * domain.
 */
export const ITEMS: readonly ItemDefinition<unknown>[] = [
  PREFERENCES,
  BOOKMARKS,
  DISMISSALS,
  READ_MARKS,
  EXPOSURES,
  RECENTLY_READ,
  NOTE_INDEX,
  CORRECTIONS,
  TICK_SHEETS,
  REMEMBERED_QUERY,
  LAST_CONTEXT,
  DRAFT_OPTIONS,
  HANDBOOK_SUMMARY,
  WRITTEN_EDITIONS,
  NEWS,
  WELCOME_SHOWN,
  SYNC_SWITCH,
  SYNC_STATE,
  QUARANTINE,
];

/** All kinds of records. */
export const RECORDS: readonly RecordDefinition<unknown>[] = [
  DRAFTS,
  APPROVALS,
  NOTES,
  HIGHLIGHTS,
  HANDBOOK_CHAPTERS,
  HANDBOOK_TIPS,
  HANDBOOK_SEARCH,
  HANDBOOK_WORDS,
  HANDBOOK_TEMPLATES,
];

/** The item of a key; `undefined` for an unknown key. */
export const itemOf = (key: string): ItemDefinition<unknown> | undefined => ITEMS.find((item) => item.key === key);

/** The definition of a kind of records; `undefined` for an unknown kind. */
export const recordsOf = (kind: string): RecordDefinition<unknown> | undefined =>
  RECORDS.find((record) => record.kind === kind);
