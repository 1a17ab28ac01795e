import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { CHROME_BUILD, launch, type Session } from '../e2e/support/launch';
import { toolbarClick } from '../e2e/support/toolbar-click';

/**
 * `npm run bench:script`: what the injected script costs the page, by tracing of real toolbar clicks: an empty page, a
 * feed of 5,000 posts and a page of 100,000 nodes, in one run.
 */
const RUNS = Number(process.argv[2] ?? 21);

const post = (i: number) =>
  `<article><h2>Beitrag ${i}</h2><p>Heute um sechs wurde der Ofen angeheizt.</p><button>Gefällt mir</button></article>`;
const PAGES: Readonly<Record<string, string>> = {
  'empty page': '<h1>Feed</h1>',
  'feed of 5,000 posts': Array.from({ length: 5000 }, (_, i) => post(i)).join(''),
  '100,000 nodes': '<div><span></span></div>'.repeat(50_000),
};

let body = '';
const session = await launch({
  answer: async (route) => {
    if (route.request().resourceType() !== 'document') return false;
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><title>Feed</title>${body}`,
    });
    return true;
  },
});
const page = await session.context.newPage();
const size = gzipSync(readFileSync(join(CHROME_BUILD, 'content-script.js')), { level: 9 }).length;
console.log(`content-script.js: ${size} bytes gzipped (budget 1500)`);
console.log(`${'page'.padEnd(22)} median ms   p90 ms   (${RUNS} clicks each)`);
for (const [name, html] of Object.entries(PAGES)) {
  body = html;
  const times: number[] = [];
  for (let i = -1; i < RUNS; i++) {
    await page.goto('about:blank');
    await page.goto('https://www.linkedin.com/feed/following/');
    const ms = await tracedClick(session, page);
    if (i >= 0) times.push(ms);
  }
  times.sort((a, b) => a - b);
  const at = (p: number) => (times[Math.round(p * (times.length - 1))] ?? 0).toFixed(3).padStart(8);
  console.log(`${name.padEnd(22)} ${at(0.5)} ${at(0.9)}`);
}
await session.close();

/** Milliseconds of the main thread that the script's evaluation takes in one click. */
async function tracedClick({ cdp }: Session, page: Page): Promise<number> {
  const events: { name: string; ph: string; dur?: number; tdur?: number; args?: unknown }[] = [];
  const collect = ({ value }: { value: unknown }) => events.push(...(value as typeof events));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'], recordMode: 'recordAsMuchAsPossible' },
  });
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card') || document.querySelector('.empty')`);
  // The script has returned when a script asked for after it has: both wait for the same main thread.
  await page.evaluate('1');
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const own = events.filter(
    ({ name, ph, args }) =>
      ph === 'X' && name === 'EvaluateScript' && JSON.stringify(args ?? {}).includes('content-script.js'),
  );
  if (own.length === 0) throw new Error('the trace does not show the injected script');
  return own.reduce((sum, { dur = 0, tdur }) => sum + (tdur ?? dur), 0) / 1000;
}
