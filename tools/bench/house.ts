import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerWith } from '../browser/chromium/fixture-pages';
import { contenders, inTurns, PRODUCT, type Running, runAll } from './contenders';
import { largeHouse } from './house-pack';
import { at, type BenchRow } from './rows';

const PAGES = 200;
const TEMPLATES = 60;
const FIELD = 'section[aria-labelledby=handbook] input[type=file]';

interface Imported {
  /** ms from the choice of the file to the question whether it is to be taken. */
  readonly review: number;
  /** ms from the answer to the sentence that it is there. */
  readonly apply: number;
  /** ms of the settings page's longest task meanwhile: so long it answers nobody. */
  readonly longest: number;
}

/**
 * A large house through the file field of the settings: from the choice of its pack to the question, and from the
 * answer until it is there. Beside the earlier builds in the same run; alone, beside the same pages without templates.
 */
export async function benchHouse(rounds = 5, earlier: readonly string[] = []): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leitfaden-house-'));
  const [whole, plain] = [join(folder, 'haus.json'), join(folder, 'ohne.json')];
  writeFileSync(whole, largeHouse(PAGES, TEMPLATES));
  writeFileSync(plain, largeHouse(PAGES, 0));
  const { all, remove } = await contenders([], earlier);
  const running = await runAll(
    all,
    'https://www.linkedin.com/feed/',
    answerWith(() => '<!doctype html><html lang="de"><title>Feed</title>'),
  );
  const measured = await inTurns(running, rounds, async (one) => ({
    whole: await importOf(one, whole),
    plain: await importOf(one, plain),
  }));
  for (const { session } of running) await session.close();
  remove();
  rmSync(folder, { recursive: true, force: true });
  const of = (name: string, what: 'whole' | 'plain') => (measured.get(name) ?? []).map((round) => round[what]);
  const times = (imported: readonly Imported[]) => imported.map(({ review, apply }) => review + apply);
  const [before] = earlier.length > 0 ? all : [];
  const mine = of(PRODUCT, 'whole');
  return [
    {
      what: `house: import of ${PAGES} pages and ${TEMPLATES} templates`,
      unit: 'ms',
      base: before
        ? { name: before.name, samples: times(of(before.name, 'whole')) }
        : { name: 'without templates', samples: times(of(PRODUCT, 'plain')) },
      samples: times(mine),
      more: `slowest ${Math.max(...times(mine)).toFixed(0)} ms; to the question ${at(mine.map(({ review }) => review)).toFixed(0)} ms; longest task of the page ${at(mine.map(({ longest }) => longest)).toFixed(0)} ms`,
    },
  ];
}

/** Imports a pack as a person does, answers at once, and takes it back. */
async function importOf({ session }: Running, file: string): Promise<Imported> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/settings.html`);
  await page.locator(FIELD).waitFor({ state: 'attached' });
  // The page's own clock: handing over the file is the driver's work.
  await page.evaluate(WATCH);
  await page.locator(FIELD).setInputFiles(file);
  await page.locator('.handbook-after').waitFor({ timeout: 120_000 });
  const seen = await page.evaluate<Imported>('benchSeen');
  await page.locator('.handbook-after button').first().click();
  await page.locator('.handbook-after').waitFor({ state: 'detached' });
  await page.close();
  return seen;
}

/**
 * Notes when the file was chosen, when the question stood there, and when all was done; answers the question at once.
 */
const WATCH = `
  globalThis.benchSeen = { review: 0, apply: 0, longest: 0 };
  let chosen = 0, answered = 0;
  document.querySelector('${FIELD}').addEventListener('change', () => { chosen = performance.now(); }, { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (chosen > 0 && startTime > chosen) benchSeen.longest = Math.max(benchSeen.longest, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    const button = document.querySelector('.handbook-review .button-main');
    if (button && answered === 0) {
      benchSeen.review = performance.now() - chosen;
      answered = performance.now();
      button.click();
    }
    if (answered > 0 && benchSeen.apply === 0 && document.querySelector('.handbook-after'))
      benchSeen.apply = performance.now() - answered;
  }).observe(document.body, { subtree: true, childList: true });
`;
