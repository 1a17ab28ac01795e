import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { pressOnSelection } from '../../tools/browser/firefox/context-menu';
import { EXTENSION, type FirefoxSession } from '../../tools/browser/firefox/launch';
import { launchManagedFirefox } from '../../tools/browser/firefox/managed';

let session: FirefoxSession;
beforeAll(async () => {
  session = await launchManagedFirefox({}, { privateOnly: true });
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
