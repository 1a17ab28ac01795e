import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { answerPermission } from '../../tools/browser/firefox/permission';
import type { Surface } from '../../tools/browser/firefox/surface';
import { toolbarClick } from '../../tools/browser/firefox/toolbar-click';

const profile = mkdtempSync(join(tmpdir(), 'leitfaden-firefox-restart-'));
let session: FirefoxSession;
let settings: Surface;

const openSettings = async () => {
  const tab = await session.openTab(`${EXTENSION}/settings.html`);
  await tab.waitFor(`document.querySelector('[role=switch]')`);
  return tab;
};

beforeAll(async () => {
  session = await launchFirefox({ profile });
  settings = await openSettings();
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
  rmSync(profile, { recursive: true, force: true });
});

const LOOK = `document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.textSize`;
const radio = (value: string) => `input[type=radio][value=${value}]`;

it('everything in one file: exported, deleted, read in again', async () => {
  await settings.click(radio('CH'));
  await settings.waitFor(`document.querySelector('${radio('CH')}').checked`);
  const button = (name: string) =>
    `[...document.querySelectorAll('main button')].find((button) => button.innerText === ${JSON.stringify(session.t(name))})`;
  const press = async (name: string) => {
    await settings.waitFor(`(${button(name)})`);
    await settings.evaluate(`(${button(name)}).focus()`);
    await settings.press('Enter');
  };
  const said = (name: string) =>
    settings.waitFor(`document.body.innerText.includes(${JSON.stringify(session.t(name))})`);
  await press('exportAll');
  const file = await expect
    .poll(() => readdirSync(profile).find((name) => /^leitfaden-\d{4}-\d\d-\d\d\.json$/.test(name)))
    .toBeDefined()
    .then(() => readdirSync(profile).find((name) => name.startsWith('leitfaden-')) ?? '');
  await press('deleteAll');
  await press('deleteAllYes');
  await said('storedNothing');
  expect(await settings.evaluate(`document.querySelector('${radio('CH')}').checked`)).toBe(false);
  await settings.choose('section[aria-labelledby=data] input[type=file]', join(profile, file));
  await press('importDo');
  await said('importDone');
  await settings.waitFor(`document.querySelector('${radio('CH')}').checked`);
});

it('settings, access, a draft and a tip put aside outlive a restart; nothing opens by itself', async () => {
  await settings.click(radio('dark'));
  await settings.click(radio('large'));
  // Larger text moves what is below: no click before it has.
  await settings.waitFor(`${LOOK} === 'dark large'`);
  await settings.click(radio('AT'));
  await settings.waitFor(`document.querySelector('${radio('AT')}').checked`);
  const linkedin = `[role=switch][aria-label=${JSON.stringify(session.t('followOn', 'LinkedIn'))}]`;
  await settings.click(linkedin);
  await answerPermission(session, 'allow');
  await settings.waitFor(`document.querySelector('${linkedin}[aria-checked=true]')`);

  const desk = await session.openTab(`${EXTENSION}/desk.html`);
  await desk.waitFor(`document.querySelector('.editor-field')`);
  await desk.click('.editor-field');
  await desk.type('Das bleibt.');
  await desk.waitFor(`[...document.querySelectorAll('summary')]
    .some(({ innerText }) => innerText === ${JSON.stringify(session.t('draftsHeading', '1'))})`);

  const page = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  const first = await popup.evaluate<string>(`document.querySelector('.tip-card').dataset.section`);
  await popup.enter('.tip-card button');
  await popup.waitFor(`document.querySelector('.tip-actions')`);
  await popup.evaluate(`[...document.querySelectorAll('.tip-actions button')]
    .find((button) => button.innerText === ${JSON.stringify(session.t('later'))}).focus()`);
  await popup.press('Enter');
  await popup.waitFor(`document.querySelector('.undo-line')`);
  await popup.waitFor(
    `browser.storage.local.get('tips.dismissals').then((all) => JSON.stringify(all).includes('${first}'))`,
  );

  await session.close();
  session = await launchFirefox({ profile, installed: true });

  expect(await session.window.evaluate('gBrowser.tabs.length')).toBe(1);
  expect(await session.window.evaluate('SidebarController.isOpen')).toBe(false);
  settings = await openSettings();
  expect(await settings.evaluate(LOOK)).toBe('dark large');
  await settings.waitFor(`document.querySelector('${radio('AT')}').checked`);
  await settings.waitFor(`document.querySelector('${linkedin}[aria-checked=true]')`);
  const deskAgain = await session.openTab(`${EXTENSION}/desk.html`);
  await deskAgain.waitFor(`document.querySelector('.editor-field')?.value === 'Das bleibt.'`);
  const pageAgain = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
  const popupAgain = await toolbarClick(session, pageAgain);
  await popupAgain.waitFor(`document.querySelector('.tip-card')`);
  expect(await popupAgain.evaluate(`document.querySelector('.tip-card').dataset.section`)).not.toBe(first);
});

it('the context menu has its entries after the restart as well', async () => {
  const page = await session.openTab(DEMO_PAGES.xingCompany.url);
  await session.show(page);
  await page.evaluate(`void getSelection().selectAllChildren(document.querySelector('h1'))`);
  await page.click('h1', 'right');
  await session.window.waitFor(`document.getElementById('leitfaden_leitfaden_example-menuitem-_look-up')`);
  await session.window.evaluate(`document.getElementById('contentAreaContextMenu').hidePopup()`);
});
