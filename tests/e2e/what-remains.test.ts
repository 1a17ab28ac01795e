import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { openSurface } from '../../tools/browser/chromium/surface';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

// What the sheets for a firm say of the traces that remain on the computer (docs/datenschutz.md, docs/betriebsrat.md
// and their annexes).

const VISITED = 'https://www.linkedin.com/feed/?zirkuswagen';

/** All that the extension stores, as text. */
const STORED = `(async () => {
  const { local, session, sync } = chrome.storage;
  const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
  const records = (await indexedDB.databases()).length === 0 ? [] : await new Promise((resolve, reject) => {
    const opening = indexedDB.open('leitfaden');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const all = opening.result.transaction('records').objectStore('records').getAll();
      all.onsuccess = () => resolve(all.result);
    };
  });
  return JSON.stringify([areas, records, { ...localStorage }]);
})()`;

it('a click leaves nothing of the page in what the extension stores: no address, no title, no heading', async () => {
  const session = await launch({
    answer: async (route) => {
      if (route.request().url() !== VISITED) return false;
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<title>Zirkuswagen</title><h1>Zirkuswagen</h1>',
      });
      return true;
    },
  });
  const visited = await session.context.newPage();
  await visited.goto(VISITED);
  const popup = await toolbarClick(session, visited);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  // What was shown is counted, so that something is stored that could tell.
  await popup.waitFor(`chrome.storage.local.get('tips.exposures').then((kept) => Object.keys(kept).length > 0)`);
  const stored = String(await (await openSurface(session, 'settings.html')).evaluate(STORED));
  expect(stored).toContain('tips.exposures');
  expect(stored.toLowerCase()).not.toContain('zirkuswagen');
  expect(stored).not.toContain('linkedin.com');
  expect(session.strayRequests).toEqual([]);
  await session.close();
});

endurance.it(
  'the history of Chromium has the surfaces that were opened and what was typed into the search, and nothing that was written',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'leitfaden-history-'));
    try {
      const session = await launch({ profile });
      const reader = await openSurface(session, 'reader.html#?q=Zirkuswagen');
      await reader.locator('main').first().waitFor();
      await openSurface(session, 'reader.html#10.3');
      await openSurface(session, 'checklist.html#comment?page=linkedin.com%2Ffeed');
      const desk = await openSurface(session, 'desk.html');
      await desk.locator('.editor-field').fill('Wir suchen Seiltänzerinnen für Kassel.');
      await desk.locator('.draft-open', { hasText: 'Seiltänzerinnen' }).waitFor({ state: 'attached' });
      await session.close();
      const history = join(profile, 'Default/History');
      expect(existsSync(history)).toBe(true);
      const kept = readFileSync(history).toString('utf8');
      for (const address of [
        'reader.html#?q=Zirkuswagen',
        'reader.html#10.3',
        'checklist.html#comment?page=linkedin.com%2Ffeed',
        'desk.html',
      ])
        expect(kept).toContain(`chrome-extension://${session.extensionId}/${address}`);
      expect(kept).not.toContain('Seiltänzerinnen');
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
);

/** A beginning of somebody's message, in words that nothing else has. */
const SELECTED = 'Liebe Quendolina, dein Gehalt';

/**
 * What the context menu does with a selection: its entry is pressed in the browser's own window, which nobody can click
 * here.
 */
async function lookUp({ context }: Session, selectionText: string): Promise<Page> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background does not run');
  const opened = context.waitForEvent('page');
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: 'look-up', selectionText })})`,
  );
  return opened;
}

/** The files of a profile in which the words stand, in either of the ways in which browsers write text. */
const filesWith = (profile: string, words: string): string[] =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((file) => {
    const path = join(profile, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(words, encoding)));
  });

endurance.it(
  'what is selected on a page and looked up stands in no address, no title and no file of the profile',
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'leitfaden-look-up-'));
    try {
      const session = await launch({ profile });
      const reader = await lookUp(session, SELECTED);
      const t = await messagesIn(reader);
      const shown = async () => {
        await reader.getByRole('heading', { name: t('searchResultsFor', SELECTED), exact: true }).waitFor();
        return [reader.url().replace(/nachschlagen-[\da-f-]{36}/, 'nachschlagen-…'), await reader.title()];
      };
      const origin = `chrome-extension://${session.extensionId}/reader.html`;
      const title = `${t('searchTitle')} – ${t('readerTitle')}`;
      expect(await shown()).toEqual([`${origin}#nachschlagen-…`, title]);
      await reader.locator('.search-filters select').first().selectOption('10');
      await reader.locator('.search-filters select').nth(1).selectOption('linkedin');
      await reader.waitForURL(/kapitel=10&netz=linkedin$/);
      expect(await shown()).toEqual([`${origin}#nachschlagen-…?kapitel=10&netz=linkedin`, title]);
      // The same tab has the words still when it is loaded again.
      await reader.reload();
      expect(await shown()).toEqual([`${origin}#nachschlagen-…?kapitel=10&netz=linkedin`, title]);
      const id = new URL(reader.url()).hash.slice('#nachschlagen-'.length).split('?')[0] ?? '';
      // What was typed in a search is there, so that the files can tell.
      await openSurface(session, 'reader.html#?q=Zirkuswagen');
      await session.close();
      expect(filesWith(profile, id)).toContain('Default/History');
      expect(filesWith(profile, 'Zirkuswagen')).toContain('Default/History');
      expect(filesWith(profile, 'Quendolina')).toEqual([]);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  },
);

endurance.it(
  'a look-up that the browser no longer has is an empty search, with the keyboard in its field; so is a search without words',
  async () => {
    const session = await launch();
    const reader = await openSurface(session, `reader.html#nachschlagen-${crypto.randomUUID()}`);
    await reader.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await reader.locator('.start').waitFor();
    expect(await reader.locator('.notice').count()).toBe(0);
    expect(await reader.getByRole('combobox').inputValue()).toBe('');
    // As the keyboard command opens it.
    const search = await openSurface(session, 'reader.html#?q=');
    await search.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    expect(session.strayRequests).toEqual([]);
    await session.close();
  },
);
