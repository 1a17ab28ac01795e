import type { Day } from '../guide/guide';
import { atomic } from '../storage/atomic';
import type { ItemDefinition, RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import type { TargetId } from './annotation-target';

/** A note of the user's. Its id in the store is its target. */
export interface Note {
  readonly text: string;
  /** The target's title when it was written. */
  readonly title: string;
  /** After this day numbers in the title are not shown; absent = it has none. */
  readonly reviewBy?: Day;
}

function toNote(data: unknown): Note | undefined {
  if (!isPlain(data) || typeof data.text !== 'string') return undefined;
  const { text, title, reviewBy } = data;
  return {
    text,
    title: typeof title === 'string' ? title : '',
    ...(typeof reviewBy === 'string' ? { reviewBy } : {}),
  };
}

export const NOTES: RecordDefinition<Note> = { kind: 'note', migrations: [], parse: toNote, exportPolicy: 'exported' };

/**
 * The targets that have a note, for the cards, which do not open the database. Derived from the notes; `undefined` = to
 * be rebuilt.
 */
export const NOTE_INDEX: ItemDefinition<TargetId[] | undefined> = {
  key: 'annotations.noteIndex',
  migrations: [],
  codec: atomic((data) =>
    Array.isArray(data) && data.every((target) => typeof target === 'string') ? data.map(String) : undefined,
  ),
  exportPolicy: { derivedFrom: NOTES.kind },
};
