import { expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import type { Target } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { popupOn } from '../../tools/browser/chromium/views';
import { endurance } from '../support/endurance';

const session = sharedSession();

/** Opens the popup and remembers every node of its first frame. */
async function firstFrame(): Promise<Target> {
  const popup = await popupOn(session, DEMO_PAGES.linkedinJobPosting.url);
  await popup.evaluate(
    `globalThis.first = [...document.querySelectorAll('#app *')]; globalThis.field = document.querySelector('[role=combobox]'); 0`,
  );
  return popup;
}
/** The nodes of the first frame that are gone, of all or of some; the field is the same. */
const goneFrom = (popup: Target, among = '*') =>
  popup.evaluate<string[]>(
    `[...first.filter((node) => node.matches(${JSON.stringify(among)}) && !node.isConnected).map((node) => node.outerHTML.slice(0, 120)),
      ...(document.querySelector('[role=combobox]') === field ? [] : ['the field'])]`,
  );

it('the first letters are searched, though nothing listened yet; the keyboard and every node stay', async () => {
  const popup = await firstFrame();
  await popup.type('ge');
  await popup.waitFor(`document.querySelector('#hit-0')`);
  expect(await popup.evaluate(`document.querySelector('[role=combobox]').value`)).toBe('ge');
  expect(await popup.evaluate('document.activeElement === field')).toBe(true);
  expect(await goneFrom(popup)).toEqual([]);
});

endurance.it('Enter after a word that was typed first opens its best hit', async () => {
  const popup = await firstFrame();
  await popup.type('gehalt');
  await popup.press('Enter');
  await expect.poll(() => session.context.pages().some((page) => /reader\.html#\d/.test(page.url()))).toBe(true);
  for (const page of session.context.pages()) if (page.url().includes('reader.html')) await page.close();
});

it('the first click unfolds the card that it meets', async () => {
  const popup = await firstFrame();
  await popup.click('.tip-card button');
  await popup.waitFor(`document.querySelector('.tip-panel .tip-footer')`);
  expect(await popup.evaluate(`document.querySelector('.tip-card button').getAttribute('aria-expanded')`)).toBe('true');
  expect(await goneFrom(popup, '.tip-card, [role=combobox], .popup-footer a')).toEqual([]);
});

it('the first key reads the text of the page', async () => {
  const popup = await firstFrame();
  await popup.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, cancelable: true })); 0`,
  );
  await popup.waitFor(`document.querySelector('.check .check-head')`);
});

it('Alt and Enter in the moment in which the popup opens reads the text of the page', async () => {
  const page = await session.context.newPage();
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('#app') && document.readyState === 'complete'`);
  await popup.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true, cancelable: true })); 0`,
  );
  await popup.waitFor(`document.querySelector('.check .check-head')`);
  await page.close();
});

endurance.it('whatever is scrolled into view, head and ways out stay where they are', async () => {
  const popup = await firstFrame();
  const places = `JSON.stringify([...document.querySelectorAll('.advice-head, .popup-footer')].map((part) => part.getBoundingClientRect().top))`;
  const before = await popup.evaluate<string>(places);
  await popup.evaluate(`document.querySelector('.popup-footer button').scrollIntoView({ block: 'center' })`);
  expect(await popup.evaluate<string>(places)).toBe(before);
});
