import { beforeEach, expect, it, vi } from 'vitest';
import { pastCheckOf } from '../../core/draft/past-check';
import { checkedDraft, findingIn } from '../components/support/findings';
import { FakeStorage } from './support/fake-storage';

const TEXT = 'Ein junges Team sucht Sie. Streng vertraulich.';
const CHECKED = checkedDraft(TEXT, [findingIn(TEXT, 'junges')]);
const PAGE = { tabId: 7, url: 'https://www.linkedin.com/feed/', title: 'Feed', session: 's' };

const storage = new FakeStorage();
const tab = vi.fn(async () => ({ incognito: false }));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage, tabs: { get: tab } } }));
const { foundBefore, keepFound } = await import('../../platform/page/past-check');

beforeEach(async () => {
  await storage.session.clear();
  tab.mockResolvedValue({ incognito: false });
});

it('what a check found is known to the next popup on the same page, and on no other', async () => {
  await keepFound(PAGE, CHECKED);
  expect(await foundBefore(PAGE)).toEqual(pastCheckOf(CHECKED));
  expect(await foundBefore({ ...PAGE, tabId: 8 })).toBeUndefined();
  expect(await foundBefore({ ...PAGE, url: 'https://www.linkedin.com/jobs/' })).toBeUndefined();
});

it('it lies in memory only: the words that were found, nothing else of the text, and one check, not several', async () => {
  await keepFound(PAGE, CHECKED);
  await keepFound({ ...PAGE, tabId: 8 }, checkedDraft('Gut.', []));
  await keepFound(PAGE, CHECKED);
  expect([...storage.local.values.keys()]).toEqual([]);
  expect([...storage.session.values.keys()]).toEqual(['check.past']);
  const kept = JSON.stringify([...storage.session.values.values()]);
  expect(kept).toContain('junges');
  expect(kept).not.toContain('vertraulich');
  expect(await foundBefore({ ...PAGE, tabId: 8 })).toBeUndefined();
});

it('of a private window nothing is kept', async () => {
  tab.mockResolvedValue({ incognito: true });
  await keepFound(PAGE, CHECKED);
  expect([...storage.session.values.keys()]).toEqual([]);
});

it('where the tab has gone or the browser keeps nothing, nothing is known, and no check fails of it', async () => {
  tab.mockRejectedValue(new Error('No tab with id: 7'));
  await keepFound(PAGE, CHECKED);
  expect(await foundBefore(PAGE)).toBeUndefined();
  vi.spyOn(storage.session, 'get').mockRejectedValueOnce(new Error('no session'));
  expect(await foundBefore(PAGE)).toBeUndefined();
});
