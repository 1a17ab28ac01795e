import { CORRECTIONS } from '../../core/situation/correction';
import { storedItem } from './storage';

export const corrections = storedItem(CORRECTIONS);
