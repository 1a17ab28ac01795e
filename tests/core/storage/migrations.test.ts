import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../core/storage/envelope';
import type { ItemDefinition, Migration, RecordDefinition } from '../../../core/storage/item-definition';
import { loadItem, loadRecord, saveItem } from '../../../core/storage/load-item';
import { listPerEntry } from '../../../core/storage/per-entry';
import { isPlain } from '../../../core/storage/plain-data';
import { mergeWithRemote } from '../../../core/storage/sync-exchange';

/**
 * An item with three versions; how one is added is shown and tested here, see docs/storage.md.
 */
interface Colour {
  readonly name: string;
  readonly shade: number;
}

/** Version 1 was a list of names, version 2 entries with a name, version 3 gave each a shade. */
const toEntries: Migration = (data) =>
  Array.isArray(data) ? Object.fromEntries(data.map((name, i) => [name, { value: { name }, changed: i + 1 }])) : data;
const withShades: Migration = (data) =>
  isPlain(data)
    ? Object.fromEntries(
        Object.entries(data).map(([id, entry]) => [
          id,
          isPlain(entry) && isPlain(entry.value) ? { ...entry, value: { ...entry.value, shade: 5 } } : entry,
        ]),
      )
    : data;

const toColour = (value: unknown): Colour | undefined =>
  isPlain(value) && typeof value.name === 'string' && typeof value.shade === 'number'
    ? { name: value.name, shade: value.shade }
    : undefined;

const COLOURS: ItemDefinition<Colour[]> = {
  key: 'colours',
  migrations: [toEntries, withShades],
  codec: listPerEntry(({ name }) => name, toColour),
  exportPolicy: 'exported',
  synced: { parts: 1 },
};

const V1: Envelope = { v: 1, data: ['red', 'blue'], changed: 7 };
const V2: Envelope = {
  v: 2,
  data: { red: { value: { name: 'red' }, changed: 1 }, blue: { value: { name: 'blue' }, changed: 2 } },
  changed: 7,
};
const V3: Envelope = {
  v: 3,
  data: {
    red: { value: { name: 'red', shade: 5 }, changed: 1 },
    blue: { value: { name: 'blue', shade: 5 }, changed: 2 },
  },
  changed: 7,
};
const TODAY: readonly Colour[] = [
  { name: 'red', shade: 5 },
  { name: 'blue', shade: 5 },
];

describe.each([V1, V2, V3])('data of version $v', (stored) => {
  it('is read as today’s, and nothing of it is quarantined', () => {
    expect(loadItem(COLOURS, stored)).toMatchObject({ value: TODAY, quarantined: [] });
  });

  it('is written in the newest version with the next change, and what did not change keeps its time', () => {
    const before = loadItem(COLOURS, stored);
    const saved = saveItem(COLOURS, [...before.value, { name: 'green', shade: 1 }], before, 9);
    expect(saved.v).toBe(3);
    expect(saved.data).toEqual({ ...Object(V3.data), green: { value: { name: 'green', shade: 1 }, changed: 9 } });
  });

  it('is merged with the same of another computer, whichever has been updated', () => {
    const remote = { 'colours/0': { v: stored.v, entries: stored.data } };
    const { local, newer } = mergeWithRemote([COLOURS], {}, remote, 1_764_300_000_000);
    expect(newer).toEqual([]);
    expect(local.colours).toMatchObject({ v: 3, data: V3.data });
  });
});

it('data of a later version is not touched: it is quarantined, and sync pauses for the item', () => {
  const later: Envelope = { v: 4, data: ['?'], changed: 7 };
  expect(loadItem(COLOURS, later)).toMatchObject({ value: [], quarantined: [later] });
  expect(mergeWithRemote([COLOURS], { colours: later }, {}, 8)).toMatchObject({ local: {}, newer: ['colours'] });
});

it('what a migration cannot read is quarantined as it was, and throws nothing', () => {
  const broken: Envelope = { v: 1, data: [null, 'red'], changed: 7 };
  const failing: ItemDefinition<Colour[]> = {
    ...COLOURS,
    migrations: [
      () => {
        throw new Error('cannot');
      },
      withShades,
    ],
  };
  expect(loadItem(failing, broken)).toMatchObject({ value: [], quarantined: [broken] });
  expect(loadItem(COLOURS, broken)).toMatchObject({ value: [{ name: 'red', shade: 5 }], quarantined: [{}] });
});

it('a record is upgraded when it is read', () => {
  const record: RecordDefinition<Colour> = {
    kind: 'colour',
    migrations: [(data) => ({ ...Object(data), shade: 5 })],
    parse: toColour,
    exportPolicy: 'exported',
  };
  const read = (v: number) => loadRecord(record, { v, data: { name: 'red' }, changed: 1 });
  expect(read(1)).toEqual({ value: { name: 'red', shade: 5 }, quarantined: [] });
  expect(read(2)).toEqual({ value: undefined, quarantined: [{ name: 'red' }] });
  expect(read(3)).toEqual({ value: undefined, quarantined: [{ name: 'red' }] });
});
