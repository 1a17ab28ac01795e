import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { chooseNetwork, LOUD_POST, openDesk, painted, settled, stored } from '../../tools/browser/chromium/desk-page';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { ENDURANCE, sized } from '../../tools/endurance';

const LONG = 3000;
const TYPED = sized({ share: 20, whole: 200 });

/** What typing has done to the page. */
interface Typing {
  /** Seconds of the main thread, by its own ticks: a busy machine adds none. */
  readonly work: number;
  /** Elements of the findings that were rendered again, added or removed while the text of the list stayed the same. */
  readonly redrawn: number;
  /** For people to read: tasks over 50 ms, and from each key to its paint, in milliseconds. */
  readonly longTasks: readonly number[];
  readonly keys: readonly number[];
}

/** Types this many letters into a text that is on the desk, first in its middle, in a word that no rule looks at. */
async function typeInto(session: Session, desk: Page, text: string): Promise<Typing> {
  await desk.fill('.editor-field', text);
  await settled(desk);
  await stored(desk, text.slice(-60));
  const cdp = await session.context.newCDPSession(desk);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await desk.evaluate(() => {
    const seen = { redrawn: 0, longTasks: [] as number[], keys: [] as number[] };
    new PerformanceObserver((list) =>
      seen.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    new PerformanceObserver((list) => seen.keys.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
    const findings = document.querySelector('.desk-findings');
    if (findings)
      new MutationObserver((changes) => {
        seen.redrawn += changes.reduce(
          (sum, { addedNodes, removedNodes }) => sum + addedNodes.length + removedNodes.length,
          0,
        );
      }).observe(findings, { subtree: true, childList: true });
    Object.assign(globalThis, { seen });
  });
  await desk.locator('.editor-field').focus();
  await desk.keyboard.press('Control+Home');
  await desk.keyboard.press('End');
  await painted(desk);
  const before = await work();
  for (let i = 0; i < TYPED; i++) await desk.keyboard.type('e', { delay: 40 });
  await settled(desk);
  await painted(desk);
  const after = await work();
  const seen = await desk.evaluate(() => Reflect.get(globalThis, 'seen') as Omit<Typing, 'work'>);
  return { ...seen, work: after - before };
}

it('a key in a long draft costs no more than its length over that of a short one, and draws no finding anew', async () => {
  const session = await launch();
  const desk = await openDesk(session);
  await chooseNetwork(desk, 'linkedin');
  const short = await typeInto(session, desk, 'Wir\n\nbilden aus, und das seit 1987.');
  const text = `Wir\n\n${`${LOUD_POST}\n\n`.repeat(8)}`.slice(0, LONG);
  const long = await typeInto(session, desk, text);
  const findings = await desk.locator('.finding').count();
  expect(findings).toBeGreaterThan(10);
  const ratio = long.work / short.work;
  const at = (list: readonly number[], share: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(share * (list.length - 1))] ?? 0;
  if (ENDURANCE)
    console.log(
      `desk: ${TYPED} keys into ${text.length} characters with ${findings} findings: ${((long.work / TYPED) * 1000).toFixed(1)} ms of work each, ${ratio.toFixed(1)} times as much as into a short text; key to paint: median ${at(long.keys, 0.5)}, 95 % within ${at(long.keys, 0.95)} ms; tasks over 50 ms: ${long.longTasks.length} (${long.longTasks.map(Math.round).join(', ')})`,
    );
  // The text is a hundred times as long, and its findings are forty instead of one.
  expect(ratio).toBeLessThan(6);
  expect(long.redrawn).toBeLessThan(findings);
  await session.close();
});
