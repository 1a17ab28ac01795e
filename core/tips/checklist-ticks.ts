import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { CHECKLIST_IDS } from './checklists';
import { type AnyChecklistId, isOwnChecklistId } from './own-checklist';

/** What has been ticked on one checklist for one page. */
export interface TickSheet {
  readonly checklist: AnyChecklistId;
  /** The page it is about, see `urlPatternOf`; empty = no page. */
  readonly urlPattern: string;
  /** Ids of tips; in an own list those of its lines. */
  readonly ticked: readonly string[];
}

/** More than anybody works on at once. Beyond that the sheet that was changed longest ago is dropped. */
export const MOST_SHEETS = 50;

type SheetKey = Pick<TickSheet, 'checklist' | 'urlPattern'>;
const isSheet = (key: SheetKey) => (sheet: TickSheet) =>
  sheet.checklist === key.checklist && sheet.urlPattern === key.urlPattern;

/** The ticks of a checklist for a page. */
export const ticksOf = (sheets: readonly TickSheet[], key: SheetKey): readonly string[] =>
  sheets.find(isSheet(key))?.ticked ?? [];

/** The sheets with one changed, which becomes the newest. A sheet without ticks is dropped. */
export function withSheet(sheets: readonly TickSheet[], { checklist, urlPattern, ticked }: TickSheet): TickSheet[] {
  const others = sheets.filter((sheet) => !isSheet({ checklist, urlPattern })(sheet));
  const changed = ticked.length > 0 ? [{ checklist, urlPattern, ticked }] : [];
  return [...others, ...changed].slice(-MOST_SHEETS);
}

/** Reads a sheet from stored data; `undefined` if it is unusable. Never throws. */
export function toTickSheet(value: unknown): TickSheet | undefined {
  const { checklist, urlPattern, ticked } = (value ?? {}) as Record<string, unknown>;
  const id = isOwnChecklistId(checklist) ? checklist : CHECKLIST_IDS.find((known) => known === checklist);
  if (!id || typeof urlPattern !== 'string' || !Array.isArray(ticked)) return undefined;
  return { checklist: id, urlPattern, ticked: ticked.filter((tip): tip is string => typeof tip === 'string') };
}

const idOf = ({ checklist, urlPattern }: SheetKey) => `${checklist} ${urlPattern}`;

export const TICK_SHEETS: ItemDefinition<TickSheet[]> = {
  key: 'checklist.ticks',
  migrations: [],
  codec: listPerEntry(idOf, toTickSheet),
  exportPolicy: 'exported',
};
