import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { pressOnSelection } from '../../tools/browser/firefox/context-menu';
import { ADDON, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import type { Surface } from '../../tools/browser/firefox/surface';
import { endurance } from '../support/endurance';

let session: FirefoxSession;

beforeAll(async () => {
  session = await launchFirefox();
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
});

const EXTENSION_OF_WINDOW = `WebExtensionPolicy.getByID('${ADDON}').extension`;

/** Ends the event page, as the browser does after half a minute without work. */
async function endBackground(): Promise<void> {
  await session.window.evaluate(`${EXTENSION_OF_WINDOW}.terminateBackground()`);
  await session.window.waitFor(`${EXTENSION_OF_WINDOW}.backgroundState === 'stopped'`);
}

/** Types into the address bar, as a person does after Ctrl+L. */
async function typeAddress(text: string): Promise<void> {
  await session.window.press('l', ['Control']);
  await session.window.waitFor('gURLBar.focused');
  await session.window.type(text);
}

/** The lines under the address bar that stand for sections: content and title. */
const SUGGESTIONS = `[...document.querySelectorAll('.urlbarView-row[type=addon]')]
  .map((row) => row.innerText).filter((line) => line.includes('§'))`;

/** Waits for the page with the hits of these words: a tab may still show what was there before. */
const showsHitsOf = (reader: Surface, words: string) =>
  reader.waitFor(
    `document.querySelector('main h1')?.innerText === ${JSON.stringify(session.t('searchResultsFor', words))}`,
  );

/** What stands in the heading of the demo page. */
const WORDS = 'Erzieher (m/w/d) Krippe: Stellenbeschreibung';

describe('the address bar, with the event page ended before', () => {
  it('offers sections while one types, and Enter on one opens it', async () => {
    await endBackground();
    await typeAddress('lf Gehalt');
    const lines = await session.window.waitFor<string[]>(`(${SUGGESTIONS}).length > 2 && ${SUGGESTIONS}`);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines[0]).toContain('10.3');
    await session.window.press('ArrowDown');
    await session.window.waitFor(`gURLBar.value.startsWith('lf §10.3 ')`);
    await session.window.press('Enter');
    const reader = await session.tabAt('/reader.html#10.3');
    await reader.waitFor(`document.activeElement?.id === '10.3'`);
  });

  endurance.it('Enter on words opens the page with all hits, whatever the words', async () => {
    await endBackground();
    await typeAddress('lf <b>Gehalt & Lohn');
    await session.window.waitFor(`document.querySelector('.urlbarView-row[type=addon]')`);
    await session.window.press('Enter');
    const reader = await session.tabAt('/reader.html#?q=%3Cb%3EGehalt%20%26%20Lohn');
    await showsHitsOf(reader, '<b>Gehalt & Lohn');
    await reader.waitFor(`document.querySelector('main a[href*="10.3"]')`);
  });
});

endurance.describe('what wakes the event page', () => {
  it('the keyboard command opens the search', async () => {
    await endBackground();
    await session.window.press('K', ['Alt', 'Shift']);
    const reader = await session.tabAt('/reader.html#?q=');
    await reader.waitFor(`document.querySelector('[role=combobox]')`);
    await session.closeTab(reader);
  });

  it.each([
    ['look-up', 'menuLookUp', '/reader.html#nachschlagen-'],
    ['check-selection', 'menuCheck', '/desk.html#'],
  ])('the context menu entry "%s" on selected text does its work', async (id, name, opens) => {
    const page = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
    await session.show(page);
    const words = await pressOnSelection(session, page, 'h1', id, endBackground);
    expect(words).toBe(session.t(name));
    const opened = await session.tabAt(opens);
    if (id === 'check-selection') await opened.waitFor(`document.querySelector('.editor-field')?.value === '${WORDS}'`);
    else {
      await showsHitsOf(opened, WORDS);
      await opened.waitFor(
        `document.title === ${JSON.stringify(`${session.t('searchTitle')} – ${session.t('readerTitle')}`)}`,
      );
      expect(await opened.evaluate('decodeURIComponent(location.href)')).not.toMatch(/Erzieher|Krippe|Stellen/);
      // Loaded again, the tab has the words still.
      await opened.evaluate(`(document.title = 'before', void location.reload())`);
      await opened.waitFor(`document.title !== 'before'`);
      await showsHitsOf(opened, WORDS);
    }
    await session.closeTab(opened);
    await session.closeTab(page);
  });
});
