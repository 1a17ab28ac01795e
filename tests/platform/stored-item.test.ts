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

it('what this page has read last is at hand for a first frame, whoever has changed it since, until it reads again', async () => {
  const [here, elsewhere] = [storedItem(WORD), storedItem(WORD)];
  expect(here.last()).toBeUndefined();
  expect([await here.read(), here.last()]).toEqual(['', '']);
  await elsewhere.update(() => 'neu');
  expect(here.last()).toBe('');
  expect([await here.read(), here.last()]).toEqual(['neu', 'neu']);
});
