import { dirname } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepRecord } from '../../tools/browser/chromium/watching';
import { type SiteServer, serveFolder } from '../../tools/browser/site-server';
import { SINGLE_FILE } from '../../tools/site/build-single';

let browser: Browser;
let intranet: SiteServer;
const strayRequests: string[] = [];

beforeAll(async () => {
  intranet = await serveFolder(dirname(SINGLE_FILE));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
});

afterAll(async () => {
  await browser.close();
  await intranet.close();
  keepRecord({ browser: 'chromium', pages: 1, requests: strayRequests, traces: [] });
});

// The site is made of the same pages; from a host and from a folder it is the patient run's (`site.endurance.test.ts`).
it('the single file opens a section, finds, and checks a draft, and asks for nothing but itself', async () => {
  const page = await browser.newPage({ locale: 'de-DE' });
  const file = `${intranet.address}leitfaden.html`;
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(file)) strayRequests.push(request.url());
  });
  await page.goto(`${file}#10.4`);
  await expect.poll(() => page.title()).toContain('10.4');
  await page.locator('.search input').pressSequentially('Gehalt');
  await expect.poll(() => page.locator('#search-results a').count()).toBeGreaterThan(0);
  await page.goto(`${file}#desk`);
  await page.locator('.editor-field').fill('Wir suchen einen jungen Verkäufer für unser dynamisches Team.');
  await expect.poll(() => page.locator('.desk-findings').innerText()).toContain('dynamisches Team');
  expect(strayRequests).toEqual([]);
  expect(errors).toEqual([]);
});
