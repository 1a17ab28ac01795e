import type { Page } from 'playwright-core';
import { answerWith } from '../browser/chromium/fixture-pages';
import { launch, type Session } from '../browser/chromium/launch';
import { toolbarClick } from '../browser/chromium/toolbar-click';
import { at, type BenchRow } from './rows';

const post = (i: number) =>
  `<article><h2>Beitrag ${i}</h2><p>Heute um sechs wurde der Ofen angeheizt.</p><button>Gefällt mir</button></article>`;
const PAGES = {
  'empty page': '<h1>Feed</h1>',
  'feed of 5,000 posts': Array.from({ length: 5000 }, (_, i) => post(i)).join(''),
  '100,000 nodes': '<div><span></span></div>'.repeat(50_000),
} as const;
type Size = keyof typeof PAGES;

/** What the injected script costs the page, by tracing of real toolbar clicks: large pages beside an empty one. */
export async function benchScript(
  runs = 21,
  large: readonly Size[] = ['feed of 5,000 posts', '100,000 nodes'],
): Promise<BenchRow[]> {
  let body = '';
  const session = await launch({
    answer: answerWith(() => `<!doctype html><html lang="de"><title>Feed</title>${body}`),
  });
  const page = await session.context.newPage();
  const sizes: readonly Size[] = ['empty page', ...large];
  const times = new Map<Size, number[]>(sizes.map((size) => [size, []]));
  for (let run = -1; run < runs; run++) {
    for (const size of sizes) {
      body = PAGES[size];
      await page.goto('about:blank');
      await page.goto('https://www.linkedin.com/feed/following/');
      const ms = await tracedClick(session, page);
      if (run >= 0) times.get(size)?.push(ms);
    }
  }
  await session.close();
  const timesOf = (size: Size) => times.get(size) ?? [];
  const base = { name: 'empty page', samples: timesOf('empty page') };
  return large.map((size) => ({
    what: `injected script: ${size}`,
    unit: 'ms',
    base,
    samples: timesOf(size),
    more: `p90 ${at(timesOf(size), 0.9).toFixed(2)}`,
  }));
}

/** Milliseconds of the main thread that the script's evaluation takes in one click. */
async function tracedClick(session: Session, page: Page): Promise<number> {
  const { cdp } = session;
  const events: { name: string; ph: string; dur?: number; tdur?: number; args?: unknown }[] = [];
  const collect = ({ value }: { value: unknown }) => events.push(...(value as typeof events));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'], recordMode: 'recordAsMuchAsPossible' },
  });
  const popup = await toolbarClick(session, page);
  // Settled means that the script has answered.
  await popup.waitFor(`document.querySelector('.advice[data-settled="true"]')`);
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const own = events.filter(
    ({ name, ph, args }) =>
      ph === 'X' && name === 'EvaluateScript' && JSON.stringify(args ?? {}).includes('page-facts-reader.js'),
  );
  if (own.length === 0) throw new Error('the trace does not show the injected script');
  return own.reduce((sum, { dur = 0, tdur }) => sum + (tdur ?? dur), 0) / 1000;
}
