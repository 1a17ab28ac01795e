import {
  HANDBOOK_SEARCH,
  HANDBOOK_TEMPLATES,
  HANDBOOK_TIPS,
  HANDBOOK_WORDS,
} from '../../core/handbook/compiled-records';
import { HANDBOOK_CHAPTERS } from '../../core/handbook/stored-chapter';
import { recordStore } from '../storage/records';

/** The records of handbook chapters. Loaded only if there are any, so that the popup carries no database. */
export const handbookChapters = recordStore(HANDBOOK_CHAPTERS);
export const handbookTipRows = recordStore(HANDBOOK_TIPS);
export const handbookSearchData = recordStore(HANDBOOK_SEARCH);
export const handbookWordLists = recordStore(HANDBOOK_WORDS);
export const handbookTemplates = recordStore(HANDBOOK_TEMPLATES);
