import type { Browser } from 'playwright-core';

/** A page with one word: what any page costs before it has anything to say. */
export const ONE_WORD = '<!doctype html><html lang="de"><meta charset="utf-8"><title>x</title><p>Leitfaden</p></html>';

/** When a page has first painted something, in milliseconds after its start, with nothing in the cache. */
export async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(address);
  const at = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return at;
}
