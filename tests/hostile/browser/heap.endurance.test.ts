import type { CDPSession, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { answerWith } from '../../../tools/browser/chromium/fixture-pages';
import { launch } from '../../../tools/browser/chromium/launch';
import { sessionOfItsOwn } from '../../../tools/browser/chromium/shared-session';
import { attach, type Target, waitForTarget } from '../../../tools/browser/chromium/target';
import { toolbarClick } from '../../../tools/browser/chromium/toolbar-click';
import { sized } from '../../../tools/endurance';

const NAVIGATIONS = sized({ share: 500, whole: 10_000 });
/** They fill what is remembered on purpose: hosts, compiled expressions, the files of the guide. */
const WARM_UP = sized({ share: 200, whole: 1000 });
const MEGABYTE = 2 ** 20;
const PATHS = ['/feed/', '/in/erika-muster/', '/company/bergmann/', '/jobs/search/', '/messaging/thread/1/'];

const session = sessionOfItsOwn(() =>
  launch({
    answer: answerWith(() => '<!doctype html><html lang="de"><title>Feed</title><h1>Feed</h1>'),
  }),
);
let page: Page;
let panel: Target;

beforeAll(async () => {
  page = await session.context.newPage();
  await page.goto('https://www.linkedin.com/feed/following/');
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  await popup.click('.popup-footer button');
  panel = await attach(session.cdp, await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html')));
  await panel.waitFor(`document.querySelector('.tip-card')`);
});

it(`after ${NAVIGATIONS} navigations inside a page, panel and background have given their memory back`, async () => {
  const worker = await attach(
    session.cdp,
    await waitForTarget(session.cdp, ({ type, url }) => type === 'service_worker' && url.includes(session.extensionId)),
  );
  await navigate(WARM_UP);
  const before = { panel: await heapOf(panel), worker: await heapOf(worker) };
  await navigate(NAVIGATIONS);
  const after = { panel: await heapOf(panel), worker: await heapOf(worker) };
  console.log(
    `heap after ${NAVIGATIONS} navigations: panel ${mb(before.panel)} -> ${mb(after.panel)} MB, background ${mb(before.worker)} -> ${mb(after.worker)} MB`,
  );
  expect(after.panel - before.panel).toBeLessThan(2 * MEGABYTE);
  expect(after.worker - before.worker).toBeLessThan(2 * MEGABYTE);
});

const mb = (bytes: number) => (bytes / MEGABYTE).toFixed(2);

/** Goes from page to page without loading, and waits until the panel has arrived at the last one. */
async function navigate(times: number): Promise<void> {
  const follows = async (path: string, kind: RegExp) => {
    await page.evaluate((to) => history.pushState({}, '', to), path);
    await panel.waitFor(`${kind}.test(document.querySelector('.situation-name')?.innerText ?? '')`);
  };
  for (let done = 0; done < times; done += 100) {
    await page.evaluate(
      async ({ paths, from }) => {
        for (let i = 0; i < 100; i++) {
          history.pushState({}, '', `${paths[i % paths.length]}?n=${from + i}`);
          // In bursts, as redirects come: the panel answers the last of them, and must forget the others.
          if (i % 25 === 24) await new Promise((resolve) => setTimeout(resolve));
        }
      },
      { paths: PATHS, from: done },
    );
    // The panel must keep up, not only be asked.
    await follows(`/company/bergmann/?n=${done}`, /LinkedIn/);
  }
  await follows('/login', /LinkedIn/);
}

async function heapOf(target: Target | { send: CDPSession['send'] }): Promise<number> {
  const { send } = target as Target;
  for (let i = 0; i < 3; i++) await send('HeapProfiler.collectGarbage');
  return Number((await send('Runtime.getHeapUsage')).usedSize);
}
