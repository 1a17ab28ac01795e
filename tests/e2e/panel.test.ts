import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { clickText, whenStored } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { attach, type Target, waitForTarget } from '../../tools/browser/chromium/target';
import { clickBesidePanel, popupIsOpen, toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

const session = sharedSession();
freshEachTime(session);
let page: Page;
let panel: Target;

beforeAll(async () => {
  page = await session.context.newPage();
});

beforeEach(async () => {
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  await popup.click('.popup-footer button');
  panel = await attach(session.cdp, await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html')));
});

const situationIs = (text: string) =>
  panel.waitFor(`document.querySelector('.situation-name')?.innerText === ${JSON.stringify(text)}`);

describe('the side panel', () => {
  it('opens from the popup and shows the advice for the page, without asking', async () => {
    const t = await messagesOf(panel);
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await panel.waitFor(`document.querySelectorAll('.tip-card').length >= 3`);
  });

  endurance.it('follows in-page navigation within the reach of the grant', async () => {
    const t = await messagesOf(panel);
    await page.evaluate(() => history.pushState({}, '', '/company/bergmann/'));
    await situationIs(`LinkedIn · ${t('kind_company')}`);
    await page.evaluate(() => history.pushState({}, '', '/messaging/thread/1/'));
    await situationIs(`LinkedIn · ${t('kind_messages')}`);
  });

  it('says in one line where the grant has ended, and goes on after the click that renews it, which no popup covers', async () => {
    const t = await messagesOf(panel);
    await page.goto(DEMO_PAGES.xingCompany.url);
    await panel.waitFor(`document.querySelector('.follow-notice')?.innerText === ${JSON.stringify(t('grantEnded'))}`);
    await clickBesidePanel(session, page);
    await situationIs(`XING · ${t('kind_company')}`);
    await expect.poll(() => popupIsOpen(session)).toBe(false);
  });

  endurance.it('keeps the last tips where the access has ended, until another page is known', async () => {
    const t = await messagesOf(panel);
    await panel.waitFor(`document.querySelector('.advice[data-settled=true]')`);
    const titles = () =>
      panel.evaluate<string[]>(`[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`);
    const before = await titles();
    await page.goto(DEMO_PAGES.xingCompany.url);
    const stays = t('tipsStay', `LinkedIn · ${t('kind_job_posting')}`);
    await panel.waitFor(`document.querySelector('.situation-last')?.innerText === ${JSON.stringify(stays)}`);
    expect(await titles()).toEqual(before);
    expect(await panel.evaluate(`document.querySelector('.check-offer, .follow-switch')`), 'nothing to read').toBe(
      null,
    );
    await expectAccessible(panel, 'all');
    await clickBesidePanel(session, page);
    await situationIs(`XING · ${t('kind_company')}`);
    expect(await panel.evaluate(`document.querySelector('.situation-last')`)).toBe(null);
  });

  endurance.it('follows the switch to another tab and back', async () => {
    const t = await messagesOf(panel);
    const other = await session.context.newPage();
    await other.goto(DEMO_PAGES.facebookPage.url);
    await panel.waitFor(`document.querySelector('.follow-notice')?.innerText === ${JSON.stringify(t('grantEnded'))}`);
    await page.bringToFront();
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await other.close();
  });

  it('puts a tip aside and takes it back, with the focus never lost', async () => {
    const titles = () =>
      panel.evaluate<string[]>(`[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`);
    await panel.waitFor(`document.querySelector('.advice[data-settled=true]')`);
    const before = await titles();
    await panel.evaluate(`document.querySelector('.tip-card button').focus()`);
    await panel.press('Enter');
    await panel.waitFor(`document.querySelector('.tip-actions')`);
    const later = (await messagesOf(panel))('later');
    await panel.evaluate(
      `[...document.querySelectorAll('.tip-actions button')].find((b) => b.innerText === ${JSON.stringify(later)}).focus()`,
    );
    await panel.press('Enter');
    await panel.waitFor(`document.querySelector('.undo-line button') === document.activeElement`);
    expect(await titles()).not.toContain(before[0]);
    await panel.press('Enter');
    await panel.waitFor(`document.activeElement?.closest('.tip-card')`);
    expect(await titles()).toEqual(before);
  });

  endurance.it('marks a tip as read and keeps the mark', async () => {
    const t = await messagesOf(panel);
    await panel.waitFor(`document.querySelector('.tip-card button')`);
    await panel.evaluate(
      `document.querySelector('.tip-card button').getAttribute('aria-expanded') === 'true' || document.querySelector('.tip-card button').click()`,
    );
    await panel.waitFor(`document.querySelector('.tip-actions [aria-pressed]')`);
    await clickText(panel, '.tip-actions button', t('markRead'));
    await panel.waitFor(`document.querySelector('.tip-read .tip-actions [aria-pressed=true]')`);
    await whenStored(panel, 'tips.read', '"10.');
    await panel.send('Page.reload');
    await panel.waitFor(`document.querySelector('.tip-read')`);
  });
});
