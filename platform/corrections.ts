import { toCorrections } from '../core/situation/correction';
import { storedItem } from './storage';

/** What the user has said about pages that were taken for something else. */
export const corrections = storedItem('situation.corrections', toCorrections);
