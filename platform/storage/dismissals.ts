import { PUT_ASIDE } from '../../core/tips/dismissals';
import { storedItem } from './storage';

/** Tips, topics and networks that the user has put aside. */
export const putAside = storedItem(PUT_ASIDE);
