import { PREFERENCES, type Preferences } from '../../core/preferences/preferences';
import { keepEarly } from './preferences-preflight';
import { type StoredItem, storedItem } from './storage';

const stored = storedItem(PREFERENCES);

/** The user's preferences. Each read and write also updates the copy for the first paint. */
export const preferences: StoredItem<Preferences> = {
  read: async () => kept(await stored.read()),
  last: stored.last,
  write: async (value) => {
    await stored.write(value);
    keepEarly(value);
  },
  update: (change) => stored.update((value) => kept(change(value))),
  watch: (changed) => stored.watch((value) => changed(kept(value))),
};

function kept(value: Preferences): Preferences {
  keepEarly(value);
  return value;
}
