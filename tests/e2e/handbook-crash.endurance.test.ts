import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from '../../tools/browser/chromium/handbook-files';
import { startMortal } from '../../tools/browser/chromium/mortal';
import { attach } from '../../tools/browser/chromium/target';
import { sized } from '../../tools/endurance';

const KILLS = sized({ share: 1, whole: 6 });
const IMPORTS_EACH = 5;
const SECTIONS = 40;

const chapter = (number: number): readonly [name: string, text: string] => [
  `kapitel-${number}.md`,
  `# Kapitel Nr ${number} Ende\n\n${Array.from({ length: SECTIONS }, (_, i) => `## Abschnitt ${i}\n\n${`Wort ${number} `.repeat(200)}\n`).join('\n')}`,
];

/** What the extension would show: for each chapter of the summary, how many of its sections are stored and can be found. */
const STATE = `(async () => {
  const summary = (await chrome.storage.local.get('handbook.summary'))['handbook.summary']?.data ?? {};
  const entries = Object.entries(summary).filter(([id, { value }]) => id.startsWith('chapter ') && value).map(([, { value }]) => value);
  const compiled = summary.compiled?.value?.compiled;
  const db = await new Promise((resolve) => { const request = indexedDB.open('leitfaden'); request.onsuccess = () => resolve(request.result); });
  const get = (key) => new Promise((resolve) => { const request = db.transaction('records').objectStore('records').get(key); request.onsuccess = () => resolve(request.result); });
  const search = entries.length > 0 ? await get(['handbook-search', compiled]) : undefined;
  const found = Object.keys(search?.data.texts ?? {});
  const state = await Promise.all(entries.map(async ({ title, slug, record }) => ({
    number: Number(title.split(' ')[2]),
    stored: (await get(['handbook-chapter', record]))?.data.chapter.sections.length ?? 0,
    findable: found.filter((id) => id.startsWith('eigen-' + slug + '-')).length,
  })));
  db.close();
  return state;
})()`;

interface ChapterState {
  readonly number: number;
  readonly stored: number;
  readonly findable: number;
}

it('killed in the midst of imports: what was confirmed is there and found, nothing is half there', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-handbook-crash-'));
  const confirmed = new Set<number>();
  let begun = 0;
  for (let round = 0; round <= KILLS; round++) {
    const mortal = await startMortal(profile);
    const settings = await mortal.context.newPage();
    await settings.goto(`chrome-extension://${mortal.extensionId}/settings.html`);
    await settings.locator('#handbook').waitFor();
    const chapters = begun > 0 ? await settings.evaluate<ChapterState[]>(STATE) : [];
    for (const { number, stored, findable } of chapters)
      expect([stored, findable], `chapter ${number} is whole`).toEqual([SECTIONS, SECTIONS]);
    const here = new Set(chapters.map(({ number }) => number));
    for (const number of confirmed) expect(here.has(number), `chapter ${number} was confirmed`).toBe(true);
    if (round < KILLS) {
      // After this or that import has been confirmed, a moment into the next one.
      const last = begun + 1 + (round % (IMPORTS_EACH - 1));
      await new Promise<void>((kill) => {
        void importSome(settings, mortal.context.browser(), begun + 1, (number) => {
          confirmed.add(number);
          if (number === last) setTimeout(kill, (round * 137) % 400);
        });
      });
      begun += IMPORTS_EACH;
    }
    await mortal.kill();
  }
  expect(confirmed.size, 'the kills left something to confirm').toBeGreaterThan(0);
  rmSync(profile, { recursive: true, force: true });
});

/** Imports one chapter after the other until the browser is gone; tells which ones the page has confirmed. */
async function importSome(
  settings: Page,
  browser: Browser | null,
  first: number,
  confirm: (number: number) => void,
): Promise<void> {
  const { targetInfo } = await (await settings.context().newCDPSession(settings)).send('Target.getTargetInfo');
  const cdp = await browser?.newBrowserCDPSession();
  if (!cdp) throw new Error('no browser');
  const target = await attach(cdp, targetInfo.targetId);
  try {
    for (let number = first; number < first + IMPORTS_EACH; number++) {
      await drop(target, [chapter(number)]);
      const said = settings.locator('.handbook-reports', { hasText: `Nr ${number} Ende` });
      await said.waitFor();
      confirm(number);
    }
  } catch {
    // The browser has died: that is what this is about.
  }
}
