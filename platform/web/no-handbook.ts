import type { HandbookChecklist } from '../../core/tips/handbook-checklist';

/** A page without an extension has no handbook chapters, so there is nothing to compile again. */
export const recompileIfStale = (): void => {};

/** Nor checklists of one's own. */
export const loadHandbookChecklists = (): Promise<readonly HandbookChecklist[]> => Promise.resolve([]);

/** As above. */
export const compileAgain = (): Promise<void> => Promise.resolve();
