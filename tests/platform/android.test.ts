import { beforeEach, expect, it, vi } from 'vitest';

/** What the background and the panel use of the API, without what Firefox for Android lacks. */
const { android, listening } = vi.hoisted(() => {
  const listening: string[] = [];
  const event = (name: string) => ({ addListener: () => listening.push(name), removeListener: () => {} });
  return {
    listening,
    android: {
      runtime: {
        onInstalled: event('runtime.onInstalled'),
        onStartup: event('runtime.onStartup'),
        onMessage: event('runtime.onMessage'),
        getURL: (path: string) => `moz-extension://host/${path}`,
        sendMessage: () => Promise.reject(new Error('Nobody listens')),
      },
      i18n: { getMessage: (key: string) => key, getUILanguage: () => 'de' },
      tabs: {
        onUpdated: event('tabs.onUpdated'),
        onActivated: event('tabs.onActivated'),
        onRemoved: event('tabs.onRemoved'),
        query: async () => [],
      },
      permissions: { onAdded: event('permissions.onAdded'), onRemoved: event('permissions.onRemoved') },
      storage: { local: { get: async () => ({}), set: async () => {} }, onChanged: event('storage.onChanged') },
    },
  };
});
vi.mock('../../platform/browser/browser', () => ({ browser: android }));
vi.stubGlobal('addEventListener', (type: string) => listening.push(type));

beforeEach(() => {
  listening.length = 0;
});

it('the background starts where omnibox, context menus, commands and sidebar are absent', async () => {
  const { default: background } = await import('../../entrypoints/background');
  expect(() => background.main()).not.toThrow();
  // The first installation and the start are left, what was stored elsewhere, and access that an administrator does not
  // want.
  expect(new Set(listening)).toEqual(
    new Set([
      'error',
      'unhandledrejection',
      'runtime.onInstalled',
      'runtime.onStartup',
      'storage.onChanged',
      'permissions.onAdded',
      'permissions.onRemoved',
    ]),
  );
});

it('the popup offers no place beside the page, for there is none', async () => {
  const { panelExists } = await import('../../platform/page/panel');
  const { announcePage } = await import('../../platform/page/announce-page');
  const { watchActivePage } = await import('../../platform/page/watch-page');
  expect(panelExists()).toBe(false);
  expect(() => announcePage()).not.toThrow();
  expect(() => watchActivePage(() => {})()).not.toThrow();
});
