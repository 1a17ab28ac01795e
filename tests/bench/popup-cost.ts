import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CHROME_BUILD, launch } from '../e2e/support/launch';
import { attach, type Target, waitForTarget } from '../e2e/support/target';
import { toolbarClick } from '../e2e/support/toolbar-click';

/**
 * `npm run bench:popup`: what the popup costs against a blank page of the same extension, in one run. The blank page
 * exists only in a copy of the build that this benchmark makes; both open as the real popup of a real click.
 */
const RUNS = Number(process.argv[2] ?? 21);

const build = mkdtempSync(join(tmpdir(), 'leitfaden-bench-'));
cpSync(CHROME_BUILD, build, { recursive: true });
writeFileSync(
  join(build, 'blank.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>blank</title><p>Leitfaden</p>',
);

const PAGE = 'https://www.linkedin.com/job-posting/form/description/';
const session = await launch({
  build,
  answer: async (route) => {
    if (route.request().resourceType() !== 'document') return false;
    await route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>',
    });
    return true;
  },
});
const page = await session.context.newPage();
const worker = session.context.serviceWorkers()[0];
if (!worker) throw new Error('no service worker');

const results: Record<string, { task: number[]; paint: number[]; heap: number[] }> = {
  'blank.html': { task: [], paint: [], heap: [] },
  'popup.html': { task: [], paint: [], heap: [] },
};
for (let i = -2; i < RUNS; i++) {
  for (const surface of i % 2 ? Object.keys(results) : Object.keys(results).reverse()) {
    await worker.evaluate(`chrome.action.setPopup({ popup: '${surface}' })`);
    const cost = await costOf(surface, page);
    if (i < 0) continue;
    results[surface]?.task.push(cost.task);
    results[surface]?.paint.push(cost.paint);
    results[surface]?.heap.push(cost.heap);
  }
}
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const row = (name: string, pick: 'task' | 'paint' | 'heap') => {
  const [blank = 0, popup = 0] = Object.values(results).map((entry) => median(entry[pick]));
  console.log(
    `${name.padEnd(26)} ${blank.toFixed(1).padStart(9)} ${popup.toFixed(1).padStart(9)} ${(popup / blank).toFixed(2).padStart(7)}`,
  );
};
console.log(`${'median of'.padEnd(20)} ${String(RUNS).padStart(5)}     blank     popup   ratio`);
row('task time, ms', 'task');
row('first contentful paint, ms', 'paint');
row('heap, MB', 'heap');
await session.close();
rmSync(build, { recursive: true, force: true });

async function costOf(surface: string, page: Page): Promise<{ task: number; paint: number; heap: number }> {
  await page.goto('about:blank');
  await page.goto(PAGE);
  const popup: Target = surface === 'popup.html' ? await toolbarClick(session, page) : await openBlank(page);
  await popup.waitFor(`document.readyState === 'complete'`);
  // Counting starts before the page does: both are loaded once more from the beginning.
  await popup.send('Performance.enable', { timeDomain: 'threadTicks' });
  await popup.evaluate(`window.before = true`);
  await popup.send('Page.reload');
  await popup.waitFor(`!window.before && document.readyState === 'complete'`);
  if (surface === 'popup.html') await popup.waitFor(`document.querySelector('.tip-card')`);
  else await popup.waitFor(`document.querySelector('p')`);
  const paint = await popup.evaluate<number>(
    `new Promise((resolve) => { const look = () => { const entry = performance.getEntriesByName('first-contentful-paint')[0]; entry ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(entry.startTime))) : setTimeout(look, 5); }; look(); })`,
  );
  const { metrics } = (await popup.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: value('TaskDuration') * 1000, paint, heap: value('JSHeapUsedSize') / 2 ** 20 };
}

async function openBlank(page: Page): Promise<Target> {
  await page.bringToFront();
  const { targetInfos } = (await session.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { url: string; targetId: string }[];
  };
  const tab = targetInfos.find(({ url }) => url === page.url());
  await session.cdp.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    { id: session.extensionId, targetId: tab?.targetId } as never,
  );
  return attach(session.cdp, await waitForTarget(session.cdp, ({ url }) => url.endsWith('/blank.html')));
}
