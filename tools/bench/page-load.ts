import type { Page } from 'playwright-core';
import { answerWith } from '../browser/chromium/fixture-pages';
import type { Session } from '../browser/chromium/launch';
import { openPopup } from '../browser/chromium/toolbar-click';
import { contenders, inTurns, PRODUCT, type Running, runAll } from './contenders';
import { closePopup } from './popup-cost';
import type { BenchRow } from './rows';

const PAGE = 'https://www.linkedin.com/feed/';
const POSTS = Array.from({ length: 300 }, (_, i) => `<article><h2>Beitrag ${i}</h2><p>Der Ofen läuft.</p></article>`);
/** Loads that are counted together: one by itself is less than the clock's tick. */
const LOADS = 5;

interface Loaded {
  /** CPU ms of all the browser's processes for one load. */
  readonly cpu: number;
  /** kB of script that the extension puts into the page by itself, and after a click on its button. */
  readonly alone: number;
  readonly clicked: number;
}

/** What an extension costs every page that is visited, and what a click puts into it, beside a blank extension. */
export async function benchPageLoad(rounds = 11, peers: readonly string[] = []): Promise<BenchRow[]> {
  const { all, remove } = await contenders(['blank'], peers);
  const running = await runAll(
    all,
    PAGE,
    answerWith(() => `<!doctype html><html lang="de"><title>Feed</title>${POSTS.join('')}`),
  );
  const measured = await inTurns(running, rounds, load);
  for (const { session } of running) await session.close();
  remove();
  const samples = (name: string, of: (loaded: Loaded) => number) => (measured.get(name) ?? []).map(of);
  return all.slice(1).flatMap(({ name }): BenchRow[] => {
    const whose = name === PRODUCT ? '' : ` with ${name}`;
    return [
      {
        what: `page load${whose}: CPU`,
        unit: 'ms',
        base: { name: 'blank', samples: samples('blank', ({ cpu }) => cpu) },
        samples: samples(name, ({ cpu }) => cpu),
      },
      { what: `page load${whose}: script put into it`, unit: 'kB', samples: samples(name, ({ alone }) => alone) },
      { what: `click${whose}: script put into the page`, unit: 'kB', samples: samples(name, ({ clicked }) => clicked) },
    ];
  });
}

async function load({ contender, session, page }: Running): Promise<Loaded> {
  const before = await cpuOf(session);
  for (let turn = 0; turn < LOADS; turn++) await page.goto(PAGE);
  const cpu = ((await cpuOf(session)) - before) / LOADS;
  const scripts = await scriptsIn(page, session.extensionId);
  await page.goto(PAGE);
  await settle();
  const alone = scripts.kilobytes();
  const popup = await openPopup(session, page, contender.popup);
  await settle();
  const clicked = scripts.kilobytes() - alone;
  await closePopup(session, popup);
  await scripts.end();
  return { cpu, alone, clicked };
}

/** CPU ms that all the browser's processes have taken so far. */
async function cpuOf({ cdp }: Session): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Counts the scripts of an extension that a page runs from now on. */
async function scriptsIn(page: Page, extensionId: string) {
  const cdp = await page.context().newCDPSession(page);
  let length = 0;
  cdp.on('Debugger.scriptParsed', ({ url, length: more = 0 }) => {
    if (url.startsWith(`chrome-extension://${extensionId}/`)) length += more;
  });
  await cdp.send('Debugger.enable');
  return { kilobytes: () => length / 1000, end: () => cdp.detach() };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
