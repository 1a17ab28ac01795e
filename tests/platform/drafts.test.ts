import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { drafts } = await import('../../platform/storage/drafts');
const { quarantinedEntries } = await import('../../platform/storage/quarantine');
const { storedEntries, deleteEverything } = await import('../../platform/storage/stored-data');

const draft = (id: string, text: string, changed: number) => newDraft(id, FIRST_CONTEXT, changed, text);
const texts = async () => (await drafts.list()).map(({ text }) => text);

beforeEach(async () => {
  storage.nextFault = () => undefined;
  await deleteEverything();
});

it('drafts of the time before the database are carried over, and gone from their old place only then', async () => {
  await storage.local.set({ 'draft.a': draft('a', 'alt', 1), 'draft.b': draft('b', 'älter', 0), other: 1 });
  expect(await texts()).toEqual(['alt', 'älter']);
  expect([...storage.local.values.keys()]).toEqual(['other']);
  expect(await texts()).toEqual(['alt', 'älter']);
});

it('a carrying over that broke off is done again, and a later state in the database stands', async () => {
  await storage.local.set({ 'draft.a': draft('a', 'alt', 1) });
  storage.nextFault = () => 'exception';
  // The database has it, the old place could not be cleared.
  expect(await texts()).toEqual(['alt']);
  expect([...storage.local.values.keys()]).toEqual(['draft.a']);
  storage.nextFault = () => undefined;
  await drafts.keep(draft('a', 'neu', 2));
  expect(await texts()).toEqual(['neu']);
  expect([...storage.local.values.keys()]).toEqual([]);
});

it('an old draft that cannot be read is set aside', async () => {
  await storage.local.set({ 'draft.a': { id: 'a' } });
  expect(await texts()).toEqual([]);
  expect(await quarantinedEntries.read()).toMatchObject([{ from: 'draft', value: { id: 'a' } }]);
  expect([...storage.local.values.keys()]).toEqual(['quarantine']);
});

it('the settings list drafts as one line, and deleting everything takes them too', async () => {
  await drafts.keep(draft('a', 'eins', 1));
  await drafts.keep(draft('b', 'zwei', 2));
  expect(await storedEntries()).toMatchObject([{ area: 'records', key: 'draft', count: 2 }]);
  await deleteEverything();
  expect([await storedEntries(), await texts()]).toEqual([[], []]);
});
