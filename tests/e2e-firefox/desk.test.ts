import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOUD_POST } from '../../tools/browser/chromium/desk-page';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { expectLooks } from '../../tools/browser/firefox/looks';
import type { Surface } from '../../tools/browser/firefox/surface';
import { toolbarClick } from '../../tools/browser/firefox/toolbar-click';
import { endurance } from '../support/endurance';

const FEED = 'https://www.linkedin.com/feed/following/';
const COMPOSERS = readFileSync(join(import.meta.dirname, '../fixtures/pages/linkedin-composers.html'), 'utf8');

let session: FirefoxSession;
let page: Surface;

beforeAll(async () => {
  session = await launchFirefox({ answer: (url) => (url.startsWith(FEED) ? COMPOSERS : undefined) });
  page = await session.openTab('about:blank');
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
});

const textOf = (desk: Surface) => desk.evaluate<string>(`document.querySelector('.editor-field').value`);

/** Whether the browser's database has a draft of this text. */
const STORED = (text: string) => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('leitfaden');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('records').objectStore('records').getAll();
    all.onsuccess = () => {
      opening.result.close();
      resolve(all.result.some(({ data }) => data.text === ${JSON.stringify(text)}));
    };
  };
})`;

describe('the desk', () => {
  it('finds while one types, fixes, takes the fix back with the browser’s own undo, and has what was stored when the tab is opened again', async () => {
    const desk = await session.openTab(`${EXTENSION}/desk.html`);
    await desk.waitFor(`document.querySelector('.editor-field')`);
    await desk.click('.editor-field');
    const [typed, fixed] = ['Heute im Betrieb. #socialmediamarketing', 'Heute im Betrieb. #SocialMediaMarketing'];
    await desk.type(typed);
    await desk.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
    await desk.press('F8');
    await desk.waitFor(`document.querySelector('.finding.is-active')`);
    await desk.press('Enter', 'Alt');
    await desk.waitFor(`document.querySelector('.editor-field').value === '${fixed}'`);
    await desk.press('z', 'Control');
    await desk.waitFor(`document.querySelector('.editor-field').value === '${typed}'`);
    await desk.waitFor(STORED(typed));
    await session.closeTab(desk);

    const again = await session.openTab(`${EXTENSION}/desk.html`);
    await again.waitFor(`document.querySelector('.editor-field')?.value === '${typed}'`);
    await session.closeTab(again);
  });

  endurance.it('has something to say about a loud post, drawn beside its lines', async () => {
    const desk = await session.openTab(`${EXTENSION}/desk.html`);
    await desk.waitFor(`document.querySelector('.editor-field')`);
    await desk.evaluate(
      `(() => { const field = document.querySelector('.editor-field'); field.focus(); field.select(); document.execCommand('insertText', false, ${JSON.stringify(LOUD_POST)}); })()`,
    );
    await desk.waitFor(`document.querySelectorAll('.finding').length > 5`);
    expect(await desk.evaluate(`document.querySelectorAll('.editor-mirror .mark').length`)).toBeGreaterThan(5);
    await session.show(desk);
    await expectLooks(session, desk, 'desk');
    await session.closeTab(desk);
  });

  endurance.it.each([
    ['quill', 'Wir stellen ein.'],
    ['shadow', 'Wir stellen ein.'],
    ['dialog', 'Wir stellen ein.'],
  ])('reads the draft of the page when it is asked to, not before: %s', async (state, text) => {
    const desk = await deskByPopup(state);
    expect(await textOf(desk)).toBe('');
    await clickRead(desk);
    await desk.waitFor(`document.querySelector('.editor-field').value === '${text}'`);
    await session.closeTab(desk);
  });

  endurance.it.each([
    ['message', 'readPrivate'],
    ['confirm', 'readNone'],
  ])('reads nothing and says why: %s', async (state, says) => {
    const desk = await deskByPopup(state);
    await clickRead(desk);
    await desk.waitFor(`document.querySelector('.desk-notice').innerText === ${JSON.stringify(session.t(says))}`);
    expect(await textOf(desk)).toBe('');
    await session.closeTab(desk);
  });
});

/**
 * The way of a person: toolbar, "Entwurf prüfen" in the popup; the desk shows the last draft, so a new one is begun.
 */
async function deskByPopup(state: string): Promise<Surface> {
  await page.goto('about:blank');
  await page.goto(`${FEED}#${state}`);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true] a[href^="/desk.html"][href*="tab="]')`);
  await popup.enter('a[href^="/desk.html"]');
  const desk = await session.tabAt('/desk.html#tab=');
  await desk.waitFor(
    `document.querySelectorAll('.desk-head-actions .button').length === 2 && document.querySelector('.editor-field').value`,
  );
  await desk.click('.desk-head-actions .button:last-child');
  await desk.waitFor(`document.querySelector('.editor-field').value === ''`);
  return desk;
}

const clickRead = (desk: Surface) => desk.click('.desk-head-actions .button:first-child');
