import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { HANDBOOK_LIMITS } from '../../../core/handbook/limits';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import { messagesIn } from '../../../tools/browser/chromium/messages';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { openSurface } from '../../../tools/browser/chromium/surface';
import { shareOf } from '../../../tools/endurance';
import { type HostileFile, hostileFiles } from '../../../tools/fuzz/handbook-files';
import { endurance } from '../../support/endurance';

const FILES = shareOf(hostileFiles(), 6);
/** The one section of the guide that they name. */
const GUIDE = new Set(['13.7']);
const isRefused = (file: HostileFile) => readHandbookFile(file.name, file.bytes, GUIDE).problems.length > 0;
const asUpload = ({ name, bytes }: HostileFile) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(bytes) });
/** Milliseconds: files that are made to be slow, on a machine that does other things too. Nothing is judged by it. */
const PATIENCE = 240_000;

/** Everything that is kept, as text: unchanged means unchanged to the letter. */
const STORE = `(async () => {
  const db = await new Promise((resolve, reject) => { const request = indexedDB.open('leitfaden'); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const all = (name) => new Promise((resolve) => { const request = db.transaction(name).objectStore(name).getAll(); request.onsuccess = () => resolve(request.result); });
  const kept = [await all('records'), await chrome.storage.local.get(null)];
  db.close();
  return JSON.stringify(kept);
})()`;

describe('hostile files', () => {
  const session = sharedSession();
  let page: Page;
  let t: Awaited<ReturnType<typeof messagesIn>>;

  beforeAll(async () => {
    await session.context.addInitScript(() => {
      Object.assign(globalThis, { KANARIE: () => Object.assign(globalThis, { sung: true }) });
    });
    page = await openSurface(session, 'settings.html');
    t = await messagesIn(page);
    await section()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'haus.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from('# Haus\n\n## Eins\n\nText.\n'),
      });
    await section().locator('.handbook-after').waitFor();
  });

  const section = () => page.locator('section[aria-labelledby=handbook]');
  const choose = async (files: readonly HostileFile[]) => {
    await section()
      .getByRole('button', { name: t('handbookClose') })
      .first()
      .click();
    await section()
      .locator('input[type=file]')
      .setInputFiles(files.filter(({ bytes }) => bytes.length < 1_000_000).map(asUpload));
    await section().locator('.handbook-reports li').first().waitFor({ timeout: PATIENCE });
  };
  const silent = async (where: Page) => {
    expect(await where.evaluate(() => (globalThis as { sung?: boolean }).sung)).toBeUndefined();
    expect(
      await where
        .locator('main :is(img[src="x"], iframe, object, embed, form[action*=fremd], script, base, svg[onload])')
        .count(),
    ).toBe(0);
  };

  it(
    'those that are refused leave the store as it was, each with a sentence',
    async () => {
      const files = FILES.filter(isRefused);
      expect(files.length).toBeGreaterThan(FILES.length / 4);
      const before = await page.evaluate(STORE);
      await choose(files);
      // Beside the problems of a file its hints may stand, folded.
      expect(await section().locator('.handbook-reports > li > .handbook-problems').count()).toBe(
        files.filter(({ bytes }) => bytes.length < 1_000_000).length,
      );
      expect(await page.evaluate(STORE)).toBe(before);
      await silent(page);
    },
    PATIENCE,
  );

  endurance.it('one of ten megabytes is refused before it is opened', async () => {
    const before = await page.evaluate(STORE);
    const [huge] = hostileFiles().filter(({ bytes }) => bytes.length > HANDBOOK_LIMITS.fileBytes);
    if (!huge) throw new Error('no huge file');
    await section().locator('input[type=file]').setInputFiles(asUpload(huge));
    await section().locator('.handbook-problems', { hasText: 'Die Datei hat 10 MB' }).waitFor();
    expect(await page.evaluate(STORE)).toBe(before);
  });

  it(
    'those that are taken stand there as text: in settings, reader, search and cards nothing of them acts',
    async () => {
      await choose(FILES.filter((file) => !isRefused(file)));
      await expect
        .poll(() => section().locator('.handbook-rows li').count(), { timeout: PATIENCE })
        .toBeGreaterThan(FILES.length / 4);
      await silent(page);
      const hashes = (page: string) =>
        section()
          .locator(`.handbook-rows a[href^="/${page}.html"]`)
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
      const slugs = await hashes('reader');
      const reader = await session.context.newPage();
      await reader.goto(`chrome-extension://${session.extensionId}/reader.html`);
      for (const hash of slugs) {
        await reader.evaluate((to) => {
          location.hash = to;
        }, hash);
        await reader.waitForFunction((id) => document.activeElement?.id === id, hash.slice(1));
        await silent(reader);
        const links = await reader
          .locator('.chapter a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        for (const link of links) expect(link).toMatch(/^(?:https:\/\/[a-z0-9.-]+(?:[/?]|$)|\/reader\.html#[\w.-]+$)/);
      }
      const list = await session.context.newPage();
      for (const hash of await hashes('checklist')) {
        await list.goto(`chrome-extension://${session.extensionId}/checklist.html${hash}`);
        await list.locator('.checklist-line').nth(1).waitFor();
        await silent(list);
      }
      await list.close();
      for (const query of ['KANARIE', 'klick', 'script onerror', 'fremd.example']) {
        await reader.evaluate(
          (to) => {
            location.hash = to;
          },
          `?q=${encodeURIComponent(query)}`,
        );
        await reader.locator('.search-hits li, .search-none').first().waitFor();
        await silent(reader);
      }
      await reader.close();
    },
    2 * PATIENCE,
  );

  it('all of it can be removed again, in one step', async () => {
    await section()
      .getByRole('button', { name: t('undo') })
      .first()
      .click();
    await expect.poll(() => section().locator('.handbook-rows li').count()).toBe(1);
  });
});
