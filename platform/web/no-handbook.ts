import type { OwnChecklist } from '../../core/tips/own-checklist';

/** A page without an extension has no handbook chapters, so there is nothing to compile again. */
export const recompileIfStale = (): void => {};

/** Nor checklists of one's own. */
export const loadOwnChecklists = (): Promise<readonly OwnChecklist[]> => Promise.resolve([]);

/** As above. */
export const compileAgain = (): Promise<void> => Promise.resolve();
