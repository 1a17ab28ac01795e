import { DRAFTS, type StoredDraft, toStoredDraft } from '../../core/draft/stored-draft';
import { browser } from '../browser/browser';
import type { RecordStore } from './records';
import { quarantine } from './storage';

/** Until version 0.1 each draft was an item of its own in the local storage. */
const PREFIX = 'draft.';

/**
 * Carries those drafts over. An item goes only when the database has it, or has a later state of it; whatever dies in
 * between is carried over the next time. Returns what could not be carried over for now. Rejects where the browser refuses
 * to read.
 */
export async function carryOver(records: RecordStore<StoredDraft>): Promise<StoredDraft[]> {
  const stored = await browser.storage.local.get(null);
  const old = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  if (old.length === 0) return [];
  const drafts = old.flatMap((key) => toStoredDraft(stored[key]) ?? []);
  const known = new Map((await records.list()).map(({ id, value }) => [id, value]));
  const later = drafts.filter(({ id, changed }) => (known.get(id)?.changed ?? -1) < changed);
  try {
    await records.putAll(later.map((draft) => [draft.id, draft] as const));
    await quarantine(
      DRAFTS.kind,
      old.map((key) => stored[key]).filter((value) => !toStoredDraft(value)),
    );
    await browser.storage.local.remove(old);
    return [];
  } catch {
    return later;
  }
}
