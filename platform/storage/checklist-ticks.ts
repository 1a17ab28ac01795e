import { TICK_SHEETS } from '../../core/tips/checklist-ticks';
import { storedItem } from './storage';

export const checklistTicks = storedItem(TICK_SHEETS);
