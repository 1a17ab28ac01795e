import type { Page } from 'playwright-core';
import type { Session } from '../browser/chromium/launch';
import { openPopup } from '../browser/chromium/toolbar-click';

/** What opening a popup costs: main thread time in ms of the thread's own ticks, first contentful paint in ms, heap in MB. */
export interface PopupCost {
  readonly task: number;
  readonly paint: number;
  readonly heap: number;
}

/**
 * Opens the popup by a real toolbar click on a page and loads it once more while the browser counts. `surface` is a page of the
 * built extension, `shown` a selector of what must be there in the end.
 */
export async function popupCost(
  session: Session,
  page: Page,
  surface = 'popup.html',
  shown = '.tip-card',
): Promise<PopupCost> {
  const address = page.url();
  await session.context.serviceWorkers()[0]?.evaluate(`chrome.action.setPopup({ popup: '${surface}' })`);
  await page.goto('about:blank');
  await page.goto(address);
  const popup = await openPopup(session, page, surface);
  await popup.waitFor(`document.readyState === 'complete'`);
  await closeDevTools(session);
  await popup.send('Performance.enable', { timeDomain: 'threadTicks' });
  await popup.evaluate(`window.before = true`);
  await popup.send('Page.reload');
  // Asked rarely: every question is a task of its own.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  await popup.waitFor(`!window.before && document.querySelector('${shown}')`);
  const paint = await popup.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`,
  );
  const { metrics } = (await popup.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { task: value('TaskDuration') * 1000, paint, heap: value('JSHeapUsedSize') / 2 ** 20 };
}

/**
 * The browser opens a popup that a test clicks open with its developer tools attached. They report every request, script and
 * change of the document from the thread that is being measured, and draw on the page: nobody who uses the popup pays for that.
 */
async function closeDevTools({ cdp }: Session): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'page' }] });
    const tools = targetInfos.filter(({ url }) => url.startsWith('devtools://'));
    if (tools.length === 0) return;
    for (const { targetId } of tools) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The developer tools of the popup do not close');
}

/** Milliseconds after which everything has happened that a popup does by itself, on a slow machine too. */
const SETTLED = 1000;
