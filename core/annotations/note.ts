import type { Day } from '../guide/guide';
import { atomic } from '../storage/atomic';
import type { ItemDefinition, RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import type { TargetId } from './annotation-target';

/** What the user has written at a place. Its id in the store is the place. */
export interface Note {
  readonly text: string;
  /** Title of the place when it was written. */
  readonly title: string;
  /** From the day after, numbers in the title are not shown; none = it has no figure. */
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
 * The places that have a note, for the cards: they ask no database. Made out of the notes; `undefined` = to be made again.
 */
export const NOTED: ItemDefinition<TargetId[] | undefined> = {
  key: 'annotations.noteIndex',
  migrations: [],
  codec: atomic((data) =>
    Array.isArray(data) && data.every((target) => typeof target === 'string') ? data.map(String) : undefined,
  ),
  exportPolicy: { derivedFrom: NOTES.kind },
};
