import { expect, it, vi } from 'vitest';
import { atomic } from '../../core/storage/atomic';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

vi.mock('../../platform/browser/browser', () => ({ browser: { storage: new FakeStorage() } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { storedItem } = await import('../../platform/storage/storage');

const WORD = {
  key: 'word',
  migrations: [],
  codec: atomic((data) => (typeof data === 'string' ? data : '')),
  exportPolicy: 'stays',
} as const;

it('what was read last is outdated as soon as another page changes it, until it is read again', async () => {
  const [here, elsewhere] = [storedItem(WORD), storedItem(WORD)];
  expect([await here.read(), here.last(), here.isOutdated()]).toEqual(['', '', false]);
  await elsewhere.update(() => 'neu');
  expect([here.last(), here.isOutdated()]).toEqual(['', true]);
  expect([await here.read(), here.last(), here.isOutdated()]).toEqual(['neu', 'neu', false]);
});

it('a change of another item outdates nothing', async () => {
  const [here, other] = [storedItem(WORD), storedItem({ ...WORD, key: 'other' })];
  await here.read();
  await other.update(() => 'neu');
  expect(here.isOutdated()).toBe(false);
});
