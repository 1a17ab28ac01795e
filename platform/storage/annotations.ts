import { BOOKMARKS } from '../../core/annotations/bookmarks';
import { NOTED } from '../../core/annotations/note';
import { RECENTLY_READ } from '../../core/annotations/recently-read';
import { READ_MARKS } from '../../core/tips/read-marks';
import { storedItem } from './storage';

/** Sections and tips to come back to. */
export const bookmarks = storedItem(BOOKMARKS);

/** The places that have a note; `undefined` where it has to be counted again. */
export const noteIndex = storedItem(NOTED);

/** The sections read last. */
export const recentlyRead = storedItem(RECENTLY_READ);

/** Sections that the user has marked as read. */
export const readMarks = storedItem(READ_MARKS);
