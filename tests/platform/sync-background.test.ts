import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { ITEMS } from '../../core/registry/registry';
import { Life } from './support/life';

const { storage, runtime } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
  runtime: { onStartup: { addListener: vi.fn() } },
}));
// It writes too, and would use up the faults.
vi.mock('../../platform/browser/error-log', () => ({ reportError: () => {} }));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage, runtime } }));
vi.stubGlobal('navigator', { locks: new (await import('./support/fake-locks')).FakeLocks() });
const { syncOnce, registerSync, syncSwitch, syncState } = await import('../../platform/storage/sync');
const { dismissals } = await import('../../platform/storage/dismissals');
const { storedData } = await import('../../platform/storage/stored-data');
const aside = { scope: { type: 'section', section: '10.3' } } as const;
const inAccount = () => [...storage.sync.values.values()].join();

beforeEach(async () => {
  storage.nextFault = () => undefined;
  await storedData.deleteAll();
});

it('nothing leaves before it is switched on', async () => {
  await dismissals.write([aside]);
  await syncOnce();
  expect(storage.sync.values.size).toBe(0);
  await syncSwitch.write(true);
  await syncOnce();
  expect(inAccount()).toContain('10.3');
  expect(await syncState.read()).toMatchObject({ leftOut: 0, newer: [], refused: false });
});

it('a second exchange writes nothing', async () => {
  await syncSwitch.write(true);
  await dismissals.write([aside]);
  await syncOnce();
  const set = vi.spyOn(storage.sync, 'set');
  await syncOnce();
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

it('a refusal is said, loses nothing, and the next exchange makes up for it', async () => {
  await syncSwitch.write(true);
  await dismissals.write([aside]);
  storage.sync.check = () => {
    throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  };
  await syncOnce();
  expect(await syncState.read()).toMatchObject({ refused: true });
  storage.sync.check = () => {};
  await syncOnce();
  expect(await syncState.read()).toMatchObject({ refused: false });
  expect(inAccount()).toContain('10.3');
});

it('a deletion here is not undone by the older copy there', async () => {
  await syncSwitch.write(true);
  await dismissals.write([aside]);
  await syncOnce();
  const copy = new Map(storage.sync.values);
  await dismissals.write([]);
  await syncOnce();
  storage.sync.receive(copy);
  await syncOnce();
  expect(await dismissals.read()).toEqual([]);
});

it('deleting everything empties the account too', async () => {
  await syncSwitch.write(true);
  await dismissals.write([aside]);
  await syncOnce();
  await storedData.deleteAll();
  await syncOnce();
  expect([storage.sync.values.size, storage.local.values.size]).toEqual([0, 0]);
});

/** Starts the background in a life of its own, for `ms` milliseconds. */
const background = async (ms: number, life = new Life()) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life.run(registerSync);
  return {
    pass: () => vi.advanceTimersByTimeAsync(ms),
    die: () => {
      life.die();
      vi.useRealTimers();
    },
  };
};

it('a change over which the background has died is in the account soon after it is woken for anything', async () => {
  await syncSwitch.write(true);
  const first = await background(1000);
  await dismissals.write([aside]);
  await first.pass();
  first.die();
  expect(inAccount()).not.toContain('10.3');
  const second = await background(60_000);
  await second.pass();
  second.die();
  expect(inAccount()).toContain('10.3');
});

it('wherever in an exchange the background dies, the next start of it ends with the same as without', async () => {
  await syncSwitch.write(true);
  await dismissals.write([{ scope: { type: 'section', section: '7.2' } }]);
  await syncOnce();
  const theirs = new Map(storage.sync.values);
  /** Syncs with one entry here and another in the account. Returns whether it lived to the end. */
  const synced = async (steps: number) => {
    await storedData.deleteAll();
    await syncSwitch.write(true);
    await dismissals.write([aside]);
    storage.sync.receive(theirs);
    const life = new Life(steps);
    const dead = new Promise<boolean>((resolve) => life.onDeath(() => resolve(false)));
    const lived = await Promise.race([dead, life.run(syncOnce).then(() => true)]);
    life.die();
    return lived;
  };
  const both = () =>
    JSON.stringify([storage.local, storage.sync].map(({ values }) => [...values].sort())).replace(/\d{13}/g, 'then');
  await synced(Number.POSITIVE_INFINITY);
  const without = both();
  expect(without).toMatch(/sync\.state.*10\.3.*7\.2.*10\.3.*7\.2/);
  let deaths = 0;
  for (; !(await synced(deaths)); deaths++) {
    const next = await background(60_000);
    await next.pass();
    next.die();
    expect(both(), `died after ${deaths} answers`).toBe(without);
  }
  expect(deaths).toBeGreaterThan(10);
});

it('only small things follow', () => {
  expect(ITEMS.filter(({ synced }) => synced).map(({ key }) => key)).toEqual([
    'preferences',
    'annotations.bookmarks',
    'tips.dismissals',
  ]);
});
