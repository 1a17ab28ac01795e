import { beforeEach, expect, it, vi } from 'vitest';
import { FakeLocks } from './support/fake-locks';

const { browser, browserInstall } = await vi.hoisted(async () => {
  const browserInstall = { type: 'normal', policy: {} };
  const installed: ((details: { reason: string }) => void)[] = [];
  return {
    browserInstall,
    browser: {
      installed,
      tabs: { create: vi.fn(async () => ({})) },
      runtime: {
        onInstalled: { addListener: (listener: (details: { reason: string }) => void) => installed.push(listener) },
        getURL: (path: string) => `extension:/${path.slice(1)}`,
      },
      management: { getSelf: async () => ({ installType: browserInstall.type }) },
      storage: Object.assign(new (await import('./support/fake-storage')).FakeStorage(), {
        managed: { get: async () => browserInstall.policy },
      }),
    },
  };
});
vi.mock('../../platform/browser/browser', () => ({ browser }));
const languages: string[] = [];
vi.stubGlobal('navigator', { locks: new FakeLocks(), languages });

const { registerWelcome } = await import('../../platform/storage/first-install');

beforeEach(() => {
  browser.storage.local.values.clear();
  browser.installed.length = 0;
  Object.assign(browserInstall, { type: 'normal', policy: {} });
  languages.length = 0;
  browser.tabs.create.mockClear();
});

const happens = async (reason: string) => {
  for (const listener of browser.installed) listener({ reason });
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve));
};

it('listens at once, and opens the welcome page at the first installation only', async () => {
  registerWelcome();
  expect(browser.installed, 'registered synchronously').toHaveLength(1);
  await happens('update');
  await happens('browser_update');
  expect(browser.tabs.create).not.toHaveBeenCalled();
  await happens('install');
  await happens('install');
  await happens('update');
  expect(browser.tabs.create.mock.calls).toEqual([[{ url: 'extension:/welcome.html' }]]);
});

it('opens none where the organisation has settled that', async () => {
  Object.assign(browserInstall, { type: 'admin', policy: { welcome: 'off' } });
  registerWelcome();
  await happens('install');
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

it('waits for a policy that comes a moment after the package that an administrator has installed', async () => {
  Object.assign(browserInstall, { type: 'admin', policy: {} });
  registerWelcome();
  await happens('install');
  expect(browser.tabs.create, 'not before the policy is there').not.toHaveBeenCalled();
  browserInstall.policy = { welcome: 'off' };
  browser.storage.tell({ welcome: { newValue: 'off' } }, 'managed');
  await happens('update');
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

it.each([
  [['de-AT', 'de'], 'AT'],
  [['de-DE'], undefined],
])('a browser that speaks %j keeps the country %s; an update changes nothing', async (spoken, country) => {
  languages.push(...spoken);
  registerWelcome();
  await happens('update');
  expect(browser.storage.local.values.get('preferences')).toBeUndefined();
  await happens('install');
  const kept = browser.storage.local.values.get('preferences');
  if (country) expect(JSON.stringify(kept)).toContain(country);
  else expect(kept).toBeUndefined();
});
