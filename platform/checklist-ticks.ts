import { whole } from '../core/stored/whole';
import { toTickSheets } from '../core/tips/checklist-ticks';
import { storedItem } from './storage';

/** What the user has ticked on checklists, page by page. */
export const checklistTicks = storedItem({
  key: 'checklist.ticks',
  steps: [],
  form: whole(toTickSheets),
  travels: 'exported',
});
