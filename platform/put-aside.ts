import { PUT_ASIDE } from '../core/tips/put-aside';
import { READ_MARKS } from '../core/tips/read-marks';
import { storedItem } from './storage';

/** Tips, topics and networks that the user has put aside. */
export const putAside = storedItem(PUT_ASIDE);

/** Sections that the user has marked as read. */
export const readMarks = storedItem(READ_MARKS);
