import type { TargetId } from '../../core/annotations/annotation-target';
import { HIGHLIGHTS } from '../../core/annotations/highlight';
import { NOTES, type Note } from '../../core/annotations/note';
import type { Records } from '../../core/ports/stored';
import { sameData } from '../../core/storage/canonical';
import { browser } from '../browser/browser';
import { reportError } from '../browser/error-log';
import { noteIndex } from './annotations';
import { recordStore } from './records';
import { DECIDED } from './write-ahead-log';

const records = recordStore(NOTES);

export const highlights = recordStore(HIGHLIGHTS);

/** Notes by target; writing one keeps the note index up to date. */
export const notes: Records<Note> = {
  ...records,
  putAll: async (entries, remove = []) => {
    await records.putAll(entries, remove);
    const known = await noteIndex.read();
    const isListed = (id: TargetId) => known?.includes(id) ?? false;
    if (!known || entries.some(([id]) => !isListed(id)) || remove.some(isListed)) void rebuildNoteIndex();
  },
};

/**
 * Rebuilds the index of targets that have a note, for cards, which do not open the database. Never rejects: the notes
 * themselves are stored, and the next rebuild makes up for a failed one.
 */
export async function rebuildNoteIndex(): Promise<void> {
  try {
    const targets = (await records.list()).map(({ id }) => id).sort();
    const known = await noteIndex.read();
    if (!sameData(known ?? [], targets)) await noteIndex.update(() => targets);
  } catch (error) {
    reportError('notes.rebuildNoteIndex', error);
  }
}

/** Rebuilds the index after an import or its undoing; the browser wakes the background for it. */
export function registerNoteIndex(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && DECIDED in changes) void rebuildNoteIndex();
  });
}
