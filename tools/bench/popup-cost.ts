import type { Page } from 'playwright-core';
import type { Session } from '../browser/chromium/launch';
import { attach, type Target } from '../browser/chromium/target';
import { openPopup } from '../browser/chromium/toolbar-click';

/** What opening a popup costs. */
export interface PopupCost {
  /** Main thread time in ms of the thread's own ticks: a busy machine changes little in it. */
  readonly task: number;
  /** ms from its start to its largest paint: what it has to say stands there. */
  readonly paint: number;
  /** ms from its start to the last change of its document. */
  readonly change: number;
  /** MB that are still used after a collection. */
  readonly heap: number;
}

/**
 * Opens the popup by a real toolbar click on a freshly loaded page; the developer tools are closed and the page of the
 * popup is left before anything is counted.
 */
export async function popupToMeasure(session: Session, page: Page, file = 'popup.html'): Promise<Target> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  const popup = await openPopup(session, page, file);
  await popup.waitFor(`document.readyState === 'complete'`);
  await closeDevTools(session);
  await popup.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  await popup.send('Performance.enable', { timeDomain: 'threadTicks' });
  return popup;
}

/** Loads an open popup once more while the browser counts; `slower` = by what factor the main thread is slowed down. */
export async function measureOpening(popup: Target, slower = 1): Promise<PopupCost> {
  await popup.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const before = await metricsOf(popup);
  await popup.send('Page.reload');
  // Asked rarely: every question is a task of its own.
  await new Promise((resolve) => setTimeout(resolve, SETTLED * Math.sqrt(slower)));
  const seen = await popup.waitFor<{ paint: number; change: number }>(`globalThis.benchSeen?.paint && benchSeen`);
  const after = await metricsOf(popup);
  await popup.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await metricsOf(popup);
  const task = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
  return { task, ...seen, heap: JSHeapUsedSize / 2 ** 20 };
}

/** The cost of one opening at full speed, by a click of its own. */
export async function popupCost(session: Session, page: Page): Promise<PopupCost> {
  const popup = await popupToMeasure(session, page);
  const cost = await measureOpening(popup);
  await closePopup(session, popup);
  return cost;
}

/** Closes a popup and waits until it is gone: the browser opens no second one. */
export async function closePopup({ cdp }: Session, popup: Target): Promise<void> {
  const address = await popup.evaluate<string>('location.href');
  await popup.evaluate('window.close()').catch(() => {});
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'page' }] });
    if (!targetInfos.some(({ url }) => url === address)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The popup does not close');
}

/**
 * ms from the request to open the popup to its largest paint, with nothing attached to it that looks on. The
 * extension's own background asks for it, on a page where a click has granted access; nothing where it has none.
 */
export async function paintFromClick(session: Session, file: string): Promise<number | undefined> {
  const [background] = session.context.serviceWorkers();
  if (!background) return undefined;
  const asked = await background.evaluate<number>(
    `(async (at) => { await chrome.action.openPopup(); return at; })(performance.timeOrigin + performance.now())`,
  );
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const { targetInfos } = await session.cdp.send('Target.getTargets');
  const opened = targetInfos.find(({ url }) => url.endsWith(`/${file}`));
  if (!opened) throw new Error(`${file} has not opened`);
  const popup = await attach(session.cdp, opened.targetId);
  const painted = await popup.evaluate<number>(`new Promise((resolve) => new PerformanceObserver((list) =>
    resolve(performance.timeOrigin + list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`);
  await closePopup(session, popup);
  return painted - asked;
}

async function metricsOf(popup: Target): Promise<Readonly<Record<string, number>>> {
  const { metrics } = (await popup.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * The browser opens a popup that a test clicks open with its developer tools attached. They report every request,
 * script and change of the document from the thread that is being measured, and draw on the page: nobody who uses the
 * popup pays for that.
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

/** Notes in the popup when it has painted and when its document has changed last. */
const WATCH = `
  globalThis.benchSeen = { paint: 0, change: 0 };
  new MutationObserver(() => { benchSeen.change = performance.now(); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => { benchSeen.paint = list.getEntries().at(-1).startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
`;
