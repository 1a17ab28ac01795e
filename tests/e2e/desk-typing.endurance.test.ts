import { expect, it } from 'vitest';
import { chooseNetwork, LOUD_POST, openDesk, painted, settled, stored } from '../../tools/browser/chromium/desk-page';
import { launch } from '../../tools/browser/chromium/launch';

it('typing into a draft of 3,000 characters makes no long task', async () => {
  const session = await launch();
  const desk = await openDesk(session);
  await chooseNetwork(desk, 'linkedin');
  const text = `${LOUD_POST}\n\n`.repeat(8).slice(0, 3000);
  await desk.fill('.editor-field', text);
  await settled(desk);
  await stored(desk, text);
  await desk.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    const keys: number[] = [];
    new PerformanceObserver((list) => keys.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
    Object.assign(globalThis, { tasks, keys });
  });
  await desk.locator('.editor-field').focus();
  await desk.keyboard.press('Control+Home');
  await desk.keyboard.type('Unser Betrieb bildet aus, und das seit 1987. ', { delay: 40 });
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type(' Kommen Sie vorbei, wir zeigen Ihnen alles.', { delay: 40 });
  await settled(desk);
  await stored(desk, 'wir zeigen Ihnen alles.');
  await painted(desk);
  const { tasks, keys } = await desk
    .evaluate(() => globalThis as unknown as { tasks: number[]; keys: number[] })
    .then(() =>
      desk.evaluate(() => ({ tasks: Reflect.get(globalThis, 'tasks'), keys: Reflect.get(globalThis, 'keys') })),
    );
  const findings = await desk.locator('.finding').count();
  console.log(
    `desk: ${text.length} characters, ${findings} findings, 88 keys; long tasks over 50 ms: ${tasks.length} (${tasks.join(', ')}); slowest key to paint ${Math.max(0, ...keys)} ms`,
  );
  expect(tasks).toEqual([]);
  await session.close();
});
