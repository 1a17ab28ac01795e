import { beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../platform/page/watch-page';
import { FakeLocks } from './support/fake-locks';
import { FakeStorage } from './support/fake-storage';

const storage = new FakeStorage();
const nobody = { addListener: () => {}, removeListener: () => {} };
vi.stubGlobal('navigator', { locks: new FakeLocks() });
vi.mock('../../platform/browser/browser', () => ({
  browser: {
    storage,
    tabs: {
      get: async (id: number) => ({ id, url: `https://www.linkedin.com/feed/?tab=${id}`, title: 'Feed' }),
      onActivated: nobody,
      onUpdated: nobody,
      onRemoved: nobody,
    },
    runtime: { onMessage: nobody },
    permissions: { onAdded: nobody, onRemoved: nobody },
  },
}));
const { parseTab, sessionMark, tabWords } = await import('../../platform/page/session-mark');
const { parseDeskRoute, deskAddress, watchDeskPage } = await import('../../platform/page/desk-page');
const { panelAddress, panelTab } = await import('../../platform/page/panel');
const { watchTabPage } = await import('../../platform/page/watch-page');

/** What the browser does when it is closed and opened again. */
const restart = () => storage.session.values.clear();

beforeEach(restart);

it('the word of a session is one for all surfaces, and another after a restart', async () => {
  const [one, other] = await Promise.all([sessionMark(), sessionMark()]);
  expect(one).toBe(other);
  expect(await sessionMark()).toBe(one);
  restart();
  expect(await sessionMark()).not.toBe(one);
});

it('a tab comes out of the addresses of panel and desk as it went in', async () => {
  const tab = { tabId: 7, session: await sessionMark() };
  expect(panelTab(new URL(panelAddress(tab), 'https://a.example').hash)).toEqual(tab);
  expect(parseDeskRoute(new URL(deskAddress(tab, { draft: 'd' }), 'https://a.example').hash)).toMatchObject({
    tab,
    draft: 'd',
  });
  expect(parseTab(new URLSearchParams(tabWords(tab)))).toEqual(tab);
});

it.each(['#tab=', '#tab=x', '#tab=-1', '#tab=1e3', '#tab=12345678901', '#', ''])('„%s“ names no tab', (hash) => {
  expect(panelTab(hash)).toBeUndefined();
  expect(parseDeskRoute(hash).tab).toBeUndefined();
});

const pageAt = (hash: string): Promise<TabPage> =>
  new Promise((resolve) => {
    const tab = panelTab(hash);
    if (tab) watchTabPage(tab, resolve);
  });

it('a tab of this session is followed, one of an earlier session or of none is closed', async () => {
  const session = await sessionMark();
  expect(await pageAt(`#tab=4&session=${session}`)).toMatchObject({ page: { tabId: 4, session }, closed: false });
  expect(await pageAt('#tab=4')).toEqual({ page: undefined, closed: true });
  restart();
  expect(await pageAt(`#tab=4&session=${session}`)).toEqual({ page: undefined, closed: true });
});

it('the desk of an earlier session has no page to read from', async () => {
  const session = await sessionMark();
  restart();
  const page = await new Promise((resolve) => {
    watchDeskPage(parseDeskRoute(`#tab=4&session=${session}`), resolve);
  });
  expect(page).toBeUndefined();
});
