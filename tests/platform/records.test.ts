import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { RecordDefinition } from '../../core/storage/item-definition';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

vi.mock('../../platform/browser/browser', () => ({ browser: { storage: new FakeStorage() } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { settledDatabase } = await import('../../platform/storage/write-ahead-log');
const { recordStore } = await import('../../platform/storage/records');

const definition: RecordDefinition<string> = {
  kind: 'word',
  migrations: [],
  parse: (data) => (typeof data === 'string' ? data : undefined),
  exportPolicy: 'stays',
};
const words = recordStore(definition);
const valuesOf = async () => (await words.list()).map(({ id, value }) => [id, value]);

it('what was put is there, what was removed is not, and other kinds are left alone', async () => {
  await recordStore({ ...definition, kind: 'wor' }).put('a', 'other');
  await words.putAll([
    ['a', 'one'],
    ['b', 'two'],
  ]);
  await words.putAll([['c', 'three']], ['a']);
  expect(await valuesOf()).toEqual([
    ['b', 'two'],
    ['c', 'three'],
  ]);
  expect(await words.get('a')).toBeUndefined();
});

it('of several values of which one cannot be stored none is', async () => {
  const before = await valuesOf();
  const strange = recordStore<unknown>({ ...definition, parse: (data) => data });
  await expect(
    strange.putAll([
      ['d', 'four'],
      ['e', () => {}],
    ]),
  ).rejects.toMatchObject({ name: 'StorageError', problem: 'refused' });
  expect(await valuesOf()).toEqual(before);
});

it('every surface hears of a change, the one that made it too', async () => {
  const heard: unknown[] = [];
  const stop = words.watch((id, value) => heard.push([id, value]));
  await words.put('f', 'six');
  await words.remove('f');
  await vi.waitFor(() => expect(heard.at(-1)).toEqual(['f', undefined]));
  stop();
});

it('each has one time, that of its last change, which the next change overwrites; of what was removed none is left', async () => {
  const clock = vi.spyOn(Date, 'now');
  const stored = async () => (await settledDatabase()).get('records', ['word', 'g']);
  clock.mockReturnValue(1_000);
  await words.put('g', 'seven');
  expect(await stored()).toEqual({ kind: 'word', id: 'g', v: 1, data: 'seven', changed: 1_000 });
  clock.mockReturnValue(2_000);
  await words.put('g', 'eight');
  expect(await stored()).toEqual({ kind: 'word', id: 'g', v: 1, data: 'eight', changed: 2_000 });
  await words.remove('g');
  expect(await stored()).toBeUndefined();
  clock.mockRestore();
});
