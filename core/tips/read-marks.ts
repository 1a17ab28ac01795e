import type { SectionId } from '../guide/guide';
import type { ItemDefinition } from '../storage/item-definition';
import { listPerEntry } from '../storage/per-entry';

const toSection = (value: unknown): SectionId | undefined => (typeof value === 'string' && value ? value : undefined);

/** Sections that the user has marked as read. */
export const READ_MARKS: ItemDefinition<SectionId[]> = {
  key: 'tips.read',
  migrations: [],
  codec: listPerEntry((section) => section, toSection),
  exportPolicy: 'exported',
};
