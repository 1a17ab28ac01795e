import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch, type Session } from '../../../tools/browser/chromium/launch';
import { openSurface } from '../../../tools/browser/chromium/surface';
import { attach } from '../../../tools/browser/chromium/target';
import { sized } from '../../../tools/endurance';
import { seeded } from '../../../tools/fuzz/random';
import { endurance } from '../../support/endurance';
import { watchBackground } from './background';

const DEATHS = sized({ share: 24, whole: 1000 });
/** Deaths at any moment, also while it starts. */
const EARLY_DEATHS = sized({ share: 2, whole: 100 });
/** Most lives are long enough to begin something and too short to end all of it; in milliseconds. */
const LONGEST_LIFE = 15;
/** Now and then it dies about when it exchanges with the browser's account, three seconds after its start. */
const EXCHANGE = { every: sized({ share: DEATHS, whole: 333 }), from: 2950, for: 100 };
/** After this many steps the user asks the background itself: address bar and context menu. */
const ASKED_EVERY = sized({ share: 12, whole: 200 });

/** Where the reader stood: it depends on when the page was laid out, and the background has no part in it. */
const PLACE_READ = 'reader.recent';

const CHOICES = ['light', 'dark', 'large', 'auto', 'normal', 'larger'];

it(`a session ends the same, after ${DEATHS} deaths of the background at random moments or none`, async () => {
  const random = seeded(20261128);
  let deaths = 0;
  const [without, withDeaths] = await Promise.all([
    played(async () => {}),
    played(async (step, background) => {
      // The moment is random on purpose: that is what is being tried.
      await pause(step % EXCHANGE.every === 0 ? EXCHANGE.from + random() * EXCHANGE.for : random() * LONGEST_LIFE);
      await background.kill();
      deaths++;
    }),
  ]);
  expect(deaths).toBe(DEATHS);
  expect(withDeaths).toEqual(without);
  expect(without.account, 'the session has left something').toMatch(/annotations\.bookmarks.*"large"/);
});

endurance.it(
  'killed while it starts, too, it has everything in the account after a restart of the browser',
  async () => {
    // From some of these deaths this Chromium brings no extension's worker back: docs/browser-bugs.md.
    const profile = mkdtempSync(join(tmpdir(), 'leitfaden-deaths-'));
    const random = seeded(8);
    const first = await launch({ profile });
    const settings = await openSurface(first, 'settings.html');
    await switchSyncOn(settings);
    const background = await watchBackground(first, settings);
    for (let step = 0; step < EARLY_DEATHS; step++) {
      await choose(settings, CHOICES[step % CHOICES.length]);
      if (!(await background.begins(1000))) break;
      await pause(random() * LONGEST_LIFE);
      await background.kill();
    }
    await choose(settings, 'dark');
    await expect.poll(async () => JSON.stringify(await stored(settings, 'local'))).toContain('"dark"');
    await first.close();

    const second = await launch({ profile });
    const page = await openSurface(second, 'settings.html');
    const inBoth = async () => ({ here: await stored(page, 'local'), there: await stored(page, 'sync') });
    await expect.poll(inBoth, { timeout: 30_000 }).toSatisfy(({ there }) => JSON.stringify(there).includes('"dark"'));
    expect(second.strayRequests).toEqual([]);
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  },
);

type Background = Awaited<ReturnType<typeof watchBackground>>;

/**
 * Plays the session; `then` is called once in each step, while the background lives. Answers all that is left of it.
 */
async function played(then: (step: number, background: Background) => Promise<void>) {
  const session = await launch();
  const settings = await openSurface(session, 'settings.html');
  const checklist = await openSurface(session, 'checklist.html#job-ad');
  const reader = await openSurface(session, 'reader.html#10.3');
  const background = await watchBackground(session, checklist);
  await switchSyncOn(settings);
  const answers: string[] = [];
  for (let step = 0; step < DEATHS; step++) {
    if (step % 10 === 0) await choose(settings, CHOICES[(step / 10) % CHOICES.length]);
    else if (step % 10 === 5) await press(reader, '.annotation-tool[aria-pressed]', step);
    else await press(checklist, '.checklist-line input', step);
    await background.lives();
    if (step % ASKED_EVERY === 0) answers.push(...(await asked(session, background)));
    await then(step, background);
    if (step % ASKED_EVERY === 0) answers.push(...(await opened(session)));
  }
  await expect.poll(() => checklist.evaluate(isWriting)).toBe(false);
  // This concerns no account; it only wakes the background.
  await press(checklist, '.checklist-line input', 0);
  await background.lives();
  const isIn = async () => entriesIn(await stored(checklist, 'sync'));
  await expect.poll(isIn, { timeout: 30_000 }).toEqual(entriesIn(await stored(checklist, 'local')));
  const left = {
    answers,
    store: withoutTimes({ ...(await stored(checklist, 'local')), [PLACE_READ]: undefined }),
    account: withoutTimes(await stored(checklist, 'sync')),
    browser: await checklist.evaluate(keptByBrowser),
    pages: session.context.pages().map((page) => page.url()),
  };
  expect(session.strayRequests).toEqual([]);
  await session.close();
  return left;
}

async function switchSyncOn(settings: Page): Promise<void> {
  await settings.locator('section[aria-labelledby=sync] [role=switch]').click();
  await settings.locator('section[aria-labelledby=sync] [aria-checked=true]').waitFor();
}

/** Presses as a click does, without the mouse's way through the window; `nth` counts round and round. */
const press = (page: Page, selector: string, nth: number) =>
  page.evaluate(
    ([what, index]) => {
      const all = document.querySelectorAll<HTMLElement>(what);
      all[index % all.length]?.click();
    },
    [selector, nth] as const,
  );

const choose = (page: Page, value: string | undefined) => press(page, `input[type=radio][value=${value}]`, 0);

/** What the background answers to the address bar; and what it opens for address bar and context menu. */
async function asked({ cdp }: Session, background: Background): Promise<string[]> {
  const worker = await attach(cdp, background.targetId());
  const answer = await worker.evaluate<string>(`new Promise((resolve) => {
    const { omnibox, contextMenus } = chrome;
    omnibox.onInputChanged.dispatch('Gehalt', (list) => resolve(JSON.stringify(list)));
    omnibox.onInputEntered.dispatch('Probezeit', 'newForegroundTab');
    contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: 'Gehalt' });
  })`);
  return [answer];
}

/** The two pages that were asked for. */
async function opened({ context }: Session): Promise<string[]> {
  const isAskedFor = (page: Page) => /reader\.html#(?:\?q=Probezeit|nachschlagen-[\da-f-]{36})$/.test(page.url());
  await expect.poll(() => context.pages().filter(isAskedFor).length).toBe(2);
  const pages = context.pages().filter(isAskedFor);
  // What was looked up has another id each time.
  const urls = pages.map((page) => page.url().replace(/nachschlagen-.*/, 'nachschlagen')).sort();
  for (const page of pages) await page.close();
  return urls;
}

interface Chrome {
  readonly storage: Record<'local' | 'sync', { get(keys: null): Promise<Record<string, unknown>> }>;
  readonly contextMenus: { update(id: string, change: object): Promise<void> };
  readonly declarativeContent: { readonly onPageChanged: { getRules(then: (rules: unknown[]) => void): void } };
}

const stored = (page: Page, area: 'local' | 'sync') =>
  page.evaluate((name) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[name].get(null), area);

/** Whether any page of the extension has yet to write what was done in it. */
async function isWriting(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return held.length + pending.length > 0;
}

/**
 * All entries of bookmarks and settings, from this computer or from the account, where each is stored in several parts.
 */
function entriesIn(things: Record<string, unknown>): Record<string, unknown> {
  const all = Object.entries(things).filter(([key]) => /^(?:annotations\.bookmarks|preferences)(?:\/|$)/.test(key));
  return Object.assign(
    {},
    ...all.map(([, thing]) => {
      const { data, entries } = thing as { data?: object; entries?: object };
      return data ?? entries;
    }),
  );
}

/** What the background has left with the browser: context menu entries and the rules of the icon. */
async function keptByBrowser(): Promise<unknown[]> {
  const { contextMenus, declarativeContent } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const entries = ['look-up', 'check-selection'].map((id) => contextMenus.update(id, {}).then(() => id, String));
  const rules = new Promise<unknown[]>((resolve) => declarativeContent.onPageChanged.getRules(resolve));
  return [...(await Promise.all(entries)), (await rules).length];
}

/** Things in one order and without the moments at which they happened. */
const withoutTimes = (things: Record<string, unknown>): string =>
  JSON.stringify(things, (_, value) =>
    typeof value === 'object' && value && !Array.isArray(value) ? sorted(value) : value,
  ).replace(/\b\d{13}\b/g, '0');

const sorted = (object: object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
