import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { newApproval } from '../../core/approval/stored-approval';
import { FIRST_CONTEXT } from '../../core/draft/context';
import { newDraft } from '../../core/draft/stored-draft';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { approvals, drafts } = await import('../../platform/storage/drafts');
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

it('comments on drafts are a line of their own, and deleting everything takes them too', async () => {
  await approvals.put('a', { ...newApproval('a', 'eins', 'Mara'), unfinished: 'Noch ein' });
  expect(await storedData.entries()).toMatchObject([{ area: 'records', key: 'approval', count: 1 }]);
  await storedData.deleteAll();
  expect([await storedData.entries(), await approvals.list()]).toEqual([[], []]);
});
