import { type KeptDraft, toKeptDraft } from '../core/draft/drafts';
import { browser } from './browser';
import type { RecordStore } from './records';

/** Until version 0.1 each draft was an item of its own in the local storage. */
const PREFIX = 'draft.';

/**
 * Carries those drafts over. An item goes only when the database has it, or has a later state of it; whatever dies in
 * between is carried over the next time. Rejects where the browser refuses.
 */
export async function carriedOver(records: RecordStore<KeptDraft>): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const old = Object.keys(stored).filter((key) => key.startsWith(PREFIX));
  if (old.length === 0) return;
  const known = new Map((await records.list()).map(({ id, value }) => [id, value]));
  const readable = old.flatMap((key) => toKeptDraft(stored[key]) ?? []);
  await records.putAll(
    readable
      .filter(({ id, changed }) => (known.get(id)?.changed ?? -1) < changed)
      .map((draft) => [draft.id, draft] as const),
  );
  await browser.storage.local.remove(old.filter((key) => toKeptDraft(stored[key])));
}
