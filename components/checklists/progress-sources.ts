import type { SectionId, Tip } from '../../core/guide/guide';
import type { TickSheet } from '../../core/tips/checklist-ticks';
import type { WorkCountry } from '../../core/tips/country';

/** What the progress of a list is counted by. */
export interface ProgressSources {
  readonly country: WorkCountry;
  /** What has been ticked on checklists; `undefined` until it is known. */
  readonly sheets: readonly TickSheet[] | undefined;
  readonly loadSection: (
    section: SectionId,
  ) => Promise<{ readonly section: { readonly id: SectionId; readonly tips: readonly Tip[] } }>;
}
