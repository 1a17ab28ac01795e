import type { ItemDefinition } from '../storage/item-definition';
import { fieldsPerEntry } from '../storage/per-entry';
import { type Preferences, toPreferences } from './preferences';

/** How preferences are stored. A file of its own: what runs before a first paint reads preferences and stores none. */
export const PREFERENCES: ItemDefinition<Preferences> = {
  key: 'preferences',
  migrations: [],
  codec: fieldsPerEntry(toPreferences),
  exportPolicy: 'exported',
  synced: { parts: 1 },
};
