import { beforeEach, expect, it, vi } from 'vitest';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

type Listener = (...values: unknown[]) => unknown;
const installed: Listener[] = [];
const clicked: Listener[] = [];
const opened: string[] = [];
const menu = new Set<string>();
const storage = new FakeStorage();
vi.stubGlobal('navigator', { locks: new FakeLocks() });

vi.mock('../../platform/browser/browser', () => ({
  browser: {
    storage,
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
const { keepLookUp, lookedUp } = await import('../../platform/page/look-up');
const { addressFor } = await import('../../platform/background/omnibox');

beforeEach(() => {
  for (const list of [installed, clicked, opened]) list.length = 0;
  menu.clear();
  storage.session.values.clear();
  storage.nextFault = () => undefined;
});

/** Looks a selection up; the address that is opened, and the id of the look-up in it. */
async function lookUp(selectionText: string): Promise<{ address: string; id: string }> {
  clicked.length = 0;
  opened.length = 0;
  registerLookUpMenu();
  for (const listener of clicked) listener({ menuItemId: 'look-up', selectionText });
  // At once: the background may die in the next moment.
  expect(opened).toHaveLength(1);
  const [address = ''] = opened;
  return { address, id: address.replace('/reader.html#nachschlagen-', '') };
}

it('the entries of the context menu are made again after an update, without an error', async () => {
  offerOnSelection('look-up', 'menuLookUp');
  offerOnSelection('check-selection', 'menuCheck');
  for (let update = 0; update < 3; update++) for (const listener of installed) await listener();
  expect([...menu]).toEqual(['look-up', 'check-selection']);
});

it.each([198, 199, 200])('a long selection with an emoji at character %i is looked up by its beginning', async (at) => {
  const selectionText = `${'a'.repeat(at)}🔥${'b'.repeat(50)}`;
  const { id } = await lookUp(selectionText);
  expect(await lookedUp(id)).toContain('a'.repeat(at));
  expect(await lookedUp(id)).not.toContain('b');
  expect(() => addressFor(selectionText)).not.toThrow();
});

it('the address that a selection opens has no word of it, and the page finds the words by it', async () => {
  const { address, id } = await lookUp('Liebe Erika');
  expect(address).toMatch(/^\/reader\.html#nachschlagen-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(await lookedUp(id)).toBe('Liebe Erika');
  // Once more, as after a reload.
  expect(await lookedUp(id)).toBe('Liebe Erika');
});

it('what was looked up lies in the memory of the session only, and the fourth takes the place of the first', async () => {
  const ids = [];
  for (const words of ['eins', 'zwei', 'drei', 'vier']) ids.push((await lookUp(words)).id);
  expect(await Promise.all(ids.map(lookedUp))).toEqual(['', 'zwei', 'drei', 'vier']);
  expect([...storage.local.values.keys(), ...storage.sync.values.keys()]).toEqual([]);
  expect([...storage.session.values.keys()]).toEqual(['search.lookUps']);
});

it('two that are looked up at the same moment are both kept', async () => {
  const ids = [keepLookUp('eins'), keepLookUp('zwei')];
  expect(await Promise.all(ids.map(lookedUp))).toEqual(['eins', 'zwei']);
});

it('where nothing can be kept, the search opens without words, and none of them is in its address', async () => {
  storage.nextFault = () => 'exception';
  const { address, id } = await lookUp('Liebe Erika');
  expect(address).not.toMatch(/Liebe|Erika/);
  expect(await lookedUp(id)).toBe('');
});

it('what is not a look-up, an unknown one or another thing in its store, is no words', async () => {
  expect(await lookedUp('unknown')).toBe('');
  await storage.session.set({ 'search.lookUps': [null, 7, { id: 'a' }, { id: 'b', text: 'Gehalt' }] });
  expect(await Promise.all(['a', 'b'].map(lookedUp))).toEqual(['', 'Gehalt']);
});
