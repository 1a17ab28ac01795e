import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { type SiteServer, serveFolder } from '../../tools/browser/site-server';
import { SINGLE_FILE } from '../../tools/site/build-single';
import { SITE } from '../../tools/site/build-site';

let server: SiteServer;
let intranet: SiteServer;
let session: FirefoxSession;

beforeAll(async () => {
  server = await serveFolder(SITE);
  intranet = await serveFolder(dirname(SINGLE_FILE));
  session = await launchFirefox({
    // Without the extension: this is for those who may not have it.
    installed: true,
    passes: (url) => url.startsWith(server.address) || url.startsWith(intranet.address),
  });
});

afterAll(async () => {
  await session.close();
  await Promise.all([server.close(), intranet.close()]);
});

const HOMES = {
  'a host': { site: () => server.address, single: () => `${intranet.address}leitfaden.html` },
  'a folder': { site: () => `${pathToFileURL(SITE)}/`, single: () => String(pathToFileURL(SINGLE_FILE)) },
};

const FOUND = `document.querySelector('#search-results a')?.innerText.includes('Gehalt')`;
const DRAFT = 'Wir suchen einen jungen Verkäufer für unser dynamisches Team.';
const CHECKED = `document.querySelector('.desk-findings')?.innerText.includes('dynamisches Team')`;

describe.each(Object.entries(HOMES))('from %s', (_, home) => {
  it('the site answers a search, opens a section by its address and checks a draft', async () => {
    const tab = await session.openTab(`${home.site()}index.html`);
    await tab.waitFor(`document.querySelector('#search input')`);
    await tab.click('#search input');
    await tab.type('Gehalt');
    await tab.waitFor(FOUND);
    await tab.goto(`${home.site()}reader.html#10.4`);
    await tab.waitFor(`document.title.includes('10.4') && document.querySelector('a[href="10.4.html"]')`);
    await tab.goto(`${home.site()}10.4.html`);
    await tab.waitFor(`document.querySelector('.passage')?.innerText.length > 400`);
    await tab.goto(`${home.site()}desk.html`);
    await tab.waitFor(`document.querySelector('.editor-field')`);
    await tab.click('.editor-field');
    await tab.type(DRAFT);
    await tab.waitFor(CHECKED);
    await session.closeTab(tab);
  });

  it('the single file does the same', async () => {
    const tab = await session.openTab(`${home.single()}#10.4`);
    await tab.waitFor(`document.title.includes('10.4') && document.querySelector('.search input')`);
    await tab.click('.search input');
    await tab.type('Gehalt');
    await tab.waitFor(FOUND);
    await tab.evaluate(`(location.hash = '#desk', true)`);
    await tab.waitFor(`document.querySelector('.editor-field')`);
    await tab.click('.editor-field');
    await tab.type(DRAFT);
    await tab.waitFor(CHECKED);
    await session.closeTab(tab);
  });
});

it('nothing was asked for outside, and nothing was missing', () => {
  expect(session.strayRequests).toEqual([]);
  expect([...server.missing, ...intranet.missing].filter((path) => path !== '/favicon.ico')).toEqual([]);
});
