import { type Envelope, isEnvelope, opened } from './envelope';
import { type ItemDefinition, type RecordDefinition, versionOf } from './item-definition';
import { whatIsLost } from './lost';

/** What an item holds, what it was saved as, and what could not be kept. */
export interface LoadedItem<T> {
  readonly value: T;
  /** In today's version; what `save` compares with. */
  readonly data: unknown;
  readonly quarantined: readonly unknown[];
}

/** Reads an item out of whatever is stored under its key. Never throws. */
export function loadItem<T>({ migrations, codec }: ItemDefinition<T>, stored: unknown): LoadedItem<T> {
  if (stored === undefined || stored === null) return { ...codec.load(undefined), data: undefined };
  try {
    const found = isEnvelope(stored) ? opened(stored, migrations) : undefined;
    if (found && found !== 'newer') return { ...codec.load(found.data), data: found.data };
  } catch {
    // A step that fails on broken data: all of it is quarantined.
  }
  if (codec.salvage) return { value: codec.salvage(stored), data: undefined, quarantined: [] };
  return { value: codec.load(undefined).value, data: undefined, quarantined: [stored] };
}

/** What is to be stored for a value after another. */
export const saveItem = <T>(
  definition: ItemDefinition<T>,
  value: T,
  before: Pick<LoadedItem<T>, 'data'>,
  now: number,
): Envelope => ({ v: versionOf(definition), data: definition.codec.save(value, before.data, now), changed: now });

/** Reads a record. `undefined` = nothing of it can be kept. Never throws. */
export function loadRecord<T>(
  { migrations, parse }: RecordDefinition<T>,
  stored: Envelope,
): { readonly value: T | undefined; readonly quarantined: readonly unknown[] } {
  try {
    const found = opened(stored, migrations);
    if (found !== 'newer') {
      const value = parse(found.data);
      const lost = value === undefined ? found.data : whatIsLost(found.data, value);
      return { value, quarantined: lost === undefined ? [] : [lost] };
    }
  } catch {
    // As above.
  }
  return { value: undefined, quarantined: [stored.data] };
}
