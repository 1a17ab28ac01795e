import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { keepRecord } from '../../tools/browser/chromium/watching';
import { SITE } from '../../tools/site/build-site';
import { SHEETS } from '../../tools/site/sheets';

let browser: Browser;
/** Requests for anything but files of the site. */
const strayRequests: string[] = [];
let pages = 0;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  keepRecord({ browser: 'chromium', pages, requests: strayRequests, traces: [] });
});

const opened = async (name: string) => {
  const page = await browser.newPage({ locale: 'de-DE' });
  pages++;
  page.on('request', (request) => {
    if (!request.url().startsWith(`${pathToFileURL(SITE)}/`)) strayRequests.push(request.url());
  });
  await page.goto(String(pathToFileURL(join(SITE, `${name}.html`))));
  return page;
};

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

describe.each(SHEETS)('the sheet $name', ({ name, annex }) => {
  it('is one page on A4, in letters of 10 points; its annex is longer', async () => {
    const page = await opened(name);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const { size, search } = await page.evaluate(() => ({
      size: Number.parseFloat(getComputedStyle(document.querySelector('.sheet td') ?? document.body).fontSize),
      search: getComputedStyle(document.querySelector('.reader-head') ?? document.body).display,
    }));
    expect(size).toBeGreaterThanOrEqual((10 / 72) * 96 - 0.01);
    expect(search).toBe('none');
    await page.goto(String(pathToFileURL(join(SITE, `${annex}.html`))));
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
    await page.close();
  });

  it('leads to its annex, and is accessible in light and dark and on 320 pixels, like the annex', async () => {
    const page = await opened(name);
    const view = { evaluate: <T>(expression: string) => page.evaluate<T>(expression) };
    for (const file of [name, annex]) {
      if (file === annex) await page.locator(`.sheet a[href="${annex}.html"]`).first().click();
      await page.locator('.sheet h1').waitFor();
      expect(page.url()).toContain(`/${file}.html`);
      await page.setViewportSize({ width: 1280, height: 800 });
      await expectAccessible(view, 'all');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(view, 'colours');
      await page.setViewportSize({ width: 320, height: 640 });
      await expectAccessible(view, 'none');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
    await page.close();
  });
});

it('nothing was asked for outside', () => {
  expect(strayRequests).toEqual([]);
});
