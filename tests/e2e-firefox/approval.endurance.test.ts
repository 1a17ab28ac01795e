import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { openDesk, settled, stored } from '../../tools/browser/chromium/desk-page';
import { closeSurfaces, forgetEverything } from '../../tools/browser/chromium/fresh';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import type { Surface } from '../../tools/browser/firefox/surface';

const TEXT = 'Wir bilden aus.\n\nAb Mai in Kassel-Nord.';
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-approval-'));
/** Firefox saves into its profile. */
const downloads = join(folder, 'firefox');
let chromium: Session;
let firefox: FirefoxSession;
/** The file as it left Chromium. */
let sent = '';

beforeAll(async () => {
  chromium = await launch();
  mkdirSync(downloads);
  firefox = await launchFirefox({ profile: downloads });
  const desk = await openDesk(chromium);
  await desk.fill('.editor-field', TEXT);
  await desk.fill('.approval input[type=text]', 'Mara');
  await settled(desk);
  await stored(desk, 'Mara');
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: firefox.t('approvalSend') }).click(),
  ]);
  sent = join(folder, 'gesendet.html');
  await download.saveAs(sent);
});

afterAll(async () => {
  expect(chromium.strayRequests).toEqual([]);
  expect(firefox.strayRequests).toEqual([]);
  await Promise.all([chromium.close(), firefox.close()]);
  rmSync(folder, { recursive: true, force: true });
});

let copies = 0;

/**
 * The file that Firefox saves next, whole, under a name that every system can open: not all that a test runs on know
 * umlauts.
 */
async function savedByFirefox(act: () => Promise<unknown>): Promise<string> {
  // A file that is still being written has a part beside it, with `.html` in its name too.
  const saved = () => readdirSync(downloads).filter((name) => name.includes('.html'));
  const before = new Set(saved());
  await act();
  const fresh = () => saved().filter((name) => !before.has(name));
  const whole = () => fresh().filter((name) => name.endsWith('.html') && statSync(join(downloads, name)).size > 0);
  await expect.poll(() => [fresh().length, whole().length]).toEqual([1, 1]);
  copies++;
  const copy = join(folder, `zurueck-${copies}.html`);
  copyFileSync(join(downloads, whole()[0] ?? ''), copy);
  return copy;
}

/** What came back, opened on the desk that has sent it. */
async function broughtBack(path: string): Promise<Page> {
  await closeSurfaces(chromium);
  const desk = await openDesk(chromium);
  await desk.locator('.approval input[type=file]').setInputFiles(path);
  await desk.locator('.approval-opened .button-filled').click();
  await desk.locator('.comment').first().waitFor();
  return desk;
}

describe('a draft from Chromium', () => {
  it('is commented in a Firefox without the extension and comes back', async () => {
    const page: Surface = await firefox.openTab(String(pathToFileURL(sent)));
    await page.waitFor(`document.querySelector('#reply:not([hidden])')`);
    await expectAccessible(page, 'all');
    await page.click('#by');
    await page.type('Jo');
    await page.click('#words');
    await page.type('Wirklich Mai?');
    await page.click('#reply button[type=submit]');
    await page.waitFor(`document.querySelectorAll('#comments li').length === 1`);
    const back = await savedByFirefox(() => page.click('#save'));
    await firefox.closeTab(page);

    const again = await firefox.openTab(String(pathToFileURL(back)));
    await again.waitFor(`document.querySelector('#comments .words')?.textContent === 'Wirklich Mai?'`);
    await firefox.closeTab(again);

    const desk = await broughtBack(back);
    expect(await desk.locator('.comment-text').innerText()).toBe('Wirklich Mai?');
    expect(await desk.inputValue('.editor-field')).toBe(TEXT);
  });

  it('is opened on the desk of a Firefox, changed and commented by passage, and comes back to its draft', async () => {
    const desk = await firefox.openTab(`${EXTENSION}/desk.html`);
    await desk.waitFor(`document.querySelector('.approval input[type=file]')`);
    await desk.choose('.approval input[type=file]', sent);
    await desk.waitFor(`document.querySelector('.approval-opened')`);
    await desk.click('.approval-opened .button-filled');
    await desk.waitFor(`document.querySelector('.editor-field').value === ${JSON.stringify(TEXT)}`);
    await desk.evaluate(`(() => {
      const field = document.querySelector('.editor-field');
      field.focus();
      field.setSelectionRange(20, 23);
      document.execCommand('insertText', false, 'Juni');
      field.setSelectionRange(0, 15);
    })()`);
    await desk.click('.comment-field textarea');
    await desk.type('Gut so.');
    await desk.click('.comments > .button');
    await desk.waitFor(`document.querySelector('.comment-passage')?.innerText === 'Wir bilden aus.'`);
    const back = await savedByFirefox(() => desk.click('.approval-actions .button'));
    await firefox.closeTab(desk);

    const home = await broughtBack(back);
    await home.locator('.change').waitFor();
    expect(await home.inputValue('.editor-field')).toBe(TEXT);
    expect(await home.locator('.comment-passage').innerText()).toBe('Wir bilden aus.');
    await home.locator('.change button').click();
    expect(await home.inputValue('.editor-field')).toBe(TEXT.replace('Mai', 'Juni'));
  });

  it('is nobody’s where it has not been opened: a Chromium without the draft makes it anew', async () => {
    await closeSurfaces(chromium);
    await forgetEverything(chromium);
    const desk = await openDesk(chromium);
    await desk.locator('.approval input[type=file]').setInputFiles(sent);
    await desk.locator('.approval-opened .button-filled').click();
    await expect.poll(() => desk.inputValue('.editor-field')).toBe(TEXT);
  });
});
