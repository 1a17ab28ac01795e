import { afterAll, beforeAll, expect, it } from 'vitest';
import { WATCHING_PAGE } from '../../tools/browser/chromium/watching-page';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { closePopup, toolbarClick } from '../../tools/browser/firefox/toolbar-click';
import { endurance } from '../support/endurance';

const WATCHED = 'https://www.linkedin.com/feed/?watched';
/** The same, and it names an extension as pages do whose list of addresses is in the markup. */
const PROBED = 'https://www.linkedin.com/feed/?probed';
const PROBED_PAGE = WATCHING_PAGE.replace(
  '<body>',
  '<body data-known="moz-extension://00000000-0000-4000-8000-000000000000/icon.png">',
);
let session: FirefoxSession;

beforeAll(async () => {
  const pages = new Map([
    [WATCHED, WATCHING_PAGE],
    [PROBED, PROBED_PAGE],
  ]);
  session = await launchFirefox({ answer: (url) => pages.get(url) });
});

afterAll(() => session.close());

/** What a page notices of any click beside it, and of coming back. */
const LEFT = ['event blur DIV', 'event focusout DIV', 'event blur #document', 'event blur window'];
const BACK = ['event focus #document', 'event focus window', 'event focus DIV', 'event focusin DIV'];
const RESIZED = 'event resize window';

// Before the sidebar is open, which would take the click.
it('the extension probes for itself on the page of the last click: no address is guessed, the walk finds others only, the page sees nothing', async () => {
  const page = await session.openTab(PROBED);
  await session.show(page);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.situation-name')`);
  await closePopup(session);
  const trust = await session.openTab(`${EXTENSION}/trust.html`);
  await session.show(trust);
  await trust.waitFor(`document.querySelector('[aria-labelledby="probe"] button')`);
  const before = await page.evaluate<number>('window.__seen.length');
  await trust.evaluate(`document.querySelector('[aria-labelledby="probe"] button').focus()`);
  await trust.press('Enter');
  await trust.waitFor(
    `document.body.innerText.includes(${JSON.stringify(session.t('probeUnseen', 'www.linkedin.com'))})`,
  );
  const found = await trust.evaluate<string>(`document.querySelector('.probe-found').innerText`);
  expect(found).toContain(session.t('probeGuessRandom'));
  expect(found).toContain(`${session.t('probeOurs', '0')} ${session.t('probeOthers', '1')}`);
  expect(await page.evaluate<string[]>(`window.__seen.slice(${before})`)).toEqual([]);
});

it('a page that watches itself sees of a click that it loses the focus and has it again; of the sidebar that it is narrower; nothing else', async () => {
  const page = await session.openTab(WATCHED);
  await session.show(page);
  await page.evaluate(`document.querySelector('dialog').showModal()`);
  // The watcher itself must work: what the page does is seen.
  await page.waitFor(`window.__seen.some((entry) => entry.startsWith('mutation attributes DIALOG'))`);
  await page.waitFor(`window.__seen.includes('event toggle')`);
  const before = await page.evaluate<number>('window.__seen.length');
  const alone = await page.evaluate<number>('innerWidth');
  const popup = await toolbarClick(session, page);
  // The script has run: the popup knows of the open composer.
  await popup.waitFor(
    `document.querySelector('.situation-name')?.innerText === 'LinkedIn · ${session.t('kind_composer')}'`,
  );
  await popup.enter('.popup-footer button');
  const sidebar = await session.window.sidebar();
  await sidebar.waitFor(`document.querySelector('.tip-card')`);
  await closePopup(session);
  await session.show(page);
  const traces = () => page.evaluate<string[]>(`window.__seen.slice(${before})`);
  await page.waitFor(`document.hasFocus() && innerWidth < ${alone}`);
  await expect.poll(async () => (await traces()).filter((entry) => entry !== RESIZED)).toEqual([...LEFT, ...BACK]);
  expect(await traces()).toContain(RESIZED);
  expect(
    await page.evaluate(`Object.getOwnPropertyNames(window)
      .filter((name) => !window.__globals.has(name) && name !== '__globals')`),
  ).toEqual([]);
});

it('a page that guesses the addresses of the extension gets none of its files', async () => {
  const page = await session.openTab(WATCHED);
  const files = [
    'manifest.json',
    'popup.html',
    'reader.html',
    'page-facts-reader.js',
    'guide/tips.json',
    'icon/128.png',
  ];
  const answers = await page.evaluate(`Promise.all(${JSON.stringify(files)}.map((file) =>
    fetch('${EXTENSION}/' + file).then(() => file, () => 'nothing')))`);
  expect(answers).toEqual(files.map(() => 'nothing'));
});

endurance.it('the self-test that everybody can run holds here too', async () => {
  const page = await session.openTab(`${EXTENSION}/trust.html`);
  await page.waitFor(`document.querySelector('main button')`);
  await page.evaluate(`[...document.querySelectorAll('main button')]
    .find((button) => button.innerText === ${JSON.stringify(session.t('selfTestRun'))}).focus()`);
  await page.press('Enter');
  await page.waitFor(`document.body.innerText.includes(${JSON.stringify(session.t('selfTestKept'))})`);
});

it('no request leaves the browser, neither from a page nor from popup, sidebar or background', async () => {
  expect(session.strayRequests).toEqual([]);
  expect(await session.requestsOfExtension()).toEqual([]);
});
