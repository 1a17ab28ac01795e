import { WRITTEN_EDITIONS } from '../../core/handbook/written-editions';
import { storedItem } from '../storage/storage';

/** The edition last written of each pack. */
export const writtenEditions = storedItem(WRITTEN_EDITIONS);
