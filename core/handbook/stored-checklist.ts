import { type HandbookChecklist, isHandbookChecklistId } from '../tips/handbook-checklist';
import { toStoredSituation } from './stored-situation';
import { list, matching, record, text, Unreadable } from './strictly';

/** Reads a stored checklist. @throws {Unreadable} where this version could not have stored it. */
export function toStoredChecklist({ id, title, situations, items }: Record<string, unknown>): HandbookChecklist {
  if (!isHandbookChecklistId(id)) throw new Unreadable();
  return {
    id,
    title: text(title),
    situations: list(situations).map((at) => toStoredSituation(record(at))),
    items: list(items).map((item) => {
      const { id, title, action } = record(item);
      return { id: matching(/^[a-z0-9-]{1,80}$/, id), title: text(title), action: text(action) };
    }),
  };
}
