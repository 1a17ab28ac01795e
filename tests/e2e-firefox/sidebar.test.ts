import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { expectLooks } from '../../tools/browser/firefox/looks';
import { answerPermission } from '../../tools/browser/firefox/permission';
import type { Surface } from '../../tools/browser/firefox/surface';
import { clickBesideSidebar, toolbarClick } from '../../tools/browser/firefox/toolbar-click';

let session: FirefoxSession;
let page: Surface;
let sidebar: Surface;
let t: FirefoxSession['t'];

beforeAll(async () => {
  session = await launchFirefox();
  t = session.t;
  page = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
});

const situationIs = (text: string) =>
  sidebar.waitFor(`document.querySelector('.situation-name')?.innerText === ${JSON.stringify(text)}`);
const grantHasEnded = () =>
  sidebar.waitFor(`document.querySelector('.follow-notice')?.innerText === ${JSON.stringify(t('grantEnded'))}`);
const follows = (on: boolean) => sidebar.waitFor(`document.querySelector('.follow-switch input')?.checked === ${on}`);

describe('the sidebar', () => {
  it('does not open by itself; it opens from the popup and shows the advice for the page', async () => {
    expect(await session.window.evaluate('SidebarController.isOpen')).toBe(false);
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    await popup.enter('.popup-footer button');
    sidebar = await session.window.sidebar();
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await sidebar.waitFor(`document.querySelectorAll('.tip-card').length >= 3`);
    await expectLooks(session, sidebar, 'sidebar');
  });

  it('follows in-page navigation within the reach of the grant', async () => {
    await page.evaluate(`void history.pushState({}, '', '/company/bergmann/')`);
    await situationIs(`LinkedIn · ${t('kind_company')}`);
    await page.evaluate(`void history.pushState({}, '', '/messaging/thread/1/')`);
    await situationIs(`LinkedIn · ${t('kind_messages')}`);
  });

  it('says in one line where the grant has ended, and goes on after the click that renews it', async () => {
    await page.goto(DEMO_PAGES.xingCompany.url);
    await grantHasEnded();
    await clickBesideSidebar(session, page);
    await situationIs(`XING · ${t('kind_company')}`);
    await session.window.waitFor(`!document.querySelector('browser.webextension-popup-browser')`);
  });

  it('follows the switch to another tab and back', async () => {
    const other = await session.openTab(DEMO_PAGES.facebookPage.url);
    await session.show(other);
    await grantHasEnded();
    await session.show(page);
    await situationIs(`XING · ${t('kind_company')}`);
    await session.closeTab(other);
  });

  it('keeps the network switched off where the browser’s question is refused', async () => {
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await clickBesideSidebar(session, page);
    await follows(false);
    await sidebar.click('.follow-switch input');
    await answerPermission(session, 'refuse');
    await follows(false);
  });

  it('goes along by itself on a network that the user has switched on', async () => {
    await sidebar.click('.follow-switch input');
    await answerPermission(session, 'allow');
    await follows(true);
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await page.evaluate(`void history.pushState({}, '', '/company/bergmann/')`);
    await situationIs(`LinkedIn · ${t('kind_company')}`);
    const other = await session.openTab(DEMO_PAGES.linkedinFeed.url);
    await session.show(other);
    await situationIs(`LinkedIn · ${t('kind_feed')}`);
    await session.closeTab(other);
    await session.show(page);
    await situationIs(`LinkedIn · ${t('kind_company')}`);
  });

  it('stops at once where the user takes the access back while it is open', async () => {
    const settings = await session.openTab(`${EXTENSION}/settings.html`);
    await session.show(settings);
    const linkedin = `[role=switch][aria-label=${JSON.stringify(t('followOn', 'LinkedIn'))}]`;
    await settings.waitFor(`document.querySelector('${linkedin}[aria-checked=true]')`);
    await settings.click(linkedin);
    await settings.waitFor(`document.querySelector('${linkedin}[aria-checked=false]')`);
    await session.show(page);
    await grantHasEnded();
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    await grantHasEnded();
    await clickBesideSidebar(session, page);
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await follows(false);
    await session.closeTab(settings);
  });

  it('has the desk in it as well', async () => {
    await sidebar.enter('.popup-footer a[href="/desk.html#panel"]');
    await sidebar.waitFor(`document.querySelector('.editor-field')`);
    await expectLooks(session, sidebar, 'sidebar-desk');
  });
});
