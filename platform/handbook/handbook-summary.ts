import { HANDBOOK_SUMMARY } from '../../core/handbook/handbook-summary';
import { storedItem } from '../storage/storage';

/** What there is of the user's own; written last, so that whatever it names is complete. */
export const handbookSummary = storedItem(HANDBOOK_SUMMARY);
