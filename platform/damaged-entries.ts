import { DAMAGED } from '../core/stored/damaged';
import { storedItem } from './storage';

/** What was stored and could not be used, until somebody deletes it. */
export const damagedEntries = storedItem(DAMAGED);
