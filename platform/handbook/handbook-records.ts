import { OWN_SEARCH, OWN_TIPS, OWN_WORDS } from '../../core/handbook/compiled-records';
import { OWN_CHAPTERS } from '../../core/handbook/stored-chapter';
import { recordStore } from '../storage/records';

/** What lies in the database of own chapters. Loaded only where there are any: the popup carries no database for it. */
export const ownChapters = recordStore(OWN_CHAPTERS);
export const ownTipRows = recordStore(OWN_TIPS);
export const ownSearchData = recordStore(OWN_SEARCH);
export const ownWordLists = recordStore(OWN_WORDS);
