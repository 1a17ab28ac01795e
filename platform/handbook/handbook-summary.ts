import { OWN_SUMMARY } from '../../core/handbook/handbook-summary';
import { storedItem } from '../storage/storage';

/** What there is of the user's own; written last, so that whatever it names is complete. */
export const ownSummary = storedItem(OWN_SUMMARY);
