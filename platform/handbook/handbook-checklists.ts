import type { HandbookSummary } from '../../core/handbook/handbook-summary';
import type { HandbookChecklist } from '../../core/tips/handbook-checklist';
import { reportError } from '../browser/error-log';

/**
 * The checklists of the summary's chapters; a house's view gives its own and the user's. The database is opened only
 * where the summary names one. Never rejects: what cannot be read is missing.
 */
export async function loadHandbookChecklists({ chapters }: HandbookSummary): Promise<readonly HandbookChecklist[]> {
  const records = chapters.flatMap(({ record, checklistItems }) => (checklistItems > 0 ? record : []));
  if (records.length === 0) return [];
  try {
    const { handbookChapters } = await import('./handbook-records');
    const stored = await Promise.all(records.map((record) => handbookChapters.get(record)));
    return stored.flatMap((one) => one?.chapter.checklist ?? []);
  } catch (error) {
    reportError('handbook-checklists.loadHandbookChecklists', error);
    return [];
  }
}
