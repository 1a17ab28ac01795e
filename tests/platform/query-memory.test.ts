import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OFFER_MS } from '../../core/search/remembered-query';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

vi.mock('../../platform/browser/browser', () => ({ browser: { storage: new FakeStorage() } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { queryMemory } = await import('../../platform/storage/query-memory');

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** What is offered now, to a first frame and to a page that asks. */
const offers = async () => [(await queryMemory.read())?.query, queryMemory.last()?.query];

/** Searches for something and answers when that was. */
async function search(query: string): Promise<number> {
  const at = Date.now();
  queryMemory.keep(query);
  await vi.waitFor(async () => expect(await offers()).toEqual([query, query]));
  return at;
}

it('a search is offered for some minutes, then no longer, and the next one is offered again', async () => {
  const at = await search('Probezeit');
  vi.setSystemTime(at + OFFER_MS - 1);
  expect(await offers()).toEqual(['Probezeit', 'Probezeit']);
  vi.setSystemTime(at + OFFER_MS);
  expect(await offers()).toEqual([undefined, undefined]);
  await search('Gehalt');
});

it('a page that stays open offers in its next frame only what is still of use', async () => {
  vi.setSystemTime((await search('Probezeit')) + OFFER_MS);
  expect(queryMemory.last()).toBeUndefined();
});

it('a search that a wrong clock has put into the future is not offered', async () => {
  vi.setSystemTime((await search('Probezeit')) - 1);
  expect(await offers()).toEqual([undefined, undefined]);
});
