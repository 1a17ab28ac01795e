import { whole } from '../core/stored/whole';
import { toPutAside } from '../core/tips/put-aside';
import { storedItem } from './storage';

/** Tips, topics and networks that the user has put aside. */
export const putAside = storedItem({ key: 'tips.aside', steps: [], form: whole(toPutAside), travels: 'exported' });

/** Sections that the user has marked as read. */
export const readMarks = storedItem({
  key: 'tips.read',
  steps: [],
  form: whole((value): string[] => (Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [])),
  travels: 'exported',
});
