import type { Day } from '../guide/guide';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { isPlain } from '../storage/plain-data';
import type { PlaceId } from './annotation-target';

/** A section or tip to come back to. */
export interface Bookmark {
  readonly place: PlaceId;
  /** As it was when it was marked: lists have it at once, and still when the place is gone. */
  readonly title: string;
  /** From the day after, numbers in the title are not shown; none = it has no figure. */
  readonly reviewBy?: Day;
}

function toBookmark(value: unknown): Bookmark | undefined {
  if (!isPlain(value)) return undefined;
  const { place, title, reviewBy } = value;
  if (typeof place !== 'string' || !place || typeof title !== 'string') return undefined;
  return { place, title, ...(typeof reviewBy === 'string' ? { reviewBy } : {}) };
}

export const BOOKMARKS: ItemDefinition<Bookmark[]> = {
  key: 'annotations.bookmarks',
  migrations: [],
  codec: listPerEntry(({ place }) => place, toBookmark),
  exportPolicy: 'exported',
  synced: { parts: 16 },
};

/** The list with a bookmark, or without it where it was there. */
export const toggled = (list: readonly Bookmark[], bookmark: Bookmark): Bookmark[] => {
  const others = list.filter(({ place }) => place !== bookmark.place);
  return others.length < list.length ? others : [...list, bookmark];
};
