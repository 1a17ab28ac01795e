import type { Day } from '../guide/guide';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { CHECKLIST_IDS } from './checklists';
import { type AnyChecklistId, isHandbookChecklistId } from './handbook-checklist';

/** What has been ticked on one checklist for one page. */
export interface TickSheet {
  readonly checklist: AnyChecklistId;
  /** The page it is about, see `urlPatternOf`; empty = no page. */
  readonly urlPattern: string;
  /** Ids of tips; in an own list those of its lines. */
  readonly ticked: readonly string[];
  /**
   * The day on which its last line was ticked; from the next on it is empty, for then another piece of work begins on
   * such a page.
   */
  readonly done?: Day;
  /** Who ticks, as that person wrote it for a record. */
  readonly by?: string;
}

/** Characters of the name of who ticks. */
export const TICKER_LENGTH = 120;

/** What a sheet is about. */
export type SheetKey = Pick<TickSheet, 'checklist' | 'urlPattern'>;
/** Whether a sheet is about this. */
export const isSheet = (key: SheetKey) => (sheet: TickSheet) =>
  sheet.checklist === key.checklist && sheet.urlPattern === key.urlPattern;

/**
 * The ticks of a checklist for a page. All pages of one kind share a pattern: a list that was finished on an earlier
 * day was about another ad or post than today's, and counts as empty.
 */
export function ticksOf(sheets: readonly TickSheet[], key: SheetKey, today: Day): readonly string[] {
  const sheet = sheets.find(isSheet(key));
  return !sheet || (sheet.done !== undefined && sheet.done < today) ? [] : sheet.ticked;
}

/** Reads a sheet from stored data; `undefined` if it is unusable. Never throws. */
export function toTickSheet(value: unknown): TickSheet | undefined {
  const { checklist, urlPattern, ticked, done, by } = (value ?? {}) as Record<string, unknown>;
  const id = isHandbookChecklistId(checklist) ? checklist : CHECKLIST_IDS.find((known) => known === checklist);
  if (!id || typeof urlPattern !== 'string' || !Array.isArray(ticked)) return undefined;
  return {
    checklist: id,
    urlPattern,
    ticked: ticked.filter((tip): tip is string => typeof tip === 'string'),
    ...(typeof done === 'string' && DAY.test(done) ? { done } : {}),
    ...(typeof by === 'string' ? { by: by.slice(0, TICKER_LENGTH) } : {}),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const idOf = ({ checklist, urlPattern }: SheetKey) => `${checklist} ${urlPattern}`;

export const TICK_SHEETS: ItemDefinition<TickSheet[]> = {
  key: 'checklist.ticks',
  migrations: [],
  codec: listPerEntry(idOf, toTickSheet),
  exportPolicy: 'exported',
};
