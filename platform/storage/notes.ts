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

/** Passages that the user has marked, each under an id of its own. */
export const highlights = recordStore(HIGHLIGHTS);

/** What the user has written, by target. */
export const notes: Records<Note> = {
  ...records,
  putAll: async (entries, remove = []) => {
    await records.putAll(entries, remove);
    const known = noteIndex.last() ?? (await noteIndex.read());
    const isListed = (id: TargetId) => known?.includes(id) ?? false;
    if (!known || entries.some(([id]) => !isListed(id)) || remove.some(isListed)) void rebuildNoteIndex();
  },
};

/**
 * Writes down which places have a note, for cards, which ask no database. What fails here is made good the next time:
 * the notes themselves are stored. Never rejects.
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

/** Counts again after an import or its undoing. The browser wakes the background for it. */
export function registerNoteIndex(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && DECIDED in changes) void rebuildNoteIndex();
  });
}
