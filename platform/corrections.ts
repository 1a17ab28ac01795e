import { toCorrections } from '../core/situation/correction';
import { whole } from '../core/stored/whole';
import { storedItem } from './storage';

/** What the user has said about pages that were taken for something else. */
export const corrections = storedItem({
  key: 'situation.corrections',
  steps: [],
  form: whole(toCorrections),
  travels: 'exported',
});
