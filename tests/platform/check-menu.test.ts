import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { type HandbookPack, NO_OWN } from '../../core/handbook/handbook-summary';
import { FakeLocks } from './support/fake-locks';

type Listener = (...values: unknown[]) => unknown;
const { storage, clicked } = await vi.hoisted(async () => ({
  storage: new (await import('./support/fake-storage')).FakeStorage(),
  clicked: [] as Listener[],
}));
vi.mock('../../platform/browser/browser', () => ({
  browser: {
    storage,
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => path, onInstalled: { addListener: () => {} } },
    tabs: { create: async () => {} },
    contextMenus: { onClicked: { addListener: (listener: Listener) => clicked.push(listener) } },
  },
}));
vi.stubGlobal('navigator', { locks: new FakeLocks() });
const { registerCheckMenu } = await import('../../platform/background/check-menu');
const { handbookSummary } = await import('../../platform/handbook/handbook-summary');
const { drafts } = await import('../../platform/storage/drafts');

const pack = (id: string, pages: readonly string[]): HandbookPack => ({
  ...{ id, name: id, issued: '2026-11-28', hash: id, managed: false, locked: [] },
  house: { pages, settings: {} },
});

beforeAll(() => registerCheckMenu());

it.each([
  ['https://a.example/', 'adler'],
  ['https://c.example/', 'rest'],
])('a selection on %s becomes a draft for %s, and no other house', async (pageUrl, house) => {
  await handbookSummary.write({
    ...NO_OWN,
    packs: [pack('adler', ['a.example']), pack('biber', ['b.example']), pack('rest', [])],
  });
  const words = `Ein Satz für ${house}`;
  for (const listener of clicked) listener({ menuItemId: 'check-selection', selectionText: words, pageUrl });
  const found = async () => (await drafts.list()).find(({ value }) => value.text === words)?.value.house;
  await expect.poll(found).toBe(house);
});
