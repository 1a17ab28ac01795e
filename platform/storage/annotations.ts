import { BOOKMARKS } from '../../core/annotations/bookmarks';
import { NOTE_INDEX } from '../../core/annotations/note';
import { RECENTLY_READ } from '../../core/annotations/recently-read';
import { READ_MARKS } from '../../core/tips/read-marks';
import { storedItem } from './storage';

export const bookmarks = storedItem(BOOKMARKS);

/** The targets that have a note; `undefined` = the index must be rebuilt. */
export const noteIndex = storedItem(NOTE_INDEX);

export const recentlyRead = storedItem(RECENTLY_READ);

export const readMarks = storedItem(READ_MARKS);
