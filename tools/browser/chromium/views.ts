import type { Page } from 'playwright-core';
import { DEMO_PAGES } from './demo-pages';
import type { Session } from './launch';
import { attach, type Target, waitForTarget } from './target';
import { toolbarClick } from './toolbar-click';

/** The one tab that is visited; opened once, so that no test is slowed down by the tabs of those before. */
async function visitedPage({ context }: Session): Promise<Page> {
  return context.pages().find((page) => !page.url().startsWith('chrome-extension:')) ?? context.newPage();
}

/** Writes into the editor of the page that is visited: a line is a paragraph. */
export async function writeOnPage(session: Session, text: string): Promise<void> {
  const page = await visitedPage(session);
  await page.evaluate((lines) => {
    // What is done here is no trace of the extension.
    Object.assign(globalThis, { ownDoing: true });
    const paragraphs = lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
    document.querySelector('[contenteditable]')?.replaceChildren(...paragraphs);
  }, text.split('\n'));
}

/** The real popup on a page. */
export async function popupOn(session: Session, url: string, ready = '.advice[data-settled=true]'): Promise<Target> {
  const page = await visitedPage(session);
  await page.goto(url);
  if (url === DEMO_PAGES.linkedinFeed.url) await page.click('#start');
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector(${JSON.stringify(ready)})`);
  return popup;
}

/** The real side panel beside a page. */
export async function panelOn(session: Session, url: string): Promise<Target> {
  const popup = await popupOn(session, url);
  // With the mouse: the browser opens its panel only in a click of the user.
  await popup.click('.popup-footer button');
  const panel = await attach(
    session.cdp,
    await waitForTarget(session.cdp, ({ url: address }) => address.endsWith('/sidepanel.html')),
  );
  await panel.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  return panel;
}

/** A page of the extension in a tab. */
export async function tabOn(session: Session, path: string, ready: string): Promise<Target> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  const target = await viewOf(session, page);
  await target.waitFor(`document.querySelector(${JSON.stringify(ready)})`);
  return target;
}

/** A page in a tab as everything that has a look is driven. */
export async function viewOf(session: Session, page: Page): Promise<Target> {
  const { targetInfo } = await (await session.context.newCDPSession(page)).send('Target.getTargetInfo');
  return attach(session.cdp, targetInfo.targetId);
}
