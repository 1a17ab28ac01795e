import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { compileSearchIndex, compileSearchTexts } from '../../core/guide-compiler/compile';
import { compileHandbook } from '../../core/handbook/compile-handbook';
import { loadHandbookSearch, mergeFound } from '../../core/handbook/handbook-search';
import { readHandbookFile } from '../../core/handbook/read-handbook-file';
import { findSections, withExcerpt } from '../../core/search/guide-search';
import { answerWith } from '../browser/chromium/fixture-pages';
import { launch, type Session } from '../browser/chromium/launch';
import { markdownTable } from '../eval/tables';
import { readGuide } from '../guide/read-guide';
import { readSynonyms } from '../guide/read-synonyms';
import { handbook } from './handbook-files';
import { popupCost } from './popup-cost';

/**
 * `npm run bench:handbook`: what handbook chapters cost, by their number, side by side in one run. One Chromium for
 * each size; the popups are measured in turns, so that what else the machine does falls on all of them alike. Only the
 * import is time by the clock, all else computing time.
 */
const SIZES = [0, 100, 500, 2000];
const POPUP_RUNS = Number(process.argv[2] ?? 15);
const QUERIES = [
  'Gehaltsspanne nennen',
  'Hashtags in der Stellenanzeige',
  'Bewertung beantworten',
  'Impressum fehlt',
  'Reichweite',
];
const PAGE = 'https://www.linkedin.com/job-posting/form/description/';

interface Measured {
  readonly size: number;
  readonly session: Session;
  readonly page: Page;
  readonly importMs: number;
  /** What the settings page's own thread had to do meanwhile, in ms. */
  readonly pageMs: number;
  readonly popup: number[];
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
const share = (list: readonly number[], part: number): number =>
  [...list].sort((a, b) => a - b)[Math.floor(part * (list.length - 1))] ?? 0;

async function prepare(size: number): Promise<Measured> {
  const session = await launch({
    answer: answerWith(() => '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>'),
  });
  const page = await session.context.newPage();
  await page.goto(PAGE);
  const { importMs, pageMs } = size === 0 ? { importMs: 0, pageMs: 0 } : await importInto(session, size);
  return { size, session, page, importMs, pageMs, popup: [] };
}

async function importInto(session: Session, size: number) {
  const settings = await session.context.newPage();
  await settings.goto(`chrome-extension://${session.extensionId}/settings.html`);
  await settings.locator('#handbook').waitFor();
  // Files on the disk, as people choose them: handing over their text would be work of the driver in the page.
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-handbook-'));
  const files = handbook(size).map(({ name, text }) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const field = settings.locator('section[aria-labelledby=handbook] input[type=file]');
  // Handing over the files is the driver's work, not the extension's: the clock starts with the page's own event.
  await field.evaluate((input) => {
    input.addEventListener('change', () => Object.assign(globalThis, { started: performance.now() }), {
      capture: true,
    });
  });
  const cpu = await cpuOf(settings);
  const before = await cpu();
  await field.setInputFiles(files);
  await settings.locator('.handbook-after').waitFor({ timeout: 120_000 });
  const importMs = await settings.evaluate(
    () => performance.now() - (globalThis as unknown as { started: number }).started,
  );
  const measured = { importMs, pageMs: (await cpu()) - before };
  await settings.close();
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

/** What the page itself computes, in ms of its own thread: a busy machine changes nothing in it. */
async function cpuOf(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** From a key to the hits on the screen: the first one, which loads the index, and every later one. */
async function keys({ session }: Measured): Promise<{ first: number; later: number[] }> {
  const reader = await session.context.newPage();
  await reader.goto(`chrome-extension://${session.extensionId}/reader.html`);
  const field = reader.getByRole('combobox').first();
  await field.waitFor();
  const now = await cpuOf(reader);
  const costs: number[] = [];
  for (const query of QUERIES) {
    for (let at = 3; at <= query.length; at++) {
      const before = await now();
      await reader.evaluate(
        (text) => {
          const input = document.querySelector<HTMLInputElement>('[role=combobox]');
          if (!input) return;
          input.value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        query.slice(0, at),
      );
      // The first key waits for the index; after that every key has been answered when the page is idle again.
      if (costs.length === 0) await reader.locator('#hit-0, .search-none').first().waitFor({ timeout: 60_000 });
      await reader.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() =>
              requestIdleCallback(() => requestAnimationFrame(() => setTimeout(resolve, 20))),
            ),
          ),
      );
      costs.push((await now()) - before);
    }
  }
  await reader.close();
  const [first = 0, ...later] = costs;
  return { first, later };
}

/** Computing time of this process in ms: a busy machine lengthens it little. */
function computing<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** The same import and search without a browser: what they compute. Each prefix of each query several times. */
async function computed(size: number): Promise<{ readonly importMs: number; readonly keys: number[] }> {
  const files = handbook(size).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { result: chapters, ms: readMs } = computing(() =>
    files.flatMap(({ name, bytes }) => readHandbookFile(name, bytes, new Set()).chapters.map(({ chapter }) => chapter)),
  );
  const { result: made, ms: compileMs } = computing(() =>
    compileHandbook(chapters.map((chapter) => ({ ...chapter, asOf: '2026-11-28' }))),
  );
  const search = await loadHandbookSearch(made.search);
  const slugs = new Set(chapters.map(({ slug }) => slug));
  const prefixes = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const keys: number[] = [];
  for (let round = 0; round < 6; round++) {
    for (const prefix of prefixes) {
      const { ms } = computing(() =>
        mergeFound(findSections(index, texts, prefix), search.find(prefix, slugs)).map((one) =>
          one.handbook ? search.withExcerpt(prefix, one) : withExcerpt(index, texts, prefix, one),
        ),
      );
      if (round > 0) keys.push(ms);
    }
  }
  return { importMs: readMs + compileMs, keys };
}

const guide = readGuide();
const index = compileSearchIndex(guide, readSynonyms());
const texts = compileSearchTexts(guide);
const all: Measured[] = [];
for (const size of SIZES) all.push(await prepare(size));
for (let run = -2; run < POPUP_RUNS; run++) {
  for (const one of run % 2 ? all : [...all].reverse()) {
    const { task } = await popupCost(one.session, one.page);
    if (run >= 0) one.popup.push(task);
  }
}
const base = median(all[0]?.popup ?? []);
const rows: string[][] = [];
for (const one of all) {
  const { first, later } = await keys(one);
  const { importMs, keys: search } = await computed(one.size);
  rows.push([
    String(one.size),
    one.size === 0 ? '–' : (one.importMs / 1000).toFixed(1),
    one.size === 0 ? '–' : (importMs / 1000).toFixed(1),
    one.size === 0 ? '–' : one.pageMs.toFixed(0),
    median(one.popup).toFixed(1),
    `${((median(one.popup) / base - 1) * 100).toFixed(0)} %`,
    share(search, 0.5).toFixed(2),
    share(search, 0.95).toFixed(2),
    first.toFixed(0),
    share(later, 0.5).toFixed(1),
    share(later, 0.95).toFixed(1),
  ]);
}
console.log(
  markdownTable([
    [
      'own sections',
      'import, s',
      'of it computing, s',
      'settings page’s own work, ms',
      'popup, ms',
      'popup grows',
      'search a key, ms',
      'p95',
      'first key, ms',
      'key with drawing, ms',
      'p95',
    ],
    ...rows,
  ]),
);
for (const { session } of all) await session.close();
