import type { Preferences } from '../../core/preferences/preferences';
import { PREFERENCES } from '../../core/preferences/preferences-item';
import { keepEarly, preferencesPreflight } from './preferences-preflight';
import { type StoredItem, storedItem } from './storage';

const stored = storedItem(PREFERENCES);

/** The user's preferences. Each read and write also updates the copy for the first paint. */
export const preferences: StoredItem<Preferences> = {
  ...stored,
  // In another country's law for one frame, a list would show other lines.
  early: preferencesPreflight,
  read: async () => kept(await stored.read()),
  write: (value) => preferences.update(() => value),
  update: (change) => stored.update((value) => kept(change(value))),
  watch: (changed) => stored.watch((value) => changed(kept(value))),
};

function kept(value: Preferences): Preferences {
  keepEarly(value);
  return value;
}
