import { CORRECTIONS } from '../../core/situation/correction';
import { storedItem } from './storage';

/** What the user has said about pages that were taken for something else. */
export const corrections = storedItem(CORRECTIONS);
