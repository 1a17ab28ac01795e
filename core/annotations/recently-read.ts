import type { SectionId } from '../guide/guide';
import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';

/** A section, and how far it was read. */
export interface ReadingPosition {
  readonly section: SectionId;
  readonly title: string;
  /** Share of the section above the top of the window, from 0 to 1: valid for any width of the window. */
  readonly down: number;
}

/** Sections that are remembered as read last. */
export const MOST_RECENT = 6;

function toReadingPosition(value: unknown): ReadingPosition | undefined {
  if (!isPlain(value)) return undefined;
  const { section, title, down } = value;
  if (typeof section !== 'string' || !section || typeof title !== 'string') return undefined;
  return typeof down === 'number' && 0 <= down && down <= 1 ? { section, title, down } : undefined;
}

/** The latest first. */
export const RECENTLY_READ: ItemDefinition<ReadingPosition[]> = {
  key: 'reader.recent',
  migrations: [],
  codec: atomic((data) =>
    Array.isArray(data) ? data.flatMap((value: unknown) => toReadingPosition(value) ?? []) : [],
  ),
  exportPolicy: 'exported',
};

/** The list after a section was read. */
export const withRecent = (list: readonly ReadingPosition[], target: ReadingPosition): ReadingPosition[] =>
  [target, ...list.filter(({ section }) => section !== target.section)].slice(0, MOST_RECENT);
