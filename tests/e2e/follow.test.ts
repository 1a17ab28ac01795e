import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { grantInProfile } from '../../tools/browser/chromium/grant';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { attach, type Target, waitForTarget } from '../../tools/browser/chromium/target';
import { clickBesidePanel, toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

const situationIs = (view: Target, text: string) =>
  view.waitFor(`document.querySelector('.situation-name')?.innerText === ${JSON.stringify(text)}`);
const noticeIs = (view: Target, text: string) =>
  view.waitFor(`document.querySelector('.follow-notice')?.innerText.trim() === ${JSON.stringify(text)}`);
const place = (view: Target) => view.evaluate<string>(`document.querySelector('.situation-name')?.innerText`);

/** Opens the panel of the page's window, as a person does, and returns it. */
async function openPanel(session: Session, page: Page): Promise<Target> {
  const isPanel = ({ url }: { url: string }) => url.endsWith('/sidepanel.html');
  const before = new Set(
    (await session.cdp.send('Target.getTargets')).targetInfos.filter(isPanel).map(({ targetId }) => targetId),
  );
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card, .empty')`);
  await popup.click('.popup-footer button');
  return attach(
    session.cdp,
    await waitForTarget(session.cdp, (target) => isPanel(target) && !before.has(target.targetId)),
  );
}

/** A page in a window of its own. */
async function newWindow({ context, cdp }: Session, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  await page.goto(url);
  return page;
}

describe('two windows', () => {
  const session = sharedSession();

  it('each panel follows the page of its own window', async () => {
    const first = session.context.pages()[0] ?? (await session.context.newPage());
    await first.goto(DEMO_PAGES.linkedinJobPosting.url);
    const left = await openPanel(session, first);
    const t = await messagesOf(left);
    await situationIs(left, `LinkedIn · ${t('kind_job_posting')}`);

    const second = await newWindow(session, DEMO_PAGES.xingCompany.url);
    const right = await openPanel(session, second);
    await situationIs(right, `XING · ${t('kind_company')}`);
    expect(await place(left)).toBe(`LinkedIn · ${t('kind_job_posting')}`);

    await first.evaluate(() => history.pushState({}, '', '/company/bergmann/'));
    await situationIs(left, `LinkedIn · ${t('kind_company')}`);
    expect(await place(right)).toBe(`XING · ${t('kind_company')}`);

    await second.goto(DEMO_PAGES.facebookPage.url);
    await noticeIs(right, t('grantEnded'));
    expect(await place(left)).toBe(`LinkedIn · ${t('kind_company')}`);
    // The click in one window says nothing about the other.
    await clickBesidePanel(session, second);
    await situationIs(right, `Facebook · ${t('kind_profile')} / ${t('kind_company')}`);
    expect(await place(left)).toBe(`LinkedIn · ${t('kind_company')}`);
  });
});

endurance.it(
  'a network that is switched on is followed without any click; revoked, nothing more of it is shown',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'leitfaden-follow-'));
    const { close, extensionId } = await launch({ profile });
    await close();
    grantInProfile(profile, extensionId, ['https://*.linkedin.com/*']);
    const session = await launch({ profile });
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const panel = await openPanel(session, page);
    const t = await messagesOf(panel);
    const box = `document.querySelector('.follow-switch input')`;

    // It is given by keyboard in the panel, with the reason beside the switch.
    await panel.waitFor(`${box} && !${box}.checked`);
    expect(await panel.evaluate(`document.getElementById(${box}.getAttribute('aria-describedby')).innerText`)).toBe(
      t('followWhy'),
    );
    await panel.evaluate(`${box}.focus()`);
    await panel.press(' ');
    await panel.waitFor(`${box}.checked`);
    await panel.waitFor(
      `document.querySelector('.follow-switch [role=status]').innerText === ${JSON.stringify(t('accessGiven', 'LinkedIn'))}`,
    );

    // The panel goes along there without any click, also into another tab.
    const other = await session.context.newPage();
    await other.goto(DEMO_PAGES.linkedinFeed.url);
    await situationIs(panel, `LinkedIn · ${t('kind_feed')}`);
    await other.goto(DEMO_PAGES.xingCompany.url);
    await noticeIs(panel, t('grantEnded'));
    await other.goto(DEMO_PAGES.linkedinFeed.url);
    await situationIs(panel, `LinkedIn · ${t('kind_feed')}`);

    // Revoked while the panel is open, it says so at once and shows nothing more of the page.
    const settings = await newWindow(session, `chrome-extension://${session.extensionId}/settings.html`);
    await settings.getByRole('switch', { name: t('followOn', 'LinkedIn') }).click();
    await settings.getByText(t('accessTaken', 'LinkedIn')).waitFor();
    await noticeIs(panel, t('grantEnded'));
    expect(await panel.evaluate(`document.querySelectorAll('.tip-card, .situation-name').length`)).toBe(0);
    expect(await panel.evaluate(`document.querySelector('.start-links a') !== null`), 'the guide stays at hand').toBe(
      true,
    );
    // The page that was clicked on is still granted for its visit; there the switch shows that it is off.
    await other.close();
    await page.bringToFront();
    await situationIs(panel, `LinkedIn · ${t('kind_job_posting')}`);
    await panel.waitFor(`${box} && !${box}.checked`);
    expect(session.strayRequests).toEqual([]);
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  },
);

endurance.it(
  'the same view in a tab is offered where the browser has no panel, stays with its page, and says where that ends',
  async () => {
    const session = await launch();
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const popup = await toolbarClick(session, page);
    await popup.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `for (const name of ['chrome', 'browser']) if (globalThis[name]) delete globalThis[name].sidePanel;`,
    });
    await popup.send('Page.reload');
    const t = await messagesOf(popup);
    await popup.waitFor(
      `document.querySelector('.tip-card') && document.querySelector('.popup-footer a')?.innerText === ${JSON.stringify(t('openTab'))}`,
    );
    const opened = session.context.waitForEvent('page');
    await popup.evaluate(`document.querySelector('.popup-footer a').focus()`);
    await popup.press('Enter');
    const tab = await opened;
    await tab.locator('.tip-card').first().waitFor();
    const situation = () => tab.locator('.situation-name').innerText();
    expect(await situation()).toBe(`LinkedIn · ${t('kind_job_posting')}`);
    expect(await tab.title()).toBe(t('readerTitle'));

    // It stays with its page, whatever tab is the active one.
    await page.evaluate(() => history.pushState({}, '', '/company/bergmann/'));
    await tab.bringToFront();
    await expect.poll(situation).toBe(`LinkedIn · ${t('kind_company')}`);

    // It says where the grant has ended, and that its page is closed.
    await page.goto(DEMO_PAGES.xingCompany.url);
    await tab.getByText(t('grantEnded')).first().waitFor();
    await toolbarClick(session, page);
    await expect.poll(situation).toBe(`XING · ${t('kind_company')}`);
    await page.close();
    await tab.getByText(t('tabClosed')).first().waitFor();
    expect(await tab.locator('.tip-card').count()).toBe(0);
    expect(tab.url()).toMatch(/sidepanel\.html#tab=\d+&session=[\w-]+$/);
    expect(session.strayRequests).toEqual([]);
    await session.close();
  },
);

endurance.it('the panel offers the tab as well, for the page that it shows', async () => {
  const session = await launch();
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  const panel = await openPanel(session, page);
  const t = await messagesOf(panel);
  await situationIs(panel, `LinkedIn · ${t('kind_job_posting')}`);
  const href = await panel.evaluate<string>(
    `[...document.querySelectorAll('.popup-footer a')].find((a) => a.innerText === ${JSON.stringify(t('openTab'))}).getAttribute('href')`,
  );
  const tab = await openSurface(session, href.slice(1));
  await expect.poll(() => tab.locator('.situation-name').innerText()).toBe(`LinkedIn · ${t('kind_job_posting')}`);
  await session.close();
});
