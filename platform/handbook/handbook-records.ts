import { HANDBOOK_SEARCH, HANDBOOK_TIPS, HANDBOOK_WORDS } from '../../core/handbook/compiled-records';
import { HANDBOOK_CHAPTERS } from '../../core/handbook/stored-chapter';
import { recordStore } from '../storage/records';

/**
 * What lies in the database of handbook chapters. Loaded only where there are any: the popup carries no database for
 * it.
 */
export const handbookChapters = recordStore(HANDBOOK_CHAPTERS);
export const handbookTipRows = recordStore(HANDBOOK_TIPS);
export const handbookSearchData = recordStore(HANDBOOK_SEARCH);
export const handbookWordLists = recordStore(HANDBOOK_WORDS);
