import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { answerWith } from '../browser/chromium/fixture-pages';
import { CHROME_BUILD, launch, type Session } from '../browser/chromium/launch';
import { openPopup } from '../browser/chromium/toolbar-click';
import { type PopupCost, popupCost } from './popup-cost';
import { at, type BenchRow } from './rows';

const PAGE = 'https://www.linkedin.com/job-posting/form/description/';

/**
 * What the popup is compared with, in the same build and the same run: a page with one word in it, and the popup's own
 * first frame as plain HTML with its style sheets and no line of script. Nothing that shows the tips can cost less than
 * the second.
 */
const BLANK = 'bench-blank.html';
const FRAME = 'bench-frame.html';
const SURFACES = [BLANK, FRAME, 'popup.html'] as const;

/**
 * The popup's cost by the browser's own counters: main thread time in thread ticks, first contentful paint, heap; medians
 * of so many interleaved openings by a real toolbar click. The pages are loaded once more when counting has begun.
 */
export async function benchPopup(runs = 21): Promise<BenchRow[]> {
  const build = mkdtempSync(join(tmpdir(), 'leitfaden-bench-'));
  cpSync(CHROME_BUILD, build, { recursive: true });
  writeFileSync(
    join(build, BLANK),
    '<!doctype html><html lang="de"><meta charset="utf-8"><title>blank</title><p>Leitfaden</p>',
  );
  writeFileSync(join(build, FRAME), '');
  const session = await launch({
    build,
    answer: answerWith(() => '<!doctype html><html lang="de"><title>Job ausschreiben</title><h1>Job</h1>'),
  });
  const page = await session.context.newPage();
  await page.goto(PAGE);
  writeFileSync(join(build, FRAME), await frameOf(session, page, build));
  const costs = new Map<string, PopupCost[]>(SURFACES.map((surface) => [surface, []]));
  for (let run = -2; run < runs; run++) {
    for (const surface of run % 2 ? SURFACES : [...SURFACES].reverse()) {
      const cost = await popupCost(session, page, surface, surface === BLANK ? 'p' : undefined);
      if (run >= 0) costs.get(surface)?.push(cost);
    }
  }
  await session.close();
  rmSync(build, { recursive: true, force: true });
  const median = (surface: string, of: keyof PopupCost) => at((costs.get(surface) ?? []).map((cost) => cost[of]));
  const row = (what: string, unit: string, of: keyof PopupCost, base: string): BenchRow => ({
    what,
    unit,
    base: { name: base === BLANK ? 'blank page' : 'its frame without script', value: median(base, of) },
    value: median('popup.html', of),
  });
  return [
    row('popup: task time against a blank page', 'ms', 'task', BLANK),
    row('popup: task time against its frame', 'ms', 'task', FRAME),
    {
      what: 'popup: the frame against a blank page',
      unit: 'ms',
      base: { name: 'blank page', value: median(BLANK, 'task') },
      value: median(FRAME, 'task'),
    },
    row('popup: first contentful paint', 'ms', 'paint', BLANK),
    row('popup: heap', 'MB', 'heap', BLANK),
  ];
}

/** The popup as it stands after its first frame, as a page without script. */
async function frameOf(session: Session, page: Page, build: string): Promise<string> {
  const popup = await openPopup(session, page, 'popup.html');
  await popup.waitFor(`document.querySelector('.tip-card')`);
  const body = await popup.evaluate<string>('document.body.outerHTML');
  const styles = /<link rel="stylesheet"[^>]*>/g;
  const links = readFileSync(join(build, 'popup.html'), 'utf8').match(styles) ?? [];
  if (links.length === 0 || !readdirSync(join(build, 'assets')).length)
    throw new Error('The popup has no style sheets');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>frame</title>${links.join('')}</head>${body}</html>`;
}
