import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { database, writeTogether } = await import('../../platform/storage/database');
const { DECIDED, forgetUndecided } = await import('../../platform/storage/write-ahead-log');

const draft = { kind: 'draft', id: 'a', record: { v: 1, data: 'Text', changed: 0 } };
const opened = async () => (await database()).get('openChange', 'open');

beforeEach(async () => {
  await writeTogether(async (writing) => {
    await writing.objectStore('records').clear();
    await writing.objectStore('openChange').put({ id: 'change', records: [draft] }, 'open');
  });
});

it('a change that died before it was decided leaves nothing behind', async () => {
  await forgetUndecided();
  expect(await opened()).toBeUndefined();
  expect(await (await database()).getAll('records')).toEqual([]);
});

it('one that was decided is finished, not lost', async () => {
  await storage.local.set({ [DECIDED]: 'change' });
  await forgetUndecided();
  expect(await opened()).toBeUndefined();
  expect(await (await database()).getAll('records')).toEqual([{ kind: 'draft', id: 'a', ...draft.record }]);
});
