import type { Day } from '../guide/guide';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';
import { isPlain } from '../storage/plain-data';
import type { TargetId } from './annotation-target';

/** A section or tip to come back to. */
export interface Bookmark {
  readonly target: TargetId;
  /** The title when it was bookmarked: lists can show it at once, even if the target is gone. */
  readonly title: string;
  /** After this day numbers in the title are not shown; absent = it has none. */
  readonly reviewBy?: Day;
}

function toBookmark(value: unknown): Bookmark | undefined {
  if (!isPlain(value)) return undefined;
  const { target, title, reviewBy } = value;
  if (typeof target !== 'string' || !target || typeof title !== 'string') return undefined;
  return { target, title, ...(typeof reviewBy === 'string' ? { reviewBy } : {}) };
}

export const BOOKMARKS: ItemDefinition<Bookmark[]> = {
  key: 'annotations.bookmarks',
  migrations: [],
  codec: listPerEntry(({ target }) => target, toBookmark),
  exportPolicy: 'exported',
  synced: { parts: 16 },
};

/** Adds a bookmark, or removes it if it is in the list. */
export const toggled = (list: readonly Bookmark[], bookmark: Bookmark): Bookmark[] => {
  const others = list.filter(({ target }) => target !== bookmark.target);
  return others.length < list.length ? others : [...list, bookmark];
};
