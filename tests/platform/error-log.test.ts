import { beforeEach, expect, it, vi } from 'vitest';
import { FakeLocks } from './support/fake-locks';

const { storage } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
}));
vi.mock('../../platform/browser/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { reportError, reportUncaughtErrors } = await import('../../platform/browser/error-log');
const { errorLog } = await import('../../platform/browser/error-store');

const kept = async () => (await errorLog.read()).map(({ where, message }) => `${where} ${message}`);

beforeEach(() => {
  storage.nextFault = () => undefined;
  storage.session.values.clear();
});

it('errors that come at once are all kept, in the session only', async () => {
  reportError('a.b', new Error('one'));
  reportError('a.c', new TypeError('two'));
  await vi.waitFor(async () => expect(await kept()).toEqual(['a.b Error: one', 'a.c TypeError: two']));
  expect([storage.local.values.size, storage.sync.values.size]).toEqual([0, 0]);
});

it('a report that cannot be kept harms nobody', async () => {
  const refused = vi.fn(() => 'quota' as const);
  storage.nextFault = refused;
  expect(() => reportError('a.b', new Error('one'))).not.toThrow();
  await vi.waitFor(() => expect(refused).toHaveBeenCalled());
  expect(await kept()).toEqual([]);
});

it('what is open hears of an error', async () => {
  const heard = vi.fn();
  const stop = errorLog.watch(heard);
  reportError('a.b', new Error('one'));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  stop();
});

it('what nobody has caught is kept with the line of the built file; what is no error is not', async () => {
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) => listeners.set(type, listener));
  reportUncaughtErrors();
  const error = new TypeError('deep');
  error.stack = 'TypeError: deep\n    at f (chrome-extension://abcdef/background.js:2:17)';
  listeners.get('unhandledrejection')?.({ reason: error });
  listeners.get('error')?.({ error: undefined, message: 'ResizeObserver loop' });
  await vi.waitFor(async () => expect(await kept()).toEqual(['background.js:2:17 TypeError: deep']));
});
