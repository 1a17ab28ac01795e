import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drop } from '../../tools/browser/chromium/handbook-files';
import { startMortal } from '../../tools/browser/chromium/mortal';
import { attach } from '../../tools/browser/chromium/target';
import { sized } from '../../tools/endurance';
import { asHandbookTemplate } from '../../tools/guide/as-handbook-template';
import { ROOT } from '../../tools/root';

const KILLS = sized({ share: 1, whole: 6 });
const IMPORTS_EACH = 5;
const SECTIONS = 40;
const TEMPLATE = asHandbookTemplate(readFileSync(join(ROOT, 'content/de/vorlagen/V01-absage-nach-eingang.md'), 'utf8'));

const text = (number: number): string =>
  `# Kapitel Nr ${number} Ende\n\n${Array.from({ length: SECTIONS }, (_, i) => `## Abschnitt ${i}\n\n${`Wort ${number} `.repeat(200)}\n`).join('\n')}`;

/** Each second import is a house with its chapter, a template, a checklist, its pages and its settings. */
const isHouse = (number: number): boolean => number % 2 === 0;
const fileOf = (number: number): readonly [name: string, text: string] =>
  isHouse(number)
    ? [
        `haus-${number}.json`,
        JSON.stringify({
          ...{ format: 'leitfaden-team-pack', version: 1, id: `haus-nr${number}`, name: `Haus ${number}` },
          ...{ issued: '2026-11-28', edition: number, pages: [`linkedin.com/company/haus-${number}`] },
          chapters: [{ name: 'kapitel.md', text: text(number) }],
          templates: [{ name: 'absage.md', text: TEMPLATE.replace(/^titel: .*$/m, `titel: Absage Nr ${number} Ende`) }],
          checklists: [
            { name: 'liste.md', text: `---\ncheckliste: Liste Nr ${number} Ende\n---\n\n- Bild\n- Preis\n` },
          ],
          settings: { country: 'AT' },
        }),
      ]
    : [`kapitel-${number}.md`, text(number)];

/**
 * What the extension would show: for each chapter of the summary, how many of its sections are stored and can be found.
 */
const STATE = `(async () => {
  const summary = (await chrome.storage.local.get('handbook.summary'))['handbook.summary']?.data ?? {};
  const entries = Object.entries(summary).filter(([id, { value }]) => id.startsWith('chapter ') && value).map(([, { value }]) => value);
  const compiled = summary.compiled?.value?.compiled;
  const db = await new Promise((resolve) => { const request = indexedDB.open('leitfaden'); request.onsuccess = () => resolve(request.result); });
  const get = (key) => new Promise((resolve) => { const request = db.transaction('records').objectStore('records').get(key); request.onsuccess = () => resolve(request.result); });
  const search = entries.length > 0 ? await get(['handbook-search', compiled]) : undefined;
  const found = Object.keys(search?.data.texts ?? {});
  const packs = Object.entries(summary).filter(([id, { value }]) => id.startsWith('pack ') && value).map(([, { value }]) => value);
  const kept = async (record) => (await get(['handbook-chapter', record]))?.data.chapter;
  const withIt = async (pack, of) => (await Promise.all(entries.filter(({ origin }) => origin.pack === pack).map(({ record }) => kept(record)))).some((chapter) => of(chapter ?? {}));
  const offered = async (pack) => (await get(['handbook-templates', compiled + '/' + pack]))?.data.templates.length === 1;
  const state = await Promise.all(entries.filter(({ sections }) => sections > 0).map(async ({ title, slug, record, origin }) => ({
    number: Number(title.split(' ')[2]),
    stored: (await kept(record))?.sections.length ?? 0,
    house: origin.type === 'file' || (packs.some(({ id, house }) => id === origin.pack && house.pages?.length === 1)
      && (await offered(origin.pack)) && (await withIt(origin.pack, ({ checklist }) => checklist?.items.length === 2))),
    findable: found.filter((id) => id.startsWith('eigen-' + slug + '-')).length,
  })));
  db.close();
  return state;
})()`;

interface ChapterState {
  readonly number: number;
  readonly stored: number;
  readonly findable: number;
  /** The house that it comes from is there, with its pages, its template and its checklist; so of none. */
  readonly house: boolean;
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
    for (const { number, stored, findable, house } of chapters)
      expect([stored, findable, house], `chapter ${number} is whole, and its house`).toEqual([
        SECTIONS,
        SECTIONS,
        true,
      ]);
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
      await drop(target, [fileOf(number)]);
      if (isHouse(number)) {
        await settings.locator('.handbook-review .button-main').click();
        await settings
          .locator('.handbook-import', { hasText: `Haus ${number}` })
          .locator('.handbook-after')
          .waitFor();
      } else await settings.locator('.handbook-reports', { hasText: `Nr ${number} Ende` }).waitFor();
      confirm(number);
    }
  } catch {
    // The browser has died: that is what this is about.
  }
}
