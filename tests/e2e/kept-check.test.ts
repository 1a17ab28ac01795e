import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { clickText } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { attach, type Target, waitForTarget } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { whenStored } from '../../tools/browser/chromium/when-stored';
import { endurance } from '../support/endurance';

const AD = 'Junges, dynamisches Team sucht Verstärkung!!!';

const session = sharedSession();
freshEachTime(session);
let page: Page;
let popup: Target;

beforeAll(async () => {
  page = await session.context.newPage();
});

beforeEach(async () => {
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  await write(AD);
  popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.check-offer')`);
  await popup.evaluate(`document.querySelector('.check-offer .button-filled').click()`);
  await popup.waitFor(`document.querySelector('.check[aria-busy=false] .check-group')`);
});

/** What stands in the job form's description. */
const write = (text: string) =>
  page.evaluate((words) => {
    // What the test does itself is no trace.
    Object.assign(globalThis, { ownDoing: true });
    const editor = document.querySelector('[contenteditable]');
    if (editor) editor.textContent = words;
  }, text);

const headline = (view: Target, text: string) =>
  view.waitFor(`document.querySelector('.check-headline')?.innerText === ${JSON.stringify(text)}`);

async function keepBeside(): Promise<Target> {
  const t = await messagesOf(popup);
  await popup.evaluate(
    `[...document.querySelectorAll('.check-actions button')].find((b) => b.innerText === ${JSON.stringify(t('keepInPanel'))}).dataset.keep = ''`,
  );
  // With the mouse: the browser opens its panel only in a click of the user.
  await popup.click('[data-keep]');
  return attach(session.cdp, await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html')));
}

describe('a checked text that is kept beside the page', () => {
  it('has its findings on top, its text folded, and stays one draft however often it is checked', async () => {
    const panel = await keepBeside();
    const t = await messagesOf(panel);
    await headline(panel, `${t('checkDutyOne')} ${t('inJob')}`);
    expect(await panel.evaluate(`document.querySelector('.check-text').open`)).toBe(false);
    expect(await panel.evaluate(`document.querySelector('.check-text p').textContent`)).toBe(AD);
    await expectAccessible(panel, 'all');

    await write('Team sucht Verstärkung!!!');
    await clickText(panel, '.check-actions button', t('checkAgain'));
    await panel.waitFor(`document.querySelector('.check-resolved')?.innerText.includes('„Junges“')`);
    const desk = await openSurface(session, 'desk.html');
    await desk.getByText(t('draftsHeading', '1')).waitFor();
    await expect.poll(() => desk.locator('.editor-field').inputValue()).toBe('Team sucht Verstärkung!!!');
    await desk.close();
  });

  endurance.it(
    'goes to the desk beside the page: findings first, text folded, reading again updates the same draft',
    async () => {
      const panel = await keepBeside();
      const t = await messagesOf(panel);
      await headline(panel, `${t('checkDutyOne')} ${t('inJob')}`);
      // For editing its text is open; for the findings it is folded.
      await clickText(panel, '.check-actions button', t('editAtDesk'));
      await panel.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
      expect(await panel.evaluate(`document.querySelector('#desk-text').hidden`)).toBe(false);
      await panel.evaluate(`location.hash = '#panel'`);
      await panel.send('Page.reload');
      await panel.waitFor(`document.querySelector('#desk-text')?.hidden && document.querySelector('.finding')`);
      expect(await panel.evaluate(`document.querySelector('#desk-text').hidden`)).toBe(true);
      await expectAccessible(panel, 'all');
      await write('Junges Team sucht Verstärkung');
      await panel.waitFor(`document.querySelectorAll('.desk-head-actions .button').length === 2`);
      await clickText(panel, '.desk-head-actions .button', t('checkAgain'));
      await panel.waitFor(`document.querySelector('.editor-field').value === 'Junges Team sucht Verstärkung'`);
      expect(await panel.evaluate(`document.querySelector('#desk-text').hidden`)).toBe(true);
      await panel.waitFor(`document.body.innerText.includes(${JSON.stringify(t('draftsHeading', '1'))})`);
      // A finding leads into the text.
      await panel.evaluate(`document.querySelector('.finding-head').click()`);
      await panel.waitFor(
        `!document.querySelector('#desk-text').hidden && document.querySelector('.finding.is-active')`,
      );
    },
  );
});

endurance.it('the country is changed in the result, and every surface holds to it', async () => {
  const t = await messagesOf(popup);
  const choose = (country: string) => `(() => {
    const choice = document.querySelector('.country-choice select');
    choice.value = '${country}';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
  await popup.evaluate(choose('AT'));
  await popup.waitFor(
    `document.querySelector('.check[aria-busy=false] .check-authority')?.textContent.includes('GlBG')`,
  );
  await expectAccessible(popup, 'all');
  await popup.waitFor(`chrome.storage.local.get('preferences').then((kept) => JSON.stringify(kept).includes('"AT"'))`);

  const desk = await openSurface(session, 'desk.html');
  const deskCountry = desk.locator('.desk-choice:nth-child(4) select');
  await expect.poll(() => deskCountry.inputValue()).toBe('AT');
  await deskCountry.selectOption('CH');

  const reader = await openSurface(session, 'reader.html#10.3');
  const readerCountry = reader.locator('.section-law select').first();
  await expect.poll(() => readerCountry.inputValue()).toBe('CH');
  await readerCountry.selectOption('AT');
  await expect
    .poll(() => reader.locator('section[aria-labelledby="10.3"] .answer').innerText())
    .toContain('Mindestentgelt als Betrag');

  const list = await openSurface(session, 'checklist.html#job-ad');
  await expect.poll(() => list.locator('.country-choice select').inputValue()).toBe('AT');
  await expect.poll(() => deskCountry.inputValue()).toBe('AT');
  await list.locator('.country-choice select').selectOption('DE');

  const settings = await openSurface(session, 'settings.html');
  await expect.poll(() => settings.getByRole('radio', { name: t('country_DE') }).isChecked()).toBe(true);
  for (const opened of [desk, reader, list, settings]) await opened.close();
});

endurance.it(
  'what of a list is ticked is a record with date, name, version, page and law: copied, or printed alone',
  async () => {
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const t = await messagesOf(popup);
    const list = await openSurface(session, 'checklist.html#comment?page=linkedin.com%2Ffeed');
    const boxes = list.locator('.checklist-line input');
    await boxes.first().waitFor();
    const record = list.locator('.checklist-record');
    expect(await record.count(), 'not before something is ticked').toBe(0);
    const lines = await boxes.count();
    for (let at = 0; at < lines; at++) await boxes.nth(at).check();
    await record.locator('summary').click();
    await record.locator('.field').fill('Mara');
    await list.getByRole('button', { name: t('recordCopy') }).click();
    await record.locator('.copy-result').waitFor();
    const copied = await list.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(t('recordPage', 'linkedin.com/feed'));
    expect(copied).toContain(t('recordLaw', t('countryName_DE')));
    expect(copied).toContain(String(new Date().getFullYear()));
    for (const words of [
      t('recordOwnName', 'Mara'),
      '0.9.0',
      t('recordTicked', `${t('lengthOf', String(lines))} ${lines}`),
    ])
      expect(copied).toContain(words);
    expect(copied.match(/^\[x\] /gm)).toHaveLength(lines);
    await list.emulateMedia({ media: 'print' });
    expect(await record.locator('.checklist-record-text').isVisible()).toBe(true);
    for (const hidden of [
      '.page-head',
      '.checklist-lines',
      '.checklist-progress',
      '.checklist-actions',
      '.checklist-record .field',
    ])
      expect(await list.locator(hidden).first().isVisible(), hidden).toBe(false);
    await list.emulateMedia({ media: null });
    await whenStored(list, 'checklist.ticks', 'Mara');
    await list.reload();
    await record.locator('summary').click();
    expect(await record.locator('.field').inputValue()).toBe('Mara');
    await list.close();
    const all = await openSurface(session, 'checklist.html');
    await all.getByText(`${t('checklist_comment')} · ${t('lengthOf', String(lines))} ${lines}`).waitFor();
    await all.close();
  },
);
