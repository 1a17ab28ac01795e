import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';

let session: FirefoxSession;
beforeAll(async () => {
  session = await launchFirefox();
});
afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  await session.close();
});

const VISITED = `PlacesUtils.withConnectionWrapper('test', async (places) =>
  (await places.execute('SELECT url FROM moz_places WHERE visit_count > 0')).map((row) => row.getResultByIndex(0)))`;

it('the history of Firefox has the pages that were visited, and no surface of the extension', async () => {
  const reader = await session.openTab(`${EXTENSION}/reader.html#?q=Zirkuswagen`);
  await reader.waitFor(`document.querySelector('main')`);
  const demo = DEMO_PAGES.linkedinFeed.url;
  await session.openTab(demo);
  await expect.poll(() => session.window.evaluate<string[]>(VISITED)).toContain(demo);
  const visited = await session.window.evaluate<string[]>(VISITED);
  expect(visited.filter((url) => url.startsWith(EXTENSION))).toEqual([]);
});
