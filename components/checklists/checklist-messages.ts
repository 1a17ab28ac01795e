import type { ChecklistId } from '../../core/tips/checklists';
import type { MessageKey } from '../shared/translate';

/**
 * The message about a checklist: its name, or in a line what it is for. Tests hold the table and the files together.
 */
export const checklistMessage = (id: ChecklistId, about: 'checklist' | 'checklistAbout' = 'checklist'): MessageKey =>
  `${about}_${id.replaceAll('-', '_')}` as MessageKey;
