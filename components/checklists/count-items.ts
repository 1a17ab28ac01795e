import type { TipId } from '../../core/guide/guide';
import { checklistItems, sectionsOf } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import { rowsFor, type WorkCountry } from '../../core/tips/country';
import type { ProgressSources } from './progress-sources';

/** The tips of a list that hold in a country. Rejects where a section cannot be loaded. */
export async function itemsIn(
  id: ChecklistId,
  country: WorkCountry,
  loadSection: ProgressSources['loadSection'],
): Promise<TipId[]> {
  const sections = await Promise.all(sectionsOf(id).map(loadSection));
  const rows = sections.map(({ section }) => ({ section: section.id, tips: section.tips, facts: [] }));
  return checklistItems(id, rowsFor(rows, country)).map(({ tip }) => tip.id);
}
