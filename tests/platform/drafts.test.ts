import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { drafts } = await import('../../platform/storage/drafts');
const { storedData } = await import('../../platform/storage/stored-data');

const draft = (id: string, text: string, changed: number) => newDraft(id, FIRST_CONTEXT, changed, text);
const texts = async () => (await drafts.list()).map(({ value }) => value.text);

it('the settings list drafts as one line, and deleting everything takes them too', async () => {
  await drafts.put('a', draft('a', 'eins', 1));
  await drafts.put('b', draft('b', 'zwei', 2));
  expect(await storedData.entries()).toMatchObject([{ area: 'records', key: 'draft', count: 2 }]);
  await storedData.deleteAll();
  expect([await storedData.entries(), await texts()]).toEqual([[], []]);
});
