import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (...values: unknown[]) => unknown;
const installed: Listener[] = [];
const clicked: Listener[] = [];
const opened: string[] = [];
const menu = new Set<string>();

vi.mock('../../platform/browser/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      getURL: (path: string) => path,
      onInstalled: { addListener: (listener: Listener) => installed.push(listener) },
    },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    contextMenus: {
      onClicked: { addListener: (listener: Listener) => clicked.push(listener) },
      remove: async (id: string) => {
        if (!menu.delete(id)) throw new Error(`Cannot find menu item with id ${id}`);
      },
      create: ({ id }: { id: string }) => {
        if (menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        menu.add(id);
      },
    },
  },
}));
const { registerLookUpMenu } = await import('../../platform/background/look-up-menu');
const { offerOnSelection } = await import('../../platform/background/selection-menu');
const { addressFor } = await import('../../platform/background/omnibox');

beforeEach(() => {
  for (const list of [installed, clicked, opened]) list.length = 0;
  menu.clear();
});

it('the entries of the context menu are made again after an update, without an error', async () => {
  offerOnSelection('look-up', 'menuLookUp');
  offerOnSelection('check-selection', 'menuCheck');
  for (let update = 0; update < 3; update++) for (const listener of installed) await listener();
  expect([...menu]).toEqual(['look-up', 'check-selection']);
});

it.each([198, 199, 200])('a long selection with an emoji at character %i is looked up', (at) => {
  registerLookUpMenu();
  const selectionText = `${'a'.repeat(at)}🔥${'b'.repeat(50)}`;
  for (const listener of clicked) listener({ menuItemId: 'look-up', selectionText });
  expect(opened).toHaveLength(1);
  expect(decodeURIComponent(opened[0] ?? '')).toContain('a'.repeat(at));
  expect(() => addressFor(selectionText)).not.toThrow();
});
