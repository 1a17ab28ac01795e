import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { keepRecord } from '../../tools/browser/chromium/watching';
import { type SiteServer, serveFolder } from '../../tools/browser/site-server';
import { SINGLE_FILE } from '../../tools/site/build-single';
import { SITE } from '../../tools/site/build-site';

let browser: Browser;
let server: SiteServer;
let intranet: SiteServer;
/** Requests for anything but files of the site. */
const strayRequests: string[] = [];
let pages = 0;

beforeAll(async () => {
  server = await serveFolder(SITE);
  intranet = await serveFolder(dirname(SINGLE_FILE));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu', '--host-resolver-rules=MAP intranet.example 127.0.0.1'],
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), intranet.close()]);
  keepRecord({ browser: 'chromium', pages, requests: strayRequests, traces: [] });
});

const HOMES = {
  'a host': { site: () => server.address, single: () => `${intranet.address}leitfaden.html` },
  'a folder': { site: () => `${pathToFileURL(SITE)}/`, single: () => String(pathToFileURL(SINGLE_FILE)) },
};

type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

/** Opens a page in a fresh profile; whatever goes wrong in it fails the test. */
async function opened(address: string, options: Options = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', ...options });
  watch(context);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const errors: string[] = [];

function watch(context: BrowserContext): void {
  const inside = [
    server.address,
    intranet.address,
    intranet.address.replace('127.0.0.1', 'intranet.example'),
    `${pathToFileURL(SITE)}/`,
    String(pathToFileURL(SINGLE_FILE)),
  ];
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && !inside.some((home) => url.startsWith(home))) strayRequests.push(url);
  });
  context.on('page', (page) => {
    pages++;
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
}

const DRAFT = 'Wir suchen einen jungen Verkäufer für unser dynamisches Team.';

async function checkDraft(page: Page): Promise<void> {
  await page.locator('.editor-field').fill(DRAFT);
  await expect.poll(() => page.locator('.desk-findings').innerText()).toContain('dynamisches Team');
}

describe.each(Object.entries(HOMES))('from %s', (_, home) => {
  it('the first page answers a search while one types', async () => {
    const page = await opened(`${home.site()}index.html`);
    await page.locator('#search input').pressSequentially('Ge');
    await expect.poll(() => page.locator('#search-results a').count()).toBeGreaterThan(0);
    await page.locator('#search input').pressSequentially('halt');
    await expect.poll(() => page.locator('#search-results a').first().innerText()).toContain('Gehalt');
    await page.locator('#search-results a').first().click();
    await page.context().close();
  });

  it('a word for one of its pages leads there, with Enter', async () => {
    const page = await opened(`${home.site()}index.html`);
    await page.locator('#search input').fill('vorlagen');
    await expect.poll(() => page.locator('#hit-0').innerText()).toContain('Vorlagen');
    const [opens] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Enter')]);
    await opens.waitForURL(/reader\.html#vorlagen$/);
    await page.context().close();
  });

  it('a section has its text at its own address, without a script', async () => {
    const page = await opened(`${home.site()}10.4.html`, { javaScriptEnabled: false });
    expect(await page.locator('.section h2').innerText()).toContain('10.4');
    expect((await page.locator('.passage').innerText()).length).toBeGreaterThan(400);
    await page.locator('.site-read-on a').click();
    expect(page.url()).toMatch(/reader\.html#10\.4$/);
    await page.context().close();
  });

  it('the reader opens at a section, and says where its own page is', async () => {
    const page = await opened(`${home.site()}reader.html#10.4`);
    await expect.poll(() => page.title()).toContain('10.4');
    await page.locator('a[href="10.4.html"]').click();
    await expect.poll(() => page.locator('.site-kicker').innerText()).toContain('10');
    await page.context().close();
  });

  it('a template becomes a draft at the desk', async () => {
    const page = await opened(`${home.site()}index.html`);
    await page.locator('.site-doors a[href="reader.html#vorlagen"]').click();
    await page.locator('main a[href$="#V13"]').click();
    await page.getByRole('button', { name: 'Im Entwurf öffnen' }).click();
    await expect.poll(() => page.locator('.editor-field').inputValue()).not.toBe('');
    expect(page.url()).toContain('desk.html#draft=');
    await page.context().close();
  });

  it('the desk checks a draft and keeps it', async () => {
    const page = await opened(`${home.site()}desk.html`);
    await checkDraft(page);
    await expect.poll(() => page.locator('.desk-drafts summary').innerText()).toContain('1');
    await page.reload();
    await expect.poll(() => page.locator('.editor-field').inputValue()).toBe(DRAFT);
    await page.context().close();
  });

  it('the single file has reader, search and desk', async () => {
    const page = await opened(`${home.single()}#10.4`);
    await expect.poll(() => page.title()).toContain('10.4');
    await page.locator('.search input').pressSequentially('Gehalt');
    await expect.poll(() => page.locator('#search-results a').count()).toBeGreaterThan(0);
    await page.goto(`${home.single()}#desk`);
    await checkDraft(page);
    await page.context().close();
  });
});

it('on an intranet without a certificate the single file checks, keeps and copies a draft', async () => {
  const address = intranet.address.replace('127.0.0.1', 'intranet.example');
  const page = await opened(`${address}leitfaden.html#desk`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await checkDraft(page);
  await page.getByRole('button', { name: /^Text kopieren/ }).click();
  await expect.poll(() => page.locator('.copy-result').innerText()).toBe('kopiert');
  await expect.poll(() => page.locator('.desk-drafts summary').innerText()).toContain('1');
  await page.reload();
  await expect.poll(() => page.locator('.editor-field').inputValue()).toBe(DRAFT);
  await page.context().close();
});

it('a page of text runs its scripts only when it is on the screen', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  watch(context);
  const page = await context.newPage();
  // Without the timer for browsers that say nothing of their paints: on a machine that is slow enough it would come
  // first.
  await page.addInitScript(`
    const timer = setTimeout;
    setTimeout = (work, delay, ...rest) => (delay < 1000 ? timer(work, delay, ...rest) : 0);
    document.addEventListener('load', ({ target }) => (globalThis.ran ??= target.src && performance.now()), true);
  `);
  await page.goto(`${server.address}10.4.html`);
  // The script has taken over what stands there without one.
  await page.locator('#search > a').waitFor({ state: 'detached' });
  const painted = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;
  expect(await page.evaluate(`ran >= ${painted} && ran > 0`)).toBe(true);
  await context.close();
});

it('what is typed into the search before its script is there is searched when it comes, and typing goes on', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  watch(context);
  const page = await context.newPage();
  let come = () => {};
  const typed = new Promise<void>((resolve) => {
    come = resolve;
  });
  await context.route('**/page.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${server.address}10.4.html`, { waitUntil: 'commit' });
  const field = page.locator('#search input');
  await field.click();
  await page.keyboard.type('Gehlat');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('#search-results').count()).toBe(0);
  come();
  await expect.poll(() => page.locator('#search-results a').first().innerText()).toContain('Gehalt');
  // The cursor is where it was.
  await page.keyboard.type('t');
  expect(await field.inputValue()).toBe('Gehlatt');
  await context.close();
});

it('without scripts the search is a link, and no field that does nothing', async () => {
  const page = await opened(`${server.address}10.4.html`, { javaScriptEnabled: false });
  expect(await page.locator('#search > a').isVisible()).toBe(true);
  expect(await page.locator('#search input').isVisible()).toBe(false);
  await page.context().close();
});

it('reader and desk say what the extension does more, and lead to where it stands that it is in no store yet', async () => {
  for (const [name, says] of [
    ['reader', 'neben LinkedIn'],
    ['desk', 'dort, wo Sie ihn schreiben'],
  ] as const) {
    const page = await opened(`${server.address}${name}.html`);
    const offer = page.locator('.extension-offer', { hasText: says });
    await offer.getByRole('link', { name: 'In den Browser holen' }).click();
    await expect.poll(() => page.url()).toMatch(/index\.html#get$/);
    expect(await page.locator('.site-get').innerText()).toContain('in keinem Store');
    await page.locator('.site-get a[href="it-abteilung.html"]').click();
    await expect.poll(() => page.locator('.sheet h1').innerText()).toContain('IT');
    await page.context().close();
  }
});

it('an English browser gets an English interface around the German guide', async () => {
  const page = await opened(`${server.address}10.4.html`, { locale: 'en-GB' });
  await expect.poll(() => page.locator('.site-links').innerText()).toContain('Check a draft');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.locator('.passage').getAttribute('lang')).toBe('de');
  await page.context().close();
});

it('nothing was asked for outside, nothing was missing, and nothing went wrong', () => {
  expect(strayRequests).toEqual([]);
  expect([...server.missing, ...intranet.missing]).toEqual([]);
  expect(errors).toEqual([]);
});

describe.each([
  ['site', 'index.html', '.start-chapters a'],
  // A short chapter has every kind of block that a long one has.
  ['site', '8.html', '.section'],
  ['site', '10.4.html', '.section'],
  ['site', 'reader.html#8.3', '.section'],
  ['site', 'desk.html', '.editor-field'],
  ['site', 'checklist.html', '.checklist-choice'],
  ['site', 'settings.html', 'input'],
  ['single', '#8.3', '.section'],
  ['single', '#desk', '.editor-field'],
  ['single', '#settings', 'input'],
] as const)('%s %s', (edition, path, ready) => {
  it('is accessible in light and dark, and on 320 pixels', async () => {
    const page = await opened(HOMES['a host'][edition]() + path);
    await page.locator(ready).first().waitFor();
    const view = { evaluate: <T>(expression: string) => page.evaluate<T>(expression) };
    await expectAccessible(view, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(view, 'colours');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectAccessible(view, 'none');
    await page.context().close();
  });
});
