import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { pressOnSelection } from '../../tools/browser/firefox/context-menu';
import { EXTENSION, type FirefoxSession } from '../../tools/browser/firefox/launch';
import { launchManagedFirefox } from '../../tools/browser/firefox/managed';
import { toolbarClick } from '../../tools/browser/firefox/toolbar-click';

const FEED = 'https://www.linkedin.com/feed/following/';
const COMPOSERS = readFileSync(join(import.meta.dirname, '../fixtures/pages/linkedin-composers.html'), 'utf8');
/**
 * What the normal window has stored of a house: the summary names its words, and the words themselves lie in the
 * database.
 */
const HOUSE = JSON.stringify({
  'handbook.summary': JSON.parse(
    readFileSync(join(import.meta.dirname, '../fixtures/stored/handbook.summary/v1.json'), 'utf8'),
  ),
});

let session: FirefoxSession;
beforeAll(async () => {
  session = await launchManagedFirefox(
    {},
    { privateOnly: true, answer: (url) => (url.startsWith(FEED) ? COMPOSERS : undefined) },
  );
});
afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  await session.close();
});

const shows = (key: string) => `document.body.innerText.includes(${JSON.stringify(session.t(key))})`;

it('the desk says before anything is typed what a private window cannot keep, and never that there are no drafts', async () => {
  const desk = await session.openTab(`${EXTENSION}/desk.html`);
  await desk.waitFor(shows('privateWindow'));
  await desk.waitFor(shows('draftsUnknown'));
  expect(await desk.evaluate(`document.querySelector('.editor-field').value`)).toBe('');
  await desk.evaluate(`document.querySelector('.desk-drafts').open = true`);
  await desk.waitFor(shows('recordsUnreadable'));
  expect(await desk.evaluate(shows('draftsNone'))).toBe(false);
});

it('the list of one’s own annotations and the list of what is stored say the same', async () => {
  const reader = await session.openTab(`${EXTENSION}/reader.html#meine`);
  await reader.waitFor(shows('recordsUnreadable'));
  expect(await reader.evaluate(shows('myListEmpty'))).toBe(false);
  const settings = await session.openTab(`${EXTENSION}/settings.html`);
  await settings.waitFor(shows('privateWindow'));
  await settings.waitFor(shows('storedUnreadable'));
});

it('what is selected there and looked up is found, by an address without its words', async () => {
  const page = await session.openTab(DEMO_PAGES.linkedinJobPosting.url);
  await session.show(page);
  await pressOnSelection(session, page, 'h1', 'look-up');
  const reader = await session.tabAt('/reader.html#nachschlagen-');
  const words = session.t('searchResultsFor', 'Erzieher (m/w/d) Krippe: Stellenbeschreibung');
  await reader.waitFor(`document.querySelector('main h1')?.innerText === ${JSON.stringify(words)}`);
});

it('the checklists say what cannot be kept; one of the user’s own is not said to be gone', async () => {
  const lists = await session.openTab(`${EXTENSION}/checklist.html#eigen-freigabe`);
  await lists.waitFor(shows('privateWindow'));
  await lists.waitFor(shows('recordsUnreadable'));
  expect(await lists.evaluate(shows('checklistUnknown'))).toBe(false);
});

it('a text is never checked without the words of its house in silence, neither in the popup nor at the desk', async () => {
  const desk = await session.openTab(`${EXTENSION}/desk.html`);
  await desk.waitFor(`document.querySelector('.editor-field')`);
  await desk.evaluate(`browser.storage.local.set(${HOUSE})`);
  await desk.click('.editor-field');
  await desk.type('Wir stellen ein.');
  await desk.waitFor(shows('houseWordsUnread'));
  const page = await session.openTab(`${FEED}#quill`);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true] .check-offer .button-filled')`);
  await popup.enter('.check-offer .button-filled');
  await popup.waitFor(`document.querySelector('.check[aria-busy=false] .check-headline')`);
  expect(await popup.evaluate(shows('houseWordsUnread'))).toBe(true);
  expect(await popup.evaluate(shows('privateWindow'))).toBe(true);
});
