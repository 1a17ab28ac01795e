import { QUARANTINE } from '../../core/storage/quarantine';
import { storedItem } from './storage';

export const quarantinedEntries = storedItem(QUARANTINE);
