import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { expectLooks } from '../../tools/browser/firefox/looks';
import { answerPermission } from '../../tools/browser/firefox/permission';
import type { Surface } from '../../tools/browser/firefox/surface';
import { clickBesideSidebar, toolbarClick } from '../../tools/browser/firefox/toolbar-click';
import { endurance } from '../support/endurance';

let session: FirefoxSession;
let page: Surface;
let sidebar: Surface;
let t: FirefoxSession['t'];

beforeAll(async () => {
  session = await launchFirefox();
  t = session.t;
  page = await session.openTab('about:blank');
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

/** The sidebar beside the page, opened from the popup as a person does. */
async function openSidebar(): Promise<void> {
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  await session.show(page);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  await popup.enter('.popup-footer button');
  sidebar = await session.window.sidebar();
  await session.window.waitFor(`!document.querySelector('browser.webextension-popup-browser')`);
  await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
  // What is still drawn moves away under a click.
  await sidebar.waitFor(`document.querySelector('.advice[data-settled=true]')`);
}

beforeEach(async () => {
  expect(await session.window.evaluate('SidebarController.isOpen')).toBe(false);
  await openSidebar();
});

afterEach(async () => {
  await session.window.evaluate('SidebarController.hide()');
});

describe('the sidebar', () => {
  it('shows the advice for the page, and the desk as well', async () => {
    await sidebar.waitFor(`document.querySelectorAll('.tip-card').length >= 3`);
    await expectLooks(session, sidebar, 'sidebar');
    await sidebar.enter('.popup-footer a[href="/desk.html#panel"]');
    await sidebar.waitFor(`document.querySelector('.editor-field')`);
    await expectLooks(session, sidebar, 'sidebar-desk');
  });

  endurance.it(
    'follows within the reach of the grant, says in one line where that has ended, and goes on after the click that renews it',
    async () => {
      await page.evaluate(`void history.pushState({}, '', '/company/bergmann/')`);
      await situationIs(`LinkedIn · ${t('kind_company')}`);
      await page.evaluate(`void history.pushState({}, '', '/messaging/thread/1/')`);
      await situationIs(`LinkedIn · ${t('kind_messages')}`);

      await page.goto(DEMO_PAGES.xingCompany.url);
      await grantHasEnded();
      await clickBesideSidebar(session, page);
      await situationIs(`XING · ${t('kind_company')}`);
      await session.window.waitFor(`!document.querySelector('browser.webextension-popup-browser')`);

      const other = await session.openTab(DEMO_PAGES.facebookPage.url);
      await session.show(other);
      await grantHasEnded();
      await session.show(page);
      await situationIs(`XING · ${t('kind_company')}`);
      await session.closeTab(other);
    },
  );

  it('goes along by itself on a network that is switched on: not where that is refused, and no longer where it is taken back', async () => {
    await follows(false);
    await sidebar.click('.follow-switch input');
    await answerPermission(session, 'refuse');
    await follows(false);

    await sidebar.click('.follow-switch input');
    await answerPermission(session, 'allow');
    await follows(true);
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await situationIs(`LinkedIn · ${t('kind_feed')}`);
    await page.evaluate(`void history.pushState({}, '', '/company/bergmann/')`);
    await situationIs(`LinkedIn · ${t('kind_company')}`);
    const other = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
    await session.show(other);
    await situationIs(`LinkedIn · ${t('kind_job_posting')}`);
    await session.closeTab(other);
    await session.show(page);
    await situationIs(`LinkedIn · ${t('kind_company')}`);

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
});
