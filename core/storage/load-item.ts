import { type Envelope, isEnvelope, opened } from './envelope';
import { type ItemDefinition, type RecordDefinition, versionOf } from './item-definition';
import { whatIsLost } from './lost';

/** The value of an item, its data, and what could not be read. */
export interface LoadedItem<T> {
  readonly value: T;
  /** In the current version; what `save` compares with. */
  readonly data: unknown;
  readonly quarantined: readonly unknown[];
}

/** Reads an item from whatever is stored under its key; `null` counts as nothing. Never throws. */
export function loadItem<T>({ migrations, codec }: ItemDefinition<T>, stored: unknown): LoadedItem<T> {
  if (stored === undefined || stored === null) return { ...codec.load(undefined), data: undefined };
  try {
    const found = isEnvelope(stored) ? opened(stored, migrations) : undefined;
    if (found && found !== 'newer') return { ...codec.load(found.data), data: found.data };
  } catch {
    // A migration has failed on broken data: all of it is quarantined.
  }
  if (codec.salvage) return { value: codec.salvage(stored), data: undefined, quarantined: [] };
  return { value: codec.load(undefined).value, data: undefined, quarantined: [stored] };
}

/** The envelope to store for a value; `before` is what is stored now. */
export const saveItem = <T>(
  definition: ItemDefinition<T>,
  value: T,
  before: Pick<LoadedItem<T>, 'data'>,
  now: number,
): Envelope => ({ v: versionOf(definition), data: definition.codec.save(value, before.data, now), changed: now });

/** Reads a record. `undefined` = nothing of it can be used. Never throws. */
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
    // A migration has failed on broken data: all of it is quarantined.
  }
  return { value: undefined, quarantined: [stored.data] };
}
