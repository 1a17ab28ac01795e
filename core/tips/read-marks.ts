import type { SectionId } from '../guide/guide';
import { listByEntry } from '../stored/by-entry';
import type { ItemDefinition } from '../stored/definition';
import { listToEntries } from '../stored/entry-set';

const toSection = (value: unknown): SectionId | undefined => (typeof value === 'string' && value ? value : undefined);

/** Sections that the user has marked as read. */
export const READ_MARKS: ItemDefinition<SectionId[]> = {
  key: 'tips.read',
  steps: [listToEntries(toSection)],
  form: listByEntry((section) => section, toSection),
  travels: 'exported',
};
