import { TICK_SHEETS } from '../../core/tips/checklist-ticks';
import { storedItem } from './storage';

/** What the user has ticked on checklists, page by page. */
export const checklistTicks = storedItem(TICK_SHEETS);
