import { toPutAside } from '../core/tips/put-aside';
import { storedItem } from './storage';

/** Tips, topics and networks that the user has put aside. */
export const putAside = storedItem('tips.aside', toPutAside);

/** Sections that the user has marked as read. */
export const readMarks = storedItem('tips.read', (value): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [],
);
