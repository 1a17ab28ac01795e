import { DAMAGED } from '../../core/storage/quarantine';
import { storedItem } from './storage';

/** What was stored and could not be used, until somebody deletes it. */
export const quarantinedEntries = storedItem(DAMAGED);
