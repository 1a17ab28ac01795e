import { EXPOSURES } from '../../core/tips/exposures';
import { storedItem } from './storage';

export const exposures = storedItem(EXPOSURES);
