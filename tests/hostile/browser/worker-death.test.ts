import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session } from '../../e2e/support/launch';
import { seeded } from '../random';

const DEATHS = 1000;
/** Milliseconds after which the session ends although the background has died less often. */
const LONGEST = 60_000;
/** The longest that a worker lives, in milliseconds: long enough to begin something, too short to end all of it. */
const LONGEST_LIFE = 40;
const THEMES = ['auto', 'light', 'dark'];
const SIZES = ['normal', 'large', 'larger'];

let session: Session;

beforeAll(async () => {
  session = await launch();
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  await session.close();
});

it('what a session has done is the same after up to a thousand deaths of the background at random moments', async () => {
  const settings = await open('settings.html');
  const checklist = await open('checklist.html#job-ad');
  const boxes = checklist.locator('.checklist-line input');
  await boxes.first().waitFor();
  const lines = await boxes.count();
  await settings.locator('section[aria-labelledby=sync] [role=switch]').click();
  await settings.locator('section[aria-labelledby=sync] [aria-checked=true]').waitFor();

  const killer = killWorkers(session.cdp, session.extensionId, seeded(20261128));
  const ticked = new Set<number>();
  let [theme, size] = [THEMES[0], SIZES[0]];
  const end = Date.now() + LONGEST;
  for (let step = 0; killer.deaths() < DEATHS && Date.now() < end; step++) {
    theme = THEMES[step % 3];
    await choose(settings, theme);
    if (step % 5 === 0) {
      size = SIZES[(step / 5) % 3];
      await choose(settings, size);
    }
    if (step % 7 === 0) {
      const line = (step / 7) % lines;
      if (!ticked.delete(line)) ticked.add(line);
      await boxes.nth(line).setChecked(ticked.has(line));
    }
  }
  await killer.stop();

  await settings.reload();
  await expect.poll(() => isChosen(settings, theme)).toBe(true);
  await expect.poll(() => isChosen(settings, size)).toBe(true);
  await checklist.reload();
  await boxes.first().waitFor();
  const left = async () =>
    (await boxes.evaluateAll((list) => list.map((box, i) => ((box as HTMLInputElement).checked ? i : -1)))).filter(
      (i) => i >= 0,
    );
  await expect.poll(left).toEqual([...ticked].sort((a, b) => a - b));
  expect(killer.deaths()).toBeGreaterThan(0);
  console.log(`background killed ${killer.deaths()} times`);
}, 300_000);

async function open(path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Chooses as a click does, without the mouse's way through the window. */
async function choose(page: Page, value: string | undefined): Promise<void> {
  const radio = page.locator(`input[type=radio][value=${value}]`);
  await radio.evaluate((input) => (input as HTMLInputElement).click());
}

const isChosen = (page: Page, value: string | undefined) =>
  page.locator(`input[type=radio][value=${value}]`).isChecked();

/** Kills the background whenever it lives, after a random part of a moment. */
function killWorkers(cdp: CDPSession, extensionId: string, random: () => number) {
  let deaths = 0;
  let running = true;
  const isOurs = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && url.includes(extensionId);
  const loop = (async () => {
    while (running) {
      const worker = (await cdp.send('Target.getTargets')).targetInfos.find(isOurs);
      // The moment is random on purpose: that is what is being tried.
      await new Promise((resolve) => setTimeout(resolve, random() * LONGEST_LIFE));
      if (!worker) continue;
      const closed = await cdp.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
      if (closed) deaths++;
    }
  })();
  return {
    deaths: () => deaths,
    stop: async () => {
      running = false;
      await loop;
    },
  };
}
