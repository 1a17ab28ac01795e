import type { Day } from '../guide/guide';
import { isSheet, type SheetKey, TICKER_LENGTH, type TickSheet } from './checklist-ticks';

// What changes ticks, apart from what reads them: a popup has no line to tick.

/** More than anybody works on at once. Beyond that the sheet that was changed longest ago is dropped. */
export const MOST_SHEETS = 50;

/**
 * Who ticks a checklist: as it stands on its sheet, else on the one where a name was written last; empty = nobody has
 * said.
 */
export const tickerOf = (sheets: readonly TickSheet[], key: SheetKey): string =>
  sheets.find(isSheet(key))?.by ?? sheets.findLast(({ by }) => by)?.by ?? '';

/** The lines of a list, by id, and today: a sheet on which they are all ticked is done. */
interface Round {
  readonly lines: readonly string[];
  readonly today: Day;
}

/** The sheets with the ticks of one changed; the name on it stays. */
export function withTicks(
  sheets: readonly TickSheet[],
  key: SheetKey,
  ticked: readonly string[],
  { lines, today }: Round,
): TickSheet[] {
  const isDone = lines.length > 0 && lines.every((id) => ticked.includes(id));
  const by = sheets.find(isSheet(key))?.by;
  return withSheet(sheets, {
    ...{ checklist: key.checklist, urlPattern: key.urlPattern, ticked },
    ...(isDone ? { done: today } : {}),
    ...(by === undefined ? {} : { by }),
  });
}

/** The sheets with a name on one of them. */
export const withTicker = (sheets: readonly TickSheet[], key: SheetKey, by: string): TickSheet[] =>
  withSheet(sheets, { ...(sheets.find(isSheet(key)) ?? { ...key, ticked: [] }), by: by.slice(0, TICKER_LENGTH) });

/** The sheets with one changed, which becomes the newest. A sheet without ticks is dropped. */
export function withSheet(sheets: readonly TickSheet[], changed: TickSheet): TickSheet[] {
  const others = sheets.filter((sheet) => !isSheet(changed)(sheet));
  return [...others, ...(changed.ticked.length > 0 ? [changed] : [])].slice(-MOST_SHEETS);
}
