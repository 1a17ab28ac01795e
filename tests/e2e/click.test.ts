import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { launch } from '../../tools/browser/chromium/launch';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { shown } from '../../tools/browser/chromium/shown';
import { attach, type Target, waitForTarget } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

const session = sharedSession();
let page: Page;

beforeAll(async () => {
  page = session.context.pages()[0] ?? (await session.context.newPage());
});

async function clickOn(url: string): Promise<Target> {
  await page.goto(url);
  return toolbarClick(session, page);
}

describe('a click on the toolbar button', () => {
  it('shows passages of chapter 10 while a job ad is being written on LinkedIn', async () => {
    const popup = await clickOn(DEMO_PAGES.linkedinJobPosting.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const t = await messagesOf(popup);
    const { situation, sections, reasons } = await shown(popup);
    expect(situation).toBe(`LinkedIn · ${t('kind_job_posting')}`);
    expect(sections.length).toBeGreaterThanOrEqual(3);
    expect(sections.length).toBeLessThanOrEqual(4);
    expect(sections.slice(0, 3).every((section) => section.startsWith('10.'))).toBe(true);
    // Each card has its own reason; the place is named once, above them.
    expect(new Set(reasons).size).toBe(reasons.length);
    for (const reason of reasons) expect(reason).toMatch(/^weil /);
    await popup.click('.tip-card button');
    await popup.waitFor(`document.querySelector('.tip-card button').getAttribute('aria-expanded') === 'true'`);
    await popup.waitFor(`document.querySelector('.tip-panel .tip-footer')`);
    const card = await popup.evaluate<string>(`document.querySelector('.tip-panel').innerText`);
    const [grade, asOf, open] = [
      /Pflicht|Belegt|Erfahrung|Required|Evidence|Experience/,
      t('asOf', '11/2026'),
      t('openSection'),
    ];
    expect(card).toMatch(grade);
    expect(card).toContain(asOf);
    expect(card).toContain(open);
    expect(card).toContain(t('whyThisTip', t('because_job_posting', 'LinkedIn')));
  });

  endurance.it('knows a company page on XING', async () => {
    const popup = await clickOn(DEMO_PAGES.xingCompany.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const t = await messagesOf(popup);
    const { situation, sections } = await shown(popup);
    expect(situation).toBe(`XING · ${t('kind_company')}`);
    expect(sections).toContain('10.6');
  });

  endurance.it('names both possibilities for a page on Facebook and shows tips', async () => {
    const popup = await clickOn(DEMO_PAGES.facebookPage.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const t = await messagesOf(popup);
    expect((await shown(popup)).situation).toBe(`Facebook · ${t('kind_profile')} / ${t('kind_company')}`);
  });

  it('sees an open composer on the feed although the address says feed', async () => {
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await page.click('#start');
    const popup = await toolbarClick(session, page);
    const t = await messagesOf(popup);
    await popup.waitFor(
      `document.querySelector('.situation-name').innerText === ${JSON.stringify(`LinkedIn · ${t('kind_composer')}`)}`,
    );
    expect(await popup.evaluate(`document.querySelector('.check-offer button').innerText`)).toBe(t('checkText'));
  });

  endurance.it('takes a comment field on the feed for what it is, not for a post', async () => {
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await page.focus('#comment');
    const popup = await toolbarClick(session, page);
    const t = await messagesOf(popup);
    await popup.waitFor(
      `document.querySelector('.situation-name').innerText === ${JSON.stringify(`LinkedIn · ${t('writing_comment')}`)}`,
    );
    await popup.waitFor(`document.querySelector('.tip-card, .empty')`);
  });

  endurance.it('offers search, checklists and the desk on a page that is no network', async () => {
    const popup = await clickOn(DEMO_PAGES.newspaper.url);
    await popup.waitFor(`document.querySelector('.empty') && document.querySelector('.start-links a')`);
    const t = await messagesOf(popup);
    expect((await shown(popup)).situation).toBe(t('situationUnknown'));
    expect(await popup.evaluate(`document.querySelectorAll('.tip-card').length`)).toBe(0);
  });

  it('is silent on a login page and says so', async () => {
    const popup = await clickOn(DEMO_PAGES.linkedinLogin.url);
    await popup.waitFor(`document.querySelector('.empty')`);
    const t = await messagesOf(popup);
    expect(await popup.evaluate(`document.querySelector('.empty').innerText`)).toContain(t('emptySilent'));
  });

  endurance.it('stays calm on a page of the browser itself', async () => {
    const popup = await clickOn('chrome://version/');
    await popup.waitFor(`document.querySelector('.empty')`);
    const t = await messagesOf(popup);
    expect(await popup.evaluate(`document.querySelector('.empty').innerText`)).toContain(t('emptyNoNetwork'));
  });

  endurance.it('stays calm when the tab closes while the popup opens', async () => {
    const other = await session.context.newPage();
    await other.goto(DEMO_PAGES.linkedinFeed.url);
    const opening = toolbarClick(session, other);
    const popup = await opening;
    await other.close();
    await page.bringToFront();
    const next = await clickOn(DEMO_PAGES.linkedinFeed.url);
    await next.waitFor(`document.querySelector('.tip-card, .empty')`);
    expect(popup).toBeDefined();
  });
});

describe('without a click', () => {
  it('a popup opened by the extension itself has no access to the page', async () => {
    const fresh = await launch();
    const [tab] = fresh.context.pages();
    await tab?.goto(DEMO_PAGES.linkedinJobPosting.url);
    const worker = fresh.context.serviceWorkers()[0] ?? (await fresh.context.waitForEvent('serviceworker'));
    await worker.evaluate('chrome.action.openPopup()');
    const popup = await attach(fresh.cdp, await waitForTarget(fresh.cdp, ({ url }) => url.endsWith('/popup.html')));
    await popup.waitFor(`document.querySelector('.empty')`);
    const query = 'chrome.tabs.query({ active: true, currentWindow: true })';
    expect(await popup.evaluate(`${query}.then(([tab]) => String(tab.url))`)).toBe('undefined');
    const answer = await popup.evaluate<string>(
      `${query}.then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page-facts-reader.js'] })).then(() => 'allowed', (error) => error.message)`,
    );
    expect(answer).toMatch(/Cannot access|permission/i);
    await fresh.close();
  });
});
