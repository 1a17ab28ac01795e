import { DISMISSALS } from '../../core/tips/dismissals';
import { storedItem } from './storage';

export const dismissals = storedItem(DISMISSALS);
