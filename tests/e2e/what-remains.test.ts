import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch } from '../../tools/browser/chromium/launch';
import { openSurface } from '../../tools/browser/chromium/surface';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';

// What the sheets for a firm say of the traces that remain on the computer (docs/datenschutz.md, docs/betriebsrat.md).

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

it('the history of Chromium has the surfaces that were opened and what was looked up there, and nothing that was written', async () => {
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
});
