import { beforeEach, expect, it, vi } from 'vitest';

const { browser, granted, heard, policy } = vi.hoisted(() => {
  const granted = new Set<string>();
  const heard: (() => void)[] = [];
  const policy: Record<string, unknown> = {};
  const event = { addListener: (listener: () => void) => heard.push(listener), removeListener: () => {} };
  return {
    granted,
    heard,
    policy,
    browser: {
      permissions: {
        onAdded: event,
        onRemoved: event,
        getAll: async () => ({ origins: [...granted] }),
        remove: async ({ origins }: { origins: string[] }) => {
          for (const origin of origins) granted.delete(origin);
          return true;
        },
      },
      storage: { managed: { get: async () => policy }, onChanged: event },
    },
  };
});
vi.mock('../../platform/browser/browser', () => ({ browser }));

const { registerManagedNetworks } = await import('../../platform/background/managed-networks');

beforeEach(() => {
  granted.clear();
  heard.length = 0;
  for (const key of Object.keys(policy)) delete policy[key];
});

const XING = 'https://*.xing.com/*';
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
};

it('where the organisation has settled that no network has access, what was given before is given back at the start', async () => {
  policy.networks = 'none';
  granted.add(XING);
  registerManagedNetworks();
  expect(heard.length, 'registered synchronously').toBeGreaterThanOrEqual(2);
  await settled();
  expect([...granted]).toEqual([]);
});

it('and what is given later, in the browser’s own settings, as well', async () => {
  policy.networks = 'none';
  registerManagedNetworks();
  await settled();
  granted.add(XING);
  for (const listener of heard) listener();
  await settled();
  expect([...granted]).toEqual([]);
});

it.each([undefined, 'off', true])('nothing is taken away where it is not settled: %s', async (value) => {
  policy.networks = value;
  granted.add(XING);
  registerManagedNetworks();
  await settled();
  expect([...granted]).toEqual([XING]);
});
