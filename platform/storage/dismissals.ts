import { PUT_ASIDE } from '../../core/tips/dismissals';
import { storedItem } from './storage';

/** Tips, topics and networks that the user has dismissed. */
export const dismissals = storedItem(PUT_ASIDE);
